<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr_Cyrl">
    <context>
        <name>AboutTab</name>
        <message>
            <source>Contract</source>
            <translation>Уговор</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Валута</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>База података</translation>
        </message>
        <message>
            <source>Donor</source>
            <translation>Донатор</translation>
        </message>
        <message>
            <source>Duties</source>
            <translation>Задужења</translation>
        </message>
        <message>
            <source>Footnote</source>
            <translation>Фуснота</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Од</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Врста</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Лиценце</translation>
        </message>
        <message>
            <source>Made with Qt (LGPL-3); icons from Remix Icon.</source>
            <translation>Направљено помоћу Qt (LGPL-3); иконице из Remix Icon.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Име</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Povratak</source>
            <translation>Повратак</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Програм</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Пројекат</translation>
        </message>
        <message>
            <source>Qt</source>
            <translation>Qt</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Пријављени сте као</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Покушај поново</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>До</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>Изабери колоне</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Урађено</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Измени</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Извези</translation>
        </message>
        <message>
            <source>Export to edit</source>
            <translation>Извези за уређивање</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Нађи било шта</translation>
        </message>
        <message>
            <source>Import from KoboToolbox</source>
            <translation>Увези из KoboToolbox-а</translation>
        </message>
        <message>
            <source>Import register</source>
            <translation>Увези регистар</translation>
        </message>
        <message>
            <source>Look through changes</source>
            <translation>Прегледај измене</translation>
        </message>
        <message>
            <source>Look through the register</source>
            <translation>Прегледај регистар</translation>
        </message>
        <message>
            <source>New agency</source>
            <translation>Нова установа</translation>
        </message>
        <message>
            <source>New application</source>
            <translation>Нова пријава</translation>
        </message>
        <message>
            <source>New colleague</source>
            <translation>Нови колега</translation>
        </message>
        <message>
            <source>New family</source>
            <translation>Нова породица</translation>
        </message>
        <message>
            <source>New referral</source>
            <translation>Нов упут</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>Нов захтев</translation>
        </message>
        <message>
            <source>New round</source>
            <translation>Нови круг</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Нови задатак</translation>
        </message>
        <message>
            <source>Print a blank registration form</source>
            <translation>Штампај празан образац пријаве</translation>
        </message>
        <message>
            <source>Print list</source>
            <translation>Штампај списак</translation>
        </message>
        <message>
            <source>Questionnaires</source>
            <translation>Упитници</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Учитај поново</translation>
        </message>
        <message>
            <source>Search in this list</source>
            <translation>Тражи у овом списку</translation>
        </message>
        <message>
            <source>Selection criteria</source>
            <translation>Критеријуми избора</translation>
        </message>
        <message>
            <source>This is not among your duties.</source>
            <translation>Ово није међу вашим задужењима.</translation>
        </message>
    </context>
    <context>
        <name>AdministrationPage</name>
        <message>
            <source>Administration</source>
            <translation>Администрација</translation>
        </message>
        <message>
            <source>Budget lines</source>
            <translation>Буџетске линије</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Провера</translation>
        </message>
        <message>
            <source>Duties</source>
            <translation>Задужења</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Особе</translation>
        </message>
        <message>
            <source>This office</source>
            <translation>Ова канцеларија</translation>
        </message>
    </context>
    <context>
        <name>AgenciesPage</name>
        <message numerus="yes">
            <source>%Ln agencies</source>
            <translation>
                <numerusform>%Ln установа</numerusform>
                <numerusform>%Ln установе</numerusform>
                <numerusform>%Ln установа</numerusform>
            </translation>
        </message>
        <message>
            <source>Agencies</source>
            <translation>Установе</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Контакти</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Е-пошта</translation>
        </message>
        <message>
            <source>Enter the offices and organisations that help families: steps and referrals name them.</source>
            <translation>Унесите службе и организације које помажу породицама: наводе се у корацима и упутима.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Врста</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Име и презиме</translation>
        </message>
        <message>
            <source>Name of the agency, in any script</source>
            <translation>Назив установе, било којим писмом</translation>
        </message>
        <message>
            <source>New agency</source>
            <translation>Нова установа</translation>
        </message>
        <message>
            <source>No agencies yet</source>
            <translation>Још нема установа</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation>Упути</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>у употреби</translation>
        </message>
    </context>
    <context>
        <name>AgencyDetail</name>
        <message>
            <source>Address</source>
            <translation>Адреса</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Установа</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Измени…</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Контакти</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Подаци</translation>
        </message>
        <message>
            <source>Data received</source>
            <translation>Примљени подаци</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Е-пошта</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Породица</translation>
        </message>
        <message>
            <source>It stays in the database with its history.</source>
            <translation>Остаје у бази са својом историјом.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Име и презиме</translation>
        </message>
        <message>
            <source>New contact…</source>
            <translation>Нов контакт…</translation>
        </message>
        <message>
            <source>No contacts yet.</source>
            <translation>Још нема контаката.</translation>
        </message>
        <message>
            <source>No family's data were passed on to it.</source>
            <translation>Ниједној породици подаци нису прослеђени овој установи.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Белешка</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Referrals sent</source>
            <translation>Послати упути</translation>
        </message>
        <message>
            <source>Sees to</source>
            <translation>Задужен/а за</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Послато</translation>
        </message>
        <message>
            <source>Take into use again</source>
            <translation>Врати у употребу</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Уклони</translation>
        </message>
        <message>
            <source>Take out of use</source>
            <translation>Стави ван употребе</translation>
        </message>
        <message>
            <source>Take “{name}” out of the contacts?</source>
            <translation>Уклонити „{name}” из контаката?</translation>
        </message>
        <message>
            <source>Web</source>
            <translation>Веб</translation>
        </message>
        <message>
            <source>not in use</source>
            <translation>ван употребе</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>Activity</source>
            <translation>Делатност</translation>
        </message>
        <message>
            <source>Amount asked for (EUR)</source>
            <translation>Тражени износ (EUR)</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Подносилац</translation>
        </message>
        <message>
            <source>Application {number}</source>
            <translation>Пријава {number}</translation>
        </message>
        <message>
            <source>Budget line</source>
            <translation>Буџетска линија</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Породица</translation>
        </message>
        <message>
            <source>New application</source>
            <translation>Нова пријава</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Примљено</translation>
        </message>
        <message>
            <source>Save application</source>
            <translation>Сачувај пријаву</translation>
        </message>
        <message>
            <source>What is asked for</source>
            <translation>Шта се тражи</translation>
        </message>
        <message>
            <source>Whoever changes an application is its maker: another person approves it.</source>
            <translation>Ко измени пријаву, води се као њен састављач: одобрава је друга особа.</translation>
        </message>
        <message>
            <source>for example: beekeeping</source>
            <translation>на пример: пчеларство</translation>
        </message>
    </context>
    <context>
        <name>ApplicationForm</name>
        <message>
            <source>Choose the family first.</source>
            <translation>Прво изаберите породицу.</translation>
        </message>
    </context>
    <context>
        <name>Assessment</name>
        <message>
            <source>Answer</source>
            <translation>Одговор</translation>
        </message>
        <message>
            <source>Asked of each person of the family</source>
            <translation>Пита се за сваку особу у породици</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Датум разговора</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Пре</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Започни</translation>
        </message>
        <message>
            <source>Choices and points</source>
            <translation>Избори и бодови</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Шифра</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Датум</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Разлика</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Породица</translation>
        </message>
        <message>
            <source>Family number</source>
            <translation>Број предмета</translation>
        </message>
        <message>
            <source>For the family: date, signature</source>
            <translation>За породицу: датум, потпис</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Од</translation>
        </message>
        <message>
            <source>Hint ({language})</source>
            <translation>Помоћ ({language})</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Укупно</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Врста</translation>
        </message>
        <message>
            <source>Least</source>
            <translation>Најмање</translation>
        </message>
        <message>
            <source>Most</source>
            <translation>Највише</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Име и презиме</translation>
        </message>
        <message>
            <source>Needs an answer</source>
            <translation>Обавезан одговор</translation>
        </message>
        <message>
            <source>New assessment</source>
            <translation>Нова процена</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Сада</translation>
        </message>
        <message>
            <source>Only if {rule}</source>
            <translation>Само ако {rule}</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Бодови</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Питање</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Упитник</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Разлог</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Бодови</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Одељак</translation>
        </message>
        <message>
            <source>To</source>
            <translation>До</translation>
        </message>
        <message>
            <source>Weight of its points</source>
            <translation>Тежина бодова</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Шта</translation>
        </message>
        <message>
            <source>When it is asked</source>
            <translation>Када се пита</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Где</translation>
        </message>
        <message>
            <source>Who visited</source>
            <translation>Ко је обавио посету</translation>
        </message>
        <message>
            <source>Who visited: date, signature</source>
            <translation>Посету обавио/ла: датум, потпис</translation>
        </message>
        <message>
            <source>a note, not asked</source>
            <translation>напомена, не пита се</translation>
        </message>
        <message>
            <source>age of the person</source>
            <translation>старост особе</translation>
        </message>
        <message>
            <source>amount in euros</source>
            <translation>износ у еврима</translation>
        </message>
        <message>
            <source>and</source>
            <translation>и</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>измењено</translation>
        </message>
        <message>
            <source>choices and points</source>
            <translation>избори и бодови</translation>
        </message>
        <message>
            <source>date</source>
            <translation>датум</translation>
        </message>
        <message>
            <source>decimal number</source>
            <translation>децимални број</translation>
        </message>
        <message>
            <source>does not include</source>
            <translation>не садржи</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>избачено</translation>
        </message>
        <message>
            <source>hint</source>
            <translation>помоћ</translation>
        </message>
        <message>
            <source>includes</source>
            <translation>садржи</translation>
        </message>
        <message>
            <source>is</source>
            <translation>је</translation>
        </message>
        <message>
            <source>is above</source>
            <translation>веће је од</translation>
        </message>
        <message>
            <source>is answered</source>
            <translation>одговорено је</translation>
        </message>
        <message>
            <source>is at least</source>
            <translation>најмање је</translation>
        </message>
        <message>
            <source>is at most</source>
            <translation>највише је</translation>
        </message>
        <message>
            <source>is below</source>
            <translation>мање је од</translation>
        </message>
        <message>
            <source>is not</source>
            <translation>није</translation>
        </message>
        <message>
            <source>is not answered</source>
            <translation>није одговорено</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>врста</translation>
        </message>
        <message>
            <source>least</source>
            <translation>најмање</translation>
        </message>
        <message>
            <source>most</source>
            <translation>највише</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>премештено</translation>
        </message>
        <message>
            <source>needs an answer</source>
            <translation>обавезан одговор</translation>
        </message>
        <message>
            <source>new</source>
            <translation>ново</translation>
        </message>
        <message>
            <source>of each person</source>
            <translation>за сваку особу</translation>
        </message>
        <message>
            <source>one of several</source>
            <translation>један од више избора</translation>
        </message>
        <message>
            <source>or</source>
            <translation>или</translation>
        </message>
        <message>
            <source>page {page} of {pages}</source>
            <translation>страна {page} од {pages}</translation>
        </message>
        <message>
            <source>place</source>
            <translation>место</translation>
        </message>
        <message>
            <source>section</source>
            <translation>одељак</translation>
        </message>
        <message>
            <source>several of a list</source>
            <translation>више избора са листе</translation>
        </message>
        <message>
            <source>sex of the person (f, m)</source>
            <translation>пол особе (ф, м)</translation>
        </message>
        <message>
            <source>short, such as roof_state</source>
            <translation>кратко, на пример стање_крова</translation>
        </message>
        <message>
            <source>text</source>
            <translation>текст</translation>
        </message>
        <message>
            <source>version {number}</source>
            <translation>верзија {number}</translation>
        </message>
        <message>
            <source>weight</source>
            <translation>тежина</translation>
        </message>
        <message>
            <source>when it is asked</source>
            <translation>када се пита</translation>
        </message>
        <message>
            <source>whole number</source>
            <translation>цео број</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>да или не</translation>
        </message>
    </context>
    <context>
        <name>AssessmentDetail</name>
        <message>
            <source>Answers</source>
            <translation>Одговори</translation>
        </message>
        <message>
            <source>Family file</source>
            <translation>Предмет породице</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Укупно</translation>
        </message>
        <message>
            <source>Open the assessment</source>
            <translation>Отвори процену</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Бодови</translation>
        </message>
    </context>
    <context>
        <name>AssessmentsPage</name>
        <message numerus="yes">
            <source>%Ln assessments</source>
            <translation>
                <numerusform>%Ln процена</numerusform>
                <numerusform>%Ln процене</numerusform>
                <numerusform>%Ln процена</numerusform>
            </translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Датум разговора</translation>
        </message>
        <message>
            <source>Assessments</source>
            <translation>Процене</translation>
        </message>
        <message>
            <source>Begin one in a family file, under Needs, or import submissions from KoboToolbox.</source>
            <translation>Започните је у предмету породице, под Потребе, или увезите одговоре из KoboToolbox-а.</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Породица</translation>
        </message>
        <message>
            <source>Name or number of the family</source>
            <translation>Име или број породице</translation>
        </message>
        <message>
            <source>No assessments yet</source>
            <translation>Још нема процена</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Број</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Упитник</translation>
        </message>
        <message>
            <source>Questionnaires</source>
            <translation>Упитници</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Бодови</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Стање</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Верзија</translation>
        </message>
        <message>
            <source>Who visited</source>
            <translation>Ко је обавио посету</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message>
            <source>It goes no further this way.</source>
            <translation>На ту страну не иде даље.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Отвори</translation>
        </message>
        <message>
            <source>Take it back…</source>
            <translation>Врати…</translation>
        </message>
        <message>
            <source>There is no step from here to there.</source>
            <translation>Одавде тамо не води ниједан корак.</translation>
        </message>
        <message>
            <source>To “{column}”</source>
            <translation>У „{column}“</translation>
        </message>
        <message>
            <source>{card} stands in “{column}” now.</source>
            <translation>{card} је сада у „{column}“.</translation>
        </message>
    </context>
    <context>
        <name>Changes</name>
        <message>
            <source>Application</source>
            <translation>Пријава</translation>
        </message>
        <message>
            <source>Delivery of {party}</source>
            <translation>Испорука: {party}</translation>
        </message>
        <message>
            <source>Invoice {number}</source>
            <translation>Фактура {number}</translation>
        </message>
        <message>
            <source>It is “{state}” now.</source>
            <translation>Сада је „{state}”.</translation>
        </message>
        <message>
            <source>Order {number}</source>
            <translation>Налог за набавку {number}</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Paper “{number}”</source>
            <translation>Документ „{number}“</translation>
        </message>
        <message>
            <source>Payment {number}</source>
            <translation>Плаћање {number}</translation>
        </message>
        <message>
            <source>Quote of {party}</source>
            <translation>Понуда: {party}</translation>
        </message>
        <message>
            <source>activity</source>
            <translation>делатност</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>износ</translation>
        </message>
        <message>
            <source>bank line</source>
            <translation>ставка извода</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>уговор</translation>
        </message>
        <message>
            <source>day of payment</source>
            <translation>дан исплате</translation>
        </message>
        <message>
            <source>purpose</source>
            <translation>сврха</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>потписано</translation>
        </message>
        <message>
            <source>{field}: {new}</source>
            <translation>{field}: {new}</translation>
        </message>
        <message>
            <source>{field}: {old} → {new}</source>
            <translation>{field}: {old} → {new}</translation>
        </message>
        <message>
            <source>{field}: {old} → {new}.</source>
            <translation>{field}: {old} → {new}.</translation>
        </message>
        <message>
            <source>{thing} changed</source>
            <translation>Измењено: {thing}</translation>
        </message>
        <message>
            <source>{thing} chosen</source>
            <translation>Изабрано: {thing}</translation>
        </message>
        <message>
            <source>{thing} entered</source>
            <translation>Унето: {thing}</translation>
        </message>
        <message>
            <source>{thing} withdrawn</source>
            <translation>Повучено: {thing}</translation>
        </message>
        <message>
            <source>{thing}: the choice taken back</source>
            <translation>{thing}: избор поништен</translation>
        </message>
        <message>
            <source>{thing}: {state}</source>
            <translation>{thing}: {state}</translation>
        </message>
    </context>
    <context>
        <name>ChangesTab</name>
        <message>
            <source>Brought in with a register: what happened before is in the register.</source>
            <translation>Преузето из регистра: шта је било пре тога, пише у регистру.</translation>
        </message>
    </context>
    <context>
        <name>Chart</name>
        <message>
            <source>Copy picture</source>
            <translation>Копирај слику</translation>
        </message>
        <message>
            <source>Save as picture</source>
            <translation>Сачувај као слику</translation>
        </message>
        <message>
            <source>Save as picture…</source>
            <translation>Сачувај као слику…</translation>
        </message>
        <message>
            <source>The picture could not be written there.</source>
            <translation>Слика није могла да се упише на то место.</translation>
        </message>
    </context>
    <context>
        <name>CheckTab</name>
        <message numerus="yes">
            <source>%n thing(s) do not agree. Nothing was changed.</source>
            <translation>
                <numerusform>Не слаже се %n ствар. Ништа није мењано.</numerusform>
                <numerusform>Не слажу се %n ствари. Ништа није мењано.</numerusform>
                <numerusform>Не слаже се %n ствари. Ништа није мењано.</numerusform>
            </translation>
        </message>
        <message>
            <source>Adds every account up again from its transfers, compares each record with its audit trail, approvals, documents and the guards of the database.</source>
            <translation>Сваки рачун се поново сабира из својих преноса, а сваки запис пореди с дневником измена, одобрењима, документима и заштитама базе.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Откажи</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Провера</translation>
        </message>
        <message>
            <source>Check the database</source>
            <translation>Провери базу</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Проверава се…</translation>
        </message>
        <message>
            <source>Everything agrees: accounts, records, audit trail, approvals, documents and guards.</source>
            <translation>Све се слаже: рачуни, записи, дневник измена, одобрења, документи и заштите.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Запис</translation>
        </message>
        <message>
            <source>The check was stopped.</source>
            <translation>Провера је заустављена.</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Шта је нађено</translation>
        </message>
        <message>
            <source>differences</source>
            <translation>разлике</translation>
        </message>
        <message>
            <source>everything agrees</source>
            <translation>све се слаже</translation>
        </message>
    </context>
    <context>
        <name>ChooseView</name>
        <message>
            <source>Bring in a register kept in Excel</source>
            <translation>Увезите регистар који се води у програму Excel</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Изабери датотеку…</translation>
        </message>
        <message>
            <source>Drop the file here or choose it (.xlsx, .xls, .ods).
It is read and compared first: you see every assumption and every error with its cell,
and nothing is saved until you say so.</source>
            <translation>Превуците датотеку овамо или је изаберите (.xlsx, .xls, .ods).
Прво се чита и пореди: видите сваку претпоставку и сваку грешку с њеном ћелијом,
а ништа се не чува док ви то не кажете.</translation>
        </message>
    </context>
    <context>
        <name>ColumnLayout</name>
        <message>
            <source>As at first</source>
            <translation>Као на почетку</translation>
        </message>
    </context>
    <context>
        <name>CommitteeView</name>
        <message>
            <source>Add</source>
            <translation>Додај</translation>
        </message>
        <message>
            <source>Add a member</source>
            <translation>Додавање члана</translation>
        </message>
        <message>
            <source>Add a member…</source>
            <translation>Додај члана…</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Председава</translation>
        </message>
        <message>
            <source>Chairs the committee</source>
            <translation>Председава комисијом</translation>
        </message>
        <message>
            <source>Colleague</source>
            <translation>Колега</translation>
        </message>
        <message>
            <source>Colleagues score under their own login; sheets of members from outside are entered.</source>
            <translation>Колеге бодују под својом пријавом; листови чланова споља се уносе.</translation>
        </message>
        <message>
            <source>Committee</source>
            <translation>Комисија</translation>
        </message>
        <message>
            <source>Conflicts of interest</source>
            <translation>Сукоби интереса</translation>
        </message>
        <message>
            <source>Declared</source>
            <translation>Пријављено</translation>
        </message>
        <message>
            <source>Families scored</source>
            <translation>Бодовано породица</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Породица</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Досије</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Одакле</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Члан</translation>
        </message>
        <message>
            <source>No committee yet</source>
            <translation>Још нема комисије</translation>
        </message>
        <message>
            <source>Nobody has stepped out.</source>
            <translation>Нико се није изузео.</translation>
        </message>
        <message>
            <source>Or a name from outside</source>
            <translation>Или име споља</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Разлог</translation>
        </message>
        <message>
            <source>Stepped out for</source>
            <translation>Изузет за</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Склони</translation>
        </message>
        <message>
            <source>Take off the committee</source>
            <translation>Склони из комисије</translation>
        </message>
        <message>
            <source>Take this member off the committee?</source>
            <translation>Склонити овог члана из комисије?</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
    </context>
    <context>
        <name>CompareSheet</name>
        <message numerus="yes">
            <source>%Ln differences</source>
            <translation>
                <numerusform>%Ln разлика</numerusform>
                <numerusform>%Ln разлике</numerusform>
                <numerusform>%Ln разлика</numerusform>
            </translation>
        </message>
        <message>
            <source>Are these one family?</source>
            <translation>Да ли је ово једна породица?</translation>
        </message>
        <message>
            <source>Both versions ask the same</source>
            <translation>Обе верзије питају исто</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Није иста</translation>
        </message>
        <message>
            <source>Same family…</source>
            <translation>Иста породица…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Покушај поново</translation>
        </message>
    </context>
    <context>
        <name>ConditionRow</name>
        <message>
            <source>Comparison</source>
            <translation>Поређење</translation>
        </message>
        <message>
            <source>Question the rule looks at</source>
            <translation>Питање на које се правило односи</translation>
        </message>
        <message>
            <source>Take the condition away</source>
            <translation>Уклони услов</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Вредност</translation>
        </message>
    </context>
    <context>
        <name>ConsentView</name>
        <message>
            <source>Agrees to</source>
            <translation>Пристаје на</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Измени…</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Пристанак</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Дат</translation>
        </message>
        <message>
            <source>It stays in the database with its history.</source>
            <translation>Остаје у бази са својом историјом.</translation>
        </message>
        <message>
            <source>New paper…</source>
            <translation>Нова исправа…</translation>
        </message>
        <message>
            <source>No consent in force, though 15 or older: {names}.</source>
            <translation>Без важећег пристанка, а има 15 или више година: {names}.</translation>
        </message>
        <message>
            <source>No papers yet.</source>
            <translation>Још нема исправа.</translation>
        </message>
        <message>
            <source>Nobody has consented to anything yet.</source>
            <translation>Још нико ни на шта није дао пристанак.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Број</translation>
        </message>
        <message>
            <source>Open the scan</source>
            <translation>Отвори скен</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Исправа</translation>
        </message>
        <message>
            <source>Papers of identity</source>
            <translation>Личне исправе</translation>
        </message>
        <message>
            <source>Record…</source>
            <translation>Упиши…</translation>
        </message>
        <message>
            <source>Scan…</source>
            <translation>Скен…</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Стање</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Извади</translation>
        </message>
        <message>
            <source>Take out…</source>
            <translation>Извади…</translation>
        </message>
        <message>
            <source>Take “{paper}” out of the file?</source>
            <translation>Извадити „{paper}“ из предмета?</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Текстови</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Важи до</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ко</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Чија</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Повуци…</translation>
        </message>
    </context>
    <context>
        <name>ContactCard</name>
        <message>
            <source>Contact and place</source>
            <translation>Контакт и место</translation>
        </message>
    </context>
    <context>
        <name>CriteriaSheet</name>
        <message>
            <source>Add a criterion…</source>
            <translation>Додај критеријум…</translation>
        </message>
        <message>
            <source>At least {minimum} points · {days} days for objections · scored by at least {quorum} members · {tie}</source>
            <translation>Најмање бодова: {minimum} · дана за приговор: {days} · бодује најмање чланова: {quorum} · {tie}</translation>
        </message>
        <message>
            <source>Begin the draft</source>
            <translation>Започни нацрт</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Измени…</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Шифра</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>Критеријуми</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Критеријум</translation>
        </message>
        <message>
            <source>Days for objections</source>
            <translation>Дана за приговор</translation>
        </message>
        <message>
            <source>In use, criteria stay as they are; a change is a new version.</source>
            <translation>Критеријуми у употреби остају какви јесу; измена је нова верзија.</translation>
        </message>
        <message>
            <source>Least points</source>
            <translation>Најмање бодова</translation>
        </message>
        <message>
            <source>Least points to be selected</source>
            <translation>Најмање бодова за избор</translation>
        </message>
        <message>
            <source>Limits…</source>
            <translation>Границе…</translation>
        </message>
        <message>
            <source>Members who score each family</source>
            <translation>Колико чланова бодује сваку породицу</translation>
        </message>
        <message>
            <source>Most points</source>
            <translation>Највише бодова</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Назив на енглеском</translation>
        </message>
        <message>
            <source>Name in Serbian</source>
            <translation>Назив на српском</translation>
        </message>
        <message>
            <source>New criteria</source>
            <translation>Нови критеријуми</translation>
        </message>
        <message>
            <source>New criteria…</source>
            <translation>Нови критеријуми…</translation>
        </message>
        <message>
            <source>New criterion</source>
            <translation>Нови критеријум</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>Нова верзија</translation>
        </message>
        <message>
            <source>Objections are decided by people who did not score the family</source>
            <translation>О приговорима одлучују они који нису бодовали породицу</translation>
        </message>
        <message>
            <source>Or points by value, one a line: 1-2 = 5, 3+ = 10, collective_centre = 8</source>
            <translation>Или бодови по вредности, свака у свом реду: 1-2 = 5, 3+ = 10, цоллецтиве_центре = 8</translation>
        </message>
        <message>
            <source>Points for each one</source>
            <translation>Бодова за свако</translation>
        </message>
        <message>
            <source>Put in use</source>
            <translation>Стави у употребу</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сачувај</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Од</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Стање</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Изостави</translation>
        </message>
        <message>
            <source>Take “{criterion}” out?</source>
            <translation>Изоставити „{criterion}“?</translation>
        </message>
        <message>
            <source>The criterion</source>
            <translation>Критеријум</translation>
        </message>
        <message>
            <source>Tie rule</source>
            <translation>Исти збир</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Назив</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Покушај поново</translation>
        </message>
        <message>
            <source>Try on the eligible families</source>
            <translation>Испробај на подобним породицама</translation>
        </message>
        <message>
            <source>Turn in the tie rule (1 decides first)</source>
            <translation>Ред код истог збира (1 одлучује први)</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Верзија</translation>
        </message>
        <message>
            <source>Versions of criteria</source>
            <translation>Верзије критеријума</translation>
        </message>
        <message>
            <source>What a value is worth</source>
            <translation>Колико вреди</translation>
        </message>
        <message>
            <source>Where its value comes from</source>
            <translation>Одакле вредност</translation>
        </message>
        <message>
            <source>earlier registration</source>
            <translation>ранија пријава</translation>
        </message>
        <message>
            <source>short, without spaces</source>
            <translation>кратко, без размака</translation>
        </message>
        <message>
            <source>ties: {rule}</source>
            <translation>код истог збира: {rule}</translation>
        </message>
    </context>
    <context>
        <name>Detail</name>
        <message>
            <source>Try again</source>
            <translation>Покушај поново</translation>
        </message>
    </context>
    <context>
        <name>DocumentList</name>
        <message>
            <source>Attach…</source>
            <translation>Приложи…</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документи</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Увећај</translation>
        </message>
        <message>
            <source>No documents yet</source>
            <translation>Још нема докумената</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Отвори</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Повуци</translation>
        </message>
        <message>
            <source>Withdraw “{title}”?</source>
            <translation>Повући „{title}“?</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Повуци…</translation>
        </message>
    </context>
    <context>
        <name>DoneView</name>
        <message>
            <source>All of it is in the office now</source>
            <translation>Сада је све у канцеларији</translation>
        </message>
        <message>
            <source>Families</source>
            <translation>Породице</translation>
        </message>
        <message>
            <source>Grants</source>
            <translation>Грантови</translation>
        </message>
        <message>
            <source>Import another file</source>
            <translation>Увези другу датотеку</translation>
        </message>
        <message>
            <source>No possible duplicate waits for a decision.</source>
            <translation>Ниједан могући дупликат не чека на одлуку.</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Плаћања</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Особе</translation>
        </message>
        <message>
            <source>Possible duplicates to decide on the families' files: {count}.</source>
            <translation>Могући дупликати о којима се одлучује у предметима породица: {count}.</translation>
        </message>
        <message>
            <source>Show the families</source>
            <translation>Прикажи породице</translation>
        </message>
        <message>
            <source>Show the grants</source>
            <translation>Прикажи грантове</translation>
        </message>
        <message>
            <source>Stored families and people changed: {count}.</source>
            <translation>Измењено сачуваних породица и особа: {count}.</translation>
        </message>
        <message>
            <source>in their families</source>
            <translation>у својим породицама</translation>
        </message>
        <message>
            <source>new files</source>
            <translation>нови предмети</translation>
        </message>
        <message>
            <source>{amount} awarded</source>
            <translation>додељено {amount}</translation>
        </message>
        <message>
            <source>{amount} paid</source>
            <translation>исплаћено {amount}</translation>
        </message>
    </context>
    <context>
        <name>DuplicateCard</name>
        <message>
            <source>Possible duplicate</source>
            <translation>Могући дупликат</translation>
        </message>
    </context>
    <context>
        <name>DuplicateRow</name>
        <message>
            <source>Ask again</source>
            <translation>Питај поново</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>Упореди…</translation>
        </message>
        <message>
            <source>Decided: not the same family as</source>
            <translation>Одлучено: није иста породица као</translation>
        </message>
        <message>
            <source>Decided: the same family as</source>
            <translation>Одлучено: иста породица као</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Споји…</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Није иста</translation>
        </message>
        <message>
            <source>Same family…</source>
            <translation>Иста породица…</translation>
        </message>
        <message>
            <source>{score} of 100.</source>
            <translation>{score} од 100.</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesPage</name>
        <message numerus="yes">
            <source>%Ln pairs</source>
            <translation>
                <numerusform>%Ln пар</numerusform>
                <numerusform>%Ln пара</numerusform>
                <numerusform>%Ln парова</numerusform>
            </translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Одлука</translation>
        </message>
        <message>
            <source>Everything found is decided. Look through the register after an import or many changes.</source>
            <translation>О свему што је нађено је одлучено. Прегледајте регистар после увоза или много измена.</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Породица</translation>
        </message>
        <message>
            <source>Likeness</source>
            <translation>Сличност</translation>
        </message>
        <message>
            <source>Name or number of either family</source>
            <translation>Име или број једне од породица</translation>
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation>Нема о чему да се одлучи</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Број</translation>
        </message>
        <message>
            <source>Other family</source>
            <translation>Друга породица</translation>
        </message>
        <message>
            <source>Other number</source>
            <translation>Други број</translation>
        </message>
        <message>
            <source>Possible duplicates</source>
            <translation>Могући дупликати</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Оцена</translation>
        </message>
        <message>
            <source>{pairs} · looked through {when}</source>
            <translation>{pairs} · прегледано {when}</translation>
        </message>
        <message>
            <source>{pairs} · never looked through</source>
            <translation>{pairs} · никад прегледано</translation>
        </message>
    </context>
    <context>
        <name>Duties</name>
        <message>
            <source>accounts and settings; no money, no case data by that alone</source>
            <translation>корисничка имена и поставке; самим тим ни новац ни подаци о случајевима</translation>
        </message>
        <message>
            <source>buys for grants, drafts payments, pays what others approved</source>
            <translation>набавља за грантове, саставља плаћања, плаћа оно што су други одобрили</translation>
        </message>
        <message>
            <source>decides on grants and payments that others made</source>
            <translation>одлучује о грантовима и плаћањима које су други саставили</translation>
        </message>
        <message>
            <source>keeps family files and takes in applications</source>
            <translation>води предмете породица и прима пријаве</translation>
        </message>
        <message>
            <source>looks on, changes nothing</source>
            <translation>гледа, ништа не мења</translation>
        </message>
        <message>
            <source>receives what was bought</source>
            <translation>прима оно што је набављено</translation>
        </message>
    </context>
    <context>
        <name>DutiesTab</name>
        <message>
            <source>A person may hold several duties. Who made a payment never approves it, who approved it never pays it, and who received the goods has no part in it: this is kept by person, whatever duties they hold.</source>
            <translation>Особа може имати више задужења. Ко је саставио плаћање, никад га не одобрава; ко га је одобрио, никад га не плаћа; а ко је примио робу, у плаћању не учествује: то се прати по особи, ма која задужења имала.</translation>
        </message>
        <message>
            <source>Enters and changes: {things}.</source>
            <translation>Уписује и мења (врсте записа): {things}.</translation>
        </message>
    </context>
    <context>
        <name>EditorSheet</name>
        <message numerus="yes">
            <source>%Ln further faults</source>
            <translation>
                <numerusform>још %Ln грешка</numerusform>
                <numerusform>још %Ln грешке</numerusform>
                <numerusform>још %Ln грешака</numerusform>
            </translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Ниже</translation>
        </message>
        <message>
            <source>On {when} you typed something here that was not saved.</source>
            <translation>Дана {when} овде сте унели нешто што није сачувано.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Испробај</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Врати унето</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Питање</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сачувај</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Одељак</translation>
        </message>
        <message>
            <source>Sections and questions</source>
            <translation>Одељци и питања</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Уклони</translation>
        </message>
        <message numerus="yes">
            <source>Take the section away with its %Ln questions?</source>
            <translation>
                <numerusform>Уклонити одељак са %Ln питањем?</numerusform>
                <numerusform>Уклонити одељак са %Ln питања?</numerusform>
                <numerusform>Уклонити одељак са %Ln питања?</numerusform>
            </translation>
        </message>
        <message>
            <source>Throw away what I typed</source>
            <translation>Одбаци унето</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Покушај поново</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Више</translation>
        </message>
        <message>
            <source>What you typed is not saved yet.</source>
            <translation>Унето још није сачувано.</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>сачувано</translation>
        </message>
    </context>
    <context>
        <name>EntryCheck</name>
        <message>
            <source>As typed here</source>
            <translation>Како је овде уписано</translation>
        </message>
        <message>
            <source>Known already?</source>
            <translation>Већ познато?</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Edit cells, save, and import this file in the same office: you see every change before it is saved. Rows may be added below; a deleted row changes nothing.</source>
            <translation>Уредите ћелије, сачувајте и увезите ову датотеку у истој канцеларији: сваку измену видите пре чувања. Редови се могу додати испод; обрисан ред не мења ништа.</translation>
        </message>
        <message>
            <source>Edit it in Excel, save it and import it: only the cells you edited change.</source>
            <translation>Уредите је у програму Excel, сачувајте и увезите: мењају се само ћелије које сте уредили.</translation>
        </message>
        <message>
            <source>Not changed by an import: number, name of the head, number of members, stage.</source>
            <translation>Увозом се не мењају: број, име носиоца, број чланова, фаза.</translation>
        </message>
    </context>
    <context>
        <name>ExportSheet</name>
        <message>
            <source>Open the file</source>
            <translation>Отвори датотеку</translation>
        </message>
        <message>
            <source>The file appears when it is whole.</source>
            <translation>Датотека се појављује кад је цела.</translation>
        </message>
        <message>
            <source>Writing {name}…</source>
            <translation>Пише се {name}…</translation>
        </message>
        <message>
            <source>{count} rows were written to {name}.</source>
            <translation>Написано редова: {count}, у датотеку {name}.</translation>
        </message>
    </context>
    <context>
        <name>Families</name>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation>
                <numerusform>%Ln особа</numerusform>
                <numerusform>%Ln особе</numerusform>
                <numerusform>%Ln особа</numerusform>
            </translation>
        </message>
        <message>
            <source>1 person</source>
            <translation>1 особа</translation>
        </message>
        <message>
            <source>13 digits; may stay empty</source>
            <translation>13 цифара; може остати празно</translation>
        </message>
        <message>
            <source>A document was withdrawn</source>
            <translation>Документ је повучен</translation>
        </message>
        <message>
            <source>A member</source>
            <translation>Члан</translation>
        </message>
        <message>
            <source>A scan is attached on the tab Documents first, then chosen here.</source>
            <translation>Скен се прво приложи на картици Документи, па се овде изабере.</translation>
        </message>
        <message>
            <source>About</source>
            <translation>О коме</translation>
        </message>
        <message>
            <source>Accommodation</source>
            <translation>Смештај</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Делатност</translation>
        </message>
        <message>
            <source>Add the place</source>
            <translation>Додај место</translation>
        </message>
        <message>
            <source>Add the usual steps</source>
            <translation>Додај уобичајене кораке</translation>
        </message>
        <message>
            <source>Add to the family</source>
            <translation>Додај у породицу</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адреса</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Установа</translation>
        </message>
        <message>
            <source>Agrees to</source>
            <translation>Пристаје на</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>албански</translation>
        </message>
        <message>
            <source>Albanian name</source>
            <translation>Албански назив</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Износ</translation>
        </message>
        <message>
            <source>Answer expected by</source>
            <translation>Одговор се очекује до</translation>
        </message>
        <message>
            <source>As on document</source>
            <translation>Као на документу</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Затражено</translation>
        </message>
        <message>
            <source>Assigned to</source>
            <translation>Задужен</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Датум рођења</translation>
        </message>
        <message>
            <source>Born {day}, {sex}.</source>
            <translation>Датум рођења {day}, {sex}.</translation>
        </message>
        <message>
            <source>Card number</source>
            <translation>Број легитимације</translation>
        </message>
        <message>
            <source>Case worker: date, signature</source>
            <translation>Водитељ случаја: датум, потпис</translation>
        </message>
        <message>
            <source>Change the agency</source>
            <translation>Измена установе</translation>
        </message>
        <message>
            <source>Change the contact</source>
            <translation>Измена контакта</translation>
        </message>
        <message>
            <source>Change the paper of identity</source>
            <translation>Измена личне исправе</translation>
        </message>
        <message>
            <source>Change the referral</source>
            <translation>Измена упута</translation>
        </message>
        <message>
            <source>Change the request</source>
            <translation>Измена захтева</translation>
        </message>
        <message>
            <source>Change the step</source>
            <translation>Измена корака</translation>
        </message>
        <message>
            <source>Change the task</source>
            <translation>Измена задатка</translation>
        </message>
        <message>
            <source>Check of the JMBG</source>
            <translation>Провера ЈМБГ-а</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Изабери</translation>
        </message>
        <message>
            <source>Consent and IDs</source>
            <translation>Пристанак и исправе</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Контакт</translation>
        </message>
        <message>
            <source>Correct the note</source>
            <translation>Исправка белешке</translation>
        </message>
        <message>
            <source>Data passed on</source>
            <translation>Прослеђени подаци</translation>
        </message>
        <message>
            <source>Data passed on: {data}.</source>
            <translation>Прослеђени подаци: {data}.</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Датум</translation>
        </message>
        <message>
            <source>Date of the paper</source>
            <translation>Датум документа</translation>
        </message>
        <message>
            <source>Date of the stage</source>
            <translation>Датум фазе</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Document attached: {name}</source>
            <translation>Приложен документ: {name}</translation>
        </message>
        <message>
            <source>Document {name}</source>
            <translation>Документ: {name}</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Учињено</translation>
        </message>
        <message>
            <source>Drafted on</source>
            <translation>Састављено</translation>
        </message>
        <message>
            <source>Drop the task</source>
            <translation>Одбаци задатак</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Рок</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Е-пошта</translation>
        </message>
        <message>
            <source>Edit {name}</source>
            <translation>Измена: {name}</translation>
        </message>
        <message>
            <source>Edit {number}</source>
            <translation>Измена: {number}</translation>
        </message>
        <message>
            <source>English</source>
            <translation>енглески</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Породица</translation>
        </message>
        <message>
            <source>Family file</source>
            <translation>Досије породице</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Презиме</translation>
        </message>
        <message>
            <source>Family name and given name</source>
            <translation>Презиме и име</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Датотека</translation>
        </message>
        <message>
            <source>For whom, if not for all</source>
            <translation>За кога, ако није за све</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Образац</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Одакле</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Име</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Дат дана</translation>
        </message>
        <message>
            <source>Grants</source>
            <translation>Грантови</translation>
        </message>
        <message>
            <source>Head of the family</source>
            <translation>Носилац породице</translation>
        </message>
        <message>
            <source>Head of the family: date, signature</source>
            <translation>Носилац породице: датум, потпис</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Помоћ</translation>
        </message>
        <message>
            <source>Household</source>
            <translation>Домаћинство</translation>
        </message>
        <message>
            <source>Housing and return</source>
            <translation>Становање и повратак</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Како</translation>
        </message>
        <message>
            <source>I gave these data myself and they are true. I know that I may ask to see them and have them corrected.</source>
            <translation>Ове податке дао/ла сам лично и тачни су. Упознат/а сам да могу да тражим увид у њих и њихову исправку.</translation>
        </message>
        <message>
            <source>In Kosovo*: the name carries the asterisk</source>
            <translation>На Косову*: назив носи звездицу</translation>
        </message>
        <message>
            <source>In the family</source>
            <translation>У породици</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Издао</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Издата</translation>
        </message>
        <message>
            <source>It can be saved as it is.</source>
            <translation>Може да се сачува и овако.</translation>
        </message>
        <message>
            <source>JMBG</source>
            <translation>ЈМБГ</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Врста</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Језик</translation>
        </message>
        <message>
            <source>Letter of referral</source>
            <translation>Упутно писмо</translation>
        </message>
        <message>
            <source>Lives now in</source>
            <translation>Сада живи у</translation>
        </message>
        <message>
            <source>Make the paper</source>
            <translation>Направи папир</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Члан</translation>
        </message>
        <message>
            <source>Member from</source>
            <translation>Члан од</translation>
        </message>
        <message>
            <source>Member until</source>
            <translation>Члан до</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Чланови</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Име и презиме</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Потребе</translation>
        </message>
        <message>
            <source>New agency</source>
            <translation>Нова установа</translation>
        </message>
        <message>
            <source>New contact</source>
            <translation>Нов контакт</translation>
        </message>
        <message>
            <source>New family</source>
            <translation>Нова породица</translation>
        </message>
        <message>
            <source>New member</source>
            <translation>Нови члан</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Нова белешка</translation>
        </message>
        <message>
            <source>New paper of identity</source>
            <translation>Нова лична исправа</translation>
        </message>
        <message>
            <source>New place</source>
            <translation>Ново место</translation>
        </message>
        <message>
            <source>New referral</source>
            <translation>Нов упут</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>Нов захтев</translation>
        </message>
        <message>
            <source>New step</source>
            <translation>Нов корак</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Нови задатак</translation>
        </message>
        <message>
            <source>No JMBG was given.</source>
            <translation>ЈМБГ није наведен.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Напомена</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Белешке</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Сада</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Број</translation>
        </message>
        <message>
            <source>Open the family file</source>
            <translation>Отвори предмет породице</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организација</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Порекло</translation>
        </message>
        <message>
            <source>Other script</source>
            <translation>Друго писмо</translation>
        </message>
        <message>
            <source>Our number</source>
            <translation>Наш број</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Исход</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Страна {page} од {pages}</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Исправа</translation>
        </message>
        <message>
            <source>Paper among the family's documents</source>
            <translation>Папир међу документима породице</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Особа</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Phones</source>
            <translation>Телефони</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Места</translation>
        </message>
        <message>
            <source>Places and contact</source>
            <translation>Места и контакт</translation>
        </message>
        <message>
            <source>Please let us know by {day} whether you can take the family on.</source>
            <translation>Молимо да нас до {day} обавестите да ли можете да примите породицу.</translation>
        </message>
        <message>
            <source>Please let us know whether you can take the family on.</source>
            <translation>Молимо да нас обавестите да ли можете да примите породицу.</translation>
        </message>
        <message>
            <source>Print a form</source>
            <translation>Штампање обрасца</translation>
        </message>
        <message>
            <source>Printed on {when} by {who}</source>
            <translation>Штампано {when}, {who}</translation>
        </message>
        <message>
            <source>Read the text to them first (under Texts). They may agree to some of it and not to the rest.</source>
            <translation>Прво им прочитајте текст (под Текстови). Могу пристати на део, а не на остало.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Разлог</translation>
        </message>
        <message>
            <source>Reason of the withdrawal</source>
            <translation>Разлог повлачења</translation>
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation>Разлог: {reason}</translation>
        </message>
        <message>
            <source>Received: date, signature</source>
            <translation>Примљено: датум, потпис</translation>
        </message>
        <message>
            <source>Record consent</source>
            <translation>Упис пристанка</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Упут</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Уписана</translation>
        </message>
        <message>
            <source>Registration</source>
            <translation>Пријава</translation>
        </message>
        <message>
            <source>Registration form of a family</source>
            <translation>Образац пријаве породице</translation>
        </message>
        <message>
            <source>Remind from</source>
            <translation>Подсети од</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Повратак</translation>
        </message>
        <message>
            <source>Return path</source>
            <translation>Пут повратка</translation>
        </message>
        <message>
            <source>Returns to</source>
            <translation>Враћа се у</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Улога</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сачувај</translation>
        </message>
        <message>
            <source>Save as edition {edition}</source>
            <translation>Сачувај као издање {edition}</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>Скен</translation>
        </message>
        <message>
            <source>Scan among the family's documents</source>
            <translation>Скен међу документима породице</translation>
        </message>
        <message>
            <source>Scan of the consent</source>
            <translation>Скен пристанка</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>Избор</translation>
        </message>
        <message>
            <source>Serbian name</source>
            <translation>Српски назив</translation>
        </message>
        <message>
            <source>Serbian, Cyrillic</source>
            <translation>српски, ћирилица</translation>
        </message>
        <message>
            <source>Serbian, Latin</source>
            <translation>српски, латиница</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Пол</translation>
        </message>
        <message>
            <source>Special needs</source>
            <translation>Посебне потребе</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Фаза</translation>
        </message>
        <message>
            <source>Stage: {stage}</source>
            <translation>Фаза: {stage}</translation>
        </message>
        <message>
            <source>Step taken</source>
            <translation>Корак учињен</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Text of consent: {language}</source>
            <translation>Текст пристанка: {language}</translation>
        </message>
        <message>
            <source>The JMBG agrees with its check digit and with the birth date.</source>
            <translation>ЈМБГ се слаже с контролном цифром и с датумом рођења.</translation>
        </message>
        <message>
            <source>The consent stays in the file; from that day it is no longer in force.</source>
            <translation>Пристанак остаје у предмету; од тог дана више не важи.</translation>
        </message>
        <message>
            <source>The family file was opened</source>
            <translation>Отворен је предмет породице</translation>
        </message>
        <message>
            <source>The family has agreed to this. The data may be used for this purpose only and are not to be passed on (Law on Personal Data Protection, Official Gazette RS 87/2018).</source>
            <translation>Породица је на ово пристала. Подаци се смеју користити само у ову сврху и не смеју се даље прослеђивати (Закон о заштити података о личности, Службени гласник РС 87/2018).</translation>
        </message>
        <message>
            <source>The organisation was changed</source>
            <translation>Промењена је организација</translation>
        </message>
        <message>
            <source>The other script is made from the Serbian name.</source>
            <translation>Друго писмо се прави од српског назива.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Наслов</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Важи до</translation>
        </message>
        <message>
            <source>We refer to you the following family and ask you for help.</source>
            <translation>Упућујемо вам следећу породицу и молимо вас за помоћ.</translation>
        </message>
        <message>
            <source>Web</source>
            <translation>Веб</translation>
        </message>
        <message>
            <source>What a colleague should know</source>
            <translation>Шта колега треба да зна</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Шта је исход</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>Шта се тражи</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Шта треба урадити</translation>
        </message>
        <message>
            <source>What it asks for</source>
            <translation>Шта тражи</translation>
        </message>
        <message>
            <source>What people consented to stays as it was: a changed text is a further edition.</source>
            <translation>Оно на шта су људи пристали остаје како је било: измењен текст је ново издање.</translation>
        </message>
        <message>
            <source>What stood there before is kept in the history.</source>
            <translation>Оно што је раније стајало чува се у историји.</translation>
        </message>
        <message>
            <source>What the check says</source>
            <translation>Шта каже провера</translation>
        </message>
        <message>
            <source>What they answered</source>
            <translation>Шта су одговорили</translation>
        </message>
        <message>
            <source>What they are to this family</source>
            <translation>Шта су овој породици</translation>
        </message>
        <message>
            <source>What they see to</source>
            <translation>За шта су задужени</translation>
        </message>
        <message>
            <source>Who consents</source>
            <translation>Ко даје пристанак</translation>
        </message>
        <message>
            <source>Who is referred</source>
            <translation>Ко се упућује</translation>
        </message>
        <message>
            <source>Who is referred, if not all</source>
            <translation>Ко се упућује, ако не сви</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Чија</translation>
        </message>
        <message>
            <source>Why we turn to you</source>
            <translation>Зашто вам се обраћамо</translation>
        </message>
        <message>
            <source>Withdraw the consent</source>
            <translation>Повуци пристанак</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Повучен дана</translation>
        </message>
        <message>
            <source>Write in block letters.</source>
            <translation>Попунити штампаним словима.</translation>
        </message>
        <message>
            <source>Year of birth</source>
            <translation>Година рођења</translation>
        </message>
        <message>
            <source>a brother's or sister's household</source>
            <translation>домаћинство брата или сестре</translation>
        </message>
        <message>
            <source>alike</source>
            <translation>слично</translation>
        </message>
        <message>
            <source>answer due</source>
            <translation>чека се одговор</translation>
        </message>
        <message>
            <source>answer overdue</source>
            <translation>одговор касни</translation>
        </message>
        <message>
            <source>as on the document</source>
            <translation>као на документу</translation>
        </message>
        <message>
            <source>as usual, when left empty</source>
            <translation>уобичајен, ако остане празно</translation>
        </message>
        <message>
            <source>brother or sister</source>
            <translation>брат или сестра</translation>
        </message>
        <message>
            <source>certain</source>
            <translation>сигурно</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>проверен</translation>
        </message>
        <message>
            <source>collective centre</source>
            <translation>колективни центар</translation>
        </message>
        <message>
            <source>daughter</source>
            <translation>ћерка</translation>
        </message>
        <message>
            <source>day. month. year.</source>
            <translation>дан. месец. година.</translation>
        </message>
        <message>
            <source>day. month. year., or only the year</source>
            <translation>дан. месец. година., или само година</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>разликује се</translation>
        </message>
        <message>
            <source>digit differs</source>
            <translation>цифра одступа</translation>
        </message>
        <message>
            <source>done</source>
            <translation>урађен</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>одбачен</translation>
        </message>
        <message>
            <source>due soon</source>
            <translation>ускоро</translation>
        </message>
        <message>
            <source>edition {edition}</source>
            <translation>издање {edition}</translation>
        </message>
        <message>
            <source>ends soon</source>
            <translation>ускоро истиче</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>истекла</translation>
        </message>
        <message>
            <source>father</source>
            <translation>отац</translation>
        </message>
        <message>
            <source>female</source>
            <translation>женско</translation>
        </message>
        <message>
            <source>file</source>
            <translation>предмет</translation>
        </message>
        <message>
            <source>grandchild</source>
            <translation>унук или унука</translation>
        </message>
        <message>
            <source>hardly</source>
            <translation>тешко</translation>
        </message>
        <message>
            <source>head</source>
            <translation>носилац</translation>
        </message>
        <message>
            <source>health</source>
            <translation>здравље</translation>
        </message>
        <message>
            <source>health and other sensitive data</source>
            <translation>подаци о здрављу и други осетљиви подаци</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>важи</translation>
        </message>
        <message>
            <source>informal settlement</source>
            <translation>неформално насеље</translation>
        </message>
        <message>
            <source>keeping the family's file</source>
            <translation>вођење предмета породице</translation>
        </message>
        <message>
            <source>kit given</source>
            <translation>пакет дат</translation>
        </message>
        <message>
            <source>male</source>
            <translation>мушко</translation>
        </message>
        <message>
            <source>mother</source>
            <translation>мајка</translation>
        </message>
        <message>
            <source>neighbours</source>
            <translation>комшије</translation>
        </message>
        <message>
            <source>no end given</source>
            <translation>без рока</translation>
        </message>
        <message>
            <source>no step left: finish it</source>
            <translation>нема више корака: завршити</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нема</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>није познато</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>није потребан</translation>
        </message>
        <message>
            <source>not the same</source>
            <translation>није иста</translation>
        </message>
        <message>
            <source>open</source>
            <translation>отворен</translation>
        </message>
        <message>
            <source>other</source>
            <translation>остало</translation>
        </message>
        <message>
            <source>other kin</source>
            <translation>друга родбина</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>касни</translation>
        </message>
        <message>
            <source>partners</source>
            <translation>партнери</translation>
        </message>
        <message>
            <source>passing data to an agency the family is referred to</source>
            <translation>давање података установи којој се породица упућује</translation>
        </message>
        <message>
            <source>passing data to partners and authorities for the return</source>
            <translation>давање података партнерима и органима ради повратка</translation>
        </message>
        <message>
            <source>photos</source>
            <translation>фотографије</translation>
        </message>
        <message>
            <source>photos and stories in public material</source>
            <translation>фотографије и приче у јавним материјалима</translation>
        </message>
        <message>
            <source>private accommodation</source>
            <translation>приватни смештај</translation>
        </message>
        <message>
            <source>recorded by {who}</source>
            <translation>уписао {who}</translation>
        </message>
        <message>
            <source>referral</source>
            <translation>упућивање</translation>
        </message>
        <message>
            <source>returns together with them</source>
            <translation>враћа се заједно с њима</translation>
        </message>
        <message>
            <source>said by phone</source>
            <translation>изјављен телефоном</translation>
        </message>
        <message>
            <source>said in person</source>
            <translation>изјављен лично</translation>
        </message>
        <message>
            <source>several with commas between</source>
            <translation>више њих раздвојте зарезом</translation>
        </message>
        <message>
            <source>signed on paper</source>
            <translation>потписан на папиру</translation>
        </message>
        <message>
            <source>son</source>
            <translation>син</translation>
        </message>
        <message>
            <source>spouse</source>
            <translation>супруг/а</translation>
        </message>
        <message>
            <source>text “{code}”, edition {edition}, {language}</source>
            <translation>текст „{code}“, издање {edition}, {language}</translation>
        </message>
        <message>
            <source>the children's household</source>
            <translation>домаћинство деце</translation>
        </message>
        <message>
            <source>the in-laws' household</source>
            <translation>домаћинство тазбине</translation>
        </message>
        <message>
            <source>the parents' household</source>
            <translation>домаћинство родитеља</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>иста</translation>
        </message>
        <message>
            <source>to ask</source>
            <translation>за питање</translation>
        </message>
        <message>
            <source>to decide</source>
            <translation>за одлуку</translation>
        </message>
        <message>
            <source>to take</source>
            <translation>предстоји</translation>
        </message>
        <message>
            <source>today</source>
            <translation>данас</translation>
        </message>
        <message>
            <source>valid</source>
            <translation>важи</translation>
        </message>
        <message>
            <source>wheelchair, medicine, child seat …</source>
            <translation>колица, лекови, дечје седиште …</translation>
        </message>
        <message>
            <source>with commas between</source>
            <translation>са зарезима између</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>повучен</translation>
        </message>
        <message>
            <source>withdrawn on {day}: {reason}</source>
            <translation>повучен {day}: {reason}</translation>
        </message>
        <message>
            <source>{field}: changed</source>
            <translation>{field}: измењено</translation>
        </message>
        <message>
            <source>{field}: {before} → {after}</source>
            <translation>{field}: {before} → {after}</translation>
        </message>
        <message>
            <source>{keys} saves</source>
            <translation>{keys} чува</translation>
        </message>
        <message>
            <source>{name} was entered</source>
            <translation>Уписан члан: {name}</translation>
        </message>
        <message>
            <source>{people} · to {place}</source>
            <translation>{people} · повратак: {place}</translation>
        </message>
        <message>
            <source>{place} (older papers: {older})</source>
            <translation>{place} (на старијим документима: {older})</translation>
        </message>
        <message>
            <source>{score} of 100.</source>
            <translation>{score} од 100.</translation>
        </message>
        <message>
            <source>{thing}: entered</source>
            <translation>{thing}: унето</translation>
        </message>
        <message>
            <source>{thing}: taken out</source>
            <translation>{thing}: извађено</translation>
        </message>
    </context>
    <context>
        <name>FamiliesPage</name>
        <message numerus="yes">
            <source>%Ln family files</source>
            <translation>
                <numerusform>%Ln предмет породице</numerusform>
                <numerusform>%Ln предмета породица</numerusform>
                <numerusform>%Ln предмета породица</numerusform>
            </translation>
        </message>
        <message>
            <source>Families</source>
            <translation>Породице</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Породица</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Од</translation>
        </message>
        <message>
            <source>Name or number, in any script</source>
            <translation>Име или број, на било ком писму</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Сада</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Број</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Особе</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Уписана</translation>
        </message>
        <message>
            <source>Returns to</source>
            <translation>Враћа се у</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Фаза</translation>
        </message>
    </context>
    <context>
        <name>FamiliesRegister</name>
        <message>
            <source>Export to edit in Excel</source>
            <translation>Извоз за уређивање (Excel)</translation>
        </message>
        <message>
            <source>Import register</source>
            <translation>Увези регистар</translation>
        </message>
        <message>
            <source>Import the register you keep in Excel, or enter the first family.</source>
            <translation>Увезите регистар који водите у програму Excel или унесите прву породицу.</translation>
        </message>
        <message>
            <source>No families yet</source>
            <translation>Још нема породица</translation>
        </message>
    </context>
    <context>
        <name>FamilyDetail</name>
        <message>
            <source>History</source>
            <translation>Историја</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Чланови</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Отвори предмет</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Опште</translation>
        </message>
    </context>
    <context>
        <name>FamilyDocuments</name>
        <message>
            <source>Attached</source>
            <translation>Приложено</translation>
        </message>
        <message>
            <source>Attached by</source>
            <translation>Приложио</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Датум</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Датотека</translation>
        </message>
        <message>
            <source>It goes from the family's file. It stays in the database with its history.</source>
            <translation>Нестаје из досијеа породице. У бази остаје са својом историјом.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Величина</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Важи до</translation>
        </message>
    </context>
    <context>
        <name>FamilyFormSheet</name>
        <message>
            <source>Add a place to the list…</source>
            <translation>Додај место на листу…</translation>
        </message>
    </context>
    <context>
        <name>FamilyPicker</name>
        <message>
            <source>Families found</source>
            <translation>Нађене породице</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Породица</translation>
        </message>
        <message>
            <source>Found by</source>
            <translation>Нађено по</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Име</translation>
        </message>
        <message>
            <source>Name or number of the family, in any script</source>
            <translation>Име или број породице, на било ком писму</translation>
        </message>
        <message>
            <source>No family is found for this. Register the family first.</source>
            <translation>Није нађена ниједна породица. Прво упишите породицу.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Број</translation>
        </message>
    </context>
    <context>
        <name>FamilyQuestion</name>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Which family is it for?</source>
            <translation>За коју породицу?</translation>
        </message>
    </context>
    <context>
        <name>FamilySection</name>
        <message>
            <source>Try again</source>
            <translation>Покушај поново</translation>
        </message>
    </context>
    <context>
        <name>FamilySelection</name>
        <message>
            <source>In no selection yet</source>
            <translation>Још ни у једном избору</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Број</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Исход</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Бодови</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Круг</translation>
        </message>
        <message>
            <source>Rounds are opened on the page Selection.</source>
            <translation>Кругови се отварају на страни Избор.</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>Избор</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Стање</translation>
        </message>
    </context>
    <context>
        <name>FamilySheet</name>
        <message>
            <source>Documents</source>
            <translation>Документи</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Измени</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Историја</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Чланови</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Штампај…</translation>
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation>Разлог: {reason}</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Покушај поново</translation>
        </message>
        <message>
            <source>Undo the merge…</source>
            <translation>Поништи спајање…</translation>
        </message>
    </context>
    <context>
        <name>FieldBox</name>
        <message>
            <source>This is needed.</source>
            <translation>Ово је обавезно.</translation>
        </message>
    </context>
    <context>
        <name>FillSheet</name>
        <message>
            <source>All is saved.</source>
            <translation>Све је сачувано.</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Заврши</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Следећи</translation>
        </message>
        <message>
            <source>Not saved yet; what you typed is kept.</source>
            <translation>Још није сачувано; унето је задржано.</translation>
        </message>
        <message>
            <source>On {when} you typed something here that was not saved.</source>
            <translation>Дана {when} овде сте унели нешто што није сачувано.</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Претходни</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Штампај</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Врати унето</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Учитај поново</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Чување…</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Бодови</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Одељци</translation>
        </message>
        <message>
            <source>Something is missing or wrong here.</source>
            <translation>Овде нешто недостаје или није исправно.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Покушај поново</translation>
        </message>
        <message>
            <source>{questionnaire}, version {version} · asked on {day}</source>
            <translation>{questionnaire}, верзија {version} · разговор {day}</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>+ filter</source>
            <translation>+ филтер</translation>
        </message>
        <message>
            <source>Search: “{text}”</source>
            <translation>Претрага: „{text}“</translation>
        </message>
    </context>
    <context>
        <name>FilterChip</name>
        <message>
            <source>Nothing to choose from yet</source>
            <translation>Још нема шта да се изабере</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <source>On {when} you typed something here that was not saved.</source>
            <translation>{when} сте овде куцали нешто што није сачувано.</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Врати то</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сачувај</translation>
        </message>
        <message>
            <source>This was not saved; what you typed is kept.</source>
            <translation>Ово није сачувано; задржано је оно што сте откуцали.</translation>
        </message>
        <message>
            <source>Throw away what I typed</source>
            <translation>Одбаци оно што сам откуцао/ла</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Покушај поново</translation>
        </message>
        <message>
            <source>What you typed is not saved yet.</source>
            <translation>Оно што сте откуцали још није сачувано.</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
    </context>
    <context>
        <name>FormSheet</name>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Чува се…</translation>
        </message>
    </context>
    <context>
        <name>GrantCard</name>
        <message>
            <source>Grants</source>
            <translation>Грантови</translation>
        </message>
    </context>
    <context>
        <name>GrantDetail</name>
        <message>
            <source>Documents</source>
            <translation>Документи</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Измене</translation>
        </message>
        <message>
            <source>I have seen it</source>
            <translation>Погледано</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Налози</translation>
        </message>
        <message>
            <source>Payment {number}</source>
            <translation>Плаћање {number}</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Плаћања</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Опште</translation>
        </message>
        <message>
            <source>This grant</source>
            <translation>Овај грант</translation>
        </message>
        <message>
            <source>{who} changed this while you were looking at it; nothing of yours was saved.</source>
            <translation>Док сте гледали, ово је измењено ({who}); ништа ваше није сачувано.</translation>
        </message>
    </context>
    <context>
        <name>GrantsPage</name>
        <message>
            <source>1 grant · {awarded} awarded · {paid} paid</source>
            <translation>1 грант · додељено {awarded} · исплаћено {paid}</translation>
        </message>
        <message>
            <source>A grant begins with the application of a family. Grants also come with an imported register.</source>
            <translation>Грант почиње пријавом породице. Грантови долазе и с увезеним регистром.</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Делатност</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Подносилац</translation>
        </message>
        <message>
            <source>Awarded</source>
            <translation>Додељено</translation>
        </message>
        <message>
            <source>Contract signed</source>
            <translation>Уговор потписан</translation>
        </message>
        <message>
            <source>Grants</source>
            <translation>Грантови</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Резервисано</translation>
        </message>
        <message>
            <source>New application</source>
            <translation>Нова пријава</translation>
        </message>
        <message>
            <source>No grants yet</source>
            <translation>Још нема грантова</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Број</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Исплаћено</translation>
        </message>
        <message>
            <source>Returns to</source>
            <translation>Враћа се у</translation>
        </message>
        <message>
            <source>Search in grants</source>
            <translation>Тражи у грантовима</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>{count} grants · {awarded} awarded · {paid} paid</source>
            <translation>Грантови: {count} · додељено {awarded} · исплаћено {paid}</translation>
        </message>
    </context>
    <context>
        <name>HelpView</name>
        <message>
            <source>Agency</source>
            <translation>Установа</translation>
        </message>
        <message>
            <source>Assigned to</source>
            <translation>Задужен</translation>
        </message>
        <message>
            <source>Data of this family were passed on to: {names}.</source>
            <translation>Подаци ове породице прослеђени су: {names}.</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Рок</translation>
        </message>
        <message>
            <source>New referral…</source>
            <translation>Нов упут…</translation>
        </message>
        <message>
            <source>New request…</source>
            <translation>Нов захтев…</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Следећи корак</translation>
        </message>
        <message>
            <source>No help was asked for yet.</source>
            <translation>Помоћ још није тражена.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Разлог</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Упут</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation>Упути</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Захтеви</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Послато</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Стање</translation>
        </message>
        <message>
            <source>The family was not referred to any agency.</source>
            <translation>Породица није упућена ниједној установи.</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>Шта се тражи</translation>
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <source>All kinds</source>
            <translation>Све врсте</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Датум</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>Унео</translation>
        </message>
        <message>
            <source>Every change</source>
            <translation>Свака измена</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Врста</translation>
        </message>
        <message>
            <source>Nothing has happened yet.</source>
            <translation>Још се ништа није догодило.</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Шта се десило</translation>
        </message>
    </context>
    <context>
        <name>HitRow</name>
        <message>
            <source>Ask again</source>
            <translation>Питај поново</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>Упореди…</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Није иста</translation>
        </message>
        <message>
            <source>Not the same: remembered when this is saved.</source>
            <translation>Није иста: памти се кад се ово сачува.</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>Иста</translation>
        </message>
    </context>
    <context>
        <name>Household</name>
        <message>
            <source>Applications that go along</source>
            <translation>Пријаве које иду с њима</translation>
        </message>
        <message>
            <source>Birth</source>
            <translation>Рођење</translation>
        </message>
        <message>
            <source>Both histories are kept. Whoever is not tied to anybody goes on living in this family. Grants and papers stay as they are and are shown in one file. The merge can be undone.</source>
            <translation>Обе историје се чувају. Ко није везан ни за кога, живи даље у овој породици. Грантови и документи остају какви јесу и виде се у једном досијеу. Спајање се може поништити.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Промена</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Дете</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Дан</translation>
        </message>
        <message>
            <source>Day of birth</source>
            <translation>Дан рођења</translation>
        </message>
        <message>
            <source>Day of death</source>
            <translation>Дан смрти</translation>
        </message>
        <message>
            <source>Death</source>
            <translation>Смрт</translation>
        </message>
        <message>
            <source>Enter the change</source>
            <translation>Упиши промену</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>Уписао/ла</translation>
        </message>
        <message>
            <source>Everything it changed is as it was before. The change and its taking back stay listed.</source>
            <translation>Све што је променила поново је као пре. Промена и њено враћање остају на списку.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Од</translation>
        </message>
        <message>
            <source>From which family, if one of the register</source>
            <translation>Из које породице, ако је у регистру</translation>
        </message>
        <message>
            <source>Head of the new family</source>
            <translation>Носилац нове породице</translation>
        </message>
        <message>
            <source>Into which family, if one of the register</source>
            <translation>У коју породицу, ако је у регистру</translation>
        </message>
        <message>
            <source>Leave the family empty for people the office does not follow.</source>
            <translation>Оставите породицу празну за особе које канцеларија не прати.</translation>
        </message>
        <message>
            <source>Marriage</source>
            <translation>Брак</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Спајање</translation>
        </message>
        <message>
            <source>Merge of two files</source>
            <translation>Спајање два досијеа</translation>
        </message>
        <message>
            <source>Merge the two files</source>
            <translation>Споји два досијеа</translation>
        </message>
        <message>
            <source>Merge {other} into {kept}</source>
            <translation>Споји {other} у {kept}</translation>
        </message>
        <message>
            <source>Merged into this file</source>
            <translation>Спојено у овај досије</translation>
        </message>
        <message>
            <source>Moving in</source>
            <translation>Усељење</translation>
        </message>
        <message>
            <source>Moving out</source>
            <translation>Исељење</translation>
        </message>
        <message>
            <source>New head</source>
            <translation>Нови носилац</translation>
        </message>
        <message>
            <source>New head, when the head leaves</source>
            <translation>Нови носилац, кад носилац одлази</translation>
        </message>
        <message>
            <source>Other family</source>
            <translation>Друга породица</translation>
        </message>
        <message>
            <source>Somebody new to the register</source>
            <translation>Неко нов у регистру</translation>
        </message>
        <message>
            <source>Split of the family</source>
            <translation>Подела породице</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>The child is a member from the day of birth.</source>
            <translation>Дете је члан од дана рођења.</translation>
        </message>
        <message>
            <source>The family is titled by its head.</source>
            <translation>Породица се води по носиоцу.</translation>
        </message>
        <message>
            <source>The head until now becomes</source>
            <translation>Досадашњи носилац постаје</translation>
        </message>
        <message>
            <source>The person is counted until that day and stays in the history.</source>
            <translation>Особа се броји до тог дана и остаје у историји.</translation>
        </message>
        <message>
            <source>Those who leave get a file and a number of their own. Contracted grants stay in this file.</source>
            <translation>Они који одлазе добијају свој досије и број. Уговорени грантови остају у овом досијеу.</translation>
        </message>
        <message>
            <source>Undo the merge…</source>
            <translation>Поништи спајање…</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>До</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ко</translation>
        </message>
        <message>
            <source>Who died</source>
            <translation>Ко је умро</translation>
        </message>
        <message>
            <source>Who is the same person</source>
            <translation>Ко је иста особа</translation>
        </message>
        <message>
            <source>Who leaves</source>
            <translation>Ко одлази</translation>
        </message>
        <message>
            <source>Who lives in another family of the register leaves it on that day.</source>
            <translation>Ко живи у другој породици из регистра, напушта је тог дана.</translation>
        </message>
        <message>
            <source>Who of the family chosen above</source>
            <translation>Ко из горе изабране породице</translation>
        </message>
        <message>
            <source>on {day}</source>
            <translation>дана {day}</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>враћено</translation>
        </message>
        <message>
            <source>valid</source>
            <translation>важи</translation>
        </message>
    </context>
    <context>
        <name>HouseholdView</name>
        <message>
            <source>As of</source>
            <translation>На дан</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Промене</translation>
        </message>
        <message>
            <source>Everybody who ever lived here</source>
            <translation>Сви који су икад овде живели</translation>
        </message>
        <message>
            <source>Household changes</source>
            <translation>Промене у домаћинству</translation>
        </message>
        <message>
            <source>Household on that day</source>
            <translation>Домаћинство тог дана</translation>
        </message>
        <message>
            <source>Nothing has changed yet.</source>
            <translation>Још ништа није промењено.</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Врати…</translation>
        </message>
        <message>
            <source>This was already taken back.</source>
            <translation>Ово је већ враћено.</translation>
        </message>
    </context>
    <context>
        <name>ImportSheet</name>
        <message>
            <source>All of it comes in, or nothing: after Cancel the office is as it was.</source>
            <translation>Улази све или ништа: после Откажи канцеларија је каква је била.</translation>
        </message>
        <message>
            <source>All of it is stored already.</source>
            <translation>Све је већ сачувано.</translation>
        </message>
        <message>
            <source>Choose another file</source>
            <translation>Изабери другу датотеку</translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation>Колоне…</translation>
        </message>
        <message>
            <source>Excel and LibreOffice files (*.xlsx *.xls *.ods);;All files (*)</source>
            <translation>Датотеке програма Excel и LibreOffice (*.xlsx *.xls *.ods);;Све датотеке (*)</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Увези</translation>
        </message>
        <message>
            <source>Import a register</source>
            <translation>Увоз регистра</translation>
        </message>
        <message>
            <source>Import {name}</source>
            <translation>Увези {name}</translation>
        </message>
        <message>
            <source>Importing {name}…</source>
            <translation>Увози се {name}…</translation>
        </message>
        <message>
            <source>Nothing is imported while an error stands.</source>
            <translation>Ништа се не увози док има грешака.</translation>
        </message>
        <message>
            <source>Nothing is saved by reading.</source>
            <translation>Читањем се ништа не чува.</translation>
        </message>
        <message>
            <source>Nothing of it is saved then.</source>
            <translation>Тада се ништа од тога не чува.</translation>
        </message>
        <message>
            <source>Nothing would change: the file's values are not chosen anywhere.</source>
            <translation>Ништа се не би променило: вредности из датотеке нигде нису изабране.</translation>
        </message>
        <message>
            <source>Reading {name}…</source>
            <translation>Чита се {name}…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Заустави</translation>
        </message>
        <message>
            <source>Stop the import?</source>
            <translation>Зауставити увоз?</translation>
        </message>
        <message>
            <source>The import was stopped. Nothing of it was saved.</source>
            <translation>Увоз је заустављен. Ништа од тога није сачувано.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Покушај поново</translation>
        </message>
        <message>
            <source>Use these columns</source>
            <translation>Користи ове колоне</translation>
        </message>
        <message>
            <source>nothing saved yet</source>
            <translation>још ништа није сачувано</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>сачувано</translation>
        </message>
        <message>
            <source>say what its columns are · nothing saved yet</source>
            <translation>реците шта су колоне · још ништа није сачувано</translation>
        </message>
        <message>
            <source>{sheets} sheets · {rows} rows read · nothing saved yet</source>
            <translation>листова: {sheets} · прочитано редова: {rows} · још ништа није сачувано</translation>
        </message>
    </context>
    <context>
        <name>Imports</name>
        <message numerus="yes">
            <source>%Ln sheets recognised by their columns</source>
            <translation>
                <numerusform>%Ln лист препознат по колонама</numerusform>
                <numerusform>%Ln листа препозната по колонама</numerusform>
                <numerusform>%Ln листова препознато по колонама</numerusform>
            </translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Делатност</translation>
        </message>
        <message>
            <source>All of it in one step, or nothing</source>
            <translation>Све у једном кораку или ништа</translation>
        </message>
        <message>
            <source>All of it is stored already: nothing to import</source>
            <translation>Све је већ сачувано: нема шта да се увезе</translation>
        </message>
        <message>
            <source>Assumptions</source>
            <translation>Претпоставке</translation>
        </message>
        <message>
            <source>Awarded amount</source>
            <translation>Одобрени износ</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Ћелија</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Измене</translation>
        </message>
        <message>
            <source>Dates read as day, month, year</source>
            <translation>Датуми прочитани као дан, месец, година</translation>
        </message>
        <message>
            <source>Day of the contract</source>
            <translation>Дан уговора</translation>
        </message>
        <message>
            <source>Day of the payment</source>
            <translation>Дан плаћања</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Одлука</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Појединости</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Разлике</translation>
        </message>
        <message>
            <source>Differences: choose what is right</source>
            <translation>Разлике: изаберите шта је тачно</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Грешке</translation>
        </message>
        <message>
            <source>Every cell could be read.</source>
            <translation>Свака ћелија је могла да се прочита.</translation>
        </message>
        <message>
            <source>Every cell says plainly what it means.</source>
            <translation>Свака ћелија јасно каже шта значи.</translation>
        </message>
        <message>
            <source>Families</source>
            <translation>Породице</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Породица</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Нађено</translation>
        </message>
        <message>
            <source>Grants</source>
            <translation>Грантови</translation>
        </message>
        <message>
            <source>Grants and payments</source>
            <translation>Грантови и плаћања</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Примопредаја</translation>
        </message>
        <message>
            <source>Head of the family</source>
            <translation>Носилац породице</translation>
        </message>
        <message>
            <source>How many members</source>
            <translation>Број чланова</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>У датотеци</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Рачун</translation>
        </message>
        <message>
            <source>Leave this sheet out</source>
            <translation>Изостави овај лист</translation>
        </message>
        <message>
            <source>Like</source>
            <translation>Као</translation>
        </message>
        <message>
            <source>Members of families</source>
            <translation>Чланови породица</translation>
        </message>
        <message>
            <source>Mend the file and choose it again: decisions made here are kept</source>
            <translation>Поправите датотеку и поново је изаберите: одлуке донете овде се чувају</translation>
        </message>
        <message>
            <source>No errors</source>
            <translation>Нема грешака</translation>
        </message>
        <message>
            <source>No two families of the file or of the office look like one.</source>
            <translation>Ниједне две породице из датотеке или канцеларије не изгледају као једна.</translation>
        </message>
        <message>
            <source>Nobody seems to be known already</source>
            <translation>Изгледа да нико није већ познат</translation>
        </message>
        <message>
            <source>Nothing is imported while an error stands</source>
            <translation>Ништа се не увози док има грешака</translation>
        </message>
        <message>
            <source>Nothing is stored otherwise</source>
            <translation>Ништа није сачувано друкчије</translation>
        </message>
        <message>
            <source>Nothing was assumed</source>
            <translation>Ништа није претпостављено</translation>
        </message>
        <message>
            <source>Nothing will change</source>
            <translation>Ништа се неће променити</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Број</translation>
        </message>
        <message>
            <source>Number of the contract</source>
            <translation>Број уговора</translation>
        </message>
        <message>
            <source>Number of the family</source>
            <translation>Број породице</translation>
        </message>
        <message>
            <source>Paid amount</source>
            <translation>Плаћени износ</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Особе</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Особа</translation>
        </message>
        <message>
            <source>Possibly known</source>
            <translation>Можда већ познати</translation>
        </message>
        <message>
            <source>Ready to import</source>
            <translation>Спремно за увоз</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Лист</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Фаза</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Добављач</translation>
        </message>
        <message>
            <source>The office holds all of it already.</source>
            <translation>Канцеларија већ има све ово.</translation>
        </message>
        <message>
            <source>Until then all of it stays as it is stored</source>
            <translation>До тада све остаје како је сачувано</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Шта</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Шта се разликује</translation>
        </message>
        <message>
            <source>What the file says of stored families and people is what the office has.</source>
            <translation>Оно што датотека каже о сачуваним породицама и особама исто је као у канцеларији.</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Шта урадити</translation>
        </message>
        <message>
            <source>What will change</source>
            <translation>Шта ће се променити</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ко</translation>
        </message>
        <message>
            <source>Who or what</source>
            <translation>Ко или шта</translation>
        </message>
        <message>
            <source>chosen in part</source>
            <translation>делом изабрано</translation>
        </message>
        <message>
            <source>different</source>
            <translation>различито</translation>
        </message>
        <message>
            <source>new family</source>
            <translation>нова породица</translation>
        </message>
        <message>
            <source>new grant</source>
            <translation>нов грант</translation>
        </message>
        <message>
            <source>new member</source>
            <translation>нов члан</translation>
        </message>
        <message>
            <source>of 100</source>
            <translation>од 100</translation>
        </message>
        <message>
            <source>payment</source>
            <translation>плаћање</translation>
        </message>
        <message>
            <source>same</source>
            <translation>исто</translation>
        </message>
        <message>
            <source>stays as stored</source>
            <translation>остаје како је сачувано</translation>
        </message>
        <message>
            <source>to decide</source>
            <translation>за одлуку</translation>
        </message>
        <message>
            <source>will change</source>
            <translation>мења се</translation>
        </message>
        <message>
            <source>{number} (stored)</source>
            <translation>{number} (сачувано)</translation>
        </message>
    </context>
    <context>
        <name>KoboSheet</name>
        <message numerus="yes">
            <source>%Ln assessments came in</source>
            <translation>
                <numerusform>Увезена је %Ln процена</numerusform>
                <numerusform>Увезене су %Ln процене</numerusform>
                <numerusform>Увезено је %Ln процена</numerusform>
            </translation>
        </message>
        <message>
            <source>All of it comes in, or nothing: after Cancel the office is as it was.</source>
            <translation>Увози се све или ништа: после прекида све остаје како је било.</translation>
        </message>
        <message>
            <source>Assessments that come in</source>
            <translation>Процене које се увозе</translation>
        </message>
        <message>
            <source>Assumptions</source>
            <translation>Претпоставке</translation>
        </message>
        <message>
            <source>Bring in submissions from KoboToolbox</source>
            <translation>Увоз одговора из KoboToolbox-а</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Изабери датотеку…</translation>
        </message>
        <message>
            <source>Choose another file</source>
            <translation>Изабери другу датотеку</translation>
        </message>
        <message>
            <source>Choose the questionnaire the form was made from first.</source>
            <translation>Прво изаберите упитник по којем је образац направљен.</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Грешке</translation>
        </message>
        <message>
            <source>Export them there as XLSX, with names or labels, all columns. Drop the file here or choose it.
It is read and checked first: you see every error with its cell,
and nothing is saved until you say so.</source>
            <translation>Тамо их извезите као XLSX, са шифрама или називима, са свим колонама. Превуците датотеку овде или је изаберите.
Прво се чита и проверава: видите сваку грешку са ћелијом,
а ништа се не чува док то не потврдите.</translation>
        </message>
        <message>
            <source>Families to name</source>
            <translation>Породице за именовање</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Увези</translation>
        </message>
        <message>
            <source>Import another file</source>
            <translation>Увези другу датотеку</translation>
        </message>
        <message>
            <source>Import from KoboToolbox</source>
            <translation>Увези из KoboToolbox-а</translation>
        </message>
        <message>
            <source>Import {name}</source>
            <translation>Увоз {name}</translation>
        </message>
        <message>
            <source>Importing {name}…</source>
            <translation>Увози се {name}…</translation>
        </message>
        <message>
            <source>KoboToolbox export (*.xlsx);;All files (*)</source>
            <translation>Извоз из KoboToolbox-а (*.xlsx);;Све датотеке (*)</translation>
        </message>
        <message>
            <source>Not approved</source>
            <translation>Нису одобрени</translation>
        </message>
        <message>
            <source>Nothing is imported while an error stands.</source>
            <translation>Ништа се не увози док постоји грешка.</translation>
        </message>
        <message>
            <source>Nothing is saved by reading.</source>
            <translation>Читањем се ништа не чува.</translation>
        </message>
        <message>
            <source>Nothing of it is saved then.</source>
            <translation>Тада се од тога ништа не чува.</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Упитник</translation>
        </message>
        <message>
            <source>Reading {name}…</source>
            <translation>Чита се {name}…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Прекини</translation>
        </message>
        <message>
            <source>Stop the import?</source>
            <translation>Прекинути увоз?</translation>
        </message>
        <message>
            <source>Stored already</source>
            <translation>Већ сачувано</translation>
        </message>
        <message>
            <source>Submissions without a family stayed out; import the file again to decide about them.</source>
            <translation>Одговори без породице нису увезени; увезите датотеку поново да бисте о њима одлучили.</translation>
        </message>
        <message>
            <source>The import was stopped. Nothing of it was saved.</source>
            <translation>Увоз је прекинут. Ништа од њега није сачувано.</translation>
        </message>
        <message>
            <source>There is nothing to bring in.</source>
            <translation>Нема шта да се увезе.</translation>
        </message>
        <message>
            <source>This submission is of the family</source>
            <translation>Ови одговори су породице</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Покушај поново</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Шта није исправно</translation>
        </message>
        <message>
            <source>What was assumed</source>
            <translation>Шта је претпостављено</translation>
        </message>
        <message>
            <source>leave out, decide later</source>
            <translation>изостави, одлучи касније</translation>
        </message>
        <message>
            <source>not known here</source>
            <translation>овде није позната</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>сачувано</translation>
        </message>
        <message>
            <source>to decide</source>
            <translation>за одлуку</translation>
        </message>
        <message>
            <source>{rows} rows read · nothing saved yet</source>
            <translation>прочитано редова: {rows} · још ништа није сачувано</translation>
        </message>
    </context>
    <context>
        <name>Lane</name>
        <message numerus="yes">
            <source>and %Ln more: narrow the board by a filter</source>
            <translation>
                <numerusform>и још %Ln: сузите таблу филтером</numerusform>
                <numerusform>и још %Ln: сузите таблу филтером</numerusform>
                <numerusform>и још %Ln: сузите таблу филтером</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LinesTab</name>
        <message>
            <source>Add the line</source>
            <translation>Додај линију</translation>
        </message>
        <message>
            <source>Awarded €</source>
            <translation>Додељено €</translation>
        </message>
        <message>
            <source>Budget €</source>
            <translation>Буџет €</translation>
        </message>
        <message>
            <source>Code in the donor's budget</source>
            <translation>Ознака у донаторовом буџету</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Од</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Ставка буџета</translation>
        </message>
        <message>
            <source>Held €</source>
            <translation>Резервисано €</translation>
        </message>
        <message>
            <source>Left €</source>
            <translation>Преостало €</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Линија</translation>
        </message>
        <message>
            <source>New budget line</source>
            <translation>Нова буџетска линија</translation>
        </message>
        <message>
            <source>New budget line…</source>
            <translation>Нова буџетска линија…</translation>
        </message>
        <message>
            <source>No award goes above its line: the database refuses it, whichever program asks.</source>
            <translation>Ниједна додела не прелази своју линију: база је одбија, ма који је програм тражио.</translation>
        </message>
        <message>
            <source>The whole amount is posted onto the line at once and stays there.</source>
            <translation>Цео износ се одмах књижи на линију и ту остаје.</translation>
        </message>
        <message>
            <source>{amount} in all · {awarded} awarded · {held} held for approved grants · {free} left</source>
            <translation>укупно {amount} · додељено {awarded} · резервисано {held} · слободно {free}</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Opening {place}…</source>
            <translation>Отвара се {place}…</translation>
        </message>
        <message>
            <source>Povratak {version}</source>
            <translation>Повратак {version}</translation>
        </message>
        <message>
            <source>Sustainable Return</source>
            <translation>Одрживи повратак</translation>
        </message>
        <message>
            <source>The office could not be opened.</source>
            <translation>Канцеларија није могла да се отвори.</translation>
        </message>
        <message>
            <source>The office of a return programme. Made with Qt (LGPL-3), icons from Remix Icon.</source>
            <translation>Канцеларија програма повратка. Направљено помоћу Qt (LGPL-3), иконице из Remix Icon.</translation>
        </message>
        <message>
            <source>Updated {time} by {who}: {thing}</source>
            <translation>Измена {time} · {who}: {thing}</translation>
        </message>
    </context>
    <context>
        <name>MappingView</name>
        <message>
            <source>* needed</source>
            <translation>* потребно</translation>
        </message>
        <message>
            <source>Chosen by you.</source>
            <translation>Изабрали сте ви.</translation>
        </message>
        <message>
            <source>Dates are written</source>
            <translation>Датуми су писани</translation>
        </message>
        <message>
            <source>Every sheet is left out.</source>
            <translation>Сви листови су изостављени.</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Заборави</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Наслов</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Изостави</translation>
        </message>
        <message>
            <source>Remembered as “{name}”; last used: {day}.</source>
            <translation>Запамћено као „{name}“; последњи пут коришћено: {day}.</translation>
        </message>
        <message>
            <source>Row {number}: {names}</source>
            <translation>Ред {number}: {names}</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Лист</translation>
        </message>
        <message>
            <source>The columns are remembered: the next file with these headings needs no help.</source>
            <translation>Колоне се памте: следећа датотека са овим насловима чита се сама.</translation>
        </message>
        <message>
            <source>The row with the headings</source>
            <translation>Ред са насловима</translation>
        </message>
        <message>
            <source>The sheet</source>
            <translation>Лист</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Вредности</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Шта садржи</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Шта је то</translation>
        </message>
        <message>
            <source>What the columns are</source>
            <translation>Шта су колоне</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Зашто</translation>
        </message>
        <message>
            <source>day, month, year</source>
            <translation>дан, месец, година</translation>
        </message>
        <message>
            <source>month, day, year</source>
            <translation>месец, дан, година</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>још не</translation>
        </message>
        <message>
            <source>{sheet}: a field twice.</source>
            <translation>{sheet}: једно поље двапут.</translation>
        </message>
        <message>
            <source>{sheet}: no column for {fields} yet.</source>
            <translation>{sheet}: још нема колоне за {fields}.</translation>
        </message>
    </context>
    <context>
        <name>MemberList</name>
        <message>
            <source>Add a member…</source>
            <translation>Додај члана…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Измени…</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Household change…</source>
            <translation>Промена у домаћинству…</translation>
        </message>
    </context>
    <context>
        <name>Money</name>
        <message>
            <source>Asked for</source>
            <translation>Тражено</translation>
        </message>
        <message>
            <source>Awarded</source>
            <translation>Додељено</translation>
        </message>
        <message>
            <source>Disbursed</source>
            <translation>Исплаћено</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Преостало</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Чека</translation>
        </message>
    </context>
    <context>
        <name>NeedsSection</name>
        <message>
            <source>Ask the family with one of the questionnaires.</source>
            <translation>Поразговарајте са породицом по једном од упитника.</translation>
        </message>
        <message>
            <source>New assessment</source>
            <translation>Нова процена</translation>
        </message>
        <message>
            <source>No assessment yet</source>
            <translation>Још нема процене</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Отвори</translation>
        </message>
        <message>
            <source>Score {score}</source>
            <translation>Бодова: {score}</translation>
        </message>
    </context>
    <context>
        <name>NotesView</name>
        <message>
            <source>About</source>
            <translation>О коме</translation>
        </message>
        <message>
            <source>Assigned to</source>
            <translation>Задужен</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Уписао</translation>
        </message>
        <message>
            <source>Corrected since; the history keeps what stood there.</source>
            <translation>Касније исправљено; историја чува шта је ту стајало.</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Исправи…</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Датум</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Урађено</translation>
        </message>
        <message>
            <source>Drop…</source>
            <translation>Одбаци…</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Рок</translation>
        </message>
        <message>
            <source>New note…</source>
            <translation>Нова белешка…</translation>
        </message>
        <message>
            <source>New task…</source>
            <translation>Нови задатак…</translation>
        </message>
        <message>
            <source>No notes yet.</source>
            <translation>Још нема бележака.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Белешка</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Белешке</translation>
        </message>
        <message>
            <source>Nothing is to be done.</source>
            <translation>Не треба ништа урадити.</translation>
        </message>
        <message>
            <source>Only {who} corrects this note.</source>
            <translation>Ову белешку исправља само {who}.</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Отвори поново</translation>
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation>Разлог: {reason}</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Стање</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Задатак</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Задаци</translation>
        </message>
    </context>
    <context>
        <name>ObjectionsView</name>
        <message>
            <source>Correct points…</source>
            <translation>Исправи бодове…</translation>
        </message>
        <message>
            <source>Corrects</source>
            <translation>Исправља</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Одлучио</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Одлука</translation>
        </message>
        <message>
            <source>Families may object in writing: {until}.</source>
            <translation>Породице могу писмено да приговоре: {until}.</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Породица</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Досије</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>На време</translation>
        </message>
        <message>
            <source>No objections</source>
            <translation>Нема приговора</translation>
        </message>
        <message>
            <source>Objections</source>
            <translation>Приговори</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Примљено</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Примљено дана</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Унеси</translation>
        </message>
        <message>
            <source>Record an objection</source>
            <translation>Унос приговора</translation>
        </message>
        <message>
            <source>Record an objection…</source>
            <translation>Унеси приговор…</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сачувај</translation>
        </message>
        <message>
            <source>They are received once the preliminary list is published.</source>
            <translation>Примају се када се објави прелиминарна листа.</translation>
        </message>
        <message>
            <source>What is left empty stays as on the preliminary list.</source>
            <translation>Што остане празно, остаје као на прелиминарној листи.</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Шта наводи</translation>
        </message>
        <message>
            <source>in time</source>
            <translation>на време</translation>
        </message>
        <message>
            <source>late</source>
            <translation>касно</translation>
        </message>
        <message>
            <source>{criterion} (at most {most})</source>
            <translation>{criterion} (највише {most})</translation>
        </message>
    </context>
    <context>
        <name>OfficeFields</name>
        <message>
            <source>Choose a file first.</source>
            <translation>Прво изаберите датотеку.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Изабери…</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>База података</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Датотека</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Корисничко име</translation>
        </message>
        <message>
            <source>New office file</source>
            <translation>Нова датотека канцеларије</translation>
        </message>
        <message>
            <source>Office files</source>
            <translation>Датотеке канцеларије</translation>
        </message>
        <message>
            <source>Open an office file</source>
            <translation>Отварање датотеке канцеларије</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Лозинка</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Сервер</translation>
        </message>
        <message>
            <source>Type the server, the database and your login.</source>
            <translation>Упишите сервер, базу података и своје корисничко име.</translation>
        </message>
        <message>
            <source>Who are you?</source>
            <translation>Ко сте ви?</translation>
        </message>
    </context>
    <context>
        <name>OptionsTable</name>
        <message>
            <source>Add a row</source>
            <translation>Додај ред</translation>
        </message>
        <message>
            <source>Choices and points</source>
            <translation>Избори и бодови</translation>
        </message>
        <message>
            <source>Delete the row</source>
            <translation>Обриши ред</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n дан</numerusform>
                <numerusform>%n дана</numerusform>
                <numerusform>%n дана</numerusform>
            </translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 дан</translation>
        </message>
        <message>
            <source>Project month {number} of {count}</source>
            <translation>{number}. месец пројекта од {count}</translation>
        </message>
        <message>
            <source>The project begins in {month}</source>
            <translation>Пројекат почиње: {month}</translation>
        </message>
        <message>
            <source>The project ended in {month}</source>
            <translation>Пројекат је завршен: {month}</translation>
        </message>
        <message>
            <source>approve</source>
            <translation>одобри</translation>
        </message>
        <message>
            <source>committed</source>
            <translation>додељено</translation>
        </message>
        <message>
            <source>compare</source>
            <translation>упореди</translation>
        </message>
        <message>
            <source>decide</source>
            <translation>одлучи</translation>
        </message>
        <message>
            <source>disbursed</source>
            <translation>исплаћено</translation>
        </message>
        <message>
            <source>justified</source>
            <translation>оправдано</translation>
        </message>
        <message>
            <source>order</source>
            <translation>дај налог</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>касни</translation>
        </message>
        <message>
            <source>plan</source>
            <translation>план</translation>
        </message>
        <message>
            <source>record</source>
            <translation>упиши</translation>
        </message>
        <message>
            <source>repair</source>
            <translation>допуни</translation>
        </message>
        <message>
            <source>task</source>
            <translation>задатак</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Awarded by contract</source>
            <translation>Додељено уговорима</translation>
        </message>
        <message>
            <source>Bring in the register you keep in Excel: families and grants come with it. Or enter a family.</source>
            <translation>Увезите регистар који водите у програму Excel: с њим долазе породице и грантови. Или унесите породицу.</translation>
        </message>
        <message>
            <source>Disbursed</source>
            <translation>Исплаћено</translation>
        </message>
        <message>
            <source>Families returned</source>
            <translation>Враћене породице</translation>
        </message>
        <message>
            <source>Grant money: committed, disbursed, justified</source>
            <translation>Новац грантова: додељено, исплаћено, оправдано</translation>
        </message>
        <message>
            <source>Grants</source>
            <translation>Грантови</translation>
        </message>
        <message>
            <source>Grants handed over</source>
            <translation>Предати грантови</translation>
        </message>
        <message>
            <source>Import a register</source>
            <translation>Увоз регистра</translation>
        </message>
        <message>
            <source>New family</source>
            <translation>Нова породица</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>Ништа не чека на вас</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Преглед</translation>
        </message>
        <message>
            <source>People returned</source>
            <translation>Враћене особе</translation>
        </message>
        <message>
            <source>Return pipeline</source>
            <translation>Пут повратка</translation>
        </message>
        <message>
            <source>The first families are entered, or brought in from Excel, by a case worker.</source>
            <translation>Прве породице уноси, или увози из програма Excel, водитељ случаја.</translation>
        </message>
        <message>
            <source>The office is empty</source>
            <translation>Канцеларија је празна</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Покушај поново</translation>
        </message>
        <message>
            <source>Waiting for you</source>
            <translation>Чека на вас</translation>
        </message>
        <message>
            <source>What needs your decision or your hand comes here.</source>
            <translation>Овде долази оно што чека вашу одлуку или вашу руку.</translation>
        </message>
        <message>
            <source>contracted or later</source>
            <translation>уговорено и даље</translation>
        </message>
        <message>
            <source>handed over or later</source>
            <translation>предато и даље</translation>
        </message>
        <message>
            <source>in {count} families</source>
            <translation>породица: {count}</translation>
        </message>
        <message>
            <source>of {amount}</source>
            <translation>од {amount}</translation>
        </message>
        <message>
            <source>of {target}</source>
            <translation>од {target}</translation>
        </message>
        <message>
            <source>returned</source>
            <translation>вратиле се</translation>
        </message>
        <message>
            <source>€, added up by month, against the plan</source>
            <translation>€, сабрано по месецима, према плану</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Administration</source>
            <translation>Администрација</translation>
        </message>
        <message>
            <source>Agencies</source>
            <translation>Установе</translation>
        </message>
        <message>
            <source>Assessments</source>
            <translation>Процене</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Дупликати</translation>
        </message>
        <message>
            <source>Families</source>
            <translation>Породице</translation>
        </message>
        <message>
            <source>Grants</source>
            <translation>Грантови</translation>
        </message>
        <message>
            <source>My tasks</source>
            <translation>Моји задаци</translation>
        </message>
        <message>
            <source>OFFICE</source>
            <translation>КАНЦЕЛАРИЈА</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Преглед</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Особе</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation>Упути</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Захтеви</translation>
        </message>
        <message>
            <source>Return board</source>
            <translation>Табла повратка</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>Избор</translation>
        </message>
        <message>
            <source>WORK</source>
            <translation>РАД</translation>
        </message>
    </context>
    <context>
        <name>PairDetail</name>
        <message>
            <source>Ask again</source>
            <translation>Питај поново</translation>
        </message>
        <message>
            <source>Certain from {certain} on, to ask from {ask} on.</source>
            <translation>Сигурно од {certain}, за питање од {ask}.</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>Одлучи касније</translation>
        </message>
        <message>
            <source>Key 1</source>
            <translation>Тастер 1</translation>
        </message>
        <message>
            <source>Key 2</source>
            <translation>Тастер 2</translation>
        </message>
        <message>
            <source>Key 3</source>
            <translation>Тастер 3</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Није иста</translation>
        </message>
        <message>
            <source>One family or two?</source>
            <translation>Једна породица или две?</translation>
        </message>
        <message>
            <source>Same family</source>
            <translation>Иста породица</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Једна поред друге</translation>
        </message>
        <message>
            <source>{score} of 100</source>
            <translation>{score} од 100</translation>
        </message>
    </context>
    <context>
        <name>PaperSheet</name>
        <message numerus="yes">
            <source>%Ln pages were sent to the printer.</source>
            <translation>
                <numerusform>%Ln страна је послата на штампач.</numerusform>
                <numerusform>%Ln стране су послате на штампач.</numerusform>
                <numerusform>%Ln страна је послато на штампач.</numerusform>
            </translation>
        </message>
        <message>
            <source>A thousand rows take about two seconds.</source>
            <translation>Хиљаду редова траје око две секунде.</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>По ширини</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Увећај</translation>
        </message>
        <message>
            <source>Making the paper…</source>
            <translation>Папир се прави…</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Отвори датотеку</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Страна {page} од {pages}</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Штампа се…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Штампај…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Сачувај као…</translation>
        </message>
        <message>
            <source>Save the paper</source>
            <translation>Чување папира</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Сачувано као {name}.</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Умањи</translation>
        </message>
        <message>
            <source>The file cannot be written. Close it elsewhere, or choose another folder.</source>
            <translation>Датотека не може да се упише. Затворите је у другом програму или изаберите другу фасциклу.</translation>
        </message>
    </context>
    <context>
        <name>PapersTab</name>
        <message>
            <source>Attach a scan, or drop a file here.</source>
            <translation>Приложите скен или превуците датотеку овамо.</translation>
        </message>
        <message>
            <source>Attached by</source>
            <translation>Приложио/ла</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>Припада</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Датум</translation>
        </message>
        <message>
            <source>It no longer counts as proof. It stays in the database with its history.</source>
            <translation>Више се не рачуна као доказ. Остаје у бази са својом историјом.</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Наслов</translation>
        </message>
    </context>
    <context>
        <name>PapersView</name>
        <message>
            <source>As the kind, when left empty</source>
            <translation>Као врста, ако остане празно</translation>
        </message>
        <message>
            <source>Attach</source>
            <translation>Приложи</translation>
        </message>
        <message>
            <source>Attach a document</source>
            <translation>Прилагање документа</translation>
        </message>
        <message>
            <source>Attach a scan or a photo, or drop a file here. PDF, pictures, Word and Excel, up to 20 MB.</source>
            <translation>Приложите скен или фотографију, или превуците датотеку овамо. PDF, слике, Word и Excel, до 20 MB.</translation>
        </message>
        <message>
            <source>Date of the paper</source>
            <translation>Датум документа</translation>
        </message>
        <message>
            <source>Papers and pictures (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.docx *.xlsx)</source>
            <translation>Документи и слике (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.docx *.xlsx)</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Наслов</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Важи до</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Шта је то</translation>
        </message>
        <message>
            <source>day. month. year.</source>
            <translation>дан. месец. година.</translation>
        </message>
    </context>
    <context>
        <name>PaymentsTab</name>
        <message>
            <source>Attach proof…</source>
            <translation>Приложи доказ…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Измени…</translation>
        </message>
        <message>
            <source>Go to the orders</source>
            <translation>Иди на налоге</translation>
        </message>
        <message>
            <source>No payment yet. One is drafted from a supplier's invoice.</source>
            <translation>Још нема плаћања. Плаћање се саставља из фактуре добављача.</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Плаћање</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Плаћања</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Докази</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Стање</translation>
        </message>
        <message>
            <source>Still missing: {kinds}</source>
            <translation>Још недостаје: {kinds}</translation>
        </message>
        <message>
            <source>{there} of {all}</source>
            <translation>{there} од {all}</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Login</source>
            <translation>Корисничко име</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Име</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организација</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Лозинка</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Особа</translation>
        </message>
        <message>
            <source>Works here</source>
            <translation>Ради овде</translation>
        </message>
        <message>
            <source>may stay empty on a file</source>
            <translation>уз датотеку може остати празно</translation>
        </message>
        <message>
            <source>needed on a server</source>
            <translation>обавезно на серверу</translation>
        </message>
        <message>
            <source>no longer</source>
            <translation>више не</translation>
        </message>
        <message>
            <source>small letters, as ana</source>
            <translation>малим словима, на пример ана</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>Born</source>
            <translation>Датум рођења</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Породица</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Име</translation>
        </message>
        <message>
            <source>Name, JMBG or card number</source>
            <translation>Име, ЈМБГ или број легитимације</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Потребе</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Особе</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Улога</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Фаза</translation>
        </message>
    </context>
    <context>
        <name>PeopleTab</name>
        <message>
            <source>A further login</source>
            <translation>Још једно корисничко име</translation>
        </message>
        <message>
            <source>Add the colleague</source>
            <translation>Додај колегу</translation>
        </message>
        <message>
            <source>An administrator has no money and no case data by that duty alone.</source>
            <translation>Администратор самим тим задужењем нема ни новац ни податке о случајевима.</translation>
        </message>
        <message>
            <source>Duties</source>
            <translation>Задужења</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Измени…</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Корисничко име</translation>
        </message>
        <message>
            <source>Logins</source>
            <translation>Корисничка имена</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Име</translation>
        </message>
        <message>
            <source>New colleague</source>
            <translation>Нови колега</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организација</translation>
        </message>
        <message>
            <source>Save the colleague</source>
            <translation>Сачувај колегу</translation>
        </message>
        <message>
            <source>Works here</source>
            <translation>Ради овде</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Larger</source>
            <translation>Увећај</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Преглед</translation>
        </message>
        <message>
            <source>This file is not shown here. Open it with this computer's program for it.</source>
            <translation>Ова датотека се не приказује овде. Отворите је програмом овог рачунара.</translation>
        </message>
    </context>
    <context>
        <name>PreviewSheet</name>
        <message>
            <source>a preview, nothing is saved · score {score}</source>
            <translation>проба, ништа се не чува · бодова: {score}</translation>
        </message>
    </context>
    <context>
        <name>PreviewView</name>
        <message numerus="yes">
            <source>%Ln possibly known</source>
            <translation>
                <numerusform>%Ln можда већ познат</numerusform>
                <numerusform>%Ln можда већ позната</numerusform>
                <numerusform>%Ln можда већ познатих</numerusform>
            </translation>
        </message>
        <message>
            <source>Assumptions</source>
            <translation>Претпоставке</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Грешке</translation>
        </message>
        <message>
            <source>The whole file</source>
            <translation>Цела датотека</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Шта није у реду</translation>
        </message>
        <message>
            <source>What was assumed</source>
            <translation>Претпостављено</translation>
        </message>
        <message>
            <source>in the office</source>
            <translation>у канцеларији</translation>
        </message>
        <message>
            <source>new</source>
            <translation>ново</translation>
        </message>
        <message>
            <source>new · {count} known</source>
            <translation>ново · {count} познато</translation>
        </message>
        <message>
            <source>none known already</source>
            <translation>нико није већ познат</translation>
        </message>
        <message>
            <source>nothing in the way</source>
            <translation>ништа не смета</translation>
        </message>
        <message>
            <source>read, not blocking</source>
            <translation>прочитано, не спречава увоз</translation>
        </message>
        <message>
            <source>to mend in the file</source>
            <translation>за поправку у датотеци</translation>
        </message>
        <message>
            <source>{amount} awarded</source>
            <translation>додељено {amount}</translation>
        </message>
        <message>
            <source>{count} to decide</source>
            <translation>за одлуку: {count}</translation>
        </message>
    </context>
    <context>
        <name>ProcurementTab</name>
        <message>
            <source>Add a quote for something new…</source>
            <translation>Додај понуду за нешто ново…</translation>
        </message>
        <message>
            <source>Nothing is bought yet. Procurement begins with the quotes of suppliers.</source>
            <translation>Још ништа није набављено. Набавка почиње понудама добављача.</translation>
        </message>
    </context>
    <context>
        <name>PurchaseCard</name>
        <message>
            <source>Add a quote…</source>
            <translation>Додај понуду…</translation>
        </message>
        <message>
            <source>Brought in with the register</source>
            <translation>Преузето из регистра</translation>
        </message>
        <message>
            <source>Choice</source>
            <translation>Избор</translation>
        </message>
        <message>
            <source>Choose this quote…</source>
            <translation>Изабери ову понуду…</translation>
        </message>
        <message>
            <source>Chosen because: {reason}</source>
            <translation>Изабрано јер: {reason}</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Испоручено</translation>
        </message>
        <message>
            <source>Delivered, note {number}</source>
            <translation>Испоручено, отпремница {number}</translation>
        </message>
        <message>
            <source>Draft the payment of {number}…</source>
            <translation>Састави плаћање за {number}…</translation>
        </message>
        <message>
            <source>Enter an invoice…</source>
            <translation>Унеси фактуру…</translation>
        </message>
        <message>
            <source>Invoice {number} · {amount}</source>
            <translation>Фактура {number} · {amount}</translation>
        </message>
        <message>
            <source>Nothing can be ordered before the grant is contracted.</source>
            <translation>Ништа се не наручује док грант није уговорен.</translation>
        </message>
        <message>
            <source>Order {number} · {amount}</source>
            <translation>Налог за набавку {number} · {amount}</translation>
        </message>
        <message>
            <source>Order…</source>
            <translation>Наручи…</translation>
        </message>
        <message>
            <source>Quotes for {need}</source>
            <translation>Понуде: {need}</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Примљено</translation>
        </message>
        <message>
            <source>Record a delivery…</source>
            <translation>Упиши испоруку…</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Добављач</translation>
        </message>
        <message>
            <source>Take the choice back</source>
            <translation>Поништи избор</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>узета</translation>
        </message>
        <message>
            <source>lowest</source>
            <translation>најнижа</translation>
        </message>
    </context>
    <context>
        <name>QAbstractSpinBox</name>
        <message>
            <source>&amp;Select All</source>
            <translation>&amp;Изабери све</translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translation>&amp;Корак навише</translation>
        </message>
        <message>
            <source>Step &amp;down</source>
            <translation>Корак &amp;наниже</translation>
        </message>
    </context>
    <context>
        <name>QDialogButtonBox</name>
        <message>
            <source>OK</source>
            <translation>У реду</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
            <translation>%1
Фасцикла није нађена.
Проверите да ли је име фасцикле тачно.</translation>
        </message>
        <message>
            <source>%1
File not found.
Please verify the correct file name was given.</source>
            <translation>%1
Датотека није нађена.
Проверите да ли је име датотеке тачно.</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation>%1 већ постоји.
Желите ли да је замените?</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>&amp;Изабери</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Обриши</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation>&amp;Нова фасцикла</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Отвори</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Преименуј</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Сачувај</translation>
        </message>
        <message>
            <source>'%1' is write protected.
Do you want to delete it anyway?</source>
            <translation>'%1' је заштићена од уписа.
Желите ли ипак да је обришете?</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translation>Све датотеке (*)</translation>
        </message>
        <message>
            <source>Are you sure you want to delete '%1'?</source>
            <translation>Заиста обрисати '%1'?</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translation>Прикажи с појединостима</translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translation>Прикажи као списак</translation>
        </message>
        <message>
            <source>Could not delete directory.</source>
            <translation>Фасцикла није могла да се обрише.</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>Направи нову фасциклу</translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translation>Направи нову фасциклу</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>Приказ с појединостима</translation>
        </message>
        <message>
            <source>Directories</source>
            <translation>Фасцикле</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>Фасцикла:</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>Диск</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>&amp;Име датотеке:</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Датотеке</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>Врста датотека:</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translation>Нађи фасциклу</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Напред</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Иди назад</translation>
        </message>
        <message>
            <source>Go forward</source>
            <translation>Иди напред</translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translation>Иди у надређену фасциклу</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>Приказ као списак</translation>
        </message>
        <message>
            <source>Look in:</source>
            <translation>Тражи у:</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>Мој рачунар</translation>
        </message>
        <message>
            <source>New Folder</source>
            <translation>Нова фасцикла</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Отвори</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>Надређена фасцикла</translation>
        </message>
        <message>
            <source>Recent Places</source>
            <translation>Недавна места</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Уклони</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>Сачувај као</translation>
        </message>
        <message>
            <source>Show </source>
            <translation>Прикажи </translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation>Прикажи &amp;скривене датотеке</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Бочна трака</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
        <message>
            <source>%1 KB</source>
            <translation>%1 KB</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>%1 бајтова</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Рачунар</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>Датум измене</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>Диск</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Датотека</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Фасцикла</translation>
        </message>
        <message>
            <source>Invalid filename</source>
            <translation>Неисправно име датотеке</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Врста</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>Мој рачунар</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Име</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Величина</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Врста</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Копирај</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Налепи</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Врати опозвано</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Опозови</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>&amp;Исеци</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Обриши</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Изабери све</translation>
        </message>
    </context>
    <context>
        <name>QMessageBox</name>
        <message>
            <source>Hide Details...</source>
            <translation>Сакриј појединости...</translation>
        </message>
        <message>
            <source>Show Details...</source>
            <translation>Прикажи појединости...</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>&amp;No</source>
            <translation>&amp;Не</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Да</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>Прекини</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Примени</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Откажи</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Затвори</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Одбаци</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Помоћ</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>Занемари</translation>
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translation>Н&amp;е за све</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>У реду</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Отвори</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Поништи</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>Врати подразумевано</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Покушај поново</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сачувај</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>Сачувај све</translation>
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translation>Да за &amp;све</translation>
        </message>
    </context>
    <context>
        <name>QScrollBar</name>
        <message>
            <source>Bottom</source>
            <translation>На дно</translation>
        </message>
        <message>
            <source>Left edge</source>
            <translation>На леву ивицу</translation>
        </message>
        <message>
            <source>Page down</source>
            <translation>Страна наниже</translation>
        </message>
        <message>
            <source>Page left</source>
            <translation>Страна улево</translation>
        </message>
        <message>
            <source>Page right</source>
            <translation>Страна удесно</translation>
        </message>
        <message>
            <source>Page up</source>
            <translation>Страна навише</translation>
        </message>
        <message>
            <source>Right edge</source>
            <translation>На десну ивицу</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translation>Помери наниже</translation>
        </message>
        <message>
            <source>Scroll here</source>
            <translation>Помери овде</translation>
        </message>
        <message>
            <source>Scroll left</source>
            <translation>Помери улево</translation>
        </message>
        <message>
            <source>Scroll right</source>
            <translation>Помери удесно</translation>
        </message>
        <message>
            <source>Scroll up</source>
            <translation>Помери навише</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>На врх</translation>
        </message>
    </context>
    <context>
        <name>QTabBar</name>
        <message>
            <source>Scroll Left</source>
            <translation>Помери улево</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <translation>Помери удесно</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Копирај</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Налепи</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Врати опозвано</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Опозови</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translation>Копирај адресу &amp;везе</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>&amp;Исеци</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Обриши</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Изабери све</translation>
        </message>
    </context>
    <context>
        <name>QuestionnairesSheet</name>
        <message numerus="yes">
            <source>%Ln further faults</source>
            <translation>
                <numerusform>још %Ln грешка</numerusform>
                <numerusform>још %Ln грешке</numerusform>
                <numerusform>још %Ln грешака</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln questionnaires</source>
            <translation>
                <numerusform>%Ln упитник</numerusform>
                <numerusform>%Ln упитника</numerusform>
                <numerusform>%Ln упитника</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Додај</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Шифра</translation>
        </message>
        <message>
            <source>Compare with the version before</source>
            <translation>Упореди са претходном верзијом</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Измени</translation>
        </message>
        <message>
            <source>Empty…</source>
            <translation>Празан…</translation>
        </message>
        <message>
            <source>From an XLSForm (KoboToolbox)…</source>
            <translation>Из XLSForm-а (KoboToolbox)…</translation>
        </message>
        <message>
            <source>Import an XLSForm</source>
            <translation>Увоз XLSForm-а</translation>
        </message>
        <message>
            <source>It begins as a draft.</source>
            <translation>Почиње као нацрт.</translation>
        </message>
        <message>
            <source>It stays as it is from then on; the version in use until now is retired.</source>
            <translation>Од тада се не мења; досадашња верзија се повлачи.</translation>
        </message>
        <message>
            <source>Needs assessment for return, ready made</source>
            <translation>Процена потреба за повратак, готов упитник</translation>
        </message>
        <message>
            <source>New questionnaire</source>
            <translation>Нови упитник</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>Нова верзија</translation>
        </message>
        <message>
            <source>Nobody is asked with it any more; what was answered stays.</source>
            <translation>По њој се више не пита; дати одговори остају.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Испробај</translation>
        </message>
        <message>
            <source>Print blank</source>
            <translation>Штампај празан</translation>
        </message>
        <message>
            <source>Put in use</source>
            <translation>Уведи у употребу</translation>
        </message>
        <message>
            <source>Put version {number} in use?</source>
            <translation>Увести верзију {number} у употребу?</translation>
        </message>
        <message>
            <source>Questionnaires</source>
            <translation>Упитници</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Повуци</translation>
        </message>
        <message>
            <source>Retire this version?</source>
            <translation>Повући ову верзију?</translation>
        </message>
        <message>
            <source>Set the draft aside</source>
            <translation>Остави нацрт</translation>
        </message>
        <message>
            <source>Set the draft aside?</source>
            <translation>Оставити нацрт?</translation>
        </message>
        <message>
            <source>The form was not taken over: a questionnaire cannot say all of it.</source>
            <translation>Образац није преузет: упитник не може све то да изрази.</translation>
        </message>
        <message>
            <source>XLSForm (*.xlsx *.xls)</source>
            <translation>XLSForm (*.xlsx *.xls)</translation>
        </message>
        <message>
            <source>short, such as needs</source>
            <translation>кратко, на пример потребе</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>A supplier's quote</source>
            <translation>Понуда добављача</translation>
        </message>
        <message>
            <source>Add the quote</source>
            <translation>Додај понуду</translation>
        </message>
        <message>
            <source>Amount (EUR)</source>
            <translation>Износ (EUR)</translation>
        </message>
        <message>
            <source>Attach</source>
            <translation>Приложи</translation>
        </message>
        <message>
            <source>Attach a paper</source>
            <translation>Прилагање документа</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>Припада</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Изабери</translation>
        </message>
        <message>
            <source>Choose {supplier}, {amount}</source>
            <translation>Избор: {supplier}, {amount}</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Датум</translation>
        </message>
        <message>
            <source>Date on the paper</source>
            <translation>Датум на документу</translation>
        </message>
        <message>
            <source>Delivered on</source>
            <translation>Испоручено</translation>
        </message>
        <message>
            <source>Delivery of order {number}</source>
            <translation>Испорука по налогу {number}</translation>
        </message>
        <message>
            <source>Draft the payment</source>
            <translation>Састави плаћање</translation>
        </message>
        <message>
            <source>Enter the invoice</source>
            <translation>Унеси фактуру</translation>
        </message>
        <message>
            <source>I received the goods</source>
            <translation>Робу примам ја</translation>
        </message>
        <message>
            <source>Invoice of {supplier}</source>
            <translation>Фактура: {supplier}</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Издата</translation>
        </message>
        <message>
            <source>Number of the delivery note</source>
            <translation>Број отпремнице</translation>
        </message>
        <message>
            <source>Number on the invoice</source>
            <translation>Број на фактури</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Наручи</translation>
        </message>
        <message>
            <source>Order {need} from {supplier}</source>
            <translation>Наруџба: {need} – {supplier}</translation>
        </message>
        <message>
            <source>Order {number}</source>
            <translation>Налог за набавку {number}</translation>
        </message>
        <message>
            <source>Ordered on</source>
            <translation>Наручено</translation>
        </message>
        <message>
            <source>Papers and pictures (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.docx *.xlsx)</source>
            <translation>Документи и слике (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.docx *.xlsx)</translation>
        </message>
        <message>
            <source>Payment of invoice {number}</source>
            <translation>Плаћање фактуре {number}</translation>
        </message>
        <message>
            <source>Payment {number}</source>
            <translation>Плаћање {number}</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Сврха</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Примљено</translation>
        </message>
        <message>
            <source>Save the payment</source>
            <translation>Сачувај плаћање</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Добављач</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Поништи избор</translation>
        </message>
        <message>
            <source>Take the choice of {supplier} back?</source>
            <translation>Поништити избор понуде ({supplier})?</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Наслов</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Шта је то</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>Чему служи</translation>
        </message>
        <message>
            <source>Whoever changes a payment is its maker: another person approves it.</source>
            <translation>Ко измени плаћање, води се као његов састављач: одобрава га друга особа.</translation>
        </message>
        <message>
            <source>Why this quote</source>
            <translation>Зашто баш ова понуда</translation>
        </message>
        <message>
            <source>You are the receiver of these goods: other people make and approve the payment.</source>
            <translation>Ви примате ову робу: плаћање састављају и одобравају други.</translation>
        </message>
        <message>
            <source>for example: beehives</source>
            <translation>на пример: кошнице</translation>
        </message>
        <message>
            <source>the kind of paper, if left empty</source>
            <translation>врста документа, ако остане празно</translation>
        </message>
    </context>
    <context>
        <name>QuoteDialog</name>
        <message>
            <source>Add the supplier</source>
            <translation>Додај добављача</translation>
        </message>
        <message>
            <source>Bank account</source>
            <translation>Банковни рачун</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Име</translation>
        </message>
        <message>
            <source>New supplier</source>
            <translation>Нови добављач</translation>
        </message>
        <message>
            <source>New supplier…</source>
            <translation>Нови добављач…</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Tax number (PIB)</source>
            <translation>Порески број (ПИБ)</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Pages</source>
            <translation>Стране</translation>
        </message>
    </context>
    <context>
        <name>RailButton</name>
        <message numerus="yes">
            <source>%n waiting for you</source>
            <translation>
                <numerusform>%n чека на вас</numerusform>
                <numerusform>%n чекају на вас</numerusform>
                <numerusform>%n чека на вас</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RankingView</name>
        <message>
            <source>Give points…</source>
            <translation>Бодуј…</translation>
        </message>
        <message>
            <source>Invite all eligible families</source>
            <translation>Позови све подобне породице</translation>
        </message>
        <message>
            <source>Invite the families that were found eligible; each can be left out with a reason.</source>
            <translation>Позовите породице које су подобне; свака може да се изостави уз разлог.</translation>
        </message>
        <message>
            <source>It stays on the list, last, with this reason. An empty reason takes it in again.</source>
            <translation>Остаје на листи, на крају, са овим разлогом. Празан разлог је враћа у рангирање.</translation>
        </message>
        <message>
            <source>Its points in this round go too. To refuse a family, leave it out with the reason.</source>
            <translation>Одлазе и њени бодови у овом кругу. Да породицу одбијете, изоставите је уз разлог.</translation>
        </message>
        <message>
            <source>Leave out…</source>
            <translation>Изостави…</translation>
        </message>
        <message>
            <source>No families yet</source>
            <translation>Још нема породица</translation>
        </message>
        <message>
            <source>Open file</source>
            <translation>Отвори досије</translation>
        </message>
        <message>
            <source>Ranked list</source>
            <translation>Ранг-листа</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Разлог</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сачувај</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Склони</translation>
        </message>
        <message>
            <source>Take off the round</source>
            <translation>Склони из круга</translation>
        </message>
        <message>
            <source>Take {family} off the round?</source>
            <translation>Склонити породицу {family} из круга?</translation>
        </message>
    </context>
    <context>
        <name>ReferralDetail</name>
        <message>
            <source>Answer expected by</source>
            <translation>Одговор се очекује до</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Одговорено</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Измени…</translation>
        </message>
        <message>
            <source>Data passed on</source>
            <translation>Прослеђени подаци</translation>
        </message>
        <message>
            <source>Drafted</source>
            <translation>Састављено</translation>
        </message>
        <message>
            <source>Letter…</source>
            <translation>Писмо…</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Исход</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Разлог</translation>
        </message>
        <message>
            <source>Reason of withdrawal</source>
            <translation>Разлог повлачења</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Упут</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Послато</translation>
        </message>
        <message>
            <source>What they answered</source>
            <translation>Шта су одговорили</translation>
        </message>
        <message>
            <source>Who is referred</source>
            <translation>Ко се упућује</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Повучено</translation>
        </message>
        <message>
            <source>the whole family</source>
            <translation>цела породица</translation>
        </message>
    </context>
    <context>
        <name>ReferralsPage</name>
        <message numerus="yes">
            <source>%Ln referrals</source>
            <translation>
                <numerusform>%Ln упут</numerusform>
                <numerusform>%Ln упута</numerusform>
                <numerusform>%Ln упута</numerusform>
            </translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Установа</translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation>Одговор до</translation>
        </message>
        <message>
            <source>Data passed on</source>
            <translation>Прослеђени подаци</translation>
        </message>
        <message>
            <source>Drafted on</source>
            <translation>Састављено</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Породица</translation>
        </message>
        <message>
            <source>Family, number or reason</source>
            <translation>Породица, број или разлог</translation>
        </message>
        <message>
            <source>New referral</source>
            <translation>Нов упут</translation>
        </message>
        <message>
            <source>No referrals yet</source>
            <translation>Још нема упута</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Број</translation>
        </message>
        <message>
            <source>Pass a family on to an agency that can help, with its consent, and keep what they answer.</source>
            <translation>Упутите породицу установи која може да помогне, уз њену сагласност, и забележите одговор.</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Упут</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation>Упути</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Послато</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Стање</translation>
        </message>
        <message>
            <source>Who is referred</source>
            <translation>Ко се упућује</translation>
        </message>
    </context>
    <context>
        <name>RegisterPage</name>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel радна свеска (*.xlsx)</translation>
        </message>
        <message>
            <source>Export what is shown</source>
            <translation>Извези приказано</translation>
        </message>
        <message>
            <source>No row has all of this. Try fewer words or filters.</source>
            <translation>Ниједан ред нема све ово. Пробајте с мање речи или филтера.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ништа није нађено</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>Овде још нема ничега</translation>
        </message>
        <message>
            <source>Search in this list</source>
            <translation>Тражи у овом списку</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Прикажи све</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Покушај поново</translation>
        </message>
    </context>
    <context>
        <name>RelateDialog</name>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Choose the other family.</source>
            <translation>Изаберите другу породицу.</translation>
        </message>
        <message>
            <source>Relate</source>
            <translation>Повежи</translation>
        </message>
        <message>
            <source>Related family</source>
            <translation>Повезана породица</translation>
        </message>
    </context>
    <context>
        <name>RelativesCard</name>
        <message>
            <source>Both family files stay as they are; the history keeps the relation.</source>
            <translation>Оба предмета остају каква јесу; историја чува везу.</translation>
        </message>
        <message>
            <source>None noted.</source>
            <translation>Није уписана ниједна.</translation>
        </message>
        <message>
            <source>Related families</source>
            <translation>Повезане породице</translation>
        </message>
        <message>
            <source>Relate…</source>
            <translation>Повежи…</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Уклони</translation>
        </message>
        <message>
            <source>Take away…</source>
            <translation>Уклони…</translation>
        </message>
        <message>
            <source>Take the relation to {number} away?</source>
            <translation>Уклонити везу са {number}?</translation>
        </message>
    </context>
    <context>
        <name>RequestDetail</name>
        <message>
            <source>Asked on</source>
            <translation>Затражено</translation>
        </message>
        <message>
            <source>Assigned to</source>
            <translation>Задужен</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Измени…</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Затворено</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Рок</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>За кога</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Врста</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Исход</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Разлог</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Захтев</translation>
        </message>
        <message>
            <source>This request is closed.</source>
            <translation>Овај захтев је затворен.</translation>
        </message>
        <message>
            <source>the whole family</source>
            <translation>цела породица</translation>
        </message>
    </context>
    <context>
        <name>RequestsPage</name>
        <message numerus="yes">
            <source>%Ln requests</source>
            <translation>
                <numerusform>%Ln захтев</numerusform>
                <numerusform>%Ln захтева</numerusform>
                <numerusform>%Ln захтева</numerusform>
            </translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Затражено</translation>
        </message>
        <message>
            <source>Assigned to</source>
            <translation>Задужен</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Рок</translation>
        </message>
        <message>
            <source>Enter what a family asks help with: papers, certificates, pensions, legal aid.</source>
            <translation>Унесите за шта породица тражи помоћ: папире, уверења, пензије, правну помоћ.</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Породица</translation>
        </message>
        <message>
            <source>Family, number or what is asked</source>
            <translation>Породица, број или шта се тражи</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Врста</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>Нов захтев</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Следећи корак</translation>
        </message>
        <message>
            <source>No requests yet</source>
            <translation>Још нема захтева</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Број</translation>
        </message>
        <message>
            <source>Requests for help</source>
            <translation>Захтеви за помоћ</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Стање</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>Шта се тражи</translation>
        </message>
        <message>
            <source>Whole request due</source>
            <translation>Рок целог захтева</translation>
        </message>
    </context>
    <context>
        <name>ReturnBoardPage</name>
        <message numerus="yes">
            <source>%Ln family files</source>
            <translation>
                <numerusform>%Ln досије породице</numerusform>
                <numerusform>%Ln досијеа породица</numerusform>
                <numerusform>%Ln досијеа породица</numerusform>
            </translation>
        </message>
        <message>
            <source>Name or number, in any script</source>
            <translation>Име или број, било којим писмом</translation>
        </message>
        <message>
            <source>Return board</source>
            <translation>Табла повратка</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Покушај поново</translation>
        </message>
    </context>
    <context>
        <name>ReturnSection</name>
        <message>
            <source>Attach scan or photo…</source>
            <translation>Приложи скен или фотографију…</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Датум</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Врста</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Још</translation>
        </message>
        <message>
            <source>Nothing of the return is recorded yet</source>
            <translation>О повратку још ништа није забележено</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Отвори</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Папири</translation>
        </message>
        <message>
            <source>Papers and pictures (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</source>
            <translation>Папири и слике (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Штампај…</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Забележи</translation>
        </message>
        <message>
            <source>Record the signed declaration, the clearance or the reconfirmation as they come.</source>
            <translation>Забележите потписану изјаву, сагласност или поновну потврду како која стигне.</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Повратак</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сачувај</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>Стање</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Повуци</translation>
        </message>
        <message>
            <source>Take back: {what}</source>
            <translation>Повлачење: {what}</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Повуци…</translation>
        </message>
        <message>
            <source>Taken back on</source>
            <translation>Повучено дана</translation>
        </message>
        <message>
            <source>Tell the visit…</source>
            <translation>Унеси посету…</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Шта</translation>
        </message>
    </context>
    <context>
        <name>Returning</name>
        <message numerus="yes">
            <source>%Ln days</source>
            <translation>
                <numerusform>%Ln дан</numerusform>
                <numerusform>%Ln дана</numerusform>
                <numerusform>%Ln дана</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln months after arrival</source>
            <translation>
                <numerusform>%Ln месец по доласку</numerusform>
                <numerusform>%Ln месеца по доласку</numerusform>
                <numerusform>%Ln месеци по доласку</numerusform>
            </translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>албански</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>Can travel from</source>
            <translation>Може да путује од</translation>
        </message>
        <message>
            <source>Can travel until</source>
            <translation>Може да путује до</translation>
        </message>
        <message>
            <source>Declaration</source>
            <translation>Изјава</translation>
        </message>
        <message>
            <source>Declaration of voluntary return</source>
            <translation>Изјава о добровољном повратку</translation>
        </message>
        <message>
            <source>English</source>
            <translation>енглески</translation>
        </message>
        <message>
            <source>First copy</source>
            <translation>Први примерак</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Дата дана</translation>
        </message>
        <message>
            <source>How it was reached</source>
            <translation>Како је добијена</translation>
        </message>
        <message>
            <source>Kind of reason</source>
            <translation>Врста разлога</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Језик</translation>
        </message>
        <message>
            <source>Living conditions</source>
            <translation>Услови живота</translation>
        </message>
        <message>
            <source>Make the paper</source>
            <translation>Направи папир</translation>
        </message>
        <message>
            <source>Next visit on</source>
            <translation>Следећа посета</translation>
        </message>
        <message>
            <source>No clearance is recorded</source>
            <translation>Сагласност није забележена</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Напомена</translation>
        </message>
        <message>
            <source>Original goes to</source>
            <translation>Оригинал иде</translation>
        </message>
        <message>
            <source>Package was full</source>
            <translation>Пакет је био пун</translation>
        </message>
        <message>
            <source>Place of signing</source>
            <translation>Место потписивања</translation>
        </message>
        <message>
            <source>Planned visit</source>
            <translation>Планирана посета</translation>
        </message>
        <message>
            <source>Print the declaration</source>
            <translation>Штампање изјаве</translation>
        </message>
        <message>
            <source>Reached by</source>
            <translation>Разговарао/ла</translation>
        </message>
        <message>
            <source>Reconfirmed on</source>
            <translation>Потврђено дана</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Број акта</translation>
        </message>
        <message>
            <source>Second copy</source>
            <translation>Други примерак</translation>
        </message>
        <message>
            <source>Serbian, Cyrillic</source>
            <translation>српски, ћирилица</translation>
        </message>
        <message>
            <source>Serbian, Latin</source>
            <translation>српски, латиница</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Потписује</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Потписано дана</translation>
        </message>
        <message>
            <source>Take the step too: {step}</source>
            <translation>Уради и корак: {step}</translation>
        </message>
        <message>
            <source>The clearance ends on {day}</source>
            <translation>Сагласност истиче {day}</translation>
        </message>
        <message>
            <source>The clearance ends on {day}, before the planned travel is over</source>
            <translation>Сагласност истиче {day}, пре краја планираног пута</translation>
        </message>
        <message>
            <source>The clearance ran out on {day}</source>
            <translation>Сагласност је истекла {day}</translation>
        </message>
        <message>
            <source>The family is</source>
            <translation>Породица је</translation>
        </message>
        <message>
            <source>The head signs for the dependants too</source>
            <translation>Носилац потписује и за издржавана лица</translation>
        </message>
        <message>
            <source>Third copy</source>
            <translation>Трећи примерак</translation>
        </message>
        <message>
            <source>UNHCR</source>
            <translation>УНХЦР</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>Важи до</translation>
        </message>
        <message>
            <source>Visited on</source>
            <translation>Посећена дана</translation>
        </message>
        <message>
            <source>What is needed</source>
            <translation>Шта је потребно</translation>
        </message>
        <message>
            <source>Who visited</source>
            <translation>Ко је посетио</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Сведок</translation>
        </message>
        <message>
            <source>applicant</source>
            <translation>подносилац</translation>
        </message>
        <message>
            <source>as recorded</source>
            <translation>како је забележена</translation>
        </message>
        <message>
            <source>authorities</source>
            <translation>надлежни органи</translation>
        </message>
        <message>
            <source>away for a time</source>
            <translation>привремено одсутна</translation>
        </message>
        <message>
            <source>blank</source>
            <translation>празна</translation>
        </message>
        <message>
            <source>by message</source>
            <translation>поруком</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>телефоном</translation>
        </message>
        <message>
            <source>can travel</source>
            <translation>може да путује</translation>
        </message>
        <message>
            <source>cannot be reached</source>
            <translation>недоступна</translation>
        </message>
        <message>
            <source>clearance</source>
            <translation>сагласност</translation>
        </message>
        <message>
            <source>decided to stay</source>
            <translation>одлучила да остане</translation>
        </message>
        <message>
            <source>declaration</source>
            <translation>изјава</translation>
        </message>
        <message>
            <source>does not feel safe</source>
            <translation>не осећа се безбедно</translation>
        </message>
        <message>
            <source>does not meet the conditions</source>
            <translation>не испуњава услове</translation>
        </message>
        <message>
            <source>due soon</source>
            <translation>ускоро</translation>
        </message>
        <message>
            <source>ends soon</source>
            <translation>ускоро истиче</translation>
        </message>
        <message>
            <source>family file</source>
            <translation>досије породице</translation>
        </message>
        <message>
            <source>family reasons</source>
            <translation>породични разлози</translation>
        </message>
        <message>
            <source>found work here</source>
            <translation>нашла посао овде</translation>
        </message>
        <message>
            <source>further visit</source>
            <translation>додатна посета</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>отишла</translation>
        </message>
        <message>
            <source>health</source>
            <translation>здравље</translation>
        </message>
        <message>
            <source>helped by another programme</source>
            <translation>помоћ из другог програма</translation>
        </message>
        <message>
            <source>in the office</source>
            <translation>у канцеларији</translation>
        </message>
        <message>
            <source>no</source>
            <translation>не</translation>
        </message>
        <message>
            <source>no clearance</source>
            <translation>без сагласности</translation>
        </message>
        <message>
            <source>no declaration</source>
            <translation>без изјаве</translation>
        </message>
        <message>
            <source>no house to return to</source>
            <translation>нема кућу за повратак</translation>
        </message>
        <message>
            <source>no visit yet</source>
            <translation>без посете</translation>
        </message>
        <message>
            <source>not reconfirmed</source>
            <translation>није потврђена</translation>
        </message>
        <message>
            <source>on a visit</source>
            <translation>при посети</translation>
        </message>
        <message>
            <source>other</source>
            <translation>друго</translation>
        </message>
        <message>
            <source>otherwise</source>
            <translation>на други начин</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>касни</translation>
        </message>
        <message>
            <source>package full</source>
            <translation>пакет пун</translation>
        </message>
        <message>
            <source>package not full</source>
            <translation>пакет непотпун</translation>
        </message>
        <message>
            <source>papers are missing</source>
            <translation>недостају папири</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>планирана</translation>
        </message>
        <message>
            <source>present</source>
            <translation>присутна</translation>
        </message>
        <message>
            <source>property not settled</source>
            <translation>имовина није решена</translation>
        </message>
        <message>
            <source>ran out</source>
            <translation>истекла</translation>
        </message>
        <message>
            <source>reconfirmation</source>
            <translation>поновна потврда</translation>
        </message>
        <message>
            <source>registered twice</source>
            <translation>двапут уписана</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>потписана</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>повучена</translation>
        </message>
        <message>
            <source>to be signed, with the data of the family</source>
            <translation>за потпис, са подацима породице</translation>
        </message>
        <message>
            <source>to {day}</source>
            <translation>до {day}</translation>
        </message>
        <message>
            <source>travel is over</source>
            <translation>пут је прошао</translation>
        </message>
        <message>
            <source>travels along</source>
            <translation>путује са породицом</translation>
        </message>
        <message>
            <source>valid</source>
            <translation>важи</translation>
        </message>
        <message>
            <source>visit</source>
            <translation>посета</translation>
        </message>
        <message>
            <source>visit {day}</source>
            <translation>посета {day}</translation>
        </message>
        <message>
            <source>waits for the season</source>
            <translation>чека сезону</translation>
        </message>
        <message>
            <source>witness {name}</source>
            <translation>сведок {name}</translation>
        </message>
        <message>
            <source>wrong data given</source>
            <translation>нетачни подаци</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
        <message>
            <source>{who}, for the dependants too</source>
            <translation>{who}, и за издржавана лица</translation>
        </message>
    </context>
    <context>
        <name>RevisionPane</name>
        <message>
            <source>Decide later</source>
            <translation>Одлучи касније</translation>
        </message>
        <message>
            <source>Edited in the file; nobody has changed it in the office since the export.</source>
            <translation>Уређено у датотеци; у канцеларији га нико није мењао од извоза.</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>У датотеци</translation>
        </message>
        <message>
            <source>In the office</source>
            <translation>У канцеларији</translation>
        </message>
        <message>
            <source>Keep the office's</source>
            <translation>Задржи из канцеларије</translation>
        </message>
        <message>
            <source>Keep the office's in all records like this</source>
            <translation>Задржи из канцеларије у свим оваквим записима</translation>
        </message>
        <message>
            <source>Somebody changed this record in the office after the file was exported. Until you choose, it stays as it is in the office.</source>
            <translation>Неко је изменио овај запис у канцеларији после извоза датотеке. Док не изаберете, остаје како је у канцеларији.</translation>
        </message>
        <message>
            <source>Take the file's</source>
            <translation>Узми из датотеке</translation>
        </message>
        <message>
            <source>Take the file's in all records like this</source>
            <translation>Узми из датотеке у свим оваквим записима</translation>
        </message>
        <message>
            <source>The office has something else than the file. Until you choose, it stays as it is in the office.</source>
            <translation>У канцеларији стоји нешто друго него у датотеци. Док не изаберете, остаје како је у канцеларији.</translation>
        </message>
        <message>
            <source>When exported</source>
            <translation>При извозу</translation>
        </message>
    </context>
    <context>
        <name>Roles</name>
        <message>
            <source>administrator</source>
            <translation>администратор</translation>
        </message>
        <message>
            <source>approver</source>
            <translation>одобравалац</translation>
        </message>
        <message>
            <source>case worker</source>
            <translation>водитељ случаја</translation>
        </message>
        <message>
            <source>finance officer</source>
            <translation>финансијски службеник</translation>
        </message>
        <message>
            <source>logistics officer</source>
            <translation>службеник за логистику</translation>
        </message>
        <message>
            <source>viewer</source>
            <translation>посматрач</translation>
        </message>
        <message>
            <source>warehouse keeper</source>
            <translation>магационер</translation>
        </message>
    </context>
    <context>
        <name>RoundPapersView</name>
        <message>
            <source>Attach</source>
            <translation>Приложи</translation>
        </message>
        <message>
            <source>Attach a paper</source>
            <translation>Прилагање папира</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>Приложено</translation>
        </message>
        <message>
            <source>Attached by</source>
            <translation>Приложио</translation>
        </message>
        <message>
            <source>Attach…</source>
            <translation>Приложи…</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Досије</translation>
        </message>
        <message>
            <source>Minutes to sign…</source>
            <translation>Записник за потпис…</translation>
        </message>
        <message>
            <source>No papers yet</source>
            <translation>Још нема папира</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Отвори</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Папир</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Папири</translation>
        </message>
        <message>
            <source>Papers (*.pdf *.png *.jpg *.docx)</source>
            <translation>Папири (*.pdf *.png *.jpg *.docx)</translation>
        </message>
        <message>
            <source>Print the minutes, have the committee sign them, and attach the scan here.</source>
            <translation>Одштампајте записник, нека га комисија потпише, па приложите снимак овде.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Назив</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Шта је</translation>
        </message>
    </context>
    <context>
        <name>RoundSheet</name>
        <message>
            <source>Committee</source>
            <translation>Комисија</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Датум</translation>
        </message>
        <message>
            <source>Every chosen family that is still eligible goes on to “selected”; the others keep their stage.</source>
            <translation>Свака изабрана породица која је још подобна прелази у корак изабрана; остале задржавају свој корак.</translation>
        </message>
        <message>
            <source>Final list</source>
            <translation>Коначна листа</translation>
        </message>
        <message>
            <source>Minutes and papers</source>
            <translation>Записник и папири</translation>
        </message>
        <message>
            <source>Objections</source>
            <translation>Приговори</translation>
        </message>
        <message>
            <source>Preliminary list</source>
            <translation>Прелиминарна листа</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Штампај…</translation>
        </message>
        <message>
            <source>Ranking now</source>
            <translation>Тренутни ранг</translation>
        </message>
        <message>
            <source>Select the families</source>
            <translation>Изабери породице</translation>
        </message>
        <message>
            <source>Select the families…</source>
            <translation>Изабери породице…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Покушај поново</translation>
        </message>
        <message>
            <source>{criteria} · places: {places} · facts as of {day}</source>
            <translation>{criteria} · места: {places} · подаци на дан {day}</translation>
        </message>
    </context>
    <context>
        <name>RowPane</name>
        <message>
            <source>as the file has it</source>
            <translation>како стоји у датотеци</translation>
        </message>
        <message>
            <source>{sheet}, row {number}</source>
            <translation>{sheet}, ред {number}</translation>
        </message>
    </context>
    <context>
        <name>RulePane</name>
        <message>
            <source>Add a condition</source>
            <translation>Додај услов</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Пита се</translation>
        </message>
        <message>
            <source>always</source>
            <translation>увек</translation>
        </message>
        <message>
            <source>by a rule of several parts over {questions}; adding a condition takes its place</source>
            <translation>по правилу из више делова над: {questions}; додавање услова га замењује</translation>
        </message>
        <message>
            <source>when all of this holds</source>
            <translation>када важи све ово</translation>
        </message>
        <message>
            <source>when any of this holds</source>
            <translation>када важи било шта од овога</translation>
        </message>
    </context>
    <context>
        <name>RunSheet</name>
        <message>
            <source>Comparing everybody…</source>
            <translation>Поредим све…</translation>
        </message>
        <message>
            <source>Comparing those who changed…</source>
            <translation>Поредим измењене…</translation>
        </message>
        <message>
            <source>Looking for possible duplicates</source>
            <translation>Тражење могућих дупликата</translation>
        </message>
        <message>
            <source>Nothing is changed but this list; decisions stay.</source>
            <translation>Мења се само овај списак; одлуке остају.</translation>
        </message>
        <message>
            <source>{people} people in {families} families were compared. New to decide: {fresh}.</source>
            <translation>Упоређено је особа: {people}, у породицама: {families}. Ново за одлуку: {fresh}.</translation>
        </message>
    </context>
    <context>
        <name>SavedViews</name>
        <message>
            <source>Everything</source>
            <translation>Све</translation>
        </message>
        <message>
            <source>Forget a view</source>
            <translation>Заборави приказ</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>Име приказа</translation>
        </message>
        <message>
            <source>Save this view</source>
            <translation>Чување приказа</translation>
        </message>
        <message>
            <source>Save this view…</source>
            <translation>Сачувај овај приказ…</translation>
        </message>
        <message>
            <source>Saved view:</source>
            <translation>Сачувани приказ:</translation>
        </message>
    </context>
    <context>
        <name>ScoreSheet</name>
        <message>
            <source>Conflict of interest</source>
            <translation>Сукоб интереса</translation>
        </message>
        <message>
            <source>Conflict of interest: {reason}</source>
            <translation>Сукоб интереса: {reason}</translation>
        </message>
        <message>
            <source>Conflict of interest…</source>
            <translation>Сукоб интереса…</translation>
        </message>
        <message>
            <source>Declared on</source>
            <translation>Пријављен дана</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Доказ</translation>
        </message>
        <message>
            <source>Known of the family</source>
            <translation>Познато о породици</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Члан</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Следећа</translation>
        </message>
        <message>
            <source>Points, at most {most}</source>
            <translation>Бодова, највише {most}</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Претходна</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Разлог</translation>
        </message>
        <message>
            <source>Save and next</source>
            <translation>Сачувај и даље</translation>
        </message>
        <message>
            <source>Step out</source>
            <translation>Изузми</translation>
        </message>
        <message>
            <source>The member gives this family no points; what was given is taken back. It stays declared.</source>
            <translation>Члан не бодује ову породицу; што је дато, повлачи се. Пријава остаје.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Покушај поново</translation>
        </message>
        <message>
            <source>You are not on this committee, and nobody on it is from outside.</source>
            <translation>Нисте у овој комисији, а у њој нема никога споља.</translation>
        </message>
        <message>
            <source>stepped out</source>
            <translation>изузет</translation>
        </message>
        <message>
            <source>value → points</source>
            <translation>вредност → бодови</translation>
        </message>
        <message>
            <source>{place} of {all} · scored or stepped out: {done}</source>
            <translation>{place} од {all} · бодовано или изузето: {done}</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Find a family, person, grant, supplier…</source>
            <translation>Нађи породицу, особу, грант, добављача…</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Нађи било шта</translation>
        </message>
    </context>
    <context>
        <name>SearchPalette</name>
        <message>
            <source>Convoys</source>
            <translation>Конвоји</translation>
        </message>
        <message>
            <source>Families</source>
            <translation>Породице</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Нађи било шта</translation>
        </message>
        <message>
            <source>Grants</source>
            <translation>Грантови</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Артикли</translation>
        </message>
        <message>
            <source>Name, number, place, or what to do</source>
            <translation>Име, број, место или шта треба урадити</translation>
        </message>
        <message>
            <source>Nothing found. Try fewer letters; either script will do.</source>
            <translation>Ништа није нађено. Пробајте с мање слова; може на оба писма.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Особе</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>Добављачи</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Шта урадити</translation>
        </message>
        <message>
            <source>↑ ↓ choose     Enter open     Esc close</source>
            <translation>↑ ↓ избор     Enter отвара     Esc затвара</translation>
        </message>
    </context>
    <context>
        <name>Selection</name>
        <message>
            <source>Accommodation</source>
            <translation>Смештај</translation>
        </message>
        <message>
            <source>Age of the head</source>
            <translation>Године носиоца</translation>
        </message>
        <message>
            <source>Answer of the assessment</source>
            <translation>Одговор из процене</translation>
        </message>
        <message>
            <source>Children under 18</source>
            <translation>Деца млађа од 18</translation>
        </message>
        <message>
            <source>Children under 5</source>
            <translation>Деца млађа од 5</translation>
        </message>
        <message>
            <source>Committee</source>
            <translation>Комисија</translation>
        </message>
        <message>
            <source>Conflicts of interest</source>
            <translation>Сукоби интереса</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>Критеријуми</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Датум</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Одлука</translation>
        </message>
        <message>
            <source>Declared</source>
            <translation>Пријављено</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Породица</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Досије</translation>
        </message>
        <message>
            <source>Final ranked list</source>
            <translation>Коначна ранг-листа</translation>
        </message>
        <message>
            <source>From now on applicants, committee and points stay as they are; the list is kept with all it was made from.</source>
            <translation>Од сада подносиоци, комисија и бодови остају какви јесу; листа се чува са свим од чега је направљена.</translation>
        </message>
        <message>
            <source>Last day for objections</source>
            <translation>Последњи дан за приговор</translation>
        </message>
        <message>
            <source>Least points: {minimum}. Ties are decided by: {order}, earlier registration.</source>
            <translation>Најмање бодова: {minimum}. Код истог збира одлучује: {order}, ранија пријава.</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Листа</translation>
        </message>
        <message>
            <source>Make the paper</source>
            <translation>Направи папир</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Члан</translation>
        </message>
        <message>
            <source>Minutes of the committee</source>
            <translation>Записник комисије</translation>
        </message>
        <message>
            <source>None was declared.</source>
            <translation>Ниједан није пријављен.</translation>
        </message>
        <message>
            <source>None was received.</source>
            <translation>Ниједан није примљен.</translation>
        </message>
        <message>
            <source>Objections</source>
            <translation>Приговори</translation>
        </message>
        <message>
            <source>Objections are received until the last day; later ones are kept as late.</source>
            <translation>Приговори се примају до последњег дана; каснији се бележе као касни.</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Исход</translation>
        </message>
        <message>
            <source>People in the family</source>
            <translation>Чланова породице</translation>
        </message>
        <message>
            <source>People of 65 and over</source>
            <translation>Старији од 65</translation>
        </message>
        <message>
            <source>People with special needs</source>
            <translation>Чланови са посебним потребама</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Бодови</translation>
        </message>
        <message>
            <source>Points of the committee</source>
            <translation>Бодови комисије</translation>
        </message>
        <message>
            <source>Preliminary ranked list</source>
            <translation>Прелиминарна ранг-листа</translation>
        </message>
        <message>
            <source>Print the ranked list</source>
            <translation>Штампање ранг-листе</translation>
        </message>
        <message>
            <source>Published on</source>
            <translation>Објављено дана</translation>
        </message>
        <message>
            <source>Ranking, not frozen yet</source>
            <translation>Ранг, још незамрзнут</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Разлог</translation>
        </message>
        <message>
            <source>Reason of the decision</source>
            <translation>Образложење одлуке</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Примљено</translation>
        </message>
        <message>
            <source>Remarks of the members</source>
            <translation>Примедбе чланова</translation>
        </message>
        <message>
            <source>SHA-256 of the frozen list: {hash}</source>
            <translation>SHA-256 замрзнуте листе: {hash}</translation>
        </message>
        <message>
            <source>Score of the assessment</source>
            <translation>Збир процене</translation>
        </message>
        <message>
            <source>Selected family</source>
            <translation>Изабрана породица</translation>
        </message>
        <message>
            <source>Single parent (1 = yes)</source>
            <translation>Самохрани родитељ (1 = да)</translation>
        </message>
        <message>
            <source>The final list is made from the preliminary one and the upheld objections.</source>
            <translation>Коначна листа настаје од прелиминарне и усвојених приговора.</translation>
        </message>
        <message>
            <source>The round</source>
            <translation>Круг</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Збир</translation>
        </message>
        <message>
            <source>Try on the eligible families</source>
            <translation>Испробај на подобним породицама</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Шта наводи</translation>
        </message>
        <message>
            <source>With names; without, for publication</source>
            <translation>Са именима; без њих, за објављивање</translation>
        </message>
        <message>
            <source>Woman as head (1 = yes)</source>
            <translation>Жена носилац (1 = да)</translation>
        </message>
        <message>
            <source>Years since registration</source>
            <translation>Година од пријаве</translation>
        </message>
        <message>
            <source>as many points and the same day as above, later file number</source>
            <translation>исто бодова и исти дан као изнад, каснији број досијеа</translation>
        </message>
        <message>
            <source>as many points as above, fewer by “{criterion}”</source>
            <translation>исто бодова као изнад, мање по „{criterion}“</translation>
        </message>
        <message>
            <source>as many points as above, registered later ({day})</source>
            <translation>исто бодова као изнад, каснија пријава ({day})</translation>
        </message>
        <message>
            <source>at most {most}</source>
            <translation>највише {most}</translation>
        </message>
        <message>
            <source>average of the points the members gave</source>
            <translation>просек бодова чланова</translation>
        </message>
        <message>
            <source>before in place {place}</source>
            <translation>раније на месту {place}</translation>
        </message>
        <message>
            <source>below the least</source>
            <translation>испод најмањег</translation>
        </message>
        <message>
            <source>chair</source>
            <translation>председник</translation>
        </message>
        <message>
            <source>facts as of {day}, places: {places}</source>
            <translation>подаци на дан {day}, места: {places}</translation>
        </message>
        <message>
            <source>fewer points than above</source>
            <translation>мање бодова него изнад</translation>
        </message>
        <message>
            <source>late</source>
            <translation>касно</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>изостављена</translation>
        </message>
        <message>
            <source>member</source>
            <translation>члан</translation>
        </message>
        <message>
            <source>most points</source>
            <translation>највише бодова</translation>
        </message>
        <message>
            <source>moved down by objections of others</source>
            <translation>ниже због приговора других</translation>
        </message>
        <message>
            <source>moved up by objections of others</source>
            <translation>више због приговора других</translation>
        </message>
        <message>
            <source>objection upheld: {points}</source>
            <translation>приговор усвојен: {points}</translation>
        </message>
        <message>
            <source>other</source>
            <translation>остало</translation>
        </message>
        <message>
            <source>over since {day}</source>
            <translation>истекло {day}</translation>
        </message>
        <message>
            <source>published {on}, objections until {until}</source>
            <translation>објављено {on}, приговори до {until}</translation>
        </message>
        <message>
            <source>reserve</source>
            <translation>резерва</translation>
        </message>
        <message>
            <source>score</source>
            <translation>збир</translation>
        </message>
        <message>
            <source>selected</source>
            <translation>изабрана</translation>
        </message>
        <message>
            <source>signed minutes</source>
            <translation>потписан записник</translation>
        </message>
        <message>
            <source>taken in again after an objection</source>
            <translation>враћена после приговора</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>до {day}</translation>
        </message>
        <message>
            <source>until {day}, days left: {left}</source>
            <translation>до {day}, преостало дана: {left}</translation>
        </message>
        <message>
            <source>without names, for publication</source>
            <translation>без имена, за објављивање</translation>
        </message>
        <message>
            <source>{points} for each one</source>
            <translation>{points} за свако</translation>
        </message>
        <message>
            <source>{title}, version {number}</source>
            <translation>{title}, верзија {number}</translation>
        </message>
    </context>
    <context>
        <name>SelectionPage</name>
        <message numerus="yes">
            <source>%Ln rounds</source>
            <translation>
                <numerusform>%Ln круг</numerusform>
                <numerusform>%Ln круга</numerusform>
                <numerusform>%Ln кругова</numerusform>
            </translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>Критеријуми</translation>
        </message>
        <message>
            <source>Enter the criteria and put them in use; then open a round and invite the eligible families.</source>
            <translation>Унесите критеријуме и ставите их у употребу; затим отворите круг и позовите подобне породице.</translation>
        </message>
        <message>
            <source>Facts as of</source>
            <translation>Подаци на дан</translation>
        </message>
        <message>
            <source>Families</source>
            <translation>Породице</translation>
        </message>
        <message>
            <source>Families of</source>
            <translation>Породице организације</translation>
        </message>
        <message>
            <source>How many are selected</source>
            <translation>Колико се бира</translation>
        </message>
        <message>
            <source>New round</source>
            <translation>Нови круг</translation>
        </message>
        <message>
            <source>No rounds yet</source>
            <translation>Још нема кругова</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Белешка</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Број</translation>
        </message>
        <message>
            <source>Objections until</source>
            <translation>Приговори до</translation>
        </message>
        <message>
            <source>Open the round</source>
            <translation>Отвори круг</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организација</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Места</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Круг</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>Избор</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Стање</translation>
        </message>
        <message>
            <source>What is selected for</source>
            <translation>За шта се бира</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Demo office</source>
            <translation>Пробна канцеларија</translation>
        </message>
        <message>
            <source>Make the office</source>
            <translation>Направи канцеларију</translation>
        </message>
        <message>
            <source>New office file</source>
            <translation>Нова датотека канцеларије</translation>
        </message>
        <message>
            <source>Office file</source>
            <translation>Датотека канцеларије</translation>
        </message>
        <message>
            <source>Office server</source>
            <translation>Сервер канцеларије</translation>
        </message>
        <message>
            <source>Open demo office</source>
            <translation>Отвори пробну канцеларију</translation>
        </message>
        <message>
            <source>Open office</source>
            <translation>Отвори канцеларију</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Отвара се…</translation>
        </message>
        <message>
            <source>PostgreSQL, shared by all colleagues</source>
            <translation>PostgreSQL, за све колеге</translation>
        </message>
        <message>
            <source>Reading who works here…</source>
            <translation>Учитава се ко овде ради…</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Пријави се</translation>
        </message>
        <message>
            <source>Which office do you want to open?</source>
            <translation>Коју канцеларију желите да отворите?</translation>
        </message>
        <message>
            <source>invented people, to try everything</source>
            <translation>измишљени људи, за пробу</translation>
        </message>
        <message>
            <source>on this computer, for one person at a time</source>
            <translation>на овом рачунару, за једну особу</translation>
        </message>
        <message>
            <source>start with an empty office</source>
            <translation>почните с празном канцеларијом</translation>
        </message>
    </context>
    <context>
        <name>StaleChoice</name>
        <message>
            <source>As you typed it</source>
            <translation>Како сте ви откуцали</translation>
        </message>
        <message>
            <source>As {who} saved it</source>
            <translation>Како је сачувано ({who})</translation>
        </message>
        <message>
            <source>Back to the form</source>
            <translation>Назад на образац</translation>
        </message>
        <message>
            <source>Choose what stays in each field. Nothing is saved until then.</source>
            <translation>Изаберите шта остаје у сваком пољу. Дотле се ништа не чува.</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Поље</translation>
        </message>
        <message>
            <source>Save what I chose</source>
            <translation>Сачувај изабрано</translation>
        </message>
        <message>
            <source>{who} changed this record while you were typing</source>
            <translation>Док сте куцали, овај запис је измењен ({who})</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>All changes saved</source>
            <translation>Све измене су сачуване</translation>
        </message>
        <message>
            <source>Opening {place}…</source>
            <translation>Отвара се {place}…</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Чува се…</translation>
        </message>
        <message>
            <source>{place} does not answer</source>
            <translation>{place} се не одазива</translation>
        </message>
    </context>
    <context>
        <name>StepBar</name>
        <message>
            <source>{steps}: {reason}</source>
            <translation>{steps}: {reason}</translation>
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <source>Change step…</source>
            <translation>Измени корак…</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Урађено</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Рок</translation>
        </message>
        <message>
            <source>Needed again</source>
            <translation>Ипак потребно</translation>
        </message>
        <message>
            <source>New step…</source>
            <translation>Нов корак…</translation>
        </message>
        <message>
            <source>No steps yet. Add what is to be done, one by one.</source>
            <translation>Још нема корака. Додајте шта треба учинити, једно по једно.</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Није учињено</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>Није потребно</translation>
        </message>
        <message>
            <source>Result…</source>
            <translation>Резултат…</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Одељци</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Корак</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Кораци</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Contract number</source>
            <translation>Број уговора</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Датум</translation>
        </message>
        <message>
            <source>Day of payment</source>
            <translation>Дан исплате</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Разлог</translation>
        </message>
        <message>
            <source>Reference of the bank line</source>
            <translation>Ознака ставке извода</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Потписан</translation>
        </message>
    </context>
    <context>
        <name>SummaryTab</name>
        <message>
            <source>Activity</source>
            <translation>Делатност</translation>
        </message>
        <message>
            <source>Budget line</source>
            <translation>Буџетска линија</translation>
        </message>
        <message>
            <source>Change the application</source>
            <translation>Измени пријаву</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Уговор</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Породица</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Примљено</translation>
        </message>
        <message>
            <source>Returns to</source>
            <translation>Враћа се у</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Докле се стигло</translation>
        </message>
        <message>
            <source>{number}, signed {day}</source>
            <translation>{number}, потписан {day}</translation>
        </message>
    </context>
    <context>
        <name>Tabs</name>
        <message>
            <source>Parts of this record</source>
            <translation>Делови овог записа</translation>
        </message>
    </context>
    <context>
        <name>TaskDetail</name>
        <message>
            <source>Assigned to</source>
            <translation>Задужен</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Измени…</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Затворено</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Урађено</translation>
        </message>
        <message>
            <source>Drop…</source>
            <translation>Одбаци…</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Рок</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Породица</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>Задао</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Отвори поново</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Разлог</translation>
        </message>
        <message>
            <source>Remind from</source>
            <translation>Подсети од</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Задатак</translation>
        </message>
        <message>
            <source>This is not among your duties.</source>
            <translation>Ово није међу вашим задужењима.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нема</translation>
        </message>
    </context>
    <context>
        <name>TasksPage</name>
        <message numerus="yes">
            <source>%Ln tasks</source>
            <translation>
                <numerusform>%Ln задатак</numerusform>
                <numerusform>%Ln задатка</numerusform>
                <numerusform>%Ln задатака</numerusform>
            </translation>
        </message>
        <message>
            <source>Assigned to</source>
            <translation>Задужен</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Рок</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Породица</translation>
        </message>
        <message>
            <source>My tasks</source>
            <translation>Моји задаци</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Нови задатак</translation>
        </message>
        <message>
            <source>No tasks yet</source>
            <translation>Још нема задатака</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Број</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Стање</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Задатак</translation>
        </message>
        <message>
            <source>Words of the task, in any script</source>
            <translation>Речи задатка, на било ком писму</translation>
        </message>
        <message>
            <source>Write down what is to be done by a day, for yourself or for a colleague.</source>
            <translation>Запишите шта треба урадити до неког дана, за себе или за колегу.</translation>
        </message>
    </context>
    <context>
        <name>Things</name>
        <message>
            <source>account</source>
            <translation>рачун</translation>
        </message>
        <message>
            <source>agency</source>
            <translation>установа</translation>
        </message>
        <message>
            <source>agency contact</source>
            <translation>контакт установе</translation>
        </message>
        <message>
            <source>assessment</source>
            <translation>процена</translation>
        </message>
        <message>
            <source>assessment answer</source>
            <translation>одговор у процени</translation>
        </message>
        <message>
            <source>assistance request</source>
            <translation>захтев за помоћ</translation>
        </message>
        <message>
            <source>audit</source>
            <translation>дневник измена</translation>
        </message>
        <message>
            <source>budget line</source>
            <translation>буџетска линија</translation>
        </message>
        <message>
            <source>clearance</source>
            <translation>сагласност</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>пристанак</translation>
        </message>
        <message>
            <source>consent text</source>
            <translation>текст пристанка</translation>
        </message>
        <message>
            <source>declaration</source>
            <translation>изјава</translation>
        </message>
        <message>
            <source>delivery</source>
            <translation>испорука</translation>
        </message>
        <message>
            <source>document</source>
            <translation>документ</translation>
        </message>
        <message>
            <source>document content</source>
            <translation>садржај документа</translation>
        </message>
        <message>
            <source>duplicate run</source>
            <translation>преглед дупликата</translation>
        </message>
        <message>
            <source>family</source>
            <translation>породица</translation>
        </message>
        <message>
            <source>family relation</source>
            <translation>веза породица</translation>
        </message>
        <message>
            <source>family unsettled</source>
            <translation>несређена породица</translation>
        </message>
        <message>
            <source>follow up visit</source>
            <translation>посета после повратка</translation>
        </message>
        <message>
            <source>grant award</source>
            <translation>грант</translation>
        </message>
        <message>
            <source>household act</source>
            <translation>промена у домаћинству</translation>
        </message>
        <message>
            <source>household step</source>
            <translation>корак промене у домаћинству</translation>
        </message>
        <message>
            <source>identity document</source>
            <translation>лична исправа</translation>
        </message>
        <message>
            <source>import mapping</source>
            <translation>значење колона</translation>
        </message>
        <message>
            <source>import run</source>
            <translation>увоз</translation>
        </message>
        <message>
            <source>indicator</source>
            <translation>показатељ</translation>
        </message>
        <message>
            <source>indicator target</source>
            <translation>циљ показатеља</translation>
        </message>
        <message>
            <source>login</source>
            <translation>корисничко име</translation>
        </message>
        <message>
            <source>membership</source>
            <translation>чланство у породици</translation>
        </message>
        <message>
            <source>merged family</source>
            <translation>спојена породица</translation>
        </message>
        <message>
            <source>note</source>
            <translation>белешка</translation>
        </message>
        <message>
            <source>number series</source>
            <translation>низ бројева</translation>
        </message>
        <message>
            <source>office setting</source>
            <translation>поставка канцеларије</translation>
        </message>
        <message>
            <source>operation</source>
            <translation>радња</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>организација</translation>
        </message>
        <message>
            <source>payment</source>
            <translation>плаћање</translation>
        </message>
        <message>
            <source>person</source>
            <translation>особа</translation>
        </message>
        <message>
            <source>place</source>
            <translation>место</translation>
        </message>
        <message>
            <source>possible duplicate</source>
            <translation>могући дупликат</translation>
        </message>
        <message>
            <source>print batch</source>
            <translation>штампани папир</translation>
        </message>
        <message>
            <source>print batch row</source>
            <translation>ред штампаног папира</translation>
        </message>
        <message>
            <source>project</source>
            <translation>пројекат</translation>
        </message>
        <message>
            <source>purchase order</source>
            <translation>налог за набавку</translation>
        </message>
        <message>
            <source>question</source>
            <translation>питање</translation>
        </message>
        <message>
            <source>question option</source>
            <translation>избор питања</translation>
        </message>
        <message>
            <source>questionnaire</source>
            <translation>упитник</translation>
        </message>
        <message>
            <source>questionnaire section</source>
            <translation>одељак упитника</translation>
        </message>
        <message>
            <source>questionnaire version</source>
            <translation>верзија упитника</translation>
        </message>
        <message>
            <source>quote</source>
            <translation>понуда</translation>
        </message>
        <message>
            <source>reconfirmation</source>
            <translation>поновна потврда</translation>
        </message>
        <message>
            <source>referral</source>
            <translation>упут</translation>
        </message>
        <message>
            <source>request step</source>
            <translation>корак захтева</translation>
        </message>
        <message>
            <source>same person</source>
            <translation>иста особа</translation>
        </message>
        <message>
            <source>selection applicant</source>
            <translation>подносилац у избору</translation>
        </message>
        <message>
            <source>selection band</source>
            <translation>вредност критеријума</translation>
        </message>
        <message>
            <source>selection conflict</source>
            <translation>сукоб интереса</translation>
        </message>
        <message>
            <source>selection correction</source>
            <translation>исправка бодова</translation>
        </message>
        <message>
            <source>selection criteria</source>
            <translation>критеријуми избора</translation>
        </message>
        <message>
            <source>selection criterion</source>
            <translation>критеријум избора</translation>
        </message>
        <message>
            <source>selection list</source>
            <translation>ранг-листа</translation>
        </message>
        <message>
            <source>selection member</source>
            <translation>члан комисије</translation>
        </message>
        <message>
            <source>selection objection</source>
            <translation>приговор</translation>
        </message>
        <message>
            <source>selection paper</source>
            <translation>папир круга</translation>
        </message>
        <message>
            <source>selection points</source>
            <translation>бодови комисије</translation>
        </message>
        <message>
            <source>selection rank</source>
            <translation>место на ранг-листи</translation>
        </message>
        <message>
            <source>selection round</source>
            <translation>круг избора</translation>
        </message>
        <message>
            <source>staff</source>
            <translation>колега</translation>
        </message>
        <message>
            <source>staff role</source>
            <translation>задужење колеге</translation>
        </message>
        <message>
            <source>supplier</source>
            <translation>добављач</translation>
        </message>
        <message>
            <source>supplier invoice</source>
            <translation>фактура</translation>
        </message>
        <message>
            <source>task</source>
            <translation>задатак</translation>
        </message>
        <message>
            <source>transfer</source>
            <translation>пренос</translation>
        </message>
        <message>
            <source>visit photo</source>
            <translation>фотографија са посете</translation>
        </message>
        <message>
            <source>way out</source>
            <translation>разлог одласка</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>About Povratak</source>
            <translation>О програму Повратак</translation>
        </message>
        <message>
            <source>Colours as on this computer</source>
            <translation>Боје као на овом рачунару</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тамно</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Језик</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светло</translation>
        </message>
        <message>
            <source>Switch person or office…</source>
            <translation>Промени особу или канцеларију…</translation>
        </message>
    </context>
    <context>
        <name>Trail</name>
        <message numerus="yes">
            <source>%n quotes compared</source>
            <translation>
                <numerusform>Упоређена %n понуда</numerusform>
                <numerusform>Упоређене %n понуде</numerusform>
                <numerusform>Упоређено %n понуда</numerusform>
            </translation>
        </message>
        <message>
            <source>Approval by a second person</source>
            <translation>Одобрење друге особе</translation>
        </message>
        <message>
            <source>Approved by a second person</source>
            <translation>Одобрила друга особа</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Отказано</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Испорука</translation>
        </message>
        <message>
            <source>Drafted</source>
            <translation>Састављено</translation>
        </message>
        <message>
            <source>Handover record</source>
            <translation>Записник о примопредаји</translation>
        </message>
        <message>
            <source>Justification with all proof</source>
            <translation>Оправдање свим доказима</translation>
        </message>
        <message>
            <source>Justified with all proof</source>
            <translation>Оправдано свим доказима</translation>
        </message>
        <message>
            <source>One quote</source>
            <translation>Једна понуда</translation>
        </message>
        <message>
            <source>Order at the bank</source>
            <translation>Дај налог банци</translation>
        </message>
        <message>
            <source>Order {number}</source>
            <translation>Налог за набавку {number}</translation>
        </message>
        <message>
            <source>Ordered at the bank</source>
            <translation>Налог дат банци</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Исплаћено</translation>
        </message>
        <message>
            <source>Paid, bank line {reference}</source>
            <translation>Исплаћено, ставка извода {reference}</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Плаћање</translation>
        </message>
        <message>
            <source>Quotes compared</source>
            <translation>Понуде упоређене</translation>
        </message>
        <message>
            <source>Requested by {name}, so you may approve it</source>
            <translation>Захтев подноси {name}, па га ви можете одобрити</translation>
        </message>
        <message>
            <source>Reversed</source>
            <translation>Сторнирано</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>Враћено</translation>
        </message>
        <message>
            <source>Submission for approval</source>
            <translation>Подношење на одобрење</translation>
        </message>
        <message>
            <source>Submitted for approval</source>
            <translation>Поднето на одобрење</translation>
        </message>
        <message>
            <source>Supplier's invoice {number}</source>
            <translation>Фактура добављача {number}</translation>
        </message>
        <message>
            <source>You may take this step</source>
            <translation>Ви можете предузети овај корак</translation>
        </message>
    </context>
    <context>
        <name>TrySheet</name>
        <message>
            <source>Eligible families</source>
            <translation>Подобне породице</translation>
        </message>
        <message>
            <source>Nothing is kept. Points of the committee count as none; ten places are assumed.</source>
            <translation>Ништа се не чува. Бодови комисије се не рачунају; узима се десет места.</translation>
        </message>
    </context>
    <context>
        <name>TwinPane</name>
        <message>
            <source>Decide later</source>
            <translation>Одлучи касније</translation>
        </message>
        <message>
            <source>Different families</source>
            <translation>Различите породице</translation>
        </message>
        <message>
            <source>One family or two?</source>
            <translation>Једна породица или две?</translation>
        </message>
        <message>
            <source>Same family</source>
            <translation>Иста породица</translation>
        </message>
        <message>
            <source>What is not decided comes in as separate families, marked to be decided on their files.</source>
            <translation>О чему се не одлучи, улази као засебне породице, означене за одлуку у њиховим предметима.</translation>
        </message>
        <message>
            <source>{score} of 100</source>
            <translation>{score} од 100</translation>
        </message>
    </context>
    <context>
        <name>WorkView</name>
        <message>
            <source>Cancel</source>
            <translation>Откажи</translation>
        </message>
    </context>
    <context>
        <name>_CheckEditor</name>
        <message>
            <source>no</source>
            <translation>не</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
    </context>
    <context>
        <name>_ChoiceEditor</name>
        <message>
            <source>Choose…</source>
            <translation>Изабери…</translation>
        </message>
        <message>
            <source>This is not one of the choices.</source>
            <translation>То није међу понуђеним.</translation>
        </message>
    </context>
    <context>
        <name>assessment</name>
        <message>
            <source>Go back, look at it again, and take the step then.</source>
            <translation>Вратите се, погледајте поново, па тек онда предузмите корак.</translation>
        </message>
        <message>
            <source>{who} changed this in the meantime.</source>
            <translation>{who} је ово у међувремену изменио/ла.</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Затвори</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Копирај извештај</translation>
        </message>
        <message>
            <source>See whether your last step is there, then go on. If it happens again, send the report to whoever looks after the program.</source>
            <translation>Погледајте да ли је ваш последњи корак уписан, па наставите. Ако се понови, пошаљите извештај ономе ко се стара о програму.</translation>
        </message>
        <message>
            <source>Something went wrong in the program.</source>
            <translation>Нешто је пошло наопако у програму.</translation>
        </message>
    </context>
    <context>
        <name>print_list</name>
        <message>
            <source>A column to sign in, in every row</source>
            <translation>Колона за потпис у сваком реду</translation>
        </message>
        <message>
            <source>Approved by: name, date, signature</source>
            <translation>Одобрио: име, датум, потпис</translation>
        </message>
        <message>
            <source>Lines to sign on at the end: prepared by, approved by</source>
            <translation>Места за потпис на крају: саставио, одобрио</translation>
        </message>
        <message>
            <source>Make the paper</source>
            <translation>Направи папир</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Рб.</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Страна {page} од {pages}</translation>
        </message>
        <message>
            <source>Paper {number}</source>
            <translation>Папир {number}</translation>
        </message>
        <message>
            <source>Prepared by: name, date, signature</source>
            <translation>Саставио: име, датум, потпис</translation>
        </message>
        <message>
            <source>Print list</source>
            <translation>Штампај списак</translation>
        </message>
        <message>
            <source>Printed on {when} by {who}</source>
            <translation>Штампано {when}, {who}</translation>
        </message>
        <message>
            <source>Rows, columns and order are those on the screen.</source>
            <translation>Редови, колоне и редослед су као на екрану.</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Потпис</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Наслов</translation>
        </message>
    </context>
    <context>
        <name>services</name>
        <message>
            <source>* This designation is without prejudice to positions on status and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.</source>
            <translation>* Овај назив је без прејудицирања статуса и у складу је са Резолуцијом Савета безбедности УН 1244/1999 и мишљењем Међународног суда правде о декларацији о независности Косова.</translation>
        </message>
        <message>
            <source>A JMBG has 13 digits.</source>
            <translation>ЈМБГ има 13 цифара.</translation>
        </message>
        <message>
            <source>A birth date goes with its year.</source>
            <translation>Уз датум рођења иде и година.</translation>
        </message>
        <message>
            <source>A budget line is funded by the donor, onto an account of its own.</source>
            <translation>Буџетску линију пуни донатор, на њен сопствени рачун.</translation>
        </message>
        <message>
            <source>A change and a decision are two steps.</source>
            <translation>Измена и одлука су два корака.</translation>
        </message>
        <message>
            <source>A child under 15 does not consent: a parent does, for the child.</source>
            <translation>Дете млађе од 15 година не даје пристанак: даје га родитељ за дете.</translation>
        </message>
        <message>
            <source>A clearance does not end before it is given.</source>
            <translation>Сагласност не истиче пре него што је дата.</translation>
        </message>
        <message>
            <source>A clearance needs its authority.</source>
            <translation>Сагласност мора имати орган који је дао.</translation>
        </message>
        <message>
            <source>A clearance needs its reference.</source>
            <translation>Сагласност мора имати број акта.</translation>
        </message>
        <message>
            <source>A clearance that is valid on that day is missing.</source>
            <translation>Недостаје сагласност која важи тог дана.</translation>
        </message>
        <message>
            <source>A colleague changed this record in the meantime.</source>
            <translation>Колега је у међувремену изменио овај запис.</translation>
        </message>
        <message>
            <source>A colleague just added a step here.</source>
            <translation>Колега је управо овде додао корак.</translation>
        </message>
        <message>
            <source>A colleague just made this version.</source>
            <translation>Колега је управо направио ову верзију.</translation>
        </message>
        <message>
            <source>A colleague just saved this edition.</source>
            <translation>Колега је управо сачувао ово издање.</translation>
        </message>
        <message>
            <source>A colleague on the committee scores alone, under their own login.</source>
            <translation>Колега у комисији бодује сам, под својом пријавом.</translation>
        </message>
        <message>
            <source>A column that is needed is not mapped, or one field is named twice.</source>
            <translation>Потребна колона није повезана, или је једно поље наведено двапут.</translation>
        </message>
        <message>
            <source>A completed assessment has its score, an open one has none.</source>
            <translation>Завршена процена има бодове, отворена их нема.</translation>
        </message>
        <message>
            <source>A conflict of interest has a reason.</source>
            <translation>Сукоб интереса има разлог.</translation>
        </message>
        <message>
            <source>A consent text needs a name.</source>
            <translation>Текст пристанка мора имати назив.</translation>
        </message>
        <message>
            <source>A contact needs a name.</source>
            <translation>Контакт мора имати име.</translation>
        </message>
        <message>
            <source>A counter of the ledger moves only with its transfer.</source>
            <translation>Бројач у књизи мења се само својим преносом.</translation>
        </message>
        <message>
            <source>A counter of the ledger would fall below nothing.</source>
            <translation>Бројач у књизи пао би испод нуле.</translation>
        </message>
        <message>
            <source>A criterion does not say yet what a value is worth.</source>
            <translation>Један критеријум још не каже колико вредност носи.</translation>
        </message>
        <message>
            <source>A criterion names the fact, the question or the questionnaire its value comes from.</source>
            <translation>Критеријум наводи податак, питање или упитник из ког је вредност.</translation>
        </message>
        <message>
            <source>A criterion reads a questionnaire that is still a draft.</source>
            <translation>Један критеријум чита упитник који је још нацрт.</translation>
        </message>
        <message>
            <source>A criterion stays in its version.</source>
            <translation>Критеријум остаје у својој верзији.</translation>
        </message>
        <message>
            <source>A criterion with this code is already there.</source>
            <translation>Критеријум са овом шифром већ постоји.</translation>
        </message>
        <message>
            <source>A database file must not lie in a synchronised folder: it would be torn.</source>
            <translation>Датотека базе не сме бити у фасцикли која се синхронизује: покварила би се.</translation>
        </message>
        <message>
            <source>A database file must not lie on a network drive: its locks do not hold there.</source>
            <translation>Датотека базе не сме бити на мрежном диску: тамо њена закључавања не важе.</translation>
        </message>
        <message>
            <source>A dead person is a member of no family.</source>
            <translation>Умрла особа није члан ниједне породице.</translation>
        </message>
        <message>
            <source>A declaration is not taken back before it is signed.</source>
            <translation>Изјава се не повлачи пре него што је потписана.</translation>
        </message>
        <message>
            <source>A declaration needs its witness.</source>
            <translation>Изјава мора имати сведока.</translation>
        </message>
        <message>
            <source>A declaration needs the place of signing.</source>
            <translation>Изјава мора имати место потписивања.</translation>
        </message>
        <message>
            <source>A document belongs to one family, grant or payment.</source>
            <translation>Документ припада једној породици, једном гранту или једном плаћању.</translation>
        </message>
        <message>
            <source>A document has 1 byte to 20 MB.</source>
            <translation>Документ има од 1 бајта до 20 MB.</translation>
        </message>
        <message>
            <source>A draft of these criteria is already there.</source>
            <translation>Нацрт ових критеријума већ постоји.</translation>
        </message>
        <message>
            <source>A draft of this questionnaire is already there.</source>
            <translation>Нацрт овог упитника већ постоји.</translation>
        </message>
        <message>
            <source>A draft was not sent.</source>
            <translation>Нацрт није послат.</translation>
        </message>
        <message>
            <source>A duty is given or taken away, never turned into another.</source>
            <translation>Задужење се даје или одузима, никад се не претвара у друго.</translation>
        </message>
        <message>
            <source>A family always has a head.</source>
            <translation>Породица увек има носиоца.</translation>
        </message>
        <message>
            <source>A family has no such change with itself.</source>
            <translation>Породица нема такву промену сама са собом.</translation>
        </message>
        <message>
            <source>A family has one head.</source>
            <translation>Породица има једног носиоца.</translation>
        </message>
        <message>
            <source>A family is not its own double.</source>
            <translation>Породица није дупликат саме себе.</translation>
        </message>
        <message>
            <source>A family is not merged into itself.</source>
            <translation>Породица се не спаја сама са собом.</translation>
        </message>
        <message>
            <source>A family is not related to itself.</source>
            <translation>Породица није повезана сама са собом.</translation>
        </message>
        <message>
            <source>A family with this number is already there.</source>
            <translation>Породица с овим бројем већ постоји.</translation>
        </message>
        <message>
            <source>A follow-up visit is missing.</source>
            <translation>Недостаје посета после повратка.</translation>
        </message>
        <message>
            <source>A grant with this contract number is already there.</source>
            <translation>Грант с овим бројем уговора већ постоји.</translation>
        </message>
        <message>
            <source>A grant with this number is already there.</source>
            <translation>Грант с овим бројем већ постоји.</translation>
        </message>
        <message>
            <source>A group or repeat ends here that does not begin above.</source>
            <translation>Овде се завршава група или понављање које изнад није почело.</translation>
        </message>
        <message>
            <source>A hold is settled or released as it was made, a posting is reversed as it was made.</source>
            <translation>Резервација се измирује или ослобађа онако како је направљена, а књижење сторнира онако како је направљено.</translation>
        </message>
        <message>
            <source>A household change has an id above 0.</source>
            <translation>Промена у домаћинству има ознаку већу од 0.</translation>
        </message>
        <message>
            <source>A household change needs its person.</source>
            <translation>Промена у домаћинству тражи особу.</translation>
        </message>
        <message>
            <source>A household would be left with no head, with two, or with members no act accounts for.</source>
            <translation>Домаћинство би остало без носиоца, с два носиоца или с члановима без уписане промене.</translation>
        </message>
        <message>
            <source>A later act builds on this one.</source>
            <translation>На овој промени почива каснија.</translation>
        </message>
        <message>
            <source>A later change builds on this one: {kind}, {day}.</source>
            <translation>На овој промени почива каснија: {kind}, {day}.</translation>
        </message>
        <message>
            <source>A list is preliminary or final.</source>
            <translation>Листа је прелиминарна или коначна.</translation>
        </message>
        <message>
            <source>A login has 2 to 41 letters, digits, dots or underscores, a letter first.</source>
            <translation>Корисничко име има од 2 до 41 слова, цифре, тачке или доње црте, а почиње словом.</translation>
        </message>
        <message>
            <source>A login is written in small letters.</source>
            <translation>Корисничко име се пише малим словима.</translation>
        </message>
        <message>
            <source>A login stays with its person: what was done under it was done by them.</source>
            <translation>Корисничко име остаје уз своју особу: што је под њим урађено, урадила је она.</translation>
        </message>
        <message>
            <source>A member is a colleague or somebody with a name.</source>
            <translation>Члан је колега или неко са именом.</translation>
        </message>
        <message>
            <source>A member needs a name.</source>
            <translation>Члан мора имати име.</translation>
        </message>
        <message>
            <source>A membership ends before it starts.</source>
            <translation>Чланство се завршава пре него што почне.</translation>
        </message>
        <message>
            <source>A merge is not changed.</source>
            <translation>Спајање се не мења.</translation>
        </message>
        <message>
            <source>A new referral is neither sent nor answered.</source>
            <translation>Нов упут није ни послат ни одговорен.</translation>
        </message>
        <message>
            <source>A new round has published nothing yet.</source>
            <translation>Нов круг још ништа није објавио.</translation>
        </message>
        <message>
            <source>A note is corrected only by who wrote it.</source>
            <translation>Белешку исправља само онај ко ју је написао.</translation>
        </message>
        <message>
            <source>A note needs its text.</source>
            <translation>Белешка мора имати текст.</translation>
        </message>
        <message>
            <source>A paid payment has its day.</source>
            <translation>Исплаћено плаћање има свој дан.</translation>
        </message>
        <message>
            <source>A paper needs a title.</source>
            <translation>Папир мора да има наслов.</translation>
        </message>
        <message>
            <source>A paper of identity has a number.</source>
            <translation>Лична исправа има број.</translation>
        </message>
        <message>
            <source>A paper with this number was just printed.</source>
            <translation>Папир са овим бројем управо је одштампан.</translation>
        </message>
        <message>
            <source>A part of a questionnaire stays where it belongs.</source>
            <translation>Део упитника остаје тамо где припада.</translation>
        </message>
        <message>
            <source>A payment needs the supplier's invoice first.</source>
            <translation>За плаћање је прво потребна фактура добављача.</translation>
        </message>
        <message>
            <source>A payment of this grant is not justified yet.</source>
            <translation>Једно плаћање овог гранта још није оправдано.</translation>
        </message>
        <message>
            <source>A payment with this number is already there.</source>
            <translation>Плаћање с овим бројем већ постоји.</translation>
        </message>
        <message>
            <source>A person is not tied to themselves.</source>
            <translation>Особа се не везује сама за себе.</translation>
        </message>
        <message>
            <source>A person needs a family name.</source>
            <translation>Особа мора имати презиме.</translation>
        </message>
        <message>
            <source>A person needs a given name.</source>
            <translation>Особа мора имати име.</translation>
        </message>
        <message>
            <source>A person needs a name.</source>
            <translation>Особа мора имати име.</translation>
        </message>
        <message>
            <source>A phone number is the same.</source>
            <translation>Исти је један број телефона.</translation>
        </message>
        <message>
            <source>A printed list has at most {most} rows.</source>
            <translation>Штампани списак има највише {most} редова.</translation>
        </message>
        <message>
            <source>A project with this code is already there.</source>
            <translation>Пројекат с овом ознаком већ постоји.</translation>
        </message>
        <message>
            <source>A question has no choices yet.</source>
            <translation>Једно питање још нема изборе.</translation>
        </message>
        <message>
            <source>A question that needs an answer has none.</source>
            <translation>Једно обавезно питање нема одговор.</translation>
        </message>
        <message>
            <source>A questionnaire needs a code.</source>
            <translation>Упитнику је потребна шифра.</translation>
        </message>
        <message>
            <source>A questionnaire with this code is already there.</source>
            <translation>Упитник са овом шифром већ постоји.</translation>
        </message>
        <message>
            <source>A reconfirmation with days of travel still to come is missing.</source>
            <translation>Недостаје поновна потврда са данима пута који тек долазе.</translation>
        </message>
        <message>
            <source>A record begins at its first state.</source>
            <translation>Запис почиње од свог првог стања.</translation>
        </message>
        <message>
            <source>A reference of this model is not checked.</source>
            <translation>Позив на број по овом моделу се не проверава.</translation>
        </message>
        <message>
            <source>A referral says why.</source>
            <translation>Упут мора имати разлог.</translation>
        </message>
        <message>
            <source>A referral stays with its family.</source>
            <translation>Упут остаје уз своју породицу.</translation>
        </message>
        <message>
            <source>A referral that was sent has its day.</source>
            <translation>Послат упут има свој дан.</translation>
        </message>
        <message>
            <source>A referral with this number is already there.</source>
            <translation>Упут са тим бројем већ постоји.</translation>
        </message>
        <message>
            <source>A registration number (matični broj) has 8 digits.</source>
            <translation>Матични број има 8 цифара.</translation>
        </message>
        <message>
            <source>A request says what is asked for.</source>
            <translation>Захтев мора рећи шта се тражи.</translation>
        </message>
        <message>
            <source>A request stays with its family.</source>
            <translation>Захтев остаје уз своју породицу.</translation>
        </message>
        <message>
            <source>A request that is closed carries who closed it.</source>
            <translation>Затворен захтев носи име онога ко га је затворио.</translation>
        </message>
        <message>
            <source>A request that is done has its outcome.</source>
            <translation>Завршен захтев има свој исход.</translation>
        </message>
        <message>
            <source>A round keeps its criteria and its organisation.</source>
            <translation>Круг задржава своје критеријуме и организацију.</translation>
        </message>
        <message>
            <source>A round needs a title.</source>
            <translation>Круг мора имати назив.</translation>
        </message>
        <message>
            <source>A round with this number is already there.</source>
            <translation>Круг са овим бројем већ постоји.</translation>
        </message>
        <message>
            <source>A run counts from zero up.</source>
            <translation>Преглед броји од нуле навише.</translation>
        </message>
        <message>
            <source>A series begins at one.</source>
            <translation>Низ почиње од један.</translation>
        </message>
        <message>
            <source>A series does not go below zero.</source>
            <translation>Низ не иде испод нуле.</translation>
        </message>
        <message>
            <source>A settlement, release or reversal names the transfer it answers.</source>
            <translation>Измирење, ослобађање или сторно наводи пренос на који се односи.</translation>
        </message>
        <message>
            <source>A signed declaration with its witness is missing.</source>
            <translation>Недостаје потписана изјава са сведоком.</translation>
        </message>
        <message>
            <source>A skip rule cannot say “{part}”.</source>
            <translation>Правило прескакања не може да изрази „{part}“.</translation>
        </message>
        <message>
            <source>A split or a merge is between two families.</source>
            <translation>Подела или спајање је између две породице.</translation>
        </message>
        <message>
            <source>A step of this request is still to be taken: tick it off, or mark it as not needed.</source>
            <translation>Један корак овог захтева још није учињен: означите га као учињен или као непотребан.</translation>
        </message>
        <message>
            <source>A step says what is to be done.</source>
            <translation>Корак мора рећи шта треба учинити.</translation>
        </message>
        <message>
            <source>A step stays with its request.</source>
            <translation>Корак остаје уз свој захтев.</translation>
        </message>
        <message>
            <source>A step that was taken carries who took it.</source>
            <translation>Учињен корак носи име онога ко га је учинио.</translation>
        </message>
        <message>
            <source>A step was taken, or it is not needed; not both.</source>
            <translation>Корак је учињен или није потребан; не обоје.</translation>
        </message>
        <message>
            <source>A submission does not fit the family it was given to.</source>
            <translation>Одговори се не слажу са породицом којој су додељени.</translation>
        </message>
        <message>
            <source>A supplier needs a name.</source>
            <translation>Добављач мора имати име.</translation>
        </message>
        <message>
            <source>A supplier of this name is already there.</source>
            <translation>Добављач с овим именом већ постоји.</translation>
        </message>
        <message>
            <source>A target is not below zero.</source>
            <translation>Циљ није мањи од нуле.</translation>
        </message>
        <message>
            <source>A task needs a few words that say what is to be done.</source>
            <translation>Задатак мора имати неколико речи о томе шта треба урадити.</translation>
        </message>
        <message>
            <source>A task that is done or dropped carries who did it.</source>
            <translation>Уз урађен или одбачен задатак стоји ко га је затворио.</translation>
        </message>
        <message>
            <source>A transfer goes from one account to another.</source>
            <translation>Пренос иде с једног рачуна на други.</translation>
        </message>
        <message>
            <source>A transfer names its record in full or not at all.</source>
            <translation>Пренос наводи свој запис у целини или никако.</translation>
        </message>
        <message>
            <source>A transfer stands for a payment, an award or a budget line.</source>
            <translation>Пренос стоји за плаћање, доделу или буџетску линију.</translation>
        </message>
        <message>
            <source>A value is a choice, or numbers from one limit to another.</source>
            <translation>Вредност је избор, или бројеви од једне до друге границе.</translation>
        </message>
        <message>
            <source>A value is too large, or holds a sign that cannot be kept.</source>
            <translation>Вредност је превелика или садржи знак који не може да се чува.</translation>
        </message>
        <message>
            <source>A value is worth more than the most points of the criterion.</source>
            <translation>Вредност носи више од највише бодова критеријума.</translation>
        </message>
        <message>
            <source>A value stands far outside the register, in one of the last rows or columns.</source>
            <translation>Нека вредност стоји далеко изван регистра, у једном од последњих редова или колона.</translation>
        </message>
        <message>
            <source>A visit needs its day, who visited, and whether the family is there.</source>
            <translation>Посета мора имати дан, ко је посетио и да ли је породица тамо.</translation>
        </message>
        <message>
            <source>A weight is not below zero.</source>
            <translation>Тежина није мања од нуле.</translation>
        </message>
        <message>
            <source>A withdrawal has its day and its reason.</source>
            <translation>Повлачење има свој дан и разлог.</translation>
        </message>
        <message>
            <source>A withdrawn consent stays withdrawn.</source>
            <translation>Повучен пристанак остаје повучен.</translation>
        </message>
        <message>
            <source>A year of two digits was read as the last one that has passed.</source>
            <translation>Година с две цифре прочитана је као последња таква која је прошла.</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Прихваћено</translation>
        </message>
        <message>
            <source>Add a column visit_date, or export with _submission_time.</source>
            <translation>Додајте колону висит_дате или извезите са _submission_time.</translation>
        </message>
        <message>
            <source>Add a note of your own.</source>
            <translation>Додајте своју белешку.</translation>
        </message>
        <message>
            <source>Add a section and its questions.</source>
            <translation>Додајте одељак и његова питања.</translation>
        </message>
        <message>
            <source>Add a step to the other request.</source>
            <translation>Додајте корак другом захтеву.</translation>
        </message>
        <message>
            <source>Add another member.</source>
            <translation>Додајте другог члана.</translation>
        </message>
        <message>
            <source>Add at least two choices, or ask for a text.</source>
            <translation>Додајте бар два избора или тражите текст.</translation>
        </message>
        <message>
            <source>Add it from the program.</source>
            <translation>Додајте га из програма.</translation>
        </message>
        <message>
            <source>Add it there anew.</source>
            <translation>Додајте га тамо изнова.</translation>
        </message>
        <message>
            <source>Add it to this row of the sheet.</source>
            <translation>Додајте је у овај ред листа.</translation>
        </message>
        <message>
            <source>Add its choices there, or correct the name.</source>
            <translation>Додајте тамо изборе или исправите назив.</translation>
        </message>
        <message>
            <source>Add its members, the head (nosilac) among them.</source>
            <translation>Додајте чланове, међу њима и носиоца.</translation>
        </message>
        <message>
            <source>Add the family or correct the number.</source>
            <translation>Додајте породицу или исправите број.</translation>
        </message>
        <message>
            <source>Add the members who are missing, or correct the number.</source>
            <translation>Додајте чланове који недостају или исправите број.</translation>
        </message>
        <message>
            <source>Add the person to the family first.</source>
            <translation>Прво додајте особу у породицу.</translation>
        </message>
        <message>
            <source>Add the person to the family, or correct the name.</source>
            <translation>Додајте особу у породицу или исправите име.</translation>
        </message>
        <message>
            <source>Add the year of birth.</source>
            <translation>Додајте годину рођења.</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Установа</translation>
        </message>
        <message>
            <source>An account opens empty.</source>
            <translation>Рачун се отвара празан.</translation>
        </message>
        <message>
            <source>An act begins or ends a membership, or moves a grant.</source>
            <translation>Промена почиње или завршава чланство, или премешта грант.</translation>
        </message>
        <message>
            <source>An act is taken back in its own family, and only once.</source>
            <translation>Промена се враћа у својој породици, и само једном.</translation>
        </message>
        <message>
            <source>An agency needs a name.</source>
            <translation>Установа мора имати назив.</translation>
        </message>
        <message>
            <source>An agency of this name is already there.</source>
            <translation>Установа са тим називом већ постоји.</translation>
        </message>
        <message>
            <source>An answer stays with its assessment, question and person.</source>
            <translation>Одговор остаје уз своју процену, питање и особу.</translation>
        </message>
        <message>
            <source>An answered referral has the day of the answer.</source>
            <translation>Одговорен упут има дан одговора.</translation>
        </message>
        <message>
            <source>An applicant was not scored by enough members of the committee.</source>
            <translation>Неког подносиоца није бодовало довољно чланова комисије.</translation>
        </message>
        <message>
            <source>An assessment stays with its family and its version of the questionnaire.</source>
            <translation>Процена остаје уз своју породицу и верзију упитника.</translation>
        </message>
        <message>
            <source>An award goes onto an account of its own.</source>
            <translation>Додела иде на сопствени рачун.</translation>
        </message>
        <message>
            <source>An entry of the audit trail carries its own writer and moment.</source>
            <translation>Ставка дневника измена носи свог уписивача и тренутак.</translation>
        </message>
        <message>
            <source>An invoice belongs to an order.</source>
            <translation>Фактура припада налогу за набавку.</translation>
        </message>
        <message>
            <source>An invoice needs its number.</source>
            <translation>Фактура мора имати број.</translation>
        </message>
        <message>
            <source>An objection is not decided yet.</source>
            <translation>О неком приговору још није одлучено.</translation>
        </message>
        <message>
            <source>An objection is received after the list was published, and not in the future.</source>
            <translation>Приговор се прима после објављивања листе, и не у будућности.</translation>
        </message>
        <message>
            <source>An objection says what it is about.</source>
            <translation>Приговор каже о чему је.</translation>
        </message>
        <message>
            <source>An objection stays with its family.</source>
            <translation>Приговор остаје уз своју породицу.</translation>
        </message>
        <message>
            <source>An objection that is upheld says which points are corrected.</source>
            <translation>Приговор који се усваја каже који бодови се исправљају.</translation>
        </message>
        <message>
            <source>An order that was sent is not changed.</source>
            <translation>Послат налог за набавку се не мења.</translation>
        </message>
        <message>
            <source>An order with this number is already there.</source>
            <translation>Налог за набавку с овим бројем већ постоји.</translation>
        </message>
        <message>
            <source>An organisation with this code is already there.</source>
            <translation>Организација с овом ознаком већ постоји.</translation>
        </message>
        <message>
            <source>Another command was already carried out under this id.</source>
            <translation>Под овом ознаком већ је извршена друга радња.</translation>
        </message>
        <message>
            <source>Another criterion has this turn in the tie rule.</source>
            <translation>Други критеријум има тај ред код истог збира.</translation>
        </message>
        <message>
            <source>Another file was imported since this one was read. Nothing was saved.</source>
            <translation>Откако је ова датотека прочитана, увезена је друга. Ништа није сачувано.</translation>
        </message>
        <message>
            <source>Another member of the family has the same JMBG, in {other}.</source>
            <translation>Други члан породице има исти ЈМБГ ({other}).</translation>
        </message>
        <message>
            <source>Another quote is already chosen for this need.</source>
            <translation>За ову потребу већ је изабрана друга понуда.</translation>
        </message>
        <message>
            <source>Another version of these criteria is in use.</source>
            <translation>Друга верзија ових критеријума је у употреби.</translation>
        </message>
        <message>
            <source>Another version of this questionnaire is in use.</source>
            <translation>Друга верзија овог упитника је у употреби.</translation>
        </message>
        <message>
            <source>Answer it again.</source>
            <translation>Одговорите поново.</translation>
        </message>
        <message>
            <source>Answer it from the program.</source>
            <translation>Одговорите из програма.</translation>
        </message>
        <message>
            <source>Answer it, or ask the family again.</source>
            <translation>Упишите одговор или поново питајте породицу.</translation>
        </message>
        <message>
            <source>Answer the other one anew.</source>
            <translation>На друго одговорите изнова.</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Одобри</translation>
        </message>
        <message>
            <source>Approve it there, then export again.</source>
            <translation>Одобрите тамо, па извезите поново.</translation>
        </message>
        <message>
            <source>Approve {amount}</source>
            <translation>Одобри {amount}</translation>
        </message>
        <message>
            <source>Ask a colleague to order it.</source>
            <translation>Замолите колегу да да налог банци.</translation>
        </message>
        <message>
            <source>Ask a colleague who had no part in the payment.</source>
            <translation>Замолите колегу који није учествовао у плаћању.</translation>
        </message>
        <message>
            <source>Ask a colleague who has had no part in it.</source>
            <translation>Замолите колегу који у томе није учествовао.</translation>
        </message>
        <message>
            <source>Ask a colleague who holds that duty.</source>
            <translation>Замолите колегу који има то задужење.</translation>
        </message>
        <message>
            <source>Ask a finance officer to open it.</source>
            <translation>Замолите финансијског службеника да је отвори.</translation>
        </message>
        <message>
            <source>Ask about them later: reopen the assessment then.</source>
            <translation>Питајте за њих касније: тада поново отворите процену.</translation>
        </message>
        <message>
            <source>Ask an approver.</source>
            <translation>Замолите одобраваоца.</translation>
        </message>
        <message>
            <source>Ask it as text, integer, decimal, date, select_one or select_multiple.</source>
            <translation>Питајте као текст, цео број, децимални број, датум, један избор или више избора.</translation>
        </message>
        <message>
            <source>Ask it of each person too, or take another question into the rule.</source>
            <translation>Питајте и то за сваку особу или у правило узмите друго питање.</translation>
        </message>
        <message>
            <source>Ask it of each person, or enter these answers in the program.</source>
            <translation>Питајте за сваку особу или ове одговоре упишите у програму.</translation>
        </message>
        <message>
            <source>Ask that colleague to score.</source>
            <translation>Замолите тог колегу да бодује.</translation>
        </message>
        <message>
            <source>Ask that colleague to take the points back.</source>
            <translation>Замолите тог колегу да повуче бодове.</translation>
        </message>
        <message>
            <source>Ask the administrator for the duty it needs.</source>
            <translation>Тражите од администратора потребно задужење.</translation>
        </message>
        <message>
            <source>Ask the administrator to run the verb upgrade.</source>
            <translation>Замолите администратора да покрене команду upgrade.</translation>
        </message>
        <message>
            <source>Ask the administrator to tie it to your name.</source>
            <translation>Замолите администратора да га повеже с вашим именом.</translation>
        </message>
        <message>
            <source>Ask the administrator to tie your login to your name.</source>
            <translation>Замолите администратора да повеже ваше корисничко име с вашим именом.</translation>
        </message>
        <message>
            <source>Ask who sent it for the original, or copy the rows into a new workbook.</source>
            <translation>Тражите оригинал од пошиљаоца или прекопирајте редове у нову радну свеску.</translation>
        </message>
        <message>
            <source>Assessments</source>
            <translation>Процене</translation>
        </message>
        <message>
            <source>Assigned to</source>
            <translation>Задужен</translation>
        </message>
        <message>
            <source>At least one family is selected.</source>
            <translation>Бира се бар једна породица.</translation>
        </message>
        <message>
            <source>Attach it from the program.</source>
            <translation>Приложите га из програма.</translation>
        </message>
        <message>
            <source>Attach it to the family of the visit.</source>
            <translation>Приложите је породици која је посећена.</translation>
        </message>
        <message>
            <source>Attach it to this family first.</source>
            <translation>Прво га приложите овој породици.</translation>
        </message>
        <message>
            <source>Attach the invoice on the page of the grant.</source>
            <translation>Приложите фактуру на страни гранта.</translation>
        </message>
        <message>
            <source>Begin at one.</source>
            <translation>Почните од један.</translation>
        </message>
        <message>
            <source>Begin it with {codes}, or let the administrator add the partner.</source>
            <translation>Почните га ознаком {codes} или нека администратор дода партнера.</translation>
        </message>
        <message>
            <source>Bring it in as it was before, and take the steps here.</source>
            <translation>Унесите га као раније, а кораке предузмите овде.</translation>
        </message>
        <message>
            <source>By the answers before it this is not asked; the answer was left aside.</source>
            <translation>По претходним одговорима ово се не пита; одговор је изостављен.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Откажи</translation>
        </message>
        <message>
            <source>Cancel the round</source>
            <translation>Откажи круг</translation>
        </message>
        <message>
            <source>Cancel the round…</source>
            <translation>Откажи круг…</translation>
        </message>
        <message>
            <source>Cancel…</source>
            <translation>Откажи…</translation>
        </message>
        <message>
            <source>Change it on the page of the family where that is not so.</source>
            <translation>Ако није тако, промените на страни породице.</translation>
        </message>
        <message>
            <source>Change that draft, or set it aside first.</source>
            <translation>Мењајте тај нацрт или га прво оставите.</translation>
        </message>
        <message>
            <source>Change that one, or set it aside.</source>
            <translation>Измените тај, или га одложите.</translation>
        </message>
        <message>
            <source>Change the answer that is there.</source>
            <translation>Измените постојећи одговор.</translation>
        </message>
        <message>
            <source>Change the one that is there.</source>
            <translation>Измените постојећу.</translation>
        </message>
        <message>
            <source>Change the points that are there.</source>
            <translation>Измените бодове који постоје.</translation>
        </message>
        <message>
            <source>Change the record; the entry follows by itself.</source>
            <translation>Измените запис; ставка следи сама.</translation>
        </message>
        <message>
            <source>Changed in the office since this row was exported: stored is “{stored}” now.</source>
            <translation>Измењено у канцеларији откад је ред извезен: сада је сачувано „{stored}“.</translation>
        </message>
        <message>
            <source>Check that it is still there, then try again.</source>
            <translation>Проверите да ли још постоји, па покушајте поново.</translation>
        </message>
        <message>
            <source>Check the amount, or order the rest first.</source>
            <translation>Проверите износ или прво наручите остатак.</translation>
        </message>
        <message>
            <source>Check the contract number.</source>
            <translation>Проверите број уговора.</translation>
        </message>
        <message>
            <source>Check the date and the amount.</source>
            <translation>Проверите датум и износ.</translation>
        </message>
        <message>
            <source>Check the file and the key; the key of another PC is in that PC's credential store.</source>
            <translation>Проверите датотеку и кључ; кључ другог рачунара чува се међу лозинкама тог рачунара.</translation>
        </message>
        <message>
            <source>Check the network and try again.</source>
            <translation>Проверите мрежу и покушајте поново.</translation>
        </message>
        <message>
            <source>Check the path, or make a new office with the verb upgrade.</source>
            <translation>Проверите путању или направите нову канцеларију командом upgrade.</translation>
        </message>
        <message>
            <source>Choose a PDF, a picture, a Word or an Excel file.</source>
            <translation>Изаберите PDF, слику, Word или Excel датотеку.</translation>
        </message>
        <message>
            <source>Choose a case worker.</source>
            <translation>Изаберите водитеља случаја.</translation>
        </message>
        <message>
            <source>Choose a document from the family's file.</source>
            <translation>Изаберите документ из досијеа породице.</translation>
        </message>
        <message>
            <source>Choose a family the round is for.</source>
            <translation>Изаберите породицу за коју је круг.</translation>
        </message>
        <message>
            <source>Choose a member of the family.</source>
            <translation>Изаберите члана породице.</translation>
        </message>
        <message>
            <source>Choose a plain name.</source>
            <translation>Изаберите једноставно име.</translation>
        </message>
        <message>
            <source>Choose a question of this questionnaire.</source>
            <translation>Изаберите питање из овог упитника.</translation>
        </message>
        <message>
            <source>Choose a quote of this grant first, and order from that supplier for no more than was offered.</source>
            <translation>Прво изаберите понуду овог гранта, па наручите од тог добављача, највише до понуђеног износа.</translation>
        </message>
        <message>
            <source>Choose a section of this version.</source>
            <translation>Изаберите одељак ове верзије.</translation>
        </message>
        <message>
            <source>Choose accounts of one unit.</source>
            <translation>Изаберите рачуне исте јединице.</translation>
        </message>
        <message>
            <source>Choose an earlier day for the reminder.</source>
            <translation>Изаберите ранији дан за подсетник.</translation>
        </message>
        <message>
            <source>Choose another code.</source>
            <translation>Изаберите другу ознаку.</translation>
        </message>
        <message>
            <source>Choose another day or source.</source>
            <translation>Изаберите други дан или извор.</translation>
        </message>
        <message>
            <source>Choose another family.</source>
            <translation>Изаберите другу породицу.</translation>
        </message>
        <message>
            <source>Choose another folder or name.</source>
            <translation>Изаберите другу фасциклу или име.</translation>
        </message>
        <message>
            <source>Choose another login.</source>
            <translation>Изаберите друго корисничко име.</translation>
        </message>
        <message>
            <source>Choose another member.</source>
            <translation>Изаберите другог члана.</translation>
        </message>
        <message>
            <source>Choose another one, or take it into use again.</source>
            <translation>Изаберите другу или је вратите у употребу.</translation>
        </message>
        <message>
            <source>Choose another person.</source>
            <translation>Изаберите другу особу.</translation>
        </message>
        <message>
            <source>Choose at least one purpose; who agrees to nothing gives no consent.</source>
            <translation>Изаберите бар једну сврху; ко ни на шта не пристаје, не даје пристанак.</translation>
        </message>
        <message>
            <source>Choose day, month, year or month, day, year.</source>
            <translation>Изаберите дан, месец, година или месец, дан, година.</translation>
        </message>
        <message>
            <source>Choose families, members or grants.</source>
            <translation>Изаберите породице, чланове или грантове.</translation>
        </message>
        <message>
            <source>Choose it again from the list.</source>
            <translation>Изаберите поново са списка.</translation>
        </message>
        <message>
            <source>Choose it again from the list; it may have been changed in the meantime.</source>
            <translation>Изаберите поново са списка; можда је у међувремену измењено.</translation>
        </message>
        <message>
            <source>Choose it from the list.</source>
            <translation>Изаберите са списка.</translation>
        </message>
        <message>
            <source>Choose one from the list, or add the place to it.</source>
            <translation>Изаберите са списка или додајте место на списак.</translation>
        </message>
        <message>
            <source>Choose one from the list.</source>
            <translation>Изаберите са списка.</translation>
        </message>
        <message>
            <source>Choose one from the menu.</source>
            <translation>Изаберите из менија.</translation>
        </message>
        <message>
            <source>Choose one of the kinds.</source>
            <translation>Изаберите једну од врста.</translation>
        </message>
        <message>
            <source>Choose one of these.</source>
            <translation>Изаберите један од ових.</translation>
        </message>
        <message>
            <source>Choose one of those that are offered.</source>
            <translation>Изаберите један од понуђених.</translation>
        </message>
        <message>
            <source>Choose one of those who leave.</source>
            <translation>Изаберите неког од оних који одлазе.</translation>
        </message>
        <message>
            <source>Choose one.</source>
            <translation>Изаберите једно.</translation>
        </message>
        <message>
            <source>Choose only what the text asks for, or a text that asks for it.</source>
            <translation>Изаберите само оно што текст тражи, или текст који то тражи.</translation>
        </message>
        <message>
            <source>Choose somebody else.</source>
            <translation>Изаберите неког другог.</translation>
        </message>
        <message>
            <source>Choose the Excel file (.xlsx, .xls or .ods) of the register.</source>
            <translation>Изаберите Excel датотеку регистра (.xlsx, .xls или .ods).</translation>
        </message>
        <message>
            <source>Choose the XLSForm the questionnaire was made with.</source>
            <translation>Изаберите XLSForm по којем је упитник направљен.</translation>
        </message>
        <message>
            <source>Choose the budget line again.</source>
            <translation>Поново изаберите буџетску линију.</translation>
        </message>
        <message>
            <source>Choose the colleague, or type the name.</source>
            <translation>Изаберите колегу, или упишите име.</translation>
        </message>
        <message>
            <source>Choose the file again and look at its columns.</source>
            <translation>Поново изаберите датотеку и погледајте њене колоне.</translation>
        </message>
        <message>
            <source>Choose the file again: it is read that way now.</source>
            <translation>Поново изаберите датотеку: сада се чита тако.</translation>
        </message>
        <message>
            <source>Choose the file again: the change is then taken into account.</source>
            <translation>Поново изаберите датотеку: измена се тада узима у обзир.</translation>
        </message>
        <message>
            <source>Choose the file again: what came in with the other one is then taken into account.</source>
            <translation>Поново изаберите датотеку: тада се узима у обзир оно што је ушло с другом.</translation>
        </message>
        <message>
            <source>Choose the invoice again.</source>
            <translation>Поново изаберите фактуру.</translation>
        </message>
        <message>
            <source>Choose the order this invoice belongs to.</source>
            <translation>Изаберите налог за набавку коме ова фактура припада.</translation>
        </message>
        <message>
            <source>Choose the order.</source>
            <translation>Изаберите налог за набавку.</translation>
        </message>
        <message>
            <source>Choose the other family.</source>
            <translation>Изаберите другу породицу.</translation>
        </message>
        <message>
            <source>Choose the parent who consents.</source>
            <translation>Изаберите родитеља који даје пристанак.</translation>
        </message>
        <message>
            <source>Choose the person of the kept file, or undo the merge.</source>
            <translation>Изаберите особу из задржаног досијеа или поништите спајање.</translation>
        </message>
        <message>
            <source>Choose the person of the other family.</source>
            <translation>Изаберите особу из друге породице.</translation>
        </message>
        <message>
            <source>Choose the person.</source>
            <translation>Изаберите особу.</translation>
        </message>
        <message>
            <source>Choose the purposes.</source>
            <translation>Изаберите сврхе.</translation>
        </message>
        <message>
            <source>Choose the supplier again.</source>
            <translation>Поново изаберите добављача.</translation>
        </message>
        <message>
            <source>Choose the value of the rule again.</source>
            <translation>Поново изаберите вредност правила.</translation>
        </message>
        <message>
            <source>Choose the version the form was made from if it should be one.</source>
            <translation>Ако би требало да буде, изаберите верзију по којој је образац направљен.</translation>
        </message>
        <message>
            <source>Choose the version the form was made from, or add the column.</source>
            <translation>Изаберите верзију по којој је образац направљен или додајте колону.</translation>
        </message>
        <message>
            <source>Choose two accounts.</source>
            <translation>Изаберите два рачуна.</translation>
        </message>
        <message>
            <source>Choose two families.</source>
            <translation>Изаберите две породице.</translation>
        </message>
        <message>
            <source>Choose what it reads; points for each one are not for the committee.</source>
            <translation>Изаберите шта чита; бодови за свако нису за комисију.</translation>
        </message>
        <message>
            <source>Choose which data are passed on.</source>
            <translation>Изаберите који се подаци прослеђују.</translation>
        </message>
        <message>
            <source>Choose which is right; until then what is stored stays.</source>
            <translation>Изаберите шта је тачно; до тада остаје оно што је сачувано.</translation>
        </message>
        <message>
            <source>Choose who is the head from that day on.</source>
            <translation>Изаберите ко је носилац од тог дана.</translation>
        </message>
        <message>
            <source>Choose who joins.</source>
            <translation>Изаберите ко долази.</translation>
        </message>
        <message>
            <source>Clearance given by {what}</source>
            <translation>Сагласност је дао/ла {what}</translation>
        </message>
        <message>
            <source>Clearance taken back by {what}</source>
            <translation>Сагласност је повукао/ла {what}</translation>
        </message>
        <message>
            <source>Close it elsewhere, or choose it again.</source>
            <translation>Затворите је на другом месту или је поново изаберите.</translation>
        </message>
        <message>
            <source>Close it from the program.</source>
            <translation>Затворите га из програма.</translation>
        </message>
        <message>
            <source>Close it in Excel, look that the path is right, and choose it again.</source>
            <translation>Затворите је у програму Excel, проверите путању и поново је изаберите.</translation>
        </message>
        <message>
            <source>Close it there, or choose another name.</source>
            <translation>Затворите је тамо или изаберите друго име.</translation>
        </message>
        <message>
            <source>Close it, then try again.</source>
            <translation>Затворите је, па покушајте поново.</translation>
        </message>
        <message>
            <source>Close the days for objections</source>
            <translation>Закључи дане за приговор</translation>
        </message>
        <message>
            <source>Close the file</source>
            <translation>Затвори предмет</translation>
        </message>
        <message>
            <source>Close the line</source>
            <translation>Затвори линију</translation>
        </message>
        <message>
            <source>Compare both dates with the papers.</source>
            <translation>Упоредите оба датума с документима.</translation>
        </message>
        <message>
            <source>Compare both numbers with the documents.</source>
            <translation>Упоредите оба броја с документима.</translation>
        </message>
        <message>
            <source>Compare it with the invoice or the contract.</source>
            <translation>Упоредите с фактуром или уговором.</translation>
        </message>
        <message>
            <source>Compare it with the invoice; model 97 is checked by every bank.</source>
            <translation>Упоредите с фактуром; модел 97 проверава свака банка.</translation>
        </message>
        <message>
            <source>Compare it with the paper, or keep it with a reason.</source>
            <translation>Упоредите с документом или задржите уз образложење.</translation>
        </message>
        <message>
            <source>Compare it with the paper.</source>
            <translation>Упоредите с документом.</translation>
        </message>
        <message>
            <source>Compare its nine digits with the paper.</source>
            <translation>Упоредите свих девет цифара с документом.</translation>
        </message>
        <message>
            <source>Compare the date with the document.</source>
            <translation>Упоредите датум с документом.</translation>
        </message>
        <message>
            <source>Compare the date with the paper.</source>
            <translation>Упоредите датум с документом.</translation>
        </message>
        <message>
            <source>Compare the number with the document; it was kept as it is written.</source>
            <translation>Упоредите број с документом; задржан је како је написан.</translation>
        </message>
        <message>
            <source>Compare the number with the paper and attach the invoice to the grant.</source>
            <translation>Упоредите број с документом и приложите фактуру уз грант.</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Заврши</translation>
        </message>
        <message>
            <source>Complete it from the program.</source>
            <translation>Завршите је из програма.</translation>
        </message>
        <message>
            <source>Complete it, then try again.</source>
            <translation>Допуните, па покушајте поново.</translation>
        </message>
        <message>
            <source>Complete or reopen it from the program.</source>
            <translation>Завршите је или поново отворите из програма.</translation>
        </message>
        <message>
            <source>Confirm it from the program.</source>
            <translation>Потврдите је из програма.</translation>
        </message>
        <message>
            <source>Confirm the final list</source>
            <translation>Потврди коначну листу</translation>
        </message>
        <message>
            <source>Confirm the final list…</source>
            <translation>Потврди коначну листу…</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Пристанак</translation>
        </message>
        <message>
            <source>Convert it at the contract's rate, or correct the currency.</source>
            <translation>Прерачунајте по курсу из уговора или исправите валуту.</translation>
        </message>
        <message>
            <source>Copy the rows of the register into a new workbook and choose that.</source>
            <translation>Прекопирајте редове регистра у нову радну свеску и изаберите њу.</translation>
        </message>
        <message>
            <source>Correct it by a new entry; reverse a transfer by a new one.</source>
            <translation>Исправите новом ставком; пренос сторнирајте новим преносом.</translation>
        </message>
        <message>
            <source>Correct it here or there; a further payment of one grant leaves it empty.</source>
            <translation>Исправите овде или тамо; код даљег плаћања истог гранта остаје празно.</translation>
        </message>
        <message>
            <source>Correct its least or its most.</source>
            <translation>Исправите доњу или горњу границу.</translation>
        </message>
        <message>
            <source>Correct the amount or the award.</source>
            <translation>Исправите износ или доделу.</translation>
        </message>
        <message>
            <source>Correct the amount.</source>
            <translation>Исправите износ.</translation>
        </message>
        <message>
            <source>Correct the amounts, or ask a finance officer about the line.</source>
            <translation>Исправите износе или питајте финансијског службеника за линију.</translation>
        </message>
        <message>
            <source>Correct the cell if that is not so.</source>
            <translation>Ако није тако, исправите ћелију.</translation>
        </message>
        <message>
            <source>Correct the date of the next visit.</source>
            <translation>Исправите датум следеће посете.</translation>
        </message>
        <message>
            <source>Correct the dates.</source>
            <translation>Исправите датуме.</translation>
        </message>
        <message>
            <source>Correct the day, or the date of birth.</source>
            <translation>Исправите дан или датум рођења.</translation>
        </message>
        <message>
            <source>Correct the day.</source>
            <translation>Исправите дан.</translation>
        </message>
        <message>
            <source>Correct the least or the most.</source>
            <translation>Исправите најмању или највећу вредност.</translation>
        </message>
        <message>
            <source>Correct the limits so that they do not overlap.</source>
            <translation>Исправите границе да се не преклапају.</translation>
        </message>
        <message>
            <source>Correct the name here, or mark another member as nosilac.</source>
            <translation>Исправите име овде или означите другог члана као носиоца.</translation>
        </message>
        <message>
            <source>Correct the number here or there, or delete one of the rows.</source>
            <translation>Исправите број овде или тамо, или обришите један од редова.</translation>
        </message>
        <message>
            <source>Correct the number, or enter the family first.</source>
            <translation>Исправите број или прво упишите породицу.</translation>
        </message>
        <message>
            <source>Correct the number.</source>
            <translation>Исправите број.</translation>
        </message>
        <message>
            <source>Correct the numbers.</source>
            <translation>Исправите бројеве.</translation>
        </message>
        <message>
            <source>Criteria need a code and a number.</source>
            <translation>Критеријуми морају имати шифру и број.</translation>
        </message>
        <message>
            <source>Day and month are missing.</source>
            <translation>Недостају дан и месец.</translation>
        </message>
        <message>
            <source>Day and month of birth are swapped.</source>
            <translation>Дан и месец рођења су замењени.</translation>
        </message>
        <message>
            <source>Decide from the program.</source>
            <translation>Одлучите из програма.</translation>
        </message>
        <message>
            <source>Decide on the one there.</source>
            <translation>Одлучите о пару који је на списку.</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Одлука</translation>
        </message>
        <message>
            <source>Delete it, or copy the rows of the register into a new workbook and choose that.</source>
            <translation>Обришите је или прекопирајте редове регистра у нову радну свеску и изаберите њу.</translation>
        </message>
        <message>
            <source>Delete one of the rows if it was paid only once.</source>
            <translation>Обришите један од редова ако је плаћено само једном.</translation>
        </message>
        <message>
            <source>Delete one of the two rows, or correct the name.</source>
            <translation>Обришите један од два реда или исправите име.</translation>
        </message>
        <message>
            <source>Delete one of the two rows.</source>
            <translation>Обришите један од два реда.</translation>
        </message>
        <message>
            <source>Delete one of the two; to add a row, type it into an empty one.</source>
            <translation>Обришите један од та два; да бисте додали ред, упишите га у празан.</translation>
        </message>
        <message>
            <source>Delete the one that is not needed.</source>
            <translation>Обришите колону која није потребна.</translation>
        </message>
        <message>
            <source>Delete the row, or export the list again and edit that file.</source>
            <translation>Обришите ред, или поново извезите списак и уредите ту датотеку.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Одбаци</translation>
        </message>
        <message>
            <source>Discard…</source>
            <translation>Одбаци…</translation>
        </message>
        <message>
            <source>Document: {what}</source>
            <translation>Документ: {what}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Урађено</translation>
        </message>
        <message>
            <source>Done: {what}</source>
            <translation>Урађено: {what}</translation>
        </message>
        <message>
            <source>Draft again</source>
            <translation>Поново у нацрт</translation>
        </message>
        <message>
            <source>Drop</source>
            <translation>Одбаци</translation>
        </message>
        <message>
            <source>Dropping a task needs the reason.</source>
            <translation>Одбацивање задатка тражи разлог.</translation>
        </message>
        <message>
            <source>Drop…</source>
            <translation>Одбаци…</translation>
        </message>
        <message>
            <source>Editions are counted from one.</source>
            <translation>Издања се броје од један.</translation>
        </message>
        <message>
            <source>End that membership first.</source>
            <translation>Прво завршите то чланство.</translation>
        </message>
        <message>
            <source>Enter 0 to 100.</source>
            <translation>Унесите од 0 до 100.</translation>
        </message>
        <message>
            <source>Enter a corrected invoice.</source>
            <translation>Унесите исправљену фактуру.</translation>
        </message>
        <message>
            <source>Enter an amount above zero.</source>
            <translation>Унесите износ већи од нуле.</translation>
        </message>
        <message>
            <source>Enter both.</source>
            <translation>Унесите обоје.</translation>
        </message>
        <message>
            <source>Enter it anew with the other family.</source>
            <translation>Унесите га изнова код друге породице.</translation>
        </message>
        <message>
            <source>Enter it as a draft, and take the steps.</source>
            <translation>Унесите га као нацрт, па предузимајте кораке.</translation>
        </message>
        <message>
            <source>Enter it as new and move it on step by step.</source>
            <translation>Унесите као ново, па га водите даље корак по корак.</translation>
        </message>
        <message>
            <source>Enter it for the other family.</source>
            <translation>Унесите га за другу породицу.</translation>
        </message>
        <message>
            <source>Enter it from the program.</source>
            <translation>Унесите га из програма.</translation>
        </message>
        <message>
            <source>Enter it in the file that was kept, or undo the merge first.</source>
            <translation>Упишите у задржани досије или прво поништите спајање.</translation>
        </message>
        <message>
            <source>Enter it in the file that was kept.</source>
            <translation>Упишите у задржани досије.</translation>
        </message>
        <message>
            <source>Enter it under your own login.</source>
            <translation>Унесите под својим корисничким именом.</translation>
        </message>
        <message>
            <source>Enter it when it has happened.</source>
            <translation>Упишите кад се догоди.</translation>
        </message>
        <message>
            <source>Enter it without names of deciders.</source>
            <translation>Унесите без имена оних који одлучују.</translation>
        </message>
        <message>
            <source>Enter that day or a later one.</source>
            <translation>Упишите тај дан или каснији.</translation>
        </message>
        <message>
            <source>Enter the date again.</source>
            <translation>Поново унесите датум.</translation>
        </message>
        <message>
            <source>Enter the day of payment.</source>
            <translation>Унесите дан исплате.</translation>
        </message>
        <message>
            <source>Enter the day.</source>
            <translation>Унесите дан.</translation>
        </message>
        <message>
            <source>Enter what happened as a new act.</source>
            <translation>Упишите шта се догодило као нову промену.</translation>
        </message>
        <message>
            <source>Enter who is the new head as a household change.</source>
            <translation>Упишите новог носиоца као промену у домаћинству.</translation>
        </message>
        <message>
            <source>Enter zero or more.</source>
            <translation>Унесите нулу или више.</translation>
        </message>
        <message>
            <source>Evidence is missing: see the list of proof beside the payment.</source>
            <translation>Недостају докази: погледајте списак доказа уз плаћање.</translation>
        </message>
        <message>
            <source>Export again from KoboToolbox as XLSX with all columns.</source>
            <translation>Поново извезите из KoboToolbox-а као XLSX са свим колонама.</translation>
        </message>
        <message>
            <source>Export again with all sheets.</source>
            <translation>Поново извезите са свим листовима.</translation>
        </message>
        <message>
            <source>Export again with the names of questions, or with their groups before them.</source>
            <translation>Поново извезите са шифрама питања или са групама испред њих.</translation>
        </message>
        <message>
            <source>Export it again; a row added by hand is entered in the program.</source>
            <translation>Поново извезите; ред додат руком уписује се у програму.</translation>
        </message>
        <message>
            <source>Export the rows again and edit that file.</source>
            <translation>Поново извезите редове и уредите ту датотеку.</translation>
        </message>
        <message>
            <source>Export the rows again and edit that file; add new rows without a mark.</source>
            <translation>Поново извезите редове и уредите ту датотеку; нове редове додајте без ознаке.</translation>
        </message>
        <message>
            <source>Family {number} was merged into another: nobody lives in it any more.</source>
            <translation>Породица {number} је спојена у другу: у њој више нико не живи.</translation>
        </message>
        <message>
            <source>Family {number} would be left with nobody who ever lived in it.</source>
            <translation>Породица {number} би остала без иког ко је у њој живео.</translation>
        </message>
        <message>
            <source>Family {number} would have a day without a head, or with two.</source>
            <translation>Породица {number} би имала дан без носиоца или с два носиоца.</translation>
        </message>
        <message>
            <source>Fill in all three.</source>
            <translation>Попуните сва три податка.</translation>
        </message>
        <message>
            <source>Fill in every field marked as needed.</source>
            <translation>Попуните сва поља означена као обавезна.</translation>
        </message>
        <message>
            <source>Fill it in.</source>
            <translation>Попуните то.</translation>
        </message>
        <message>
            <source>Find eligible</source>
            <translation>Потврди подобност</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Заврши</translation>
        </message>
        <message>
            <source>Finish…</source>
            <translation>Заврши…</translation>
        </message>
        <message>
            <source>Free some space, then export again.</source>
            <translation>Ослободите мало простора, па поново извезите.</translation>
        </message>
        <message>
            <source>Free some space, then save again.</source>
            <translation>Ослободите мало простора, па поново сачувајте.</translation>
        </message>
        <message>
            <source>Freeze and rank</source>
            <translation>Замрзни и рангирај</translation>
        </message>
        <message>
            <source>Freeze and rank…</source>
            <translation>Замрзни и рангирај…</translation>
        </message>
        <message>
            <source>Freeze the round, or confirm the final list, from the program.</source>
            <translation>Замрзните круг, или потврдите коначну листу, из програма.</translation>
        </message>
        <message>
            <source>From 15 years on a person agrees to their own referral, and this one has not.</source>
            <translation>Од 15. године особа сама даје сагласност за своје упућивање, а ова је није дала.</translation>
        </message>
        <message>
            <source>Give a number in between.</source>
            <translation>Дајте број између њих.</translation>
        </message>
        <message>
            <source>Give each needed field one column, or leave the sheet out.</source>
            <translation>Сваком потребном пољу дајте једну колону, или изоставите лист.</translation>
        </message>
        <message>
            <source>Give from zero to the most points of a criterion the committee scores.</source>
            <translation>Дајте од нуле до највише бодова критеријума који бодује комисија.</translation>
        </message>
        <message>
            <source>Give from zero to the most points of the criterion.</source>
            <translation>Дајте од нуле до највише бодова критеријума.</translation>
        </message>
        <message>
            <source>Give it a name, such as the office it comes from.</source>
            <translation>Дајте му име, на пример по канцеларији из које долази.</translation>
        </message>
        <message>
            <source>Give it another turn.</source>
            <translation>Дајте му други ред.</translation>
        </message>
        <message>
            <source>Give it one head, and end memberships by an act.</source>
            <translation>Одредите једног носиоца и завршите чланства уписаном променом.</translation>
        </message>
        <message>
            <source>Give it to another family, or mend the file.</source>
            <translation>Доделите другој породици или исправите датотеку.</translation>
        </message>
        <message>
            <source>Give one of them another code.</source>
            <translation>Једном од њих дајте другу шифру.</translation>
        </message>
        <message>
            <source>Give the account a floor.</source>
            <translation>Одредите доњу границу рачуна.</translation>
        </message>
        <message>
            <source>Give the address of an empty database.</source>
            <translation>Наведите адресу празне базе.</translation>
        </message>
        <message>
            <source>Give the demo office another name or place.</source>
            <translation>Дајте пробној канцеларији друго име или место.</translation>
        </message>
        <message>
            <source>Go back to the family and open it again.</source>
            <translation>Вратите се на породицу и отворите је поново.</translation>
        </message>
        <message>
            <source>Go back to the list and open it again.</source>
            <translation>Вратите се на списак и отворите поново.</translation>
        </message>
        <message>
            <source>Go back, look at it again, and take the step then.</source>
            <translation>Вратите се, погледајте поново, па предузмите корак.</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Настави</translation>
        </message>
        <message>
            <source>Grant {what}: {state}</source>
            <translation>Грант {what}: {state}</translation>
        </message>
        <message>
            <source>Grants and payments</source>
            <translation>Грантови и плаћања</translation>
        </message>
        <message>
            <source>Handed in again</source>
            <translation>Поново предато</translation>
        </message>
        <message>
            <source>Have it approved first.</source>
            <translation>Прво обезбедите одобрење.</translation>
        </message>
        <message>
            <source>Health data go out only with the family's consent to that.</source>
            <translation>Подаци о здрављу излазе само уз сагласност породице за то.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Помоћ</translation>
        </message>
        <message>
            <source>How many members there are is counted, not entered.</source>
            <translation>Број чланова се броји, не уписује.</translation>
        </message>
        <message>
            <source>If the file is right, change it on the page of the family or grant.</source>
            <translation>Ако је датотека у праву, промените на страни породице или гранта.</translation>
        </message>
        <message>
            <source>Import it in that office, or export the rows here and edit that file.</source>
            <translation>Увезите је у тој канцеларији, или извезите редове овде и уредите ту датотеку.</translation>
        </message>
        <message>
            <source>Import the file again.</source>
            <translation>Поново увезите датотеку.</translation>
        </message>
        <message>
            <source>Import the file from the program.</source>
            <translation>Увезите датотеку из програма.</translation>
        </message>
        <message>
            <source>In family {number} somebody would come or go without an act.</source>
            <translation>У породици {number} неко би дошао или отишао без уписане промене.</translation>
        </message>
        <message>
            <source>In family {number} somebody would live on after the entered death.</source>
            <translation>У породици {number} неко би живео и после уписане смрти.</translation>
        </message>
        <message>
            <source>In this state the record cannot be changed.</source>
            <translation>У овом стању запис не може да се мења.</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>У употреби</translation>
        </message>
        <message>
            <source>Install the current program.</source>
            <translation>Инсталирајте важећи програм.</translation>
        </message>
        <message>
            <source>Install the newer program on this PC.</source>
            <translation>Инсталирајте новији програм на овом рачунару.</translation>
        </message>
        <message>
            <source>Invisible characters were left out.</source>
            <translation>Невидљиви знаци су изостављени.</translation>
        </message>
        <message>
            <source>It is not known whether the family is there.</source>
            <translation>Не зна се да ли је породица тамо.</translation>
        </message>
        <message>
            <source>It is not said who reached the family.</source>
            <translation>Није уписано ко је разговарао са породицом.</translation>
        </message>
        <message>
            <source>It refers to something that is not there or does not fit.</source>
            <translation>Односи се на нешто што не постоји или не одговара.</translation>
        </message>
        <message>
            <source>It stays; let its people move back with a new act.</source>
            <translation>Она остаје; вратите њене чланове новом променом.</translation>
        </message>
        <message>
            <source>It was paid before the contract was signed ({other}).</source>
            <translation>Плаћено је пре потписивања уговора ({other}).</translation>
        </message>
        <message>
            <source>It was sent before it was drafted.</source>
            <translation>Послато је пре него што је састављено.</translation>
        </message>
        <message>
            <source>Justify</source>
            <translation>Оправдај</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Врста</translation>
        </message>
        <message>
            <source>Kind of agency</source>
            <translation>Врста установе</translation>
        </message>
        <message>
            <source>Leave at least one member.</source>
            <translation>Оставите бар једног члана.</translation>
        </message>
        <message>
            <source>Leave the id to the database.</source>
            <translation>Ознаку препустите бази.</translation>
        </message>
        <message>
            <source>Leave the points to the other members.</source>
            <translation>Препустите бодове осталим члановима.</translation>
        </message>
        <message>
            <source>Leaving a family out needs the reason.</source>
            <translation>Изостављање породице мора имати разлог.</translation>
        </message>
        <message>
            <source>Let every begin have its end.</source>
            <translation>Нека сваки почетак има свој крај.</translation>
        </message>
        <message>
            <source>Let one band end before the next begins.</source>
            <translation>Нека се један опсег заврши пре него што следећи почне.</translation>
        </message>
        <message>
            <source>Let the head sign, or let each adult sign alone.</source>
            <translation>Нека потпише носилац, или нека свако пунолетно лице потпише за себе.</translation>
        </message>
        <message>
            <source>Let the person join, then enter the new head.</source>
            <translation>Упишите долазак, па затим новог носиоца.</translation>
        </message>
        <message>
            <source>Let the person who received them record it.</source>
            <translation>Нека то упише особа која је робу примила.</translation>
        </message>
        <message>
            <source>Likeness</source>
            <translation>Сличност</translation>
        </message>
        <message>
            <source>Likeness goes from 0 to 100.</source>
            <translation>Сличност иде од 0 до 100.</translation>
        </message>
        <message>
            <source>Look at both versions and choose.</source>
            <translation>Погледајте обе верзије и изаберите.</translation>
        </message>
        <message>
            <source>Look at it again.</source>
            <translation>Погледајте поново.</translation>
        </message>
        <message>
            <source>Look at the family file again.</source>
            <translation>Погледајте досије поново.</translation>
        </message>
        <message>
            <source>Look at the head of the page again.</source>
            <translation>Погледајте поново заглавље стране.</translation>
        </message>
        <message>
            <source>Look at the household as of that day, and take later acts back first.</source>
            <translation>Погледајте домаћинство на тај дан и прво вратите касније промене.</translation>
        </message>
        <message>
            <source>Look at the household as of that day.</source>
            <translation>Погледајте домаћинство на тај дан.</translation>
        </message>
        <message>
            <source>Look at the list of changes again.</source>
            <translation>Погледајте списак промена поново.</translation>
        </message>
        <message>
            <source>Look at the question again, and correct the number.</source>
            <translation>Погледајте питање поново и исправите број.</translation>
        </message>
        <message>
            <source>Look at what is left, and take a smaller amount or free some first.</source>
            <translation>Погледајте колико је преостало, па узмите мањи износ или прво нешто ослободите.</translation>
        </message>
        <message>
            <source>Look at where the person lived on that day, and end that membership first.</source>
            <translation>Погледајте где је особа живела тог дана и прво завршите то чланство.</translation>
        </message>
        <message>
            <source>Look whether both are for this family.</source>
            <translation>Погледајте да ли су оба за ову породицу.</translation>
        </message>
        <message>
            <source>Look whether the answers before it are right.</source>
            <translation>Проверите да ли су претходни одговори тачни.</translation>
        </message>
        <message>
            <source>Lower the points of the value, or raise the most points.</source>
            <translation>Смањите бодове вредности, или повећајте највише бодова.</translation>
        </message>
        <message>
            <source>Make a new order.</source>
            <translation>Направите нов налог за набавку.</translation>
        </message>
        <message>
            <source>Make a new version and change that one.</source>
            <translation>Направите нову верзију и мењајте њу.</translation>
        </message>
        <message>
            <source>Make a payment, an award or a budget line.</source>
            <translation>Направите плаћање, доделу или буџетску линију.</translation>
        </message>
        <message>
            <source>Make another member the head; this one follows.</source>
            <translation>Одредите другог члана за носиоца; ово следи.</translation>
        </message>
        <message>
            <source>Make it from the program.</source>
            <translation>Направите је из програма.</translation>
        </message>
        <message>
            <source>Make one of these.</source>
            <translation>Направите нешто од тога.</translation>
        </message>
        <message>
            <source>Make the list from the program.</source>
            <translation>Направите листу из програма.</translation>
        </message>
        <message>
            <source>Maker, approver and payer are three people.</source>
            <translation>Састављач, одобравалац и платилац су три особе.</translation>
        </message>
        <message>
            <source>Map the columns in the program.</source>
            <translation>Повежите колоне у програму.</translation>
        </message>
        <message>
            <source>Mark one of its members as nosilac.</source>
            <translation>Означите једног од чланова као носиоца.</translation>
        </message>
        <message>
            <source>Mark one of them as what else they are in the family.</source>
            <translation>Код једног од њих упишите шта је иначе у породици.</translation>
        </message>
        <message>
            <source>Members listed: {listed}; those were taken.</source>
            <translation>Наведено чланова: {listed}; узето је то.</translation>
        </message>
        <message>
            <source>Mend the file and choose it again: decisions made here are kept.</source>
            <translation>Поправите датотеку и поново је изаберите: одлуке донете овде се чувају.</translation>
        </message>
        <message>
            <source>Merge from the program.</source>
            <translation>Спојите из програма.</translation>
        </message>
        <message>
            <source>Merge into that one.</source>
            <translation>Спојите у тај досије.</translation>
        </message>
        <message>
            <source>More than one place goes by this name.</source>
            <translation>Више места носи ово име.</translation>
        </message>
        <message>
            <source>More than one question has this text: {codes}.</source>
            <translation>Више питања има овај текст: {codes}.</translation>
        </message>
        <message>
            <source>Move it to a folder that is not synchronised.</source>
            <translation>Преместите је у фасциклу која се не синхронизује.</translation>
        </message>
        <message>
            <source>Move the question up, or take another one into the rule.</source>
            <translation>Померите питање навише или у правило узмите друго.</translation>
        </message>
        <message>
            <source>Move the record on; the ledger follows by itself.</source>
            <translation>Водите запис даље; књига следи сама.</translation>
        </message>
        <message>
            <source>Name the columns as in the office's register, such as Broj predmeta and Prezime.</source>
            <translation>Назовите колоне као у регистру канцеларије, на пример Број предмета и Презиме.</translation>
        </message>
        <message>
            <source>Name the hold or the posting.</source>
            <translation>Наведите резервацију или књижење.</translation>
        </message>
        <message>
            <source>Name the record.</source>
            <translation>Наведите запис.</translation>
        </message>
        <message>
            <source>Narrow the list by filters, or export it to Excel.</source>
            <translation>Сузите списак филтерима или га извезите у Excel.</translation>
        </message>
        <message>
            <source>Needs were assessed</source>
            <translation>Процењене су потребе</translation>
        </message>
        <message>
            <source>No columns of a register were found on this sheet; it was not read.</source>
            <translation>На овом листу нису нађене колоне регистра; није прочитан.</translation>
        </message>
        <message>
            <source>No consent of this family to a referral is in force on that day.</source>
            <translation>Тога дана не важи ниједна сагласност ове породице за упућивање.</translation>
        </message>
        <message>
            <source>No family has this number.</source>
            <translation>Ниједна породица нема овај број.</translation>
        </message>
        <message>
            <source>No family with this number.</source>
            <translation>Нема породице с овим бројем.</translation>
        </message>
        <message>
            <source>No member of this family is listed.</source>
            <translation>Није наведен ниједан члан ове породице.</translation>
        </message>
        <message>
            <source>No other member is alike.</source>
            <translation>Ниједан други члан није сличан.</translation>
        </message>
        <message>
            <source>No paper with this number has such a row.</source>
            <translation>Ниједан папир са тим бројем нема такав ред.</translation>
        </message>
        <message>
            <source>No partner has the code “{code}” with which this number begins.</source>
            <translation>Ниједан партнер нема ознаку „{code}“ којом овај број почиње.</translation>
        </message>
        <message>
            <source>No register was found in this file: no row names the columns of one.</source>
            <translation>У овој датотеци није нађен регистар: ниједан ред не именује његове колоне.</translation>
        </message>
        <message>
            <source>No status is given: the family was read as registered.</source>
            <translation>Статус није наведен: породица је прочитана као уписана.</translation>
        </message>
        <message>
            <source>No such date.</source>
            <translation>Нема таквог датума.</translation>
        </message>
        <message>
            <source>Nobody can have decided on a new record.</source>
            <translation>О новом запису још нико није могао да одлучи.</translation>
        </message>
        <message>
            <source>Nobody in the family is called this.</source>
            <translation>Нико у породици се тако не зове.</translation>
        </message>
        <message>
            <source>Nobody is chosen.</source>
            <translation>Нико није изабран.</translation>
        </message>
        <message>
            <source>Nobody of that family is chosen.</source>
            <translation>Нико из те породице није изабран.</translation>
        </message>
        <message>
            <source>Nobody withdraws before they consented.</source>
            <translation>Нико не повлачи пристанак пре него што га је дао.</translation>
        </message>
        <message>
            <source>None of the members of this family is its head.</source>
            <translation>Ниједан од чланова ове породице није њен носилац.</translation>
        </message>
        <message>
            <source>Not begun yet</source>
            <translation>Још није започето</translation>
        </message>
        <message>
            <source>Not sent after all</source>
            <translation>Ипак није послато</translation>
        </message>
        <message>
            <source>Not sent after all…</source>
            <translation>Ипак није послато…</translation>
        </message>
        <message>
            <source>Note what came later in the minutes.</source>
            <translation>Што је дошло касније упишите у записник.</translation>
        </message>
        <message>
            <source>Note: {what}</source>
            <translation>Белешка: {what}</translation>
        </message>
        <message>
            <source>Notes and tasks</source>
            <translation>Белешке и задаци</translation>
        </message>
        <message>
            <source>Nothing can be ordered before the grant is contracted.</source>
            <translation>Ништа се не наручује док грант није уговорен.</translation>
        </message>
        <message>
            <source>Nothing is agreed to, or something unknown.</source>
            <translation>Није пристало ни на шта, или на нешто непознато.</translation>
        </message>
        <message>
            <source>Nothing is imported while an error stands.</source>
            <translation>Ништа се не увози док има грешака.</translation>
        </message>
        <message>
            <source>Nothing is paid without an approval.</source>
            <translation>Ништа се не плаћа без одобрења.</translation>
        </message>
        <message>
            <source>Nothing is passed on, or something unknown.</source>
            <translation>Ништа се не прослеђује или је нешто непознато.</translation>
        </message>
        <message>
            <source>Nothing is to be done.</source>
            <translation>Не треба ништа урадити.</translation>
        </message>
        <message>
            <source>Nothing was asked about these people of the family: {names}.</source>
            <translation>Ништа није питано за ове чланове породице: {names}.</translation>
        </message>
        <message>
            <source>Nothing, or compare the number with the document.</source>
            <translation>Ништа, или упоредите број с документом.</translation>
        </message>
        <message>
            <source>Nothing, or correct the name if it is one of its members.</source>
            <translation>Ништа, или исправите име ако је то неко од чланова.</translation>
        </message>
        <message>
            <source>Nothing, or name its columns as on the other sheets.</source>
            <translation>Ништа, или назовите његове колоне као на другим листовима.</translation>
        </message>
        <message>
            <source>Nothing, unless a rule needs it.</source>
            <translation>Ништа, осим ако је потребно неком правилу.</translation>
        </message>
        <message>
            <source>Nothing, unless it is a repeat: then export again with _parent_index.</source>
            <translation>Ништа, осим ако је понављање: тада поново извезите са _parent_index.</translation>
        </message>
        <message>
            <source>Nothing, unless the day of an invoice matters.</source>
            <translation>Ништа, осим ако је дан фактуре важан.</translation>
        </message>
        <message>
            <source>Numbers are given out one after the other.</source>
            <translation>Бројеви се дају један за другим.</translation>
        </message>
        <message>
            <source>Objection decided</source>
            <translation>Приговор решен</translation>
        </message>
        <message>
            <source>Objections are received once the preliminary list is out, until the final one is.</source>
            <translation>Приговори се примају од прелиминарне до коначне листе.</translation>
        </message>
        <message>
            <source>On that day there was not enough.</source>
            <translation>Тог дана није било довољно.</translation>
        </message>
        <message>
            <source>One more member is alike.</source>
            <translation>Још један члан је сличан.</translation>
        </message>
        <message>
            <source>One of these files was already merged into another.</source>
            <translation>Један од ових досијеа је већ спојен у други.</translation>
        </message>
        <message>
            <source>One of two surnames is the same.</source>
            <translation>Исто је једно од два презимена.</translation>
        </message>
        <message>
            <source>Only a part of the text names a known place.</source>
            <translation>Само део текста именује познато место.</translation>
        </message>
        <message>
            <source>Only an objection that is still open corrects points.</source>
            <translation>Бодове исправља само приговор који је још отворен.</translation>
        </message>
        <message>
            <source>Only the head of the family signs for dependants.</source>
            <translation>За издржавана лица потписује само носилац породице.</translation>
        </message>
        <message>
            <source>Only the world outside has no floor, and what a record holds never goes below zero.</source>
            <translation>Само спољни свет нема доњу границу, а оно што запис држи никад не иде испод нуле.</translation>
        </message>
        <message>
            <source>Only {roles} may save this.</source>
            <translation>Ово може да сачува само {roles}.</translation>
        </message>
        <message>
            <source>Open a new account for the grant.</source>
            <translation>Отворите нов рачун за грант.</translation>
        </message>
        <message>
            <source>Open a new account outside for it.</source>
            <translation>Отворите за њега нов спољни рачун.</translation>
        </message>
        <message>
            <source>Open a new account.</source>
            <translation>Отворите нов рачун.</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Отвори поново</translation>
        </message>
        <message>
            <source>Open another round with the other ones.</source>
            <translation>Отворите други круг са другима.</translation>
        </message>
        <message>
            <source>Open it again first.</source>
            <translation>Прво га поново отворите.</translation>
        </message>
        <message>
            <source>Open it from the grant.</source>
            <translation>Отворите га из гранта.</translation>
        </message>
        <message>
            <source>Open it in Excel, look that č, ć and š are right, save it as .xlsx, choose that.</source>
            <translation>Отворите је у програму Excel, проверите да ли су ч, ћ и ш исправни, сачувајте као .xlsx и изаберите њу.</translation>
        </message>
        <message>
            <source>Open it in Excel, save it again as .xlsx, then choose that file.</source>
            <translation>Отворите је у програму Excel, поново сачувајте као .xlsx, па изаберите ту датотеку.</translation>
        </message>
        <message>
            <source>Open it without these dates.</source>
            <translation>Отворите га без тих датума.</translation>
        </message>
        <message>
            <source>Open new accounts for it.</source>
            <translation>Отворите за њу нове рачуне.</translation>
        </message>
        <message>
            <source>Open that entry.</source>
            <translation>Отворите тај унос.</translation>
        </message>
        <message>
            <source>Open that file, or take another number.</source>
            <translation>Отворите тај предмет или узмите други број.</translation>
        </message>
        <message>
            <source>Open that grant.</source>
            <translation>Отворите тај грант.</translation>
        </message>
        <message>
            <source>Open that invoice; it is paid only once.</source>
            <translation>Отворите ту фактуру; плаћа се само једном.</translation>
        </message>
        <message>
            <source>Open that one, or add the town to the name.</source>
            <translation>Отворите њу или називу додајте место.</translation>
        </message>
        <message>
            <source>Open that order.</source>
            <translation>Отворите тај налог за набавку.</translation>
        </message>
        <message>
            <source>Open that payment.</source>
            <translation>Отворите то плаћање.</translation>
        </message>
        <message>
            <source>Open the assessment again.</source>
            <translation>Поново отворите процену.</translation>
        </message>
        <message>
            <source>Open the criteria again.</source>
            <translation>Поново отворите критеријуме.</translation>
        </message>
        <message>
            <source>Open the file in Excel, save it, and choose it again.</source>
            <translation>Отворите датотеку у програму Excel, сачувајте је и поново је изаберите.</translation>
        </message>
        <message>
            <source>Open the file that was kept.</source>
            <translation>Отворите задржани досије.</translation>
        </message>
        <message>
            <source>Open the questionnaire again.</source>
            <translation>Поново отворите упитник.</translation>
        </message>
        <message>
            <source>Open the round again.</source>
            <translation>Поново отворите круг.</translation>
        </message>
        <message>
            <source>Order at the bank</source>
            <translation>Дај налог банци</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организација</translation>
        </message>
        <message>
            <source>Paid {amount}: {what}</source>
            <translation>Плаћено {amount}: {what}</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Исправе и документи</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Особе</translation>
        </message>
        <message>
            <source>Perhaps {places} was meant: choose one, or add the place to the list.</source>
            <translation>Можда је то {places}: изаберите или додајте место на списак.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Places are counted from one.</source>
            <translation>Места се броје од један.</translation>
        </message>
        <message>
            <source>Points are above zero.</source>
            <translation>Бодови су изнад нуле.</translation>
        </message>
        <message>
            <source>Points are not below zero.</source>
            <translation>Бодови нису испод нуле.</translation>
        </message>
        <message>
            <source>Points need evidence.</source>
            <translation>Бодови морају имати доказ.</translation>
        </message>
        <message>
            <source>Post a transfer.</source>
            <translation>Прокњижите пренос.</translation>
        </message>
        <message>
            <source>Post it from the program.</source>
            <translation>Прокњижите из програма.</translation>
        </message>
        <message>
            <source>Post what it holds by a transfer.</source>
            <translation>Прокњижите преносом оно што држи.</translation>
        </message>
        <message>
            <source>Print it again.</source>
            <translation>Одштампајте поново.</translation>
        </message>
        <message>
            <source>Print it from the program.</source>
            <translation>Одштампајте из програма.</translation>
        </message>
        <message>
            <source>Print it under your own name.</source>
            <translation>Одштампајте под својим именом.</translation>
        </message>
        <message>
            <source>Publish it today or on a day since it was frozen, with at least the days the criteria give.</source>
            <translation>Објавите је данас или на дан после замрзавања, са бар онолико дана колико критеријуми дају.</translation>
        </message>
        <message>
            <source>Publish the list from the program.</source>
            <translation>Објавите листу из програма.</translation>
        </message>
        <message>
            <source>Publish the preliminary list</source>
            <translation>Објави прелиминарну листу</translation>
        </message>
        <message>
            <source>Publish the preliminary list first.</source>
            <translation>Прво објавите прелиминарну листу.</translation>
        </message>
        <message>
            <source>Publish the preliminary list…</source>
            <translation>Објави прелиминарну листу…</translation>
        </message>
        <message>
            <source>Put in use</source>
            <translation>Уведи у употребу</translation>
        </message>
        <message>
            <source>Put it in use first, or take the version that is.</source>
            <translation>Прво је уведите у употребу или узмите верзију која јесте.</translation>
        </message>
        <message>
            <source>Put on the manifest</source>
            <translation>Стави на списак путника</translation>
        </message>
        <message>
            <source>Put on the preliminary list</source>
            <translation>Стави на прелиминарну листу</translation>
        </message>
        <message>
            <source>Put on the reserve list</source>
            <translation>Стави на резервну листу</translation>
        </message>
        <message>
            <source>Put the file on this PC, or use the PostgreSQL server for sharing.</source>
            <translation>Ставите датотеку на овај рачунар или за заједнички рад користите PostgreSQL сервер.</translation>
        </message>
        <message>
            <source>Put them in use first, or take the version that is.</source>
            <translation>Прво их ставите у употребу, или узмите верзију која јесте.</translation>
        </message>
        <message>
            <source>Questions of the kind “{kind}” are not asked here.</source>
            <translation>Питања врсте „{kind}“ се овде не постављају.</translation>
        </message>
        <message>
            <source>Reconfirm</source>
            <translation>Потврди поново</translation>
        </message>
        <message>
            <source>Record a further delivery.</source>
            <translation>Упишите даљу испоруку.</translation>
        </message>
        <message>
            <source>Record a new consent.</source>
            <translation>Упишите нов пристанак.</translation>
        </message>
        <message>
            <source>Record an objection</source>
            <translation>Упиши приговор</translation>
        </message>
        <message>
            <source>Record an objection…</source>
            <translation>Упиши приговор…</translation>
        </message>
        <message>
            <source>Record as delivered</source>
            <translation>Упиши као испоручено</translation>
        </message>
        <message>
            <source>Record as paid</source>
            <translation>Упиши као исплаћено</translation>
        </message>
        <message>
            <source>Record as sent</source>
            <translation>Забележи као послато</translation>
        </message>
        <message>
            <source>Record monitoring</source>
            <translation>Упиши праћење</translation>
        </message>
        <message>
            <source>Record the arrival</source>
            <translation>Упиши долазак</translation>
        </message>
        <message>
            <source>Record the assessment</source>
            <translation>Упиши процену</translation>
        </message>
        <message>
            <source>Record the check: complete</source>
            <translation>Упиши проверу: потпуно</translation>
        </message>
        <message>
            <source>Record the clearance</source>
            <translation>Упиши сагласност</translation>
        </message>
        <message>
            <source>Record the contract</source>
            <translation>Упиши уговор</translation>
        </message>
        <message>
            <source>Record the contract first.</source>
            <translation>Прво упишите уговор.</translation>
        </message>
        <message>
            <source>Record the departure</source>
            <translation>Упиши полазак</translation>
        </message>
        <message>
            <source>Record the follow-up</source>
            <translation>Упиши обилазак</translation>
        </message>
        <message>
            <source>Record the handover</source>
            <translation>Упиши примопредају</translation>
        </message>
        <message>
            <source>Record the kit handed over</source>
            <translation>Упиши уручење пакета</translation>
        </message>
        <message>
            <source>Record the recovery</source>
            <translation>Упиши повраћај</translation>
        </message>
        <message>
            <source>Record the recovery…</source>
            <translation>Упиши повраћај…</translation>
        </message>
        <message>
            <source>Record the score</source>
            <translation>Упиши бодове</translation>
        </message>
        <message>
            <source>Record the signed declaration</source>
            <translation>Упиши потписану изјаву</translation>
        </message>
        <message>
            <source>Referral to {what}: {state}</source>
            <translation>Упут, {what}: {state}</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Одбиј</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Одбијено</translation>
        </message>
        <message>
            <source>Refused and dropped requests carry the reason.</source>
            <translation>Одбијени и одбачени захтеви носе разлог.</translation>
        </message>
        <message>
            <source>Refused by the bank</source>
            <translation>Банка одбила</translation>
        </message>
        <message>
            <source>Refused by the bank…</source>
            <translation>Банка одбила…</translation>
        </message>
        <message>
            <source>Refused…</source>
            <translation>Одбијено…</translation>
        </message>
        <message>
            <source>Refuse…</source>
            <translation>Одбиј…</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Одбиј</translation>
        </message>
        <message>
            <source>Reject…</source>
            <translation>Одбиј…</translation>
        </message>
        <message>
            <source>Remembered from an earlier file.</source>
            <translation>Запамћено из раније датотеке.</translation>
        </message>
        <message>
            <source>Rename it if it holds something the register keeps.</source>
            <translation>Преименујте је ако садржи нешто што регистар води.</translation>
        </message>
        <message>
            <source>Rename the file, then add it again.</source>
            <translation>Преименујте датотеку, па је поново додајте.</translation>
        </message>
        <message>
            <source>Rename the one that means something else.</source>
            <translation>Преименујте ону која значи нешто друго.</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Отвори поново</translation>
        </message>
        <message>
            <source>Reopen it with a reason, then correct the answers.</source>
            <translation>Поново је отворите уз разлог, па исправите одговоре.</translation>
        </message>
        <message>
            <source>Reopen the assessment, correct the answers, and complete it again.</source>
            <translation>Поново отворите процену, исправите одговоре и завршите је поново.</translation>
        </message>
        <message>
            <source>Reopen…</source>
            <translation>Отвори поново…</translation>
        </message>
        <message>
            <source>Restore the latest backup.</source>
            <translation>Вратите последњу резервну копију.</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Повуци</translation>
        </message>
        <message>
            <source>Retire it first.</source>
            <translation>Прво је повуците из употребе.</translation>
        </message>
        <message>
            <source>Retire that version first.</source>
            <translation>Прво повуците ту верзију.</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Повратак</translation>
        </message>
        <message>
            <source>Return for repair</source>
            <translation>Врати на допуну</translation>
        </message>
        <message>
            <source>Return for repair…</source>
            <translation>Врати на допуну…</translation>
        </message>
        <message>
            <source>Returns to</source>
            <translation>Враћа се у</translation>
        </message>
        <message>
            <source>Reverse</source>
            <translation>Сторнирај</translation>
        </message>
        <message>
            <source>Reverse…</source>
            <translation>Сторнирај…</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>Опозови</translation>
        </message>
        <message>
            <source>Revoke…</source>
            <translation>Опозови…</translation>
        </message>
        <message>
            <source>Round it to two decimals as on the paper.</source>
            <translation>Заокружите на две децимале као на документу.</translation>
        </message>
        <message>
            <source>Run the check of the ledger.</source>
            <translation>Покрените проверу књиге.</translation>
        </message>
        <message>
            <source>Run the verb upgrade to make one.</source>
            <translation>Покрените команду upgrade да је направите.</translation>
        </message>
        <message>
            <source>Save again from the program, not around it.</source>
            <translation>Поново сачувајте из програма, не мимо њега.</translation>
        </message>
        <message>
            <source>Save again from the program.</source>
            <translation>Поново сачувајте из програма.</translation>
        </message>
        <message>
            <source>Save again.</source>
            <translation>Поново сачувајте.</translation>
        </message>
        <message>
            <source>Save from the program.</source>
            <translation>Сачувајте из програма.</translation>
        </message>
        <message>
            <source>Save it as JPEG or PNG: from these the place is left out here.</source>
            <translation>Сачувајте је као ЈПЕГ или ПНГ: из њих се место овде изоставља.</translation>
        </message>
        <message>
            <source>Save it without macros, or as PDF.</source>
            <translation>Сачувајте без макроа или као PDF.</translation>
        </message>
        <message>
            <source>Save the change first, then move it on.</source>
            <translation>Прво сачувајте измену, па водите даље.</translation>
        </message>
        <message>
            <source>Save the rest of the change alone.</source>
            <translation>Сачувајте само остатак измене.</translation>
        </message>
        <message>
            <source>Say who is the head from that day on, and enter what happened as an act.</source>
            <translation>Реците ко је носилац од тог дана и упишите шта се догодило као промену.</translation>
        </message>
        <message>
            <source>Scan it smaller, or split it.</source>
            <translation>Скенирајте мање или поделите.</translation>
        </message>
        <message>
            <source>Scan it with fewer points: 200 to 300 to the inch are enough.</source>
            <translation>Скенирајте са мање тачака: довољно је 200 до 300 по инчу.</translation>
        </message>
        <message>
            <source>Scan or photograph it again, or copy the file again.</source>
            <translation>Скенирајте или фотографишите поново, или поново копирајте датотеку.</translation>
        </message>
        <message>
            <source>See that it is on, or save the paper and print it later.</source>
            <translation>Проверите да ли је укључен, или сачувајте папир и одштампајте га касније.</translation>
        </message>
        <message>
            <source>Select</source>
            <translation>Изабери за повратак</translation>
        </message>
        <message>
            <source>Send back</source>
            <translation>Врати</translation>
        </message>
        <message>
            <source>Send back…</source>
            <translation>Врати…</translation>
        </message>
        <message>
            <source>Send it again as a new command.</source>
            <translation>Поново пошаљите као нову радњу.</translation>
        </message>
        <message>
            <source>Send it from the program.</source>
            <translation>Пошаљите из програма.</translation>
        </message>
        <message>
            <source>Set POVRATAK_KEY to a key you keep safe, then try again.</source>
            <translation>У POVRATAK_KEY упишите кључ који чувате на сигурном, па покушајте поново.</translation>
        </message>
        <message>
            <source>Set POVRATAK_KEY, or open it where its key is in the credential store.</source>
            <translation>Подесите POVRATAK_KEY или отворите тамо где је кључ сачуван међу лозинкама.</translation>
        </message>
        <message>
            <source>Set the draft aside</source>
            <translation>Остави нацрт</translation>
        </message>
        <message>
            <source>Several more members are alike.</source>
            <translation>Још више чланова је слично.</translation>
        </message>
        <message>
            <source>Shorten it, or put the rest into a note.</source>
            <translation>Скратите или остатак ставите у напомену.</translation>
        </message>
        <message>
            <source>Show it in Excel if it belongs to the register.</source>
            <translation>Прикажите га у програму Excel ако припада регистру.</translation>
        </message>
        <message>
            <source>Somebody has just remembered what these columns are.</source>
            <translation>Неко је управо запамтио шта су ове колоне.</translation>
        </message>
        <message>
            <source>Somebody is working on the same record.</source>
            <translation>Неко ради на истом запису.</translation>
        </message>
        <message>
            <source>Somebody stays in a family that splits.</source>
            <translation>У породици која се дели неко остаје.</translation>
        </message>
        <message>
            <source>Something that is needed was left empty.</source>
            <translation>Нешто обавезно је остало празно.</translation>
        </message>
        <message>
            <source>Splitting, merging and taking back need a reason.</source>
            <translation>Подела, спајање и враћање траже разлог.</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Фаза</translation>
        </message>
        <message>
            <source>Stage: {state}</source>
            <translation>Фаза: {state}</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Започни</translation>
        </message>
        <message>
            <source>Start a new assessment.</source>
            <translation>Започните нову процену.</translation>
        </message>
        <message>
            <source>Start procurement</source>
            <translation>Почни набавку</translation>
        </message>
        <message>
            <source>Start the run again.</source>
            <translation>Покрените преглед поново.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Стање</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Step taken: {what}</source>
            <translation>Учињен корак: {what}</translation>
        </message>
        <message>
            <source>Steps are counted from one.</source>
            <translation>Кораци се броје од један.</translation>
        </message>
        <message>
            <source>Stored is “{stored}”; it was left so.</source>
            <translation>Сачувано је „{stored}“; тако је и остављено.</translation>
        </message>
        <message>
            <source>Submit for approval</source>
            <translation>Поднеси на одобрење</translation>
        </message>
        <message>
            <source>Surname and given name stand in each other's place.</source>
            <translation>Презиме и име су заменила места.</translation>
        </message>
        <message>
            <source>Surname and given name, almost alike, are swapped.</source>
            <translation>Презиме и име, скоро иста, замењена су.</translation>
        </message>
        <message>
            <source>Suspend</source>
            <translation>Стави у мировање</translation>
        </message>
        <message>
            <source>Suspend…</source>
            <translation>Стави у мировање…</translation>
        </message>
        <message>
            <source>Switch this login off and make a new one.</source>
            <translation>Искључите ово корисничко име и направите ново.</translation>
        </message>
        <message>
            <source>Take it away and enter it anew.</source>
            <translation>Склоните га и унесите поново.</translation>
        </message>
        <message>
            <source>Take it back from the list of acts.</source>
            <translation>Вратите је са списка промена.</translation>
        </message>
        <message>
            <source>Take it back to a state in which it may be changed; an approval is void then.</source>
            <translation>Вратите га у стање у коме може да се мења; одобрење тада престаје да важи.</translation>
        </message>
        <message>
            <source>Take one of the steps that are offered.</source>
            <translation>Предузмите један од понуђених корака.</translation>
        </message>
        <message>
            <source>Take that away first.</source>
            <translation>Прво то склоните.</translation>
        </message>
        <message>
            <source>Take that choice back first.</source>
            <translation>Прво поништите тај избор.</translation>
        </message>
        <message>
            <source>Take that later change back first.</source>
            <translation>Прво вратите ту каснију промену.</translation>
        </message>
        <message>
            <source>Take the act back, and enter what is right.</source>
            <translation>Вратите промену и упишите исправно.</translation>
        </message>
        <message>
            <source>Take the answer back</source>
            <translation>Повуци одговор</translation>
        </message>
        <message>
            <source>Take the answer back…</source>
            <translation>Повуци одговор…</translation>
        </message>
        <message>
            <source>Take the approval back</source>
            <translation>Повуци одобрење</translation>
        </message>
        <message>
            <source>Take the approval back…</source>
            <translation>Повуци одобрење…</translation>
        </message>
        <message>
            <source>Take the entry of the death back first if it is wrong.</source>
            <translation>Ако је упис смрти погрешан, прво га вратите.</translation>
        </message>
        <message>
            <source>Take the last stage back</source>
            <translation>Врати последњу фазу</translation>
        </message>
        <message>
            <source>Take the last stage back…</source>
            <translation>Врати последњу фазу…</translation>
        </message>
        <message>
            <source>Take the later act back first.</source>
            <translation>Прво вратите каснију промену.</translation>
        </message>
        <message>
            <source>Take the later one back first.</source>
            <translation>Прво вратите каснију.</translation>
        </message>
        <message>
            <source>Take the next number.</source>
            <translation>Узмите следећи број.</translation>
        </message>
        <message>
            <source>Take the password off in Excel (File, Info, Protect Workbook), save, choose it.</source>
            <translation>Скините лозинку у програму Excel (Датотека, Информације, Заштити радну свеску), сачувајте и изаберите је.</translation>
        </message>
        <message>
            <source>Take the step again with the right date.</source>
            <translation>Поновите корак с тачним датумом.</translation>
        </message>
        <message>
            <source>Take the step from the program.</source>
            <translation>Предузмите корак из програма.</translation>
        </message>
        <message>
            <source>Take the step with the right date.</source>
            <translation>Предузмите корак са правим датумом.</translation>
        </message>
        <message>
            <source>Take the tick away first.</source>
            <translation>Прво скините ознаку.</translation>
        </message>
        <message>
            <source>Take these points back first.</source>
            <translation>Прво повуците те бодове.</translation>
        </message>
        <message>
            <source>Take this duty away and give the other one.</source>
            <translation>Одузмите ово задужење и дајте друго.</translation>
        </message>
        <message>
            <source>Take up again</source>
            <translation>Поново покрени</translation>
        </message>
        <message>
            <source>Tell the administrator: run the check of the database.</source>
            <translation>Јавите администратору: нека покрене проверу базе.</translation>
        </message>
        <message>
            <source>The JMBG differs in one digit or in two swapped ones.</source>
            <translation>ЈМБГ се разликује у једној цифри или су две замењене.</translation>
        </message>
        <message>
            <source>The JMBG holds another date of birth.</source>
            <translation>ЈМБГ садржи други датум рођења.</translation>
        </message>
        <message>
            <source>The JMBG holds another sex.</source>
            <translation>ЈМБГ садржи други пол.</translation>
        </message>
        <message>
            <source>The JMBG holds no possible date of birth.</source>
            <translation>ЈМБГ не садржи могућ датум рођења.</translation>
        </message>
        <message>
            <source>The JMBG is another.</source>
            <translation>ЈМБГ је други.</translation>
        </message>
        <message>
            <source>The JMBG is the same.</source>
            <translation>ЈМБГ је исти.</translation>
        </message>
        <message>
            <source>The SQLite library is too old to keep data safe.</source>
            <translation>Библиотека SQLite је престара да би безбедно чувала податке.</translation>
        </message>
        <message>
            <source>The account belongs to another budget line.</source>
            <translation>Рачун припада другој буџетској линији.</translation>
        </message>
        <message>
            <source>The account belongs to another grant.</source>
            <translation>Рачун припада другом гранту.</translation>
        </message>
        <message>
            <source>The account belongs to another supplier.</source>
            <translation>Рачун припада другом добављачу.</translation>
        </message>
        <message>
            <source>The account is of no known kind.</source>
            <translation>Врста рачуна није позната.</translation>
        </message>
        <message>
            <source>The account number's last two digits do not agree with the others.</source>
            <translation>Последње две цифре броја рачуна не слажу се с осталима.</translation>
        </message>
        <message>
            <source>The act already changed this membership.</source>
            <translation>Промена је већ изменила ово чланство.</translation>
        </message>
        <message>
            <source>The act already moved this grant.</source>
            <translation>Промена је већ преместила овај грант.</translation>
        </message>
        <message>
            <source>The act and the membership it changes do not belong together.</source>
            <translation>Промена и чланство које мења не иду заједно.</translation>
        </message>
        <message>
            <source>The act does not say which grant it moved.</source>
            <translation>Промена не каже који је грант преместила.</translation>
        </message>
        <message>
            <source>The act does not say which membership it changed.</source>
            <translation>Промена не каже које је чланство изменила.</translation>
        </message>
        <message>
            <source>The act of merging says otherwise.</source>
            <translation>Упис о спајању каже другачије.</translation>
        </message>
        <message>
            <source>The amount awarded is missing.</source>
            <translation>Недостаје додељени износ.</translation>
        </message>
        <message>
            <source>The amount has parts of a cent.</source>
            <translation>Износ има делове цента.</translation>
        </message>
        <message>
            <source>The amount is below zero.</source>
            <translation>Износ је мањи од нуле.</translation>
        </message>
        <message>
            <source>The amount is in another currency.</source>
            <translation>Износ је у другој валути.</translation>
        </message>
        <message>
            <source>The amount is too large.</source>
            <translation>Износ је превелик.</translation>
        </message>
        <message>
            <source>The amount is zero.</source>
            <translation>Износ је нула.</translation>
        </message>
        <message>
            <source>The amount must be above zero.</source>
            <translation>Износ мора бити већи од нуле.</translation>
        </message>
        <message>
            <source>The amount of this record is already in the ledger.</source>
            <translation>Износ овог записа већ је у књизи.</translation>
        </message>
        <message>
            <source>The amount paid is missing.</source>
            <translation>Недостаје исплаћени износ.</translation>
        </message>
        <message>
            <source>The amount, supplier, order and grant of an entered invoice stay.</source>
            <translation>Износ, добављач, налог и грант унете фактуре остају какви јесу.</translation>
        </message>
        <message>
            <source>The answer does not belong to a question of this questionnaire.</source>
            <translation>Одговор не припада питању овог упитника.</translation>
        </message>
        <message>
            <source>The answer is before the day it was sent.</source>
            <translation>Одговор је пре дана слања.</translation>
        </message>
        <message>
            <source>The answer is expected before the draft.</source>
            <translation>Одговор се очекује пре нацрта.</translation>
        </message>
        <message>
            <source>The answer is not of the kind the question asks for.</source>
            <translation>Одговор није врсте коју питање тражи.</translation>
        </message>
        <message>
            <source>The assessment is completed: its answers stay.</source>
            <translation>Процена је завршена: одговори остају.</translation>
        </message>
        <message>
            <source>The award does not come out of its budget line.</source>
            <translation>Додела не долази из своје буџетске линије.</translation>
        </message>
        <message>
            <source>The award must be above zero.</source>
            <translation>Додела мора бити већа од нуле.</translation>
        </message>
        <message>
            <source>The band ends below where it begins.</source>
            <translation>Опсег се завршава испод свог почетка.</translation>
        </message>
        <message>
            <source>The budget line {line}, out of which grants are awarded, is missing or closed.</source>
            <translation>Буџетска линија {line}, из које се додељују грантови, не постоји или је затворена.</translation>
        </message>
        <message>
            <source>The card number is the same.</source>
            <translation>Број легитимације је исти.</translation>
        </message>
        <message>
            <source>The change does not carry the person and moment of its making.</source>
            <translation>Измена не носи особу и тренутак настанка.</translation>
        </message>
        <message>
            <source>The choice of a quote needs its reason.</source>
            <translation>Избор понуде мора имати разлог.</translation>
        </message>
        <message>
            <source>The code “{code}” stands twice.</source>
            <translation>Шифра „{code}“ постоји два пута.</translation>
        </message>
        <message>
            <source>The column _uuid is missing: it tells one submission from another.</source>
            <translation>Недостаје колона _uuid: по њој се одговори разликују.</translation>
        </message>
        <message>
            <source>The column “{column}” is missing.</source>
            <translation>Недостаје колона „{column}“.</translation>
        </message>
        <message>
            <source>The command carries no content hash.</source>
            <translation>Радња не носи отисак садржаја.</translation>
        </message>
        <message>
            <source>The command does not carry the person and moment of its doing.</source>
            <translation>Радња не носи особу и тренутак извршења.</translation>
        </message>
        <message>
            <source>The committee already has a chair.</source>
            <translation>Комисија већ има председника.</translation>
        </message>
        <message>
            <source>The corrected points are outside what the criterion allows.</source>
            <translation>Исправљени бодови су ван онога што критеријум дозвољава.</translation>
        </message>
        <message>
            <source>The database does not answer. What you typed is kept.</source>
            <translation>База се не одазива. Задржано је оно што сте откуцали.</translation>
        </message>
        <message>
            <source>The database is older than this program.</source>
            <translation>База је старија од овог програма.</translation>
        </message>
        <message>
            <source>The database was upgraded by a newer program.</source>
            <translation>Базу је унапредио новији програм.</translation>
        </message>
        <message>
            <source>The date in the ledger is set by the step that moves the money.</source>
            <translation>Датум у књизи одређује корак којим се новац помера.</translation>
        </message>
        <message>
            <source>The date of birth differs in one digit.</source>
            <translation>Датум рођења се разликује у једној цифри.</translation>
        </message>
        <message>
            <source>The date of birth is another.</source>
            <translation>Датум рођења је други.</translation>
        </message>
        <message>
            <source>The date of birth is the same.</source>
            <translation>Датум рођења је исти.</translation>
        </message>
        <message>
            <source>The date of registration is missing.</source>
            <translation>Недостаје датум уписа.</translation>
        </message>
        <message>
            <source>The date of the contract is missing.</source>
            <translation>Недостаје датум уговора.</translation>
        </message>
        <message>
            <source>The day is in the future.</source>
            <translation>Дан је у будућности.</translation>
        </message>
        <message>
            <source>The day of sending is the day of the step that sends it.</source>
            <translation>Дан слања је дан корака којим се шаље.</translation>
        </message>
        <message>
            <source>The day of the payment is missing.</source>
            <translation>Недостаје дан исплате.</translation>
        </message>
        <message>
            <source>The days for objections are fewer than the criteria give, or the list is published on another day.</source>
            <translation>Дана за приговор је мање него што критеријуми дају, или се листа објављује другог дана.</translation>
        </message>
        <message>
            <source>The days for objections are not over.</source>
            <translation>Дани за приговор нису истекли.</translation>
        </message>
        <message>
            <source>The days for objections are set by publishing the list, and then stay.</source>
            <translation>Дани за приговор се одређују објављивањем листе, и онда остају.</translation>
        </message>
        <message>
            <source>The days of travel are not in order, or lie before the reconfirmation.</source>
            <translation>Дани пута нису по реду или су пре поновне потврде.</translation>
        </message>
        <message>
            <source>The deadline is before the day of the request.</source>
            <translation>Рок је пре дана захтева.</translation>
        </message>
        <message>
            <source>The decision on an objection stays as it was taken.</source>
            <translation>Одлука о приговору остаје каква је донета.</translation>
        </message>
        <message>
            <source>The demo office has 412 to 300,000 families.</source>
            <translation>Пробна канцеларија има од 412 до 300.000 породица.</translation>
        </message>
        <message>
            <source>The demo office is open: it could not be replaced.</source>
            <translation>Пробна канцеларија је отворена: није могла да се замени.</translation>
        </message>
        <message>
            <source>The disk is full: no file was written.</source>
            <translation>Диск је пун: датотека није написана.</translation>
        </message>
        <message>
            <source>The disk is full: nothing was saved.</source>
            <translation>Диск је пун: ништа није сачувано.</translation>
        </message>
        <message>
            <source>The document carries no hash.</source>
            <translation>Документ не носи отисак.</translation>
        </message>
        <message>
            <source>The document is not what was stored.</source>
            <translation>Документ није онај који је сачуван.</translation>
        </message>
        <message>
            <source>The evidence is not a document of this family.</source>
            <translation>Доказ није документ ове породице.</translation>
        </message>
        <message>
            <source>The families are still merged.</source>
            <translation>Породице су још спојене.</translation>
        </message>
        <message>
            <source>The family already has a place on this list.</source>
            <translation>Породица већ има место на овој листи.</translation>
        </message>
        <message>
            <source>The family has its head.</source>
            <translation>Породица има носиоца.</translation>
        </message>
        <message>
            <source>The family has withdrawn, was rejected, or belongs to another organisation than the round.</source>
            <translation>Породица је одустала, одбијена је, или припада другој организацији него круг.</translation>
        </message>
        <message>
            <source>The family is already in this round.</source>
            <translation>Породица је већ у овом кругу.</translation>
        </message>
        <message>
            <source>The family is stored with another head, {name}.</source>
            <translation>Породица је сачувана с другим носиоцем, {name}.</translation>
        </message>
        <message>
            <source>The family of this row is no longer in the office under this number.</source>
            <translation>Породица из овог реда више није у канцеларији под овим бројем.</translation>
        </message>
        <message>
            <source>The family's number is missing.</source>
            <translation>Недостаје број породице.</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>Датотека не може да се прочита.</translation>
        </message>
        <message>
            <source>The file cannot be written there.</source>
            <translation>Датотека не може да се напише на то место.</translation>
        </message>
        <message>
            <source>The file cannot be written: another program has it open, or the folder is not yours.</source>
            <translation>Датотека не може да се напише: отворена је у другом програму или фасцикла није ваша.</translation>
        </message>
        <message>
            <source>The file carries macros.</source>
            <translation>Датотека садржи макрое.</translation>
        </message>
        <message>
            <source>The file could not be read.</source>
            <translation>Датотека није могла да се прочита.</translation>
        </message>
        <message>
            <source>The file does not open with this key, or it is not a Povratak database.</source>
            <translation>Датотека се не отвара овим кључем или то није база Повратка.</translation>
        </message>
        <message>
            <source>The file holds what no office program writes: it was not opened.</source>
            <translation>Датотека садржи нешто што ниједан канцеларијски програм не пише: није отворена.</translation>
        </message>
        <message>
            <source>The file is damaged: it cannot be opened.</source>
            <translation>Датотека је оштећена: не може да се отвори.</translation>
        </message>
        <message>
            <source>The file is damaged; nothing in it was changed.</source>
            <translation>Датотека је оштећена; ништа у њој није мењано.</translation>
        </message>
        <message>
            <source>The file is larger than 20 MB.</source>
            <translation>Датотека је већа од 20 MB.</translation>
        </message>
        <message>
            <source>The file is not there or cannot be read.</source>
            <translation>Датотека не постоји или не може да се прочита.</translation>
        </message>
        <message>
            <source>The file is protected by a password.</source>
            <translation>Датотека је заштићена лозинком.</translation>
        </message>
        <message>
            <source>The file name is empty or too long.</source>
            <translation>Име датотеке је празно или предугачко.</translation>
        </message>
        <message>
            <source>The file to keep was itself merged into another.</source>
            <translation>Досије који треба задржати и сам је спојен у други.</translation>
        </message>
        <message>
            <source>The file unpacks to more than a register can be: it was not opened.</source>
            <translation>Датотека се распакује у више него што регистар може да буде: није отворена.</translation>
        </message>
        <message>
            <source>The first number was read as the day.</source>
            <translation>Први број је прочитан као дан.</translation>
        </message>
        <message>
            <source>The first two digits of the reference do not agree with the others.</source>
            <translation>Прве две цифре позива на број не слажу се с осталима.</translation>
        </message>
        <message>
            <source>The given name is another.</source>
            <translation>Име је друго.</translation>
        </message>
        <message>
            <source>The given name is missing.</source>
            <translation>Недостаје име.</translation>
        </message>
        <message>
            <source>The given name is the same.</source>
            <translation>Име је исто.</translation>
        </message>
        <message>
            <source>The given name is written almost alike.</source>
            <translation>Име је написано скоро исто.</translation>
        </message>
        <message>
            <source>The goods were received by you or by the maker of this payment: other people take these steps.</source>
            <translation>Робу сте примили ви или састављач овог плаћања: ове кораке предузимају други.</translation>
        </message>
        <message>
            <source>The grant is not contracted, or its file is closed.</source>
            <translation>Грант није уговорен или је његов предмет затворен.</translation>
        </message>
        <message>
            <source>The head leaves family {number}, and others stay.</source>
            <translation>Носилац напушта породицу {number}, а други остају.</translation>
        </message>
        <message>
            <source>The head of a family is not changed by an import.</source>
            <translation>Носилац породице се не мења увозом.</translation>
        </message>
        <message>
            <source>The heading is known.</source>
            <translation>Наслов је познат.</translation>
        </message>
        <message>
            <source>The heading is like “{known}”.</source>
            <translation>Наслов личи на „{known}“.</translation>
        </message>
        <message>
            <source>The headings carry no hash.</source>
            <translation>Наслови немају отисак.</translation>
        </message>
        <message>
            <source>The hidden mark of this row was changed: nobody can tell whose row it is.</source>
            <translation>Скривена ознака овог реда је измењена: не може се рећи чији је ред.</translation>
        </message>
        <message>
            <source>The household is not settled yet.</source>
            <translation>Домаћинство још није сређено.</translation>
        </message>
        <message>
            <source>The import carries no hash of its file.</source>
            <translation>Увоз не носи отисак своје датотеке.</translation>
        </message>
        <message>
            <source>The import this belongs to is not running.</source>
            <translation>Увоз коме ово припада није у току.</translation>
        </message>
        <message>
            <source>The invoice is not of the order's supplier and grant.</source>
            <translation>Фактура није од добављача и гранта из налога за набавку.</translation>
        </message>
        <message>
            <source>The invoice is of another grant or supplier.</source>
            <translation>Фактура је од другог гранта или добављача.</translation>
        </message>
        <message>
            <source>The invoices of this order would come to more than was ordered.</source>
            <translation>Фактуре овог налога прешле би наручени износ.</translation>
        </message>
        <message>
            <source>The kind of reason is missing.</source>
            <translation>Недостаје врста разлога.</translation>
        </message>
        <message>
            <source>The last digit of the JMBG does not agree with the others.</source>
            <translation>Последња цифра ЈМБГ-а не слаже се с осталима.</translation>
        </message>
        <message>
            <source>The least points are not below zero; days and members are at least one.</source>
            <translation>Најмање бодова није испод нуле; дана и чланова је бар један.</translation>
        </message>
        <message>
            <source>The line “{line}” says no points.</source>
            <translation>Ред „{line}“ не каже бодове.</translation>
        </message>
        <message>
            <source>The list carries no content hash.</source>
            <translation>Листа нема отисак садржаја.</translation>
        </message>
        <message>
            <source>The login or the password is wrong.</source>
            <translation>Погрешно је корисничко име или лозинка.</translation>
        </message>
        <message>
            <source>The maker of a record is the person who enters it.</source>
            <translation>Састављач записа је особа која га уноси.</translation>
        </message>
        <message>
            <source>The mapping has no name.</source>
            <translation>Повезивање колона нема име.</translation>
        </message>
        <message>
            <source>The mark before three digits was read as thousands.</source>
            <translation>Знак испред три цифре прочитан је као ознака хиљада.</translation>
        </message>
        <message>
            <source>The member marked as head is {name}, in {other}; that name was taken.</source>
            <translation>Као носилац је означен члан {name} ({other}); узето је то име.</translation>
        </message>
        <message>
            <source>The name of the head is changed on the sheet of members.</source>
            <translation>Име носиоца се мења на листу чланова.</translation>
        </message>
        <message>
            <source>The name of who decided is written by the decision itself.</source>
            <translation>Име онога ко одлучује уписује сама одлука.</translation>
        </message>
        <message>
            <source>The new family already has grants, papers or entries of its own.</source>
            <translation>Нова породица већ има своје грантове, документе или уписе.</translation>
        </message>
        <message>
            <source>The new family needs a head of its own.</source>
            <translation>Новој породици треба њен носилац.</translation>
        </message>
        <message>
            <source>The new grants come to {excess} more than is left on the budget line {line}.</source>
            <translation>Нови грантови прелазе за {excess} оно што је преостало на буџетској линији {line}.</translation>
        </message>
        <message>
            <source>The next visit comes after this one.</source>
            <translation>Следећа посета је после ове.</translation>
        </message>
        <message>
            <source>The number is above {high}.</source>
            <translation>Број је већи од {high}.</translation>
        </message>
        <message>
            <source>The number is below {low}.</source>
            <translation>Број је мањи од {low}.</translation>
        </message>
        <message>
            <source>The number is outside the range this question allows.</source>
            <translation>Број је изван опсега који питање дозвољава.</translation>
        </message>
        <message>
            <source>The number of a family is not changed by an import.</source>
            <translation>Број породице се не мења увозом.</translation>
        </message>
        <message>
            <source>The number of the contract is missing.</source>
            <translation>Недостаје број уговора.</translation>
        </message>
        <message>
            <source>The number of the family is missing.</source>
            <translation>Недостаје број породице.</translation>
        </message>
        <message>
            <source>The number was read as a spreadsheet's day number.</source>
            <translation>Број је прочитан као редни број дана из табеле.</translation>
        </message>
        <message>
            <source>The number was read as one of a Kosovo* mobile network.</source>
            <translation>Број је прочитан као број мобилне мреже са Косова*.</translation>
        </message>
        <message>
            <source>The number was read in capital Latin letters.</source>
            <translation>Број је прочитан великим латиничним словима.</translation>
        </message>
        <message>
            <source>The objection came after the last day: it cannot be upheld.</source>
            <translation>Приговор је стигао после последњег дана: не може се усвојити.</translation>
        </message>
        <message>
            <source>The objection is decided: the corrected points stay.</source>
            <translation>О приговору је одлучено: исправљени бодови остају.</translation>
        </message>
        <message>
            <source>The one who signs is not a member of this family.</source>
            <translation>Потписник није члан ове породице.</translation>
        </message>
        <message>
            <source>The order and the receiver of a delivery stay as recorded.</source>
            <translation>Налог и прималац испоруке остају како су уписани.</translation>
        </message>
        <message>
            <source>The order does not follow the chosen quote.</source>
            <translation>Налог за набавку не следи изабрану понуду.</translation>
        </message>
        <message>
            <source>The paper carries no content hash.</source>
            <translation>Папир нема отисак садржаја.</translation>
        </message>
        <message>
            <source>The paper ends before it was issued.</source>
            <translation>Исправа истиче пре него што је издата.</translation>
        </message>
        <message>
            <source>The paper is not a document of this family.</source>
            <translation>Папир није документ ове породице.</translation>
        </message>
        <message>
            <source>The payment does not come out of its grant.</source>
            <translation>Плаћање не долази из свог гранта.</translation>
        </message>
        <message>
            <source>The payment does not go to its supplier.</source>
            <translation>Плаћање не иде свом добављачу.</translation>
        </message>
        <message>
            <source>The payment has no invoice number; it comes in without an invoice.</source>
            <translation>Плаћање нема број фактуре; улази без фактуре.</translation>
        </message>
        <message>
            <source>The payments of this invoice would come to more than the invoice.</source>
            <translation>Плаћања ове фактуре прешла би износ фактуре.</translation>
        </message>
        <message>
            <source>The person already holds this duty.</source>
            <translation>Особа већ има ово задужење.</translation>
        </message>
        <message>
            <source>The person was not born yet on that day.</source>
            <translation>Особа тог дана још није била рођена.</translation>
        </message>
        <message>
            <source>The photo belongs to another family.</source>
            <translation>Фотографија припада другој породици.</translation>
        </message>
        <message>
            <source>The picture has more than 50 million points.</source>
            <translation>Слика има више од 50 милиона тачака.</translation>
        </message>
        <message>
            <source>The picture is damaged or cut short: it cannot be read to its end.</source>
            <translation>Слика је оштећена или прекинута: не може да се прочита до краја.</translation>
        </message>
        <message>
            <source>The picture says where it was taken.</source>
            <translation>У слици пише где је снимљена.</translation>
        </message>
        <message>
            <source>The place of origin is the same.</source>
            <translation>Место порекла је исто.</translation>
        </message>
        <message>
            <source>The points are not those the questionnaire gives for this answer.</source>
            <translation>Бодови нису они које упитник даје за овај одговор.</translation>
        </message>
        <message>
            <source>The points are outside what the criterion allows, or the committee does not give them.</source>
            <translation>Бодови су ван онога што критеријум дозвољава, или их не даје комисија.</translation>
        </message>
        <message>
            <source>The printer does not answer.</source>
            <translation>Штампач не одговара.</translation>
        </message>
        <message>
            <source>The program does not know this language.</source>
            <translation>Програм не познаје овај језик.</translation>
        </message>
        <message>
            <source>The project ends before it starts.</source>
            <translation>Пројекат се завршава пре него што почне.</translation>
        </message>
        <message>
            <source>The question stands in a section of another version.</source>
            <translation>Питање стоји у одељку друге верзије.</translation>
        </message>
        <message>
            <source>The question “{code}” needs an answer, but no column has it.</source>
            <translation>Питање „{code}“ је обавезно, а ниједна колона га нема.</translation>
        </message>
        <message>
            <source>The questionnaire has no such question.</source>
            <translation>Упитник нема такво питање.</translation>
        </message>
        <message>
            <source>The range ends below where it begins.</source>
            <translation>Опсег се завршава испод свог почетка.</translation>
        </message>
        <message>
            <source>The range of “{code}” ends below where it begins.</source>
            <translation>Опсег питања „{code}“ завршава се испод свог почетка.</translation>
        </message>
        <message>
            <source>The ranked list is not in the order of the points.</source>
            <translation>Ранг-листа није по реду бодова.</translation>
        </message>
        <message>
            <source>The ranked list is not there, or not every applicant is on it.</source>
            <translation>Ранг-листе нема, или на њој нису сви подносиоци.</translation>
        </message>
        <message>
            <source>The ranked list selects more families than there are places, or one below the least points.</source>
            <translation>Ранг-листа бира више породица него што има места, или неку испод најмање бодова.</translation>
        </message>
        <message>
            <source>The receiver of goods is the person who records them.</source>
            <translation>Прималац робе је особа која је уписује.</translation>
        </message>
        <message>
            <source>The record does not call for this transfer.</source>
            <translation>Запис не тражи овај пренос.</translation>
        </message>
        <message>
            <source>The record does not carry the person and moment of its making.</source>
            <translation>Запис не носи особу и тренутак настанка.</translation>
        </message>
        <message>
            <source>The record is “{state}” by now: this step is not open.</source>
            <translation>Запис је сада у стању „{state}“: овај корак више није отворен.</translation>
        </message>
        <message>
            <source>The reminder is after the day it is due.</source>
            <translation>Подсетник је после рока.</translation>
        </message>
        <message>
            <source>The result of the JMBG check is unknown.</source>
            <translation>Исход провере ЈМБГ-а није познат.</translation>
        </message>
        <message>
            <source>The result of this formula is not stored in the file.</source>
            <translation>Резултат ове формуле није сачуван у датотеци.</translation>
        </message>
        <message>
            <source>The return was reconfirmed by {what}</source>
            <translation>Повратак је поново потврдио/ла {what}</translation>
        </message>
        <message>
            <source>The round is frozen: its applicants, committee and points stay as they are.</source>
            <translation>Круг је замрзнут: подносиоци, комисија и бодови остају какви јесу.</translation>
        </message>
        <message>
            <source>The round is not at the point where this list is made.</source>
            <translation>Круг није на кораку на ком се прави ова листа.</translation>
        </message>
        <message>
            <source>The round is over: nothing is decided any more.</source>
            <translation>Круг је завршен: више се не одлучује.</translation>
        </message>
        <message>
            <source>The rows of a paper are counted from one.</source>
            <translation>Редови папира броје се од један.</translation>
        </message>
        <message>
            <source>The rows of a paper are recorded by whoever prints it.</source>
            <translation>Редове папира бележи онај ко га штампа.</translation>
        </message>
        <message>
            <source>The rule looks at “{part}”, which is no question above it.</source>
            <translation>Правило се односи на „{part}“, а то није питање изнад њега.</translation>
        </message>
        <message>
            <source>The rule of “{code}” compares “{other}” with what it cannot be.</source>
            <translation>Правило за „{code}“ пореди „{other}“ са нечим што оно не може бити.</translation>
        </message>
        <message>
            <source>The same supplier, invoice, amount and day stand in {other}; both came in.</source>
            <translation>Исти добављач, фактура, износ и дан стоје и на месту {other}; оба су ушла.</translation>
        </message>
        <message>
            <source>The scan belongs to another family.</source>
            <translation>Скен припада другој породици.</translation>
        </message>
        <message>
            <source>The scan is not a document of this family.</source>
            <translation>Скен није документ ове породице.</translation>
        </message>
        <message>
            <source>The score is not the sum of the points of the answers.</source>
            <translation>Бодови нису збир бодова одговора.</translation>
        </message>
        <message>
            <source>The score is written when the assessment is completed, and then stays.</source>
            <translation>Бодови се уписују када се процена заврши и тада остају.</translation>
        </message>
        <message>
            <source>The server has too much to do just now.</source>
            <translation>Сервер тренутно има превише посла.</translation>
        </message>
        <message>
            <source>The sex is another.</source>
            <translation>Пол је други.</translation>
        </message>
        <message>
            <source>The sex is female, male or left open.</source>
            <translation>Пол је женски, мушки или неодређен.</translation>
        </message>
        <message>
            <source>The sheet has no dates of invoices: the day of payment stands for them.</source>
            <translation>Лист нема датуме фактура: уместо њих стоји дан исплате.</translation>
        </message>
        <message>
            <source>The shortened name was completed.</source>
            <translation>Скраћено име је допуњено.</translation>
        </message>
        <message>
            <source>The stage is not changed by an import.</source>
            <translation>Фаза се не мења увозом.</translation>
        </message>
        <message>
            <source>The submission this row belongs to is not in the file.</source>
            <translation>Одговори којима овај ред припада нису у датотеци.</translation>
        </message>
        <message>
            <source>The supplier who was paid is missing.</source>
            <translation>Недостаје добављач коме је плаћено.</translation>
        </message>
        <message>
            <source>The surname is another.</source>
            <translation>Презиме је друго.</translation>
        </message>
        <message>
            <source>The surname is missing.</source>
            <translation>Недостаје презиме.</translation>
        </message>
        <message>
            <source>The surname is the same.</source>
            <translation>Презиме је исто.</translation>
        </message>
        <message>
            <source>The surname is written almost alike.</source>
            <translation>Презиме је написано скоро исто.</translation>
        </message>
        <message>
            <source>The tax number (PIB) is wrong.</source>
            <translation>Порески број (ПИБ) је погрешан.</translation>
        </message>
        <message>
            <source>The text asks for nothing, or for something unknown.</source>
            <translation>Текст не тражи ништа, или тражи нешто непознато.</translation>
        </message>
        <message>
            <source>The text does not ask for all that is agreed to.</source>
            <translation>Текст не тражи све на шта се пристаје.</translation>
        </message>
        <message>
            <source>The text is too long.</source>
            <translation>Текст је предугачак.</translation>
        </message>
        <message>
            <source>The text people consent to is empty.</source>
            <translation>Текст на који се пристаје је празан.</translation>
        </message>
        <message>
            <source>The transfer does not carry the person and moment of its making.</source>
            <translation>Пренос не носи особу и тренутак настанка.</translation>
        </message>
        <message>
            <source>The transfer is of no known kind.</source>
            <translation>Врста преноса није позната.</translation>
        </message>
        <message>
            <source>The two accounts hold different units.</source>
            <translation>Два рачуна су у различитим јединицама.</translation>
        </message>
        <message>
            <source>The values look like it.</source>
            <translation>Вредности личе на то.</translation>
        </message>
        <message>
            <source>The word is not known here.</source>
            <translation>Ова реч овде није позната.</translation>
        </message>
        <message>
            <source>The workbook is empty.</source>
            <translation>Радна свеска је празна.</translation>
        </message>
        <message>
            <source>The year is not between 1900 and 2100.</source>
            <translation>Година није између 1900. и 2100.</translation>
        </message>
        <message>
            <source>The year of birth differs by one.</source>
            <translation>Година рођења се разликује за један.</translation>
        </message>
        <message>
            <source>The year of birth is the same.</source>
            <translation>Година рођења је иста.</translation>
        </message>
        <message>
            <source>The zero lost at the beginning of the JMBG was put back.</source>
            <translation>Враћена је нула изгубљена на почетку ЈМБГ-а.</translation>
        </message>
        <message>
            <source>The zero lost at the beginning was put back.</source>
            <translation>Враћена је нула изгубљена на почетку.</translation>
        </message>
        <message>
            <source>There is no Povratak office in this database yet.</source>
            <translation>У овој бази још нема канцеларије Повратка.</translation>
        </message>
        <message>
            <source>There is no clearance that is valid until the last planned day of travel.</source>
            <translation>Нема сагласности која важи до последњег планираног дана пута.</translation>
        </message>
        <message>
            <source>There is no criterion in this version yet.</source>
            <translation>У овој верзији још нема критеријума.</translation>
        </message>
        <message>
            <source>There is no day on which the family was asked.</source>
            <translation>Нема дана када је са породицом обављен разговор.</translation>
        </message>
        <message>
            <source>There is no key for this file on this PC.</source>
            <translation>На овом рачунару нема кључа за ову датотеку.</translation>
        </message>
        <message>
            <source>There is no list “{name}” on the sheet choices.</source>
            <translation>На листу цхоицес нема списка „{name}“.</translation>
        </message>
        <message>
            <source>There is no question in this version yet.</source>
            <translation>У овој верзији још нема питања.</translation>
        </message>
        <message>
            <source>There is no question yet.</source>
            <translation>Још нема питања.</translation>
        </message>
        <message>
            <source>There is no such database file.</source>
            <translation>Нема такве датотеке базе.</translation>
        </message>
        <message>
            <source>There is no such decision.</source>
            <translation>Нема такве одлуке.</translation>
        </message>
        <message>
            <source>There is no such duty.</source>
            <translation>Нема таквог задужења.</translation>
        </message>
        <message>
            <source>There is no such fact.</source>
            <translation>Нема таквог податка.</translation>
        </message>
        <message>
            <source>There is no such household change.</source>
            <translation>Нема такве промене у домаћинству.</translation>
        </message>
        <message>
            <source>There is no such kind of accommodation.</source>
            <translation>Нема такве врсте смештаја.</translation>
        </message>
        <message>
            <source>There is no such kind of agency.</source>
            <translation>Таква врста установе не постоји.</translation>
        </message>
        <message>
            <source>There is no such kind of document.</source>
            <translation>Нема такве врсте документа.</translation>
        </message>
        <message>
            <source>There is no such kind of paper.</source>
            <translation>Нема такве врсте папира.</translation>
        </message>
        <message>
            <source>There is no such kind of question.</source>
            <translation>Не постоји таква врста питања.</translation>
        </message>
        <message>
            <source>There is no such kind of request.</source>
            <translation>Таква врста захтева не постоји.</translation>
        </message>
        <message>
            <source>There is no such kind of sheet.</source>
            <translation>Таква врста листа не постоји.</translation>
        </message>
        <message>
            <source>There is no such language of a declaration.</source>
            <translation>Нема таквог језика изјаве.</translation>
        </message>
        <message>
            <source>There is no such order of dates.</source>
            <translation>Такав редослед датума не постоји.</translation>
        </message>
        <message>
            <source>There is no such outcome.</source>
            <translation>Нема таквог исхода.</translation>
        </message>
        <message>
            <source>There is no such paper.</source>
            <translation>Такве исправе нема.</translation>
        </message>
        <message>
            <source>There is no such place for a copy.</source>
            <translation>Нема таквог места за примерак.</translation>
        </message>
        <message>
            <source>There is no such reason for this step.</source>
            <translation>Нема таквог разлога за овај корак.</translation>
        </message>
        <message>
            <source>There is no such relation between families.</source>
            <translation>Такве везе међу породицама нема.</translation>
        </message>
        <message>
            <source>There is no such relation in a family.</source>
            <translation>Нема таквог сродства у породици.</translation>
        </message>
        <message>
            <source>There is no such source of a value.</source>
            <translation>Нема таквог извора вредности.</translation>
        </message>
        <message>
            <source>There is no such stage of return.</source>
            <translation>Нема такве фазе повратка.</translation>
        </message>
        <message>
            <source>There is no such state.</source>
            <translation>Нема таквог стања.</translation>
        </message>
        <message>
            <source>There is no such way of consenting.</source>
            <translation>Таквог начина пристанка нема.</translation>
        </message>
        <message>
            <source>There is no such way of reaching a family.</source>
            <translation>Нема таквог начина да се дође до породице.</translation>
        </message>
        <message>
            <source>There is no way from the old state to the new one.</source>
            <translation>Из старог стања нема пута у ново.</translation>
        </message>
        <message>
            <source>There is nobody to rank yet.</source>
            <translation>Још нема кога рангирати.</translation>
        </message>
        <message>
            <source>There is not enough left: the amount is above what is free.</source>
            <translation>Није преостало довољно: износ је већи од слободног.</translation>
        </message>
        <message>
            <source>There is still money on this line. Spend it or move it back first.</source>
            <translation>На овој линији још има новца. Прво га потрошите или вратите.</translation>
        </message>
        <message>
            <source>These criteria already have such a version.</source>
            <translation>Ови критеријуми већ имају такву верзију.</translation>
        </message>
        <message>
            <source>These criteria are in use or retired: they stay as they are.</source>
            <translation>Ови критеријуми су у употреби или повучени: остају какви јесу.</translation>
        </message>
        <message>
            <source>These criteria are not in use.</source>
            <translation>Ови критеријуми нису у употреби.</translation>
        </message>
        <message>
            <source>These two families are already related.</source>
            <translation>Ове две породице су већ повезане.</translation>
        </message>
        <message>
            <source>This PC has no credential store to keep the key of a new file.</source>
            <translation>Овај рачунар нема где да сачува кључ нове датотеке.</translation>
        </message>
        <message>
            <source>This account is already there.</source>
            <translation>Овај рачун већ постоји.</translation>
        </message>
        <message>
            <source>This account is moved only by the records it belongs to.</source>
            <translation>Овај рачун померају само записи којима припада.</translation>
        </message>
        <message>
            <source>This agency is no longer in use.</source>
            <translation>Ова установа више није у употреби.</translation>
        </message>
        <message>
            <source>This assessment is not there.</source>
            <translation>Ове процене нема.</translation>
        </message>
        <message>
            <source>This budget line is already there.</source>
            <translation>Ова буџетска линија већ постоји.</translation>
        </message>
        <message>
            <source>This colleague has no duty by which they could do it.</source>
            <translation>Овај колега нема задужење по коме би то могао да уради.</translation>
        </message>
        <message>
            <source>This colleague is already on the committee.</source>
            <translation>Овај колега је већ у комисији.</translation>
        </message>
        <message>
            <source>This colleague is no case worker.</source>
            <translation>Овај колега није водитељ случаја.</translation>
        </message>
        <message>
            <source>This column is no question of the questionnaire; it was not read.</source>
            <translation>Ова колона није питање из упитника; није прочитана.</translation>
        </message>
        <message>
            <source>This column is not known; it was not read.</source>
            <translation>Ова колона није позната; није прочитана.</translation>
        </message>
        <message>
            <source>This column stands twice; the first one was read.</source>
            <translation>Ова колона стоји два пута; прочитана је прва.</translation>
        </message>
        <message>
            <source>This constraint was left aside: only a least and a most can be kept.</source>
            <translation>Ово ограничење је изостављено: могу се задржати само најмања и највећа вредност.</translation>
        </message>
        <message>
            <source>This contract number stands already in {other}.</source>
            <translation>Овај број уговора већ стоји на месту {other}.</translation>
        </message>
        <message>
            <source>This database already holds an office: nothing was changed.</source>
            <translation>Ова база већ садржи канцеларију: ништа није промењено.</translation>
        </message>
        <message>
            <source>This date of birth has not come yet.</source>
            <translation>Овај датум рођења још није дошао.</translation>
        </message>
        <message>
            <source>This day has not come yet.</source>
            <translation>Овај дан још није дошао.</translation>
        </message>
        <message>
            <source>This family file is not there.</source>
            <translation>Овај предмет породице не постоји.</translation>
        </message>
        <message>
            <source>This family file was already merged.</source>
            <translation>Овај досије је већ спојен.</translation>
        </message>
        <message>
            <source>This family file was merged into another.</source>
            <translation>Овај досије је спојен у други.</translation>
        </message>
        <message>
            <source>This family has another grant, in {other}.</source>
            <translation>Ова породица има још један грант, на месту {other}.</translation>
        </message>
        <message>
            <source>This family has another head already, in {other}.</source>
            <translation>Ова породица већ има другог носиоца, на месту {other}.</translation>
        </message>
        <message>
            <source>This family's number stands already in {other}.</source>
            <translation>Број ове породице већ стоји на месту {other}.</translation>
        </message>
        <message>
            <source>This file is not a demo office: it was left as it is.</source>
            <translation>Ова датотека није пробна канцеларија: остављена је каква јесте.</translation>
        </message>
        <message>
            <source>This file is not an Excel workbook.</source>
            <translation>Ова датотека није Excel радна свеска.</translation>
        </message>
        <message>
            <source>This file was written by another office to be edited there.</source>
            <translation>Ову датотеку је написала друга канцеларија, да се у њој уређује.</translation>
        </message>
        <message>
            <source>This file was written by another version of the program.</source>
            <translation>Ову датотеку је написало друго издање програма.</translation>
        </message>
        <message>
            <source>This grant is already there.</source>
            <translation>Овај грант већ постоји.</translation>
        </message>
        <message>
            <source>This grant is not there.</source>
            <translation>Овај грант не постоји.</translation>
        </message>
        <message>
            <source>This household change is not there.</source>
            <translation>Ове промене у домаћинству нема.</translation>
        </message>
        <message>
            <source>This indicator is already there.</source>
            <translation>Овај показатељ већ постоји.</translation>
        </message>
        <message>
            <source>This invoice is already being paid.</source>
            <translation>Ова фактура се већ плаћа.</translation>
        </message>
        <message>
            <source>This invoice is already there.</source>
            <translation>Ова фактура већ постоји.</translation>
        </message>
        <message>
            <source>This invoice is not there.</source>
            <translation>Ова фактура не постоји.</translation>
        </message>
        <message>
            <source>This invoice is stored already; the payment came in without it.</source>
            <translation>Ова фактура је већ сачувана; плаћање је ушло без ње.</translation>
        </message>
        <message>
            <source>This invoice stands at another grant too, in {other}; the payment came in without it.</source>
            <translation>Ова фактура стоји и код другог гранта, на месту {other}; плаћање је ушло без ње.</translation>
        </message>
        <message>
            <source>This is a text file, not an Excel workbook.</source>
            <translation>Ово је текстуална датотека, а не Excel радна свеска.</translation>
        </message>
        <message>
            <source>This is never changed or deleted.</source>
            <translation>Ово се никад не мења нити брише.</translation>
        </message>
        <message>
            <source>This is not a date.</source>
            <translation>Ово није датум.</translation>
        </message>
        <message>
            <source>This is not a document the office keeps.</source>
            <translation>Ово није документ какав канцеларија чува.</translation>
        </message>
        <message>
            <source>This is not a number of at most three decimals.</source>
            <translation>Ово није број са највише три децимале.</translation>
        </message>
        <message>
            <source>This is not a payment reference.</source>
            <translation>Ово није позив на број.</translation>
        </message>
        <message>
            <source>This is not a phone number.</source>
            <translation>Ово није број телефона.</translation>
        </message>
        <message>
            <source>This is not a phone number; it was kept as it is written.</source>
            <translation>Ово није број телефона; задржан је како је написан.</translation>
        </message>
        <message>
            <source>This is not a whole e-mail address.</source>
            <translation>Ово није потпуна адреса е-поште.</translation>
        </message>
        <message>
            <source>This is not a whole number.</source>
            <translation>Ово није цео број.</translation>
        </message>
        <message>
            <source>This is not an account number.</source>
            <translation>Ово није број рачуна.</translation>
        </message>
        <message>
            <source>This is not an amount.</source>
            <translation>Ово није износ.</translation>
        </message>
        <message>
            <source>This is not one of the choices of the question.</source>
            <translation>Ово није један од избора у питању.</translation>
        </message>
        <message>
            <source>This is not your right.</source>
            <translation>На ово немате право.</translation>
        </message>
        <message>
            <source>This kind of accommodation is not known: the word was kept in the note, the kind is</source>
            <translation>Ова врста смештаја није позната: реч је задржана у напомени, а врста је</translation>
        </message>
        <message>
            <source>This list is not there.</source>
            <translation>Ове листе нема.</translation>
        </message>
        <message>
            <source>This list was already made.</source>
            <translation>Ова листа је већ направљена.</translation>
        </message>
        <message>
            <source>This login belongs to nobody who works here.</source>
            <translation>Ово корисничко име не припада никоме ко овде ради.</translation>
        </message>
        <message>
            <source>This login is already taken.</source>
            <translation>Ово корисничко име је заузето.</translation>
        </message>
        <message>
            <source>This mapping was forgotten or changed meanwhile.</source>
            <translation>Ово повезивање колона је у међувремену заборављено или измењено.</translation>
        </message>
        <message>
            <source>This member has already scored or stepped out: they stay who they are.</source>
            <translation>Овај члан је већ бодовао или се изузео: остаје ко јесте.</translation>
        </message>
        <message>
            <source>This member has already scored that.</source>
            <translation>Овај члан је то већ бодовао.</translation>
        </message>
        <message>
            <source>This member has already scored the family.</source>
            <translation>Овај члан је већ бодовао породицу.</translation>
        </message>
        <message>
            <source>This member has already stepped out for the family.</source>
            <translation>Овај члан се већ изузео за породицу.</translation>
        </message>
        <message>
            <source>This member has declared a conflict of interest with the family.</source>
            <translation>Овај члан је пријавио сукоб интереса са породицом.</translation>
        </message>
        <message>
            <source>This member is the head already.</source>
            <translation>Овај члан је већ носилац.</translation>
        </message>
        <message>
            <source>This merge is not there.</source>
            <translation>Овог спајања нема.</translation>
        </message>
        <message>
            <source>This objection already corrects that criterion.</source>
            <translation>Овај приговор већ исправља тај критеријум.</translation>
        </message>
        <message>
            <source>This pair is already on the list.</source>
            <translation>Овај пар је већ на списку.</translation>
        </message>
        <message>
            <source>This pair is not there.</source>
            <translation>Овог пара нема.</translation>
        </message>
        <message>
            <source>This paper is already there.</source>
            <translation>Ова исправа је већ уписана.</translation>
        </message>
        <message>
            <source>This payment has no contract number and no grant above it.</source>
            <translation>Ово плаћање нема број уговора, а изнад њега нема гранта.</translation>
        </message>
        <message>
            <source>This person has died.</source>
            <translation>Ова особа је умрла.</translation>
        </message>
        <message>
            <source>This person is already in a family.</source>
            <translation>Ова особа је већ у некој породици.</translation>
        </message>
        <message>
            <source>This person is already tied to another.</source>
            <translation>Ова особа је већ везана за другу.</translation>
        </message>
        <message>
            <source>This person is in this family already.</source>
            <translation>Ова особа је већ у овој породици.</translation>
        </message>
        <message>
            <source>This person is new in a family that is already stored.</source>
            <translation>Ова особа је нова у породици која је већ сачувана.</translation>
        </message>
        <message>
            <source>This person is no longer in this family.</source>
            <translation>Ова особа више није у овој породици.</translation>
        </message>
        <message>
            <source>This person is not in the family from that day until now.</source>
            <translation>Ова особа није у породици од тог дана до сада.</translation>
        </message>
        <message>
            <source>This person is not of the family that was asked.</source>
            <translation>Ова особа није из породице са којом је обављен разговор.</translation>
        </message>
        <message>
            <source>This person is not there.</source>
            <translation>Ова особа не постоји.</translation>
        </message>
        <message>
            <source>This person lives in no family now.</source>
            <translation>Ова особа сада не живи ни у једној породици.</translation>
        </message>
        <message>
            <source>This person never lived in this family.</source>
            <translation>Ова особа никад није живела у овој породици.</translation>
        </message>
        <message>
            <source>This person stands already in {other}, in the same family.</source>
            <translation>Ова особа већ стоји на месту {other}, у истој породици.</translation>
        </message>
        <message>
            <source>This person was asked already in {other}.</source>
            <translation>Ова особа је већ питана у {other}.</translation>
        </message>
        <message>
            <source>This person was entered twice and is counted in the file that was kept.</source>
            <translation>Ова особа је уписана двапут и броји се у задржаном досијеу.</translation>
        </message>
        <message>
            <source>This person was never a member of the family.</source>
            <translation>Ова особа никада није била члан породице.</translation>
        </message>
        <message>
            <source>This person would be in two families, or twice in one, on the same day.</source>
            <translation>Ова особа би истог дана била у две породице, или двапут у једној.</translation>
        </message>
        <message>
            <source>This photo is already with the visit.</source>
            <translation>Ова фотографија је већ уз посету.</translation>
        </message>
        <message>
            <source>This place is already there.</source>
            <translation>Ово место већ постоји.</translation>
        </message>
        <message>
            <source>This place is not on the list.</source>
            <translation>Ово место није на списку.</translation>
        </message>
        <message>
            <source>This question is already answered.</source>
            <translation>На ово питање је већ одговорено.</translation>
        </message>
        <message>
            <source>This question needs an answer.</source>
            <translation>На ово питање је одговор обавезан.</translation>
        </message>
        <message>
            <source>This question stands in two columns; the first one was read.</source>
            <translation>Ово питање стоји у две колоне; прочитана је прва.</translation>
        </message>
        <message>
            <source>This quote was already ordered.</source>
            <translation>По овој понуди је већ наручено.</translation>
        </message>
        <message>
            <source>This record is not there.</source>
            <translation>Овај запис не постоји.</translation>
        </message>
        <message>
            <source>This referral was never sent: take it back to the draft.</source>
            <translation>Овај упут никад није послат: вратите га у нацрт.</translation>
        </message>
        <message>
            <source>This referral was sent: take it back to that.</source>
            <translation>Овај упут је послат: вратите га у то стање.</translation>
        </message>
        <message>
            <source>This request is closed.</source>
            <translation>Овај захтев је затворен.</translation>
        </message>
        <message>
            <source>This row is a copy of the one in {other}.</source>
            <translation>Овај ред је копија реда у {other}.</translation>
        </message>
        <message>
            <source>This row is of a repeat within a repeat, which questionnaires do not have.</source>
            <translation>Овај ред је из понављања у понављању, а тога у упитницима нема.</translation>
        </message>
        <message>
            <source>This series was just begun by a colleague.</source>
            <translation>Овај низ је управо започео колега.</translation>
        </message>
        <message>
            <source>This setting is already there.</source>
            <translation>Ова поставка већ постоји.</translation>
        </message>
        <message>
            <source>This sheet does not belong to the submissions; it was not read.</source>
            <translation>Овај лист не припада одговорима; није прочитан.</translation>
        </message>
        <message>
            <source>This sheet is hidden; it was not read.</source>
            <translation>Овај лист је скривен; није прочитан.</translation>
        </message>
        <message>
            <source>This stays where it was entered.</source>
            <translation>Ово остаје где је унето.</translation>
        </message>
        <message>
            <source>This step is for {roles}.</source>
            <translation>Овај корак предузима {roles}.</translation>
        </message>
        <message>
            <source>This submission has no _uuid.</source>
            <translation>Ови одговори немају _uuid.</translation>
        </message>
        <message>
            <source>This submission is not approved in KoboToolbox; it was left aside.</source>
            <translation>Ови одговори нису одобрени у KoboToolbox-у; изостављени су.</translation>
        </message>
        <message>
            <source>This submission stands already in row {row}; it was read once.</source>
            <translation>Ови одговори већ стоје у реду {row}; прочитани су једном.</translation>
        </message>
        <message>
            <source>This submission was already brought in.</source>
            <translation>Ови одговори су већ увезени.</translation>
        </message>
        <message>
            <source>This supplier is already there.</source>
            <translation>Овај добављач већ постоји.</translation>
        </message>
        <message>
            <source>This supplier's invoice was already entered.</source>
            <translation>Ова фактура добављача је већ унета.</translation>
        </message>
        <message>
            <source>This target is already there for that day and source.</source>
            <translation>Овај циљ већ постоји за тај дан и извор.</translation>
        </message>
        <message>
            <source>This version of the questionnaire is in use or retired: it stays as it is.</source>
            <translation>Ова верзија упитника је у употреби или је повучена: не мења се.</translation>
        </message>
        <message>
            <source>This version of the questionnaire is not in use.</source>
            <translation>Ова верзија упитника није у употреби.</translation>
        </message>
        <message>
            <source>This was already saved.</source>
            <translation>Ово је већ сачувано.</translation>
        </message>
        <message>
            <source>This was already settled, released or reversed.</source>
            <translation>Ово је већ измирено, ослобођено или сторнирано.</translation>
        </message>
        <message>
            <source>This was already taken back.</source>
            <translation>Ово је већ враћено.</translation>
        </message>
        <message>
            <source>This was read too early to be sure that a colleague has not saved the same.</source>
            <translation>Ово је прочитано прерано да би се знало да колега није сачувао исто.</translation>
        </message>
        <message>
            <source>This workbook has no sheet named survey with the columns type and name.</source>
            <translation>Ова свеска нема лист са питањима по правилима XLSForm-а.</translation>
        </message>
        <message>
            <source>Tick it off in the program.</source>
            <translation>Означите га у програму.</translation>
        </message>
        <message>
            <source>Tick it off under your own login.</source>
            <translation>Означите га под својом пријавом.</translation>
        </message>
        <message>
            <source>Tick who leaves.</source>
            <translation>Означите ко одлази.</translation>
        </message>
        <message>
            <source>Tie each person once.</source>
            <translation>Вежите сваку особу једном.</translation>
        </message>
        <message>
            <source>Two bands of points of “{code}” share a number.</source>
            <translation>Два опсега бодова питања „{code}“ имају заједнички број.</translation>
        </message>
        <message>
            <source>Two choices of a question have the same code.</source>
            <translation>Два избора једног питања имају исту шифру.</translation>
        </message>
        <message>
            <source>Two lines of this criterion speak of the same value.</source>
            <translation>Два реда овог критеријума говоре о истој вредности.</translation>
        </message>
        <message>
            <source>Two people cannot be one and the same.</source>
            <translation>Две особе не могу бити једна те иста.</translation>
        </message>
        <message>
            <source>Two people of the family are called this.</source>
            <translation>Две особе у породици се тако зову.</translation>
        </message>
        <message>
            <source>Two questions have the same code.</source>
            <translation>Два питања имају исту шифру.</translation>
        </message>
        <message>
            <source>Two sections have the same code.</source>
            <translation>Два одељка имају исту шифру.</translation>
        </message>
        <message>
            <source>Type a short code, such as needs.</source>
            <translation>Упишите кратку шифру, на пример потребе.</translation>
        </message>
        <message>
            <source>Type a short code.</source>
            <translation>Упишите кратку шифру.</translation>
        </message>
        <message>
            <source>Type a short name.</source>
            <translation>Упишите кратак назив.</translation>
        </message>
        <message>
            <source>Type a whole number above zero.</source>
            <translation>Упишите цео број изнад нуле.</translation>
        </message>
        <message>
            <source>Type both again.</source>
            <translation>Откуцајте обоје поново.</translation>
        </message>
        <message>
            <source>Type it again by hand.</source>
            <translation>Откуцајте поново руком.</translation>
        </message>
        <message>
            <source>Type it as name@place, without spaces.</source>
            <translation>Укуцајте је као име, знак @ и место, без размака.</translation>
        </message>
        <message>
            <source>Type it as on the document.</source>
            <translation>Откуцајте као на документу.</translation>
        </message>
        <message>
            <source>Type it in a few words.</source>
            <translation>Укуцајте у неколико речи.</translation>
        </message>
        <message>
            <source>Type it in full.</source>
            <translation>Упишите га у целини.</translation>
        </message>
        <message>
            <source>Type it in small letters.</source>
            <translation>Откуцајте малим словима.</translation>
        </message>
        <message>
            <source>Type the day it came in.</source>
            <translation>Упишите дан кад је стигао.</translation>
        </message>
        <message>
            <source>Type the name of the witness.</source>
            <translation>Упишите име сведока.</translation>
        </message>
        <message>
            <source>Type the name.</source>
            <translation>Откуцајте име.</translation>
        </message>
        <message>
            <source>Type the number on the paper.</source>
            <translation>Откуцајте број с документа.</translation>
        </message>
        <message>
            <source>Type the place.</source>
            <translation>Упишите место.</translation>
        </message>
        <message>
            <source>Type the reason in a few words.</source>
            <translation>Укуцајте разлог у неколико речи.</translation>
        </message>
        <message>
            <source>Type the reason.</source>
            <translation>Откуцајте разлог.</translation>
        </message>
        <message>
            <source>Type the title.</source>
            <translation>Упишите наслов.</translation>
        </message>
        <message>
            <source>Type them.</source>
            <translation>Упишите их.</translation>
        </message>
        <message>
            <source>Type what came of it.</source>
            <translation>Укуцајте шта је исход.</translation>
        </message>
        <message>
            <source>Type what is selected for.</source>
            <translation>Упишите за шта се бира.</translation>
        </message>
        <message>
            <source>Type what is to be kept.</source>
            <translation>Упишите шта треба сачувати.</translation>
        </message>
        <message>
            <source>Type what the family writes.</source>
            <translation>Упишите шта породица пише.</translation>
        </message>
        <message>
            <source>Type who gave it.</source>
            <translation>Упишите ко је дао.</translation>
        </message>
        <message>
            <source>Type who joins, or choose a family above.</source>
            <translation>Упишите ко долази или горе изаберите породицу.</translation>
        </message>
        <message>
            <source>Type whom to ask for.</source>
            <translation>Укуцајте кога треба тражити.</translation>
        </message>
        <message>
            <source>Type why this quote.</source>
            <translation>Откуцајте зашто баш ова понуда.</translation>
        </message>
        <message>
            <source>Type zero or more.</source>
            <translation>Упишите нулу или више.</translation>
        </message>
        <message>
            <source>UN agency</source>
            <translation>агенција УН</translation>
        </message>
        <message>
            <source>Undo it and merge again.</source>
            <translation>Поништите па спојите поново.</translation>
        </message>
        <message>
            <source>Undo that merge first.</source>
            <translation>Прво поништите то спајање.</translation>
        </message>
        <message>
            <source>Undo the change, and enter the new head with its day on the page of the family.</source>
            <translation>Вратите измену, а новог носиоца са даном упишите на страници породице.</translation>
        </message>
        <message>
            <source>Undo the merge; this goes with it.</source>
            <translation>Поништите спајање; ово иде с њим.</translation>
        </message>
        <message>
            <source>Uphold</source>
            <translation>Усвоји</translation>
        </message>
        <message>
            <source>Uphold…</source>
            <translation>Усвоји…</translation>
        </message>
        <message>
            <source>Use one of the office's words, as the form offers them.</source>
            <translation>Употребите речи канцеларије, како их образац нуди.</translation>
        </message>
        <message>
            <source>Use the amount and the accounts of the transfer it answers.</source>
            <translation>Употребите износ и рачуне преноса на који се односи.</translation>
        </message>
        <message>
            <source>Versions are counted from one.</source>
            <translation>Верзије се броје од један.</translation>
        </message>
        <message>
            <source>Visited by {what}</source>
            <translation>У посету је дошао/ла {what}</translation>
        </message>
        <message>
            <source>Visits are planned for 1, 3, 6 and 12 months.</source>
            <translation>Посете се планирају после 1, 3, 6 и 12 месеци.</translation>
        </message>
        <message>
            <source>Visits due</source>
            <translation>Посете на реду</translation>
        </message>
        <message>
            <source>Wait a moment and try again.</source>
            <translation>Сачекајте мало и покушајте поново.</translation>
        </message>
        <message>
            <source>Wait until the last day has passed.</source>
            <translation>Сачекајте да прође последњи дан.</translation>
        </message>
        <message>
            <source>Waiting for</source>
            <translation>Чека се на</translation>
        </message>
        <message>
            <source>What a supplier is paid leaves the office.</source>
            <translation>Оно што се плати добављачу одлази из канцеларије.</translation>
        </message>
        <message>
            <source>What a value is worth stays with its criterion.</source>
            <translation>Вредност остаје уз свој критеријум.</translation>
        </message>
        <message>
            <source>What is not settled in a household is written by the database.</source>
            <translation>Шта у домаћинству није сређено, уписује база.</translation>
        </message>
        <message>
            <source>What is still to be decided or paid is decided here, not brought in.</source>
            <translation>О чему тек треба одлучити или шта тек треба платити, то се ради овде, а не увози.</translation>
        </message>
        <message>
            <source>What is wrong is corrected by an objection, or in a new round.</source>
            <translation>Што је погрешно исправља се приговором, или у новом кругу.</translation>
        </message>
        <message>
            <source>What takes an act back names that act.</source>
            <translation>Враћање наводи промену коју враћа.</translation>
        </message>
        <message>
            <source>What the grant is for is missing.</source>
            <translation>Недостаје чему грант служи.</translation>
        </message>
        <message>
            <source>What this person is in the family is missing.</source>
            <translation>Недостаје шта је ова особа у породици.</translation>
        </message>
        <message>
            <source>What was consented to stays as it was given.</source>
            <translation>Дати пристанак остаје какав је дат.</translation>
        </message>
        <message>
            <source>Where a record came from stays as recorded.</source>
            <translation>Одакле је запис дошао, остаје како је уписано.</translation>
        </message>
        <message>
            <source>Whether an objection came too late is told by its day.</source>
            <translation>Да ли је приговор стигао касно каже његов дан.</translation>
        </message>
        <message>
            <source>Who joined which family when, and who was its head, is changed by a dated act only.</source>
            <translation>Ко је кад дошао у коју породицу и ко јој је био носилац мења се само променом с датумом.</translation>
        </message>
        <message>
            <source>Who took a step ticks it off themselves.</source>
            <translation>Ко је учинио корак сам га означава.</translation>
        </message>
        <message>
            <source>Whoever changes a record last is its maker.</source>
            <translation>Ко последњи измени запис, његов је састављач.</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Упиши одустанак</translation>
        </message>
        <message>
            <source>Withdraw it, and record what is agreed to now.</source>
            <translation>Повуците га и упишите на шта се сада пристаје.</translation>
        </message>
        <message>
            <source>Withdrawing, rejecting and suspending need a reason.</source>
            <translation>Одустанак, одбијање и мировање морају имати разлог.</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Упиши одустанак…</translation>
        </message>
        <message>
            <source>Workbooks of the kind .xlsb are not read.</source>
            <translation>Радне свеске врсте .xlsb се не читају.</translation>
        </message>
        <message>
            <source>Write M or Ž.</source>
            <translation>Напишите М или Ж.</translation>
        </message>
        <message>
            <source>Write a choice, or limits of which the first is not above the second.</source>
            <translation>Упишите избор, или границе од којих прва није изнад друге.</translation>
        </message>
        <message>
            <source>Write a short code, such as roof_state.</source>
            <translation>Упишите кратку шифру, на пример стање_крова.</translation>
        </message>
        <message>
            <source>Write da or ne.</source>
            <translation>Напишите да или не.</translation>
        </message>
        <message>
            <source>Write day.month.year, for example 7.3.1982., or only the year.</source>
            <translation>Напишите дан.месец.година, на пример 7.3.1982., или само годину.</translation>
        </message>
        <message>
            <source>Write digits only, for example 4.</source>
            <translation>Напишите само цифре, на пример 4.</translation>
        </message>
        <message>
            <source>Write digits, capitals and dashes, 22 at most.</source>
            <translation>Напишите цифре, велика слова и цртице, највише 22.</translation>
        </message>
        <message>
            <source>Write it as . &gt;= 0 and . &lt;= 20, or look at the answers yourself.</source>
            <translation>Напишите као . &gt;= 0 анд . &lt;= 20 или сами прегледајте одговоре.</translation>
        </message>
        <message>
            <source>Write it as 840-955845-10, or all 18 digits.</source>
            <translation>Напишите као 840-955845-10 или свих 18 цифара.</translation>
        </message>
        <message>
            <source>Write it in digits, for example 1,5.</source>
            <translation>Напишите цифрама, на пример 1,5.</translation>
        </message>
        <message>
            <source>Write it; only a further payment of the grant above goes without.</source>
            <translation>Напишите; без тога иде само даље плаћање гранта изнад.</translation>
        </message>
        <message>
            <source>Write nosilac for the head, else suprug/a, sin, ćerka, otac, majka or ostalo.</source>
            <translation>Напишите носилац за носиоца, иначе супруг/а, син, ћерка, отац, мајка или остало.</translation>
        </message>
        <message>
            <source>Write nosilac, suprug/a, sin, ćerka, otac, majka or ostalo.</source>
            <translation>Напишите носилац, супруг/а, син, ћерка, отац, мајка или остало.</translation>
        </message>
        <message>
            <source>Write one value a line, for example 3-4 = 5, or 5+ = 10.</source>
            <translation>Упишите по једну вредност у реду, на пример 3-4 = 5, или 5+ = 10.</translation>
        </message>
        <message>
            <source>Write only the number, with its area code, for example 064/123-456.</source>
            <translation>Напишите само број, с позивним, на пример 064/123-456.</translation>
        </message>
        <message>
            <source>Write privatni smeštaj, kolektivni centar or neformalno naselje.</source>
            <translation>Напишите приватни смештај, колективни центар или неформално насеље.</translation>
        </message>
        <message>
            <source>Write the activity.</source>
            <translation>Напишите делатност.</translation>
        </message>
        <message>
            <source>Write the amount in digits, for example 1.250,00.</source>
            <translation>Напишите износ цифрама, на пример 1.250,00.</translation>
        </message>
        <message>
            <source>Write the amount of the contract in euro.</source>
            <translation>Напишите износ уговора у еврима.</translation>
        </message>
        <message>
            <source>Write the amount, or empty the cells if there was none.</source>
            <translation>Напишите износ или испразните ћелије ако га није било.</translation>
        </message>
        <message>
            <source>Write the day on which the family came forward.</source>
            <translation>Напишите дан када се породица јавила.</translation>
        </message>
        <message>
            <source>Write the day the contract was signed.</source>
            <translation>Напишите дан када је уговор потписан.</translation>
        </message>
        <message>
            <source>Write the day, or empty the payment's cells if nothing was paid.</source>
            <translation>Напишите дан или испразните ћелије плаћања ако ништа није плаћено.</translation>
        </message>
        <message>
            <source>Write the given name as on the document.</source>
            <translation>Напишите име као на документу.</translation>
        </message>
        <message>
            <source>Write the name of the supplier.</source>
            <translation>Напишите име добављача.</translation>
        </message>
        <message>
            <source>Write the number of its contract, or move the row under its grant.</source>
            <translation>Напишите број његовог уговора или преместите ред под његов грант.</translation>
        </message>
        <message>
            <source>Write the number of the family that receives the grant.</source>
            <translation>Напишите број породице која прима грант.</translation>
        </message>
        <message>
            <source>Write the number of the family's file, such as KG-2026-0182.</source>
            <translation>Напишите број предмета породице, на пример KG-2026-0182.</translation>
        </message>
        <message>
            <source>Write the rule with =, !=, &gt;, &lt;, selected(), and, or.</source>
            <translation>Напишите правило помоћу =, !=, &gt;, &lt;, селецтед(), анд, ор.</translation>
        </message>
        <message>
            <source>Write the status if it is further on its way.</source>
            <translation>Напишите статус ако је одмакла даље.</translation>
        </message>
        <message>
            <source>Write the surname as on the document.</source>
            <translation>Напишите презиме као на документу.</translation>
        </message>
        <message>
            <source>Write the whole date, for example 7.3.2026.</source>
            <translation>Напишите цео датум, на пример 7.3.2026.</translation>
        </message>
        <message>
            <source>Write the year with its four digits.</source>
            <translation>Напишите годину са све четири цифре.</translation>
        </message>
        <message>
            <source>Write what is asked, at least in one language.</source>
            <translation>Напишите шта се пита, бар на једном језику.</translation>
        </message>
        <message>
            <source>Write what shows it, or choose a document of the family.</source>
            <translation>Упишите шта то показује, или изаберите документ породице.</translation>
        </message>
        <message>
            <source>Write what this person is in the family, or change the head on its page first.</source>
            <translation>Напишите шта је ова особа у породици или прво промените носиоца на њеној страни.</translation>
        </message>
        <message>
            <source>Write what was paid in euro, or empty the payment's cells if nothing was.</source>
            <translation>Напишите колико је плаћено у еврима или испразните ћелије плаћања ако ништа није.</translation>
        </message>
        <message>
            <source>Write what was paid; money returned is entered as a reversal.</source>
            <translation>Напишите колико је плаћено; враћени новац се уноси као сторно.</translation>
        </message>
        <message>
            <source>Write “{was}” again, and change the name in the row of the person.</source>
            <translation>Вратите „{was}“, а име промените у реду те особе.</translation>
        </message>
        <message>
            <source>Write “{was}” again, and take the step on the page of the family.</source>
            <translation>Вратите „{was}“, а корак предузмите на страници породице.</translation>
        </message>
        <message>
            <source>Write “{was}” again; a person moves to another family on the family's page.</source>
            <translation>Вратите „{was}“; особа прелази у другу породицу на страници породице.</translation>
        </message>
        <message>
            <source>Write “{was}” again; add people on the sheet of members.</source>
            <translation>Вратите „{was}“; особе додајте на листу чланова.</translation>
        </message>
        <message>
            <source>You already took a step in this: another person takes the next one.</source>
            <translation>У овоме сте већ предузели корак: следећи предузима друга особа.</translation>
        </message>
        <message>
            <source>You approved this: another person takes this step.</source>
            <translation>Ово сте ви одобрили: овај корак предузима друга особа.</translation>
        </message>
        <message>
            <source>You froze this list: another person confirms the final one.</source>
            <translation>Ви сте замрзнули ову листу: коначну потврђује друга особа.</translation>
        </message>
        <message>
            <source>You made or last changed this payment: another person approves.</source>
            <translation>Ви сте саставили или последњи изменили ово плаћање: одобрава друга особа.</translation>
        </message>
        <message>
            <source>You made this: another person approves.</source>
            <translation>Ово сте ви саставили: одобрава друга особа.</translation>
        </message>
        <message>
            <source>You made this: another person takes this step.</source>
            <translation>Ово сте ви саставили: овај корак предузима друга особа.</translation>
        </message>
        <message>
            <source>You ordered this: another person takes this step.</source>
            <translation>За ово сте ви дали налог: овај корак предузима друга особа.</translation>
        </message>
        <message>
            <source>You scored this family: somebody else decides on its objection.</source>
            <translation>Бодовали сте ову породицу: о њеном приговору одлучује неко други.</translation>
        </message>
        <message>
            <source>You took part in the payment of these goods: another person receives them.</source>
            <translation>Учествовали сте у плаћању ове робе: прима је друга особа.</translation>
        </message>
        <message>
            <source>a case worker</source>
            <translation>водитељ случаја</translation>
        </message>
        <message>
            <source>a finance officer</source>
            <translation>финансијски службеник</translation>
        </message>
        <message>
            <source>a logistics officer</source>
            <translation>службеник за логистику</translation>
        </message>
        <message>
            <source>a member of the family</source>
            <translation>члан породице</translation>
        </message>
        <message>
            <source>a payment</source>
            <translation>плаћање</translation>
        </message>
        <message>
            <source>a viewer</source>
            <translation>посматрач</translation>
        </message>
        <message>
            <source>a warehouse keeper</source>
            <translation>магационер</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>прихваћен</translation>
        </message>
        <message>
            <source>address and phone</source>
            <translation>адреса и телефон</translation>
        </message>
        <message>
            <source>administrator</source>
            <translation>администратор</translation>
        </message>
        <message>
            <source>all</source>
            <translation>све</translation>
        </message>
        <message>
            <source>an administrator</source>
            <translation>администратор</translation>
        </message>
        <message>
            <source>an approver</source>
            <translation>одобравалац</translation>
        </message>
        <message>
            <source>answer overdue</source>
            <translation>одговор касни</translation>
        </message>
        <message>
            <source>applied</source>
            <translation>пријављено</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>одобрено</translation>
        </message>
        <message>
            <source>approver</source>
            <translation>одобравалац</translation>
        </message>
        <message>
            <source>arrived</source>
            <translation>стигла</translation>
        </message>
        <message>
            <source>assessed</source>
            <translation>процењена</translation>
        </message>
        <message>
            <source>bank statement line</source>
            <translation>ставка извода</translation>
        </message>
        <message>
            <source>birth</source>
            <translation>рођење</translation>
        </message>
        <message>
            <source>birth certificate</source>
            <translation>извод из матичне књиге рођених</translation>
        </message>
        <message>
            <source>cadastre</source>
            <translation>катастар</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>отказано</translation>
        </message>
        <message>
            <source>case worker</source>
            <translation>водитељ случаја</translation>
        </message>
        <message>
            <source>centre for social work</source>
            <translation>центар за социјални рад</translation>
        </message>
        <message>
            <source>certain</source>
            <translation>сигурно</translation>
        </message>
        <message>
            <source>certificate of citizenship</source>
            <translation>уверење о држављанству</translation>
        </message>
        <message>
            <source>certificate of residence</source>
            <translation>уверење о пребивалишту</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>проверено</translation>
        </message>
        <message>
            <source>civil society organisation</source>
            <translation>организација цивилног друштва</translation>
        </message>
        <message>
            <source>cleared</source>
            <translation>сагласност</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>затворено</translation>
        </message>
        <message>
            <source>completed</source>
            <translation>завршена</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>уговор</translation>
        </message>
        <message>
            <source>contracted</source>
            <translation>уговорено</translation>
        </message>
        <message>
            <source>copies of papers</source>
            <translation>копије папира</translation>
        </message>
        <message>
            <source>death</source>
            <translation>смрт</translation>
        </message>
        <message>
            <source>declared</source>
            <translation>изјава</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>испоручено</translation>
        </message>
        <message>
            <source>delivery note</source>
            <translation>отпремница</translation>
        </message>
        <message>
            <source>departed</source>
            <translation>на путу</translation>
        </message>
        <message>
            <source>different</source>
            <translation>различите</translation>
        </message>
        <message>
            <source>discarded</source>
            <translation>одбачена</translation>
        </message>
        <message>
            <source>displaced person's card</source>
            <translation>легитимација расељеног лица</translation>
        </message>
        <message>
            <source>done</source>
            <translation>завршено</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>нацрт</translation>
        </message>
        <message>
            <source>drafted</source>
            <translation>састављено</translation>
        </message>
        <message>
            <source>driving licence</source>
            <translation>возачка дозвола</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>одбачено</translation>
        </message>
        <message>
            <source>due by today</source>
            <translation>до данас</translation>
        </message>
        <message>
            <source>due within 30 days</source>
            <translation>у наредних 30 дана</translation>
        </message>
        <message>
            <source>due within 7 days</source>
            <translation>рок за 7 дана</translation>
        </message>
        <message>
            <source>eligible</source>
            <translation>подобна</translation>
        </message>
        <message>
            <source>final list</source>
            <translation>коначна листа</translation>
        </message>
        <message>
            <source>finance officer</source>
            <translation>финансијски службеник</translation>
        </message>
        <message>
            <source>followed up</source>
            <translation>обиђена</translation>
        </message>
        <message>
            <source>frozen</source>
            <translation>замрзнуто</translation>
        </message>
        <message>
            <source>handed over</source>
            <translation>предато</translation>
        </message>
        <message>
            <source>handover record</source>
            <translation>записник о примопредаји</translation>
        </message>
        <message>
            <source>health card</source>
            <translation>здравствена књижица</translation>
        </message>
        <message>
            <source>health data</source>
            <translation>подаци о здрављу</translation>
        </message>
        <message>
            <source>health insurance</source>
            <translation>здравствено осигурање</translation>
        </message>
        <message>
            <source>health service</source>
            <translation>здравствена служба</translation>
        </message>
        <message>
            <source>housing here and place of return</source>
            <translation>смештај овде и место повратка</translation>
        </message>
        <message>
            <source>identity card</source>
            <translation>лична карта</translation>
        </message>
        <message>
            <source>identity paper</source>
            <translation>лични документ</translation>
        </message>
        <message>
            <source>in procurement</source>
            <translation>у набавци</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>у току</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>у употреби</translation>
        </message>
        <message>
            <source>its date</source>
            <translation>датум</translation>
        </message>
        <message>
            <source>justified</source>
            <translation>оправдано</translation>
        </message>
        <message>
            <source>kit handed over</source>
            <translation>пакет уручен</translation>
        </message>
        <message>
            <source>legal aid</source>
            <translation>правна помоћ</translation>
        </message>
        <message>
            <source>listed</source>
            <translation>на листи</translation>
        </message>
        <message>
            <source>logistics officer</source>
            <translation>службеник за логистику</translation>
        </message>
        <message>
            <source>marriage</source>
            <translation>брак</translation>
        </message>
        <message>
            <source>members of the household</source>
            <translation>чланови домаћинства</translation>
        </message>
        <message>
            <source>merge</source>
            <translation>спајање</translation>
        </message>
        <message>
            <source>ministry</source>
            <translation>министарство</translation>
        </message>
        <message>
            <source>monitored</source>
            <translation>праћено</translation>
        </message>
        <message>
            <source>moving in</source>
            <translation>усељење</translation>
        </message>
        <message>
            <source>moving out</source>
            <translation>исељење</translation>
        </message>
        <message>
            <source>municipality</source>
            <translation>општина</translation>
        </message>
        <message>
            <source>name as written</source>
            <translation>име како је написано</translation>
        </message>
        <message>
            <source>name or number</source>
            <translation>име или број</translation>
        </message>
        <message>
            <source>names, birth, numbers of papers</source>
            <translation>имена, рођење, бројеви папира</translation>
        </message>
        <message>
            <source>needs assessment</source>
            <translation>процена потреба</translation>
        </message>
        <message>
            <source>new head</source>
            <translation>нови носилац</translation>
        </message>
        <message>
            <source>not in use</source>
            <translation>ван употребе</translation>
        </message>
        <message>
            <source>number</source>
            <translation>број</translation>
        </message>
        <message>
            <source>objection</source>
            <translation>приговор</translation>
        </message>
        <message>
            <source>objections closed</source>
            <translation>рок истекао</translation>
        </message>
        <message>
            <source>on manifest</source>
            <translation>на списку</translation>
        </message>
        <message>
            <source>open</source>
            <translation>отворено</translation>
        </message>
        <message>
            <source>order</source>
            <translation>налог за набавку</translation>
        </message>
        <message>
            <source>ordered</source>
            <translation>налог дат банци</translation>
        </message>
        <message>
            <source>other</source>
            <translation>остало</translation>
        </message>
        <message>
            <source>other agency</source>
            <translation>друга установа</translation>
        </message>
        <message>
            <source>other help</source>
            <translation>друга помоћ</translation>
        </message>
        <message>
            <source>other paper</source>
            <translation>друга исправа</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>касни</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>исплаћено</translation>
        </message>
        <message>
            <source>passport</source>
            <translation>пасош</translation>
        </message>
        <message>
            <source>payment order</source>
            <translation>налог за плаћање</translation>
        </message>
        <message>
            <source>pension</source>
            <translation>пензија</translation>
        </message>
        <message>
            <source>pension fund</source>
            <translation>пензијски фонд</translation>
        </message>
        <message>
            <source>personal papers</source>
            <translation>лични папири</translation>
        </message>
        <message>
            <source>photo</source>
            <translation>фотографија</translation>
        </message>
        <message>
            <source>preliminary list</source>
            <translation>прелиминарно</translation>
        </message>
        <message>
            <source>preparing</source>
            <translation>у припреми</translation>
        </message>
        <message>
            <source>procuring</source>
            <translation>у набавци</translation>
        </message>
        <message>
            <source>property papers</source>
            <translation>папири о имовини</translation>
        </message>
        <message>
            <source>quotes compared</source>
            <translation>упоређене понуде</translation>
        </message>
        <message>
            <source>reconfirmed</source>
            <translation>потврђена</translation>
        </message>
        <message>
            <source>recovered</source>
            <translation>повраћај</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>одбијено</translation>
        </message>
        <message>
            <source>registered</source>
            <translation>уписана</translation>
        </message>
        <message>
            <source>registry office in exile</source>
            <translation>измештена матична служба</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>одбијена</translation>
        </message>
        <message>
            <source>reopened</source>
            <translation>поново отворена</translation>
        </message>
        <message>
            <source>reserve list</source>
            <translation>резерва</translation>
        </message>
        <message>
            <source>residence</source>
            <translation>пребивалиште</translation>
        </message>
        <message>
            <source>retired</source>
            <translation>повучена</translation>
        </message>
        <message>
            <source>returned</source>
            <translation>враћено</translation>
        </message>
        <message>
            <source>returned for repair</source>
            <translation>на допуни</translation>
        </message>
        <message>
            <source>returned home</source>
            <translation>вратиле се</translation>
        </message>
        <message>
            <source>reversed</source>
            <translation>сторнирано</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>опозвано</translation>
        </message>
        <message>
            <source>running</source>
            <translation>у току</translation>
        </message>
        <message>
            <source>same name in another script or spelling</source>
            <translation>исто име на другом писму или друкчије написано</translation>
        </message>
        <message>
            <source>school</source>
            <translation>школа</translation>
        </message>
        <message>
            <source>school certificate</source>
            <translation>школско уверење</translation>
        </message>
        <message>
            <source>scored</source>
            <translation>бодовано</translation>
        </message>
        <message>
            <source>selected</source>
            <translation>изабрана</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>послат</translation>
        </message>
        <message>
            <source>signed declaration</source>
            <translation>потписана изјава</translation>
        </message>
        <message>
            <source>spelled without diacritics</source>
            <translation>написано без квачица</translation>
        </message>
        <message>
            <source>split</source>
            <translation>подела</translation>
        </message>
        <message>
            <source>supplier's invoice</source>
            <translation>фактура добављача</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>у мировању</translation>
        </message>
        <message>
            <source>taking back</source>
            <translation>враћање</translation>
        </message>
        <message>
            <source>the contract number</source>
            <translation>број уговора</translation>
        </message>
        <message>
            <source>the day of payment</source>
            <translation>дан исплате</translation>
        </message>
        <message>
            <source>the day of publishing</source>
            <translation>дан објављивања</translation>
        </message>
        <message>
            <source>the day of signing</source>
            <translation>дан потписивања</translation>
        </message>
        <message>
            <source>the last day for objections</source>
            <translation>последњи дан за приговор</translation>
        </message>
        <message>
            <source>the outcome</source>
            <translation>исход</translation>
        </message>
        <message>
            <source>the reason</source>
            <translation>разлог</translation>
        </message>
        <message>
            <source>the reference of the bank line</source>
            <translation>ознака ставке извода</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>иста</translation>
        </message>
        <message>
            <source>to approve</source>
            <translation>поднето</translation>
        </message>
        <message>
            <source>to ask</source>
            <translation>за питање</translation>
        </message>
        <message>
            <source>to decide</source>
            <translation>за одлуку</translation>
        </message>
        <message>
            <source>upheld</source>
            <translation>усвојен</translation>
        </message>
        <message>
            <source>viewer</source>
            <translation>посматрач</translation>
        </message>
        <message>
            <source>warehouse keeper</source>
            <translation>магационер</translation>
        </message>
        <message>
            <source>what they answered</source>
            <translation>шта су одговорили</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>одустанак</translation>
        </message>
        <message>
            <source>{excess} above the award in {other}.</source>
            <translation>{excess} изнад доделе на месту {other}.</translation>
        </message>
        <message>
            <source>{excess} above what is left of the award, as it is stored.</source>
            <translation>{excess} изнад онога што је преостало од доделе, како је сачувана.</translation>
        </message>
        <message>
            <source>{first} or {other}</source>
            <translation>{first} или {other}</translation>
        </message>
        <message>
            <source>{first}, {other}</source>
            <translation>{first}, {other}</translation>
        </message>
        <message>
            <source>{name} is in this family since {day}.</source>
            <translation>{name} је у овој породици од {day}.</translation>
        </message>
        <message>
            <source>{name} left family {number} on {day}.</source>
            <translation>{name} је отишао/ла из породице {number} дана {day}.</translation>
        </message>
        <message>
            <source>{name} lived in family {number} until {day}.</source>
            <translation>{name} је живео/ла у породици {number} до {day}.</translation>
        </message>
        <message>
            <source>{name} lives in family {number} only since {day}.</source>
            <translation>{name} живи у породици {number} тек од {day}.</translation>
        </message>
        <message>
            <source>{name} lives in family {number} since {day}.</source>
            <translation>{name} живи у породици {number} од {day}.</translation>
        </message>
        <message>
            <source>{person} consented</source>
            <translation>{person}: дат пристанак</translation>
        </message>
        <message>
            <source>{person} joined the family</source>
            <translation>{person}: улазак у породицу</translation>
        </message>
        <message>
            <source>{person} left the family</source>
            <translation>{person}: излазак из породице</translation>
        </message>
        <message>
            <source>{person} signed the declaration of return</source>
            <translation>{person}: потписана изјава о повратку</translation>
        </message>
        <message>
            <source>{person} took the declaration back</source>
            <translation>{person}: изјава је повучена</translation>
        </message>
        <message>
            <source>{person} withdrew the consent: {what}</source>
            <translation>{person}: повучен пристанак, {what}</translation>
        </message>
        <message>
            <source>{person}: {what} issued</source>
            <translation>{person}: издата исправа, {what}</translation>
        </message>
        <message>
            <source>{what}: {state}</source>
            <translation>{what}: {state}</translation>
        </message>
        <message>
            <source>{who} changed this family file in the meantime.</source>
            <translation>Овај предмет породице је у међувремену измењен ({who}).</translation>
        </message>
        <message>
            <source>{who} changed this in the meantime.</source>
            <translation>{who} је то у међувремену изменио/ла.</translation>
        </message>
        <message>
            <source>{who} changed this record while you were working on it.</source>
            <translation>Док сте на њему радили, овај запис је измењен ({who}).</translation>
        </message>
        <message>
            <source>{who} changed {number} {name} since this file was read. Nothing was saved.</source>
            <translation>{who} је изменио/ла {number} {name} откад је датотека прочитана. Ништа није сачувано.</translation>
        </message>
        <message>
            <source>“{code}” depends on “{other}”, which is asked of each person.</source>
            <translation>„{code}“ зависи од „{other}“, а то се пита за сваку особу.</translation>
        </message>
        <message>
            <source>“{code}” has no choices.</source>
            <translation>„{code}“ нема изборе.</translation>
        </message>
        <message>
            <source>“{code}” has no text in any language.</source>
            <translation>„{code}“ нема текст ни на једном језику.</translation>
        </message>
        <message>
            <source>“{code}” is asked depending on “{other}”, which is not asked before it.</source>
            <translation>„{code}“ зависи од „{other}“, а то се не пита пре њега.</translation>
        </message>
        <message>
            <source>“{code}” is no code: it begins with a letter and has letters, digits or _.</source>
            <translation>„{code}“ није шифра: почиње словом и има слова, цифре или _.</translation>
        </message>
        <message>
            <source>“{kind}” is not asked of anybody; it was left aside.</source>
            <translation>„{kind}“ се никога не пита; изостављено је.</translation>
        </message>
        <message>
            <source>“{part}” is no value the question can have.</source>
            <translation>„{part}“ није вредност коју питање може имати.</translation>
        </message>
        <message>
            <source>“{step}” is for {roles}.</source>
            <translation>Корак „{step}“ предузима {roles}.</translation>
        </message>
        <message>
            <source>“{step}” needs {fields}.</source>
            <translation>За корак „{step}“ потребно је: {fields}.</translation>
        </message>
        <message>
            <source>“{word}” was read as “{state}”, in {count} rows.</source>
            <translation>„{word}“ је прочитано као „{state}“, редова: {count}.</translation>
        </message>
    </context>
</TS>
