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
            <source>Edit</source>
            <translation>Измени</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Извези</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Нађи било шта</translation>
        </message>
        <message>
            <source>Import register</source>
            <translation>Увези регистар</translation>
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
            <source>Print list</source>
            <translation>Штампај списак</translation>
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
        <name>CompareSheet</name>
        <message>
            <source>Are these one family?</source>
            <translation>Да ли је ово једна породица?</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Није иста</translation>
        </message>
        <message>
            <source>Same family</source>
            <translation>Иста породица</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Покушај поново</translation>
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
        <name>Detail</name>
        <message>
            <source>Try again</source>
            <translation>Покушај поново</translation>
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
            <source>Not the same</source>
            <translation>Није иста</translation>
        </message>
        <message>
            <source>Same family</source>
            <translation>Иста породица</translation>
        </message>
        <message>
            <source>{score} of 100.</source>
            <translation>{score} од 100.</translation>
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
            <source>Accommodation</source>
            <translation>Смештај</translation>
        </message>
        <message>
            <source>Add the place</source>
            <translation>Додај место</translation>
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
            <source>Albanian name</source>
            <translation>Албански назив</translation>
        </message>
        <message>
            <source>As on document</source>
            <translation>Као на документу</translation>
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
            <source>Check of the JMBG</source>
            <translation>Провера ЈМБГ-а</translation>
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
            <source>Document attached: {name}</source>
            <translation>Приложен документ: {name}</translation>
        </message>
        <message>
            <source>Document {name}</source>
            <translation>Документ: {name}</translation>
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
            <source>Family</source>
            <translation>Породица</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Презиме</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Датотека</translation>
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
            <source>Head of the family</source>
            <translation>Носилац породице</translation>
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
            <source>Lives now in</source>
            <translation>Сада живи у</translation>
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
            <source>Needs</source>
            <translation>Потребе</translation>
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
            <source>New place</source>
            <translation>Ново место</translation>
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
            <source>Person</source>
            <translation>Особа</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Места</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Разлог</translation>
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation>Разлог: {reason}</translation>
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
            <source>Role</source>
            <translation>Улога</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сачувај</translation>
        </message>
        <message>
            <source>Serbian name</source>
            <translation>Српски назив</translation>
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
            <source>The JMBG agrees with its check digit and with the birth date.</source>
            <translation>ЈМБГ се слаже с контролном цифром и с датумом рођења.</translation>
        </message>
        <message>
            <source>The family file was opened</source>
            <translation>Отворен је предмет породице</translation>
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
            <source>What a colleague should know</source>
            <translation>Шта колега треба да зна</translation>
        </message>
        <message>
            <source>What the check says</source>
            <translation>Шта каже провера</translation>
        </message>
        <message>
            <source>Year of birth</source>
            <translation>Година рођења</translation>
        </message>
        <message>
            <source>alike</source>
            <translation>слично</translation>
        </message>
        <message>
            <source>as on the document</source>
            <translation>као на документу</translation>
        </message>
        <message>
            <source>brother or sister</source>
            <translation>брат или сестра</translation>
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
            <source>father</source>
            <translation>отац</translation>
        </message>
        <message>
            <source>female</source>
            <translation>женско</translation>
        </message>
        <message>
            <source>grandchild</source>
            <translation>унук или унука</translation>
        </message>
        <message>
            <source>head</source>
            <translation>носилац</translation>
        </message>
        <message>
            <source>informal settlement</source>
            <translation>неформално насеље</translation>
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
            <source>none</source>
            <translation>нема</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>није познато</translation>
        </message>
        <message>
            <source>other</source>
            <translation>остало</translation>
        </message>
        <message>
            <source>private accommodation</source>
            <translation>приватни смештај</translation>
        </message>
        <message>
            <source>several with commas between</source>
            <translation>више њих раздвојте зарезом</translation>
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
            <source>wheelchair, medicine, child seat …</source>
            <translation>колица, лекови, дечје седиште …</translation>
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
        <name>FamilySection</name>
        <message>
            <source>Try again</source>
            <translation>Покушај поново</translation>
        </message>
    </context>
    <context>
        <name>FamilySheet</name>
        <message>
            <source>Are {one} and {other} the same family?</source>
            <translation>Да ли су {one} и {other} иста породица?</translation>
        </message>
        <message>
            <source>Both files stay as they are; the decision is remembered and can be taken back.</source>
            <translation>Оба предмета остају каква јесу; одлука се памти и може да се повуче.</translation>
        </message>
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
            <source>Reason: {reason}</source>
            <translation>Разлог: {reason}</translation>
        </message>
        <message>
            <source>Same family</source>
            <translation>Иста породица</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Покушај поново</translation>
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
        <name>FilterBar</name>
        <message>
            <source>+ filter</source>
            <translation>+ филтер</translation>
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
        <name>HistoryView</name>
        <message>
            <source>History</source>
            <translation>Историја</translation>
        </message>
        <message>
            <source>Nothing has happened yet.</source>
            <translation>Још се ништа није догодило.</translation>
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
            <source>nothing saved yet</source>
            <translation>још ништа није сачувано</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>сачувано</translation>
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
            <source>Cell</source>
            <translation>Ћелија</translation>
        </message>
        <message>
            <source>Dates read as day, month, year</source>
            <translation>Датуми прочитани као дан, месец, година</translation>
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
            <source>Found</source>
            <translation>Нађено</translation>
        </message>
        <message>
            <source>Grants</source>
            <translation>Грантови</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>У датотеци</translation>
        </message>
        <message>
            <source>Like</source>
            <translation>Као</translation>
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
            <source>The office holds all of it already.</source>
            <translation>Канцеларија већ има све ово.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Шта</translation>
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
            <source>Who or what</source>
            <translation>Ко или шта</translation>
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
            <source>{number} (stored)</source>
            <translation>{number} (сачувано)</translation>
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
            <source>Families</source>
            <translation>Породице</translation>
        </message>
        <message>
            <source>Grants</source>
            <translation>Грантови</translation>
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
            <source>WORK</source>
            <translation>РАД</translation>
        </message>
    </context>
    <context>
        <name>PapersTab</name>
        <message>
            <source>Attached by</source>
            <translation>Приложио/ла</translation>
        </message>
        <message>
            <source>Attach…</source>
            <translation>Приложи…</translation>
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
            <source>No papers yet. Attach a scan, or drop a file here.</source>
            <translation>Још нема докумената. Приложите скен или превуците датотеку овамо.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Отвори</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Документи</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Наслов</translation>
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
            <source>Attached</source>
            <translation>Приложено</translation>
        </message>
        <message>
            <source>Attached by</source>
            <translation>Приложио/ла</translation>
        </message>
        <message>
            <source>Attach…</source>
            <translation>Приложи…</translation>
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
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документи</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Датотека</translation>
        </message>
        <message>
            <source>Files can be dropped here</source>
            <translation>Овамо можете превући датотеке</translation>
        </message>
        <message>
            <source>It goes from the family's file. It stays in the database with its history.</source>
            <translation>Излази из предмета породице. Остаје у бази са својом историјом.</translation>
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
            <source>Papers and pictures (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.docx *.xlsx)</source>
            <translation>Документи и слике (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.docx *.xlsx)</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Величина</translation>
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
            <source>new</source>
            <translation>ново</translation>
        </message>
        <message>
            <source>new · {count} rows stored already</source>
            <translation>ново · већ сачуваних редова: {count}</translation>
        </message>
        <message>
            <source>none known already</source>
            <translation>нико није већ познат</translation>
        </message>
        <message>
            <source>nothing stands in the way</source>
            <translation>ништа не стоји на путу</translation>
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
        <name>Things</name>
        <message>
            <source>account</source>
            <translation>рачун</translation>
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
            <source>family</source>
            <translation>породица</translation>
        </message>
        <message>
            <source>grant award</source>
            <translation>грант</translation>
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
            <source>project</source>
            <translation>пројекат</translation>
        </message>
        <message>
            <source>purchase order</source>
            <translation>налог за набавку</translation>
        </message>
        <message>
            <source>quote</source>
            <translation>понуда</translation>
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
            <source>transfer</source>
            <translation>пренос</translation>
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
            <source>A colleague changed this record in the meantime.</source>
            <translation>Колега је у међувремену изменио овај запис.</translation>
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
            <source>A database file must not lie in a synchronised folder: it would be torn.</source>
            <translation>Датотека базе не сме бити у фасцикли која се синхронизује: покварила би се.</translation>
        </message>
        <message>
            <source>A database file must not lie on a network drive: its locks do not hold there.</source>
            <translation>Датотека базе не сме бити на мрежном диску: тамо њена закључавања не важе.</translation>
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
            <source>A duty is given or taken away, never turned into another.</source>
            <translation>Задужење се даје или одузима, никад се не претвара у друго.</translation>
        </message>
        <message>
            <source>A family always has a head.</source>
            <translation>Породица увек има носиоца.</translation>
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
            <source>A family with this number is already there.</source>
            <translation>Породица с овим бројем већ постоји.</translation>
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
            <source>A hold is settled or released as it was made, a posting is reversed as it was made.</source>
            <translation>Резервација се измирује или ослобађа онако како је направљена, а књижење сторнира онако како је направљено.</translation>
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
            <source>A membership ends before it starts.</source>
            <translation>Чланство се завршава пре него што почне.</translation>
        </message>
        <message>
            <source>A paid payment has its day.</source>
            <translation>Исплаћено плаћање има свој дан.</translation>
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
            <source>A project with this code is already there.</source>
            <translation>Пројекат с овом ознаком већ постоји.</translation>
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
            <source>A registration number (matični broj) has 8 digits.</source>
            <translation>Матични број има 8 цифара.</translation>
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
            <source>A value is too large, or holds a sign that cannot be kept.</source>
            <translation>Вредност је превелика или садржи знак који не може да се чува.</translation>
        </message>
        <message>
            <source>A value stands far outside the register, in one of the last rows or columns.</source>
            <translation>Нека вредност стоји далеко изван регистра, у једном од последњих редова или колона.</translation>
        </message>
        <message>
            <source>A year of two digits was read as the last one that has passed.</source>
            <translation>Година с две цифре прочитана је као последња таква која је прошла.</translation>
        </message>
        <message>
            <source>Add it from the program.</source>
            <translation>Додајте га из програма.</translation>
        </message>
        <message>
            <source>Add it to this row of the sheet.</source>
            <translation>Додајте је у овај ред листа.</translation>
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
            <source>An account opens empty.</source>
            <translation>Рачун се отвара празан.</translation>
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
            <source>Approve</source>
            <translation>Одобри</translation>
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
            <source>Ask an approver.</source>
            <translation>Замолите одобраваоца.</translation>
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
            <source>Cancel</source>
            <translation>Откажи</translation>
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
            <source>Change the one that is there.</source>
            <translation>Измените постојећу.</translation>
        </message>
        <message>
            <source>Change the record; the entry follows by itself.</source>
            <translation>Измените запис; ставка следи сама.</translation>
        </message>
        <message>
            <source>Change the relation of the present head first.</source>
            <translation>Прво промените сродство садашњег носиоца.</translation>
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
            <source>Choose a plain name.</source>
            <translation>Изаберите једноставно име.</translation>
        </message>
        <message>
            <source>Choose a quote of this grant first, and order from that supplier for no more than was offered.</source>
            <translation>Прво изаберите понуду овог гранта, па наручите од тог добављача, највише до понуђеног износа.</translation>
        </message>
        <message>
            <source>Choose accounts of one unit.</source>
            <translation>Изаберите рачуне исте јединице.</translation>
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
            <source>Choose another folder or name.</source>
            <translation>Изаберите другу фасциклу или име.</translation>
        </message>
        <message>
            <source>Choose another login.</source>
            <translation>Изаберите друго корисничко име.</translation>
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
            <source>Choose one of the kinds.</source>
            <translation>Изаберите једну од врста.</translation>
        </message>
        <message>
            <source>Choose one.</source>
            <translation>Изаберите једно.</translation>
        </message>
        <message>
            <source>Choose the Excel file (.xlsx, .xls or .ods) of the register.</source>
            <translation>Изаберите Excel датотеку регистра (.xlsx, .xls или .ods).</translation>
        </message>
        <message>
            <source>Choose the budget line again.</source>
            <translation>Поново изаберите буџетску линију.</translation>
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
            <source>Choose the supplier again.</source>
            <translation>Поново изаберите добављача.</translation>
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
            <source>Close it elsewhere, or choose it again.</source>
            <translation>Затворите је на другом месту или је поново изаберите.</translation>
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
            <source>Complete it, then try again.</source>
            <translation>Допуните, па покушајте поново.</translation>
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
            <source>Correct the dates.</source>
            <translation>Исправите датуме.</translation>
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
            <source>Delete it, or copy the rows of the register into a new workbook and choose that.</source>
            <translation>Обришите је или прекопирајте редове регистра у нову радну свеску и изаберите њу.</translation>
        </message>
        <message>
            <source>Delete one of the rows if it was paid only once.</source>
            <translation>Обришите један од редова ако је плаћено само једном.</translation>
        </message>
        <message>
            <source>Delete one of the two rows.</source>
            <translation>Обришите један од два реда.</translation>
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
            <source>Enter it as new and move it on step by step.</source>
            <translation>Унесите као ново, па га водите даље корак по корак.</translation>
        </message>
        <message>
            <source>Enter it under your own login.</source>
            <translation>Унесите под својим корисничким именом.</translation>
        </message>
        <message>
            <source>Enter it without names of deciders.</source>
            <translation>Унесите без имена оних који одлучују.</translation>
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
            <source>Enter zero or more.</source>
            <translation>Унесите нулу или више.</translation>
        </message>
        <message>
            <source>Evidence is missing: see the list of proof beside the payment.</source>
            <translation>Недостају докази: погледајте списак доказа уз плаћање.</translation>
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
            <source>Free some space, then export again.</source>
            <translation>Ослободите мало простора, па поново извезите.</translation>
        </message>
        <message>
            <source>Free some space, then save again.</source>
            <translation>Ослободите мало простора, па поново сачувајте.</translation>
        </message>
        <message>
            <source>Give a number in between.</source>
            <translation>Дајте број између њих.</translation>
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
            <source>Handed in again</source>
            <translation>Поново предато</translation>
        </message>
        <message>
            <source>Have it approved first.</source>
            <translation>Прво обезбедите одобрење.</translation>
        </message>
        <message>
            <source>If the file is right, change it on the page of the family or grant.</source>
            <translation>Ако је датотека у праву, промените на страни породице или гранта.</translation>
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
            <source>In this state the record cannot be changed.</source>
            <translation>У овом стању запис не може да се мења.</translation>
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
            <source>It refers to something that is not there or does not fit.</source>
            <translation>Односи се на нешто што не постоји или не одговара.</translation>
        </message>
        <message>
            <source>It was paid before the contract was signed ({other}).</source>
            <translation>Плаћено је пре потписивања уговора ({other}).</translation>
        </message>
        <message>
            <source>Justify</source>
            <translation>Оправдај</translation>
        </message>
        <message>
            <source>Let the person who received them record it.</source>
            <translation>Нека то упише особа која је робу примила.</translation>
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
            <source>Look at what is left, and take a smaller amount or free some first.</source>
            <translation>Погледајте колико је преостало, па узмите мањи износ или прво нешто ослободите.</translation>
        </message>
        <message>
            <source>Look whether both are for this family.</source>
            <translation>Погледајте да ли су оба за ову породицу.</translation>
        </message>
        <message>
            <source>Make a new order.</source>
            <translation>Направите нов налог за набавку.</translation>
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
            <source>Make one of these.</source>
            <translation>Направите нешто од тога.</translation>
        </message>
        <message>
            <source>Maker, approver and payer are three people.</source>
            <translation>Састављач, одобравалац и платилац су три особе.</translation>
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
            <source>More than one place goes by this name.</source>
            <translation>Више места носи ово име.</translation>
        </message>
        <message>
            <source>Move it to a folder that is not synchronised.</source>
            <translation>Преместите је у фасциклу која се не синхронизује.</translation>
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
            <source>No columns of a register were found on this sheet; it was not read.</source>
            <translation>На овом листу нису нађене колоне регистра; није прочитан.</translation>
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
            <source>None of the members of this family is its head.</source>
            <translation>Ниједан од чланова ове породице није њен носилац.</translation>
        </message>
        <message>
            <source>Nothing can be ordered before the grant is contracted.</source>
            <translation>Ништа се не наручује док грант није уговорен.</translation>
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
            <source>Nothing is to be done.</source>
            <translation>Не треба ништа урадити.</translation>
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
            <source>On that day there was not enough.</source>
            <translation>Тог дана није било довољно.</translation>
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
            <source>Open new accounts for it.</source>
            <translation>Отворите за њу нове рачуне.</translation>
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
            <source>Open that order.</source>
            <translation>Отворите тај налог за набавку.</translation>
        </message>
        <message>
            <source>Open that payment.</source>
            <translation>Отворите то плаћање.</translation>
        </message>
        <message>
            <source>Open the file in Excel, save it, and choose it again.</source>
            <translation>Отворите датотеку у програму Excel, сачувајте је и поново је изаберите.</translation>
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
            <source>Perhaps {places} was meant: choose one, or add the place to the list.</source>
            <translation>Можда је то {places}: изаберите или додајте место на списак.</translation>
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
            <source>Reconfirm</source>
            <translation>Потврди поново</translation>
        </message>
        <message>
            <source>Record a further delivery.</source>
            <translation>Упишите даљу испоруку.</translation>
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
            <source>Refuse</source>
            <translation>Одбиј</translation>
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
            <source>Restore the latest backup.</source>
            <translation>Вратите последњу резервну копију.</translation>
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
            <source>Scan it smaller, or split it.</source>
            <translation>Скенирајте мање или поделите.</translation>
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
            <source>Shorten it, or put the rest into a note.</source>
            <translation>Скратите или остатак ставите у напомену.</translation>
        </message>
        <message>
            <source>Show it in Excel if it belongs to the register.</source>
            <translation>Прикажите га у програму Excel ако припада регистру.</translation>
        </message>
        <message>
            <source>Somebody is working on the same record.</source>
            <translation>Неко ради на истом запису.</translation>
        </message>
        <message>
            <source>Something that is needed was left empty.</source>
            <translation>Нешто обавезно је остало празно.</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Фаза</translation>
        </message>
        <message>
            <source>Start procurement</source>
            <translation>Почни набавку</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
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
            <source>Take it back to a state in which it may be changed; an approval is void then.</source>
            <translation>Вратите га у стање у коме може да се мења; одобрење тада престаје да важи.</translation>
        </message>
        <message>
            <source>Take one of the steps that are offered.</source>
            <translation>Предузмите један од понуђених корака.</translation>
        </message>
        <message>
            <source>Take that choice back first.</source>
            <translation>Прво поништите тај избор.</translation>
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
            <source>Take the last stage back</source>
            <translation>Врати последњу фазу</translation>
        </message>
        <message>
            <source>Take the last stage back…</source>
            <translation>Врати последњу фазу…</translation>
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
            <source>The award does not come out of its budget line.</source>
            <translation>Додела не долази из своје буџетске линије.</translation>
        </message>
        <message>
            <source>The award must be above zero.</source>
            <translation>Додела мора бити већа од нуле.</translation>
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
            <source>The day of the payment is missing.</source>
            <translation>Недостаје дан исплате.</translation>
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
            <source>The family is stored with another head, {name}.</source>
            <translation>Породица је сачувана с другим носиоцем, {name}.</translation>
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
            <source>The last digit of the JMBG does not agree with the others.</source>
            <translation>Последња цифра ЈМБГ-а не слаже се с осталима.</translation>
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
            <source>The mark before three digits was read as thousands.</source>
            <translation>Знак испред три цифре прочитан је као ознака хиљада.</translation>
        </message>
        <message>
            <source>The member marked as head is {name}, in {other}; that name was taken.</source>
            <translation>Као носилац је означен члан {name} ({other}); узето је то име.</translation>
        </message>
        <message>
            <source>The name of who decided is written by the decision itself.</source>
            <translation>Име онога ко одлучује уписује сама одлука.</translation>
        </message>
        <message>
            <source>The new grants come to {excess} more than is left on the budget line {line}.</source>
            <translation>Нови грантови прелазе за {excess} оно што је преостало на буџетској линији {line}.</translation>
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
            <source>The order and the receiver of a delivery stay as recorded.</source>
            <translation>Налог и прималац испоруке остају како су уписани.</translation>
        </message>
        <message>
            <source>The order does not follow the chosen quote.</source>
            <translation>Налог за набавку не следи изабрану понуду.</translation>
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
            <source>The place of origin is the same.</source>
            <translation>Место порекла је исто.</translation>
        </message>
        <message>
            <source>The project ends before it starts.</source>
            <translation>Пројекат се завршава пре него што почне.</translation>
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
            <source>The result of the JMBG check is unknown.</source>
            <translation>Исход провере ЈМБГ-а није познат.</translation>
        </message>
        <message>
            <source>The result of this formula is not stored in the file.</source>
            <translation>Резултат ове формуле није сачуван у датотеци.</translation>
        </message>
        <message>
            <source>The same supplier, invoice, amount and day stand in {other}; both came in.</source>
            <translation>Исти добављач, фактура, износ и дан стоје и на месту {other}; оба су ушла.</translation>
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
            <source>The text is too long.</source>
            <translation>Текст је предугачак.</translation>
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
            <source>There is no key for this file on this PC.</source>
            <translation>На овом рачунару нема кључа за ову датотеку.</translation>
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
            <source>There is no such kind of accommodation.</source>
            <translation>Нема такве врсте смештаја.</translation>
        </message>
        <message>
            <source>There is no such kind of document.</source>
            <translation>Нема такве врсте документа.</translation>
        </message>
        <message>
            <source>There is no such relation in a family.</source>
            <translation>Нема таквог сродства у породици.</translation>
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
            <source>There is no way from the old state to the new one.</source>
            <translation>Из старог стања нема пута у ново.</translation>
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
            <source>This budget line is already there.</source>
            <translation>Ова буџетска линија већ постоји.</translation>
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
            <source>This grant is already there.</source>
            <translation>Овај грант већ постоји.</translation>
        </message>
        <message>
            <source>This grant is not there.</source>
            <translation>Овај грант не постоји.</translation>
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
            <source>This is not your right.</source>
            <translation>На ово немате право.</translation>
        </message>
        <message>
            <source>This kind of accommodation is not known: the word was kept in the note, the kind is</source>
            <translation>Ова врста смештаја није позната: реч је задржана у напомени, а врста је</translation>
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
            <source>This pair is already on the list.</source>
            <translation>Овај пар је већ на списку.</translation>
        </message>
        <message>
            <source>This payment has no contract number and no grant above it.</source>
            <translation>Ово плаћање нема број уговора, а изнад њега нема гранта.</translation>
        </message>
        <message>
            <source>This person is already in a family.</source>
            <translation>Ова особа је већ у некој породици.</translation>
        </message>
        <message>
            <source>This person is new in a family that is already stored.</source>
            <translation>Ова особа је нова у породици која је већ сачувана.</translation>
        </message>
        <message>
            <source>This person is not there.</source>
            <translation>Ова особа не постоји.</translation>
        </message>
        <message>
            <source>This person stands already in {other}, in the same family.</source>
            <translation>Ова особа већ стоји на месту {other}, у истој породици.</translation>
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
            <source>This quote was already ordered.</source>
            <translation>По овој понуди је већ наручено.</translation>
        </message>
        <message>
            <source>This record is not there.</source>
            <translation>Овај запис не постоји.</translation>
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
            <source>This sheet is hidden; it was not read.</source>
            <translation>Овај лист је скривен; није прочитан.</translation>
        </message>
        <message>
            <source>This step is for {roles}.</source>
            <translation>Овај корак предузима {roles}.</translation>
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
            <source>This was already saved.</source>
            <translation>Ово је већ сачувано.</translation>
        </message>
        <message>
            <source>This was already settled, released or reversed.</source>
            <translation>Ово је већ измирено, ослобођено или сторнирано.</translation>
        </message>
        <message>
            <source>This was read too early to be sure that a colleague has not saved the same.</source>
            <translation>Ово је прочитано прерано да би се знало да колега није сачувао исто.</translation>
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
            <source>Type it as on the document.</source>
            <translation>Откуцајте као на документу.</translation>
        </message>
        <message>
            <source>Type it in small letters.</source>
            <translation>Откуцајте малим словима.</translation>
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
            <source>Type the reason.</source>
            <translation>Откуцајте разлог.</translation>
        </message>
        <message>
            <source>Type why this quote.</source>
            <translation>Откуцајте зашто баш ова понуда.</translation>
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
            <source>Wait a moment and try again.</source>
            <translation>Сачекајте мало и покушајте поново.</translation>
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
            <source>What is still to be decided or paid is decided here, not brought in.</source>
            <translation>О чему тек треба одлучити или шта тек треба платити, то се ради овде, а не увози.</translation>
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
            <source>Where a record came from stays as recorded.</source>
            <translation>Одакле је запис дошао, остаје како је уписано.</translation>
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
            <source>Write it as 840-955845-10, or all 18 digits.</source>
            <translation>Напишите као 840-955845-10 или свих 18 цифара.</translation>
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
            <source>You already took a step in this: another person takes the next one.</source>
            <translation>У овоме сте већ предузели корак: следећи предузима друга особа.</translation>
        </message>
        <message>
            <source>You approved this: another person takes this step.</source>
            <translation>Ово сте ви одобрили: овај корак предузима друга особа.</translation>
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
            <source>administrator</source>
            <translation>администратор</translation>
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
            <source>cancelled</source>
            <translation>отказано</translation>
        </message>
        <message>
            <source>case worker</source>
            <translation>водитељ случаја</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>проверено</translation>
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
            <source>contract</source>
            <translation>уговор</translation>
        </message>
        <message>
            <source>contracted</source>
            <translation>уговорено</translation>
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
            <source>done</source>
            <translation>завршено</translation>
        </message>
        <message>
            <source>drafted</source>
            <translation>састављено</translation>
        </message>
        <message>
            <source>eligible</source>
            <translation>подобна</translation>
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
            <source>handed over</source>
            <translation>предато</translation>
        </message>
        <message>
            <source>handover record</source>
            <translation>записник о примопредаји</translation>
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
            <source>listed</source>
            <translation>на листи</translation>
        </message>
        <message>
            <source>logistics officer</source>
            <translation>службеник за логистику</translation>
        </message>
        <message>
            <source>monitored</source>
            <translation>праћено</translation>
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
            <source>number</source>
            <translation>број</translation>
        </message>
        <message>
            <source>objection</source>
            <translation>приговор</translation>
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
            <source>paid</source>
            <translation>исплаћено</translation>
        </message>
        <message>
            <source>payment order</source>
            <translation>налог за плаћање</translation>
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
            <source>rejected</source>
            <translation>одбијена</translation>
        </message>
        <message>
            <source>reserve list</source>
            <translation>резерва</translation>
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
            <source>scored</source>
            <translation>бодовано</translation>
        </message>
        <message>
            <source>selected</source>
            <translation>изабрана</translation>
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
            <source>supplier's invoice</source>
            <translation>фактура добављача</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>у мировању</translation>
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
            <source>the day of signing</source>
            <translation>дан потписивања</translation>
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
            <source>to approve</source>
            <translation>поднето</translation>
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
            <source>{who} changed this family file in the meantime.</source>
            <translation>Овај предмет породице је у међувремену измењен ({who}).</translation>
        </message>
        <message>
            <source>{who} changed this record while you were working on it.</source>
            <translation>Док сте на њему радили, овај запис је измењен ({who}).</translation>
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
