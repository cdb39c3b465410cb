<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr_Latn">
    <context>
        <name>AboutTab</name>
        <message>
            <source>Contract</source>
            <translation>Ugovor</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Valuta</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Baza podataka</translation>
        </message>
        <message>
            <source>Donor</source>
            <translation>Donator</translation>
        </message>
        <message>
            <source>Duties</source>
            <translation>Zaduženja</translation>
        </message>
        <message>
            <source>Footnote</source>
            <translation>Fusnota</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Od</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Vrsta</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Made with Qt (LGPL-3); icons from Remix Icon.</source>
            <translation>Napravljeno pomoću Qt (LGPL-3); ikonice iz Remix Icon.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ime</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Mesto</translation>
        </message>
        <message>
            <source>Povratak</source>
            <translation>Povratak</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projekat</translation>
        </message>
        <message>
            <source>Qt</source>
            <translation>Qt</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Prijavljeni ste kao</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Pokušaj ponovo</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Do</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Back</source>
            <translation>Nazad</translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>Izaberi kolone</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Urađeno</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Izmeni</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Izvezi</translation>
        </message>
        <message>
            <source>Export to edit</source>
            <translation>Izvezi za uređivanje</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Nađi bilo šta</translation>
        </message>
        <message>
            <source>Import from KoboToolbox</source>
            <translation>Uvezi iz KoboToolbox-a</translation>
        </message>
        <message>
            <source>Import register</source>
            <translation>Uvezi registar</translation>
        </message>
        <message>
            <source>Look through changes</source>
            <translation>Pregledaj izmene</translation>
        </message>
        <message>
            <source>Look through the register</source>
            <translation>Pregledaj registar</translation>
        </message>
        <message>
            <source>New agency</source>
            <translation>Nova ustanova</translation>
        </message>
        <message>
            <source>New application</source>
            <translation>Nova prijava</translation>
        </message>
        <message>
            <source>New colleague</source>
            <translation>Novi kolega</translation>
        </message>
        <message>
            <source>New family</source>
            <translation>Nova porodica</translation>
        </message>
        <message>
            <source>New referral</source>
            <translation>Nov uput</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>Nov zahtev</translation>
        </message>
        <message>
            <source>New round</source>
            <translation>Novi krug</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Novi zadatak</translation>
        </message>
        <message>
            <source>Print a blank registration form</source>
            <translation>Štampaj prazan obrazac prijave</translation>
        </message>
        <message>
            <source>Print list</source>
            <translation>Štampaj spisak</translation>
        </message>
        <message>
            <source>Questionnaires</source>
            <translation>Upitnici</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Učitaj ponovo</translation>
        </message>
        <message>
            <source>Search in this list</source>
            <translation>Traži u ovom spisku</translation>
        </message>
        <message>
            <source>Selection criteria</source>
            <translation>Kriterijumi izbora</translation>
        </message>
        <message>
            <source>This is not among your duties.</source>
            <translation>Ovo nije među vašim zaduženjima.</translation>
        </message>
    </context>
    <context>
        <name>AdministrationPage</name>
        <message>
            <source>Administration</source>
            <translation>Administracija</translation>
        </message>
        <message>
            <source>Budget lines</source>
            <translation>Budžetske linije</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Provera</translation>
        </message>
        <message>
            <source>Duties</source>
            <translation>Zaduženja</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Osobe</translation>
        </message>
        <message>
            <source>This office</source>
            <translation>Ova kancelarija</translation>
        </message>
    </context>
    <context>
        <name>AgenciesPage</name>
        <message numerus="yes">
            <source>%Ln agencies</source>
            <translation>
                <numerusform>%Ln ustanova</numerusform>
                <numerusform>%Ln ustanove</numerusform>
                <numerusform>%Ln ustanova</numerusform>
            </translation>
        </message>
        <message>
            <source>Agencies</source>
            <translation>Ustanove</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Kontakti</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-pošta</translation>
        </message>
        <message>
            <source>Enter the offices and organisations that help families: steps and referrals name them.</source>
            <translation>Unesite službe i organizacije koje pomažu porodicama: navode se u koracima i uputima.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Vrsta</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ime i prezime</translation>
        </message>
        <message>
            <source>Name of the agency, in any script</source>
            <translation>Naziv ustanove, bilo kojim pismom</translation>
        </message>
        <message>
            <source>New agency</source>
            <translation>Nova ustanova</translation>
        </message>
        <message>
            <source>No agencies yet</source>
            <translation>Još nema ustanova</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Mesto</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation>Uputi</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>u upotrebi</translation>
        </message>
    </context>
    <context>
        <name>AgencyDetail</name>
        <message>
            <source>Address</source>
            <translation>Adresa</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Ustanova</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Izmeni…</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Kontakti</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Podaci</translation>
        </message>
        <message>
            <source>Data received</source>
            <translation>Primljeni podaci</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-pošta</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Porodica</translation>
        </message>
        <message>
            <source>It stays in the database with its history.</source>
            <translation>Ostaje u bazi sa svojom istorijom.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ime i prezime</translation>
        </message>
        <message>
            <source>New contact…</source>
            <translation>Nov kontakt…</translation>
        </message>
        <message>
            <source>No contacts yet.</source>
            <translation>Još nema kontakata.</translation>
        </message>
        <message>
            <source>No family's data were passed on to it.</source>
            <translation>Nijednoj porodici podaci nisu prosleđeni ovoj ustanovi.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Beleška</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Mesto</translation>
        </message>
        <message>
            <source>Referrals sent</source>
            <translation>Poslati uputi</translation>
        </message>
        <message>
            <source>Sees to</source>
            <translation>Zadužen/a za</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Poslato</translation>
        </message>
        <message>
            <source>Take into use again</source>
            <translation>Vrati u upotrebu</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Ukloni</translation>
        </message>
        <message>
            <source>Take out of use</source>
            <translation>Stavi van upotrebe</translation>
        </message>
        <message>
            <source>Take “{name}” out of the contacts?</source>
            <translation>Ukloniti „{name}” iz kontakata?</translation>
        </message>
        <message>
            <source>Web</source>
            <translation>Veb</translation>
        </message>
        <message>
            <source>not in use</source>
            <translation>van upotrebe</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>Activity</source>
            <translation>Delatnost</translation>
        </message>
        <message>
            <source>Amount asked for (EUR)</source>
            <translation>Traženi iznos (EUR)</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Podnosilac</translation>
        </message>
        <message>
            <source>Application {number}</source>
            <translation>Prijava {number}</translation>
        </message>
        <message>
            <source>Budget line</source>
            <translation>Budžetska linija</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Porodica</translation>
        </message>
        <message>
            <source>New application</source>
            <translation>Nova prijava</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Primljeno</translation>
        </message>
        <message>
            <source>Save application</source>
            <translation>Sačuvaj prijavu</translation>
        </message>
        <message>
            <source>What is asked for</source>
            <translation>Šta se traži</translation>
        </message>
        <message>
            <source>Whoever changes an application is its maker: another person approves it.</source>
            <translation>Ko izmeni prijavu, vodi se kao njen sastavljač: odobrava je druga osoba.</translation>
        </message>
        <message>
            <source>for example: beekeeping</source>
            <translation>na primer: pčelarstvo</translation>
        </message>
    </context>
    <context>
        <name>ApplicationForm</name>
        <message>
            <source>Choose the family first.</source>
            <translation>Prvo izaberite porodicu.</translation>
        </message>
    </context>
    <context>
        <name>Assessment</name>
        <message>
            <source>Answer</source>
            <translation>Odgovor</translation>
        </message>
        <message>
            <source>Asked of each person of the family</source>
            <translation>Pita se za svaku osobu u porodici</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Datum razgovora</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Pre</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Započni</translation>
        </message>
        <message>
            <source>Choices and points</source>
            <translation>Izbori i bodovi</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Šifra</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Razlika</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Porodica</translation>
        </message>
        <message>
            <source>Family number</source>
            <translation>Broj predmeta</translation>
        </message>
        <message>
            <source>For the family: date, signature</source>
            <translation>Za porodicu: datum, potpis</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Od</translation>
        </message>
        <message>
            <source>Hint ({language})</source>
            <translation>Pomoć ({language})</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Ukupno</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Vrsta</translation>
        </message>
        <message>
            <source>Least</source>
            <translation>Najmanje</translation>
        </message>
        <message>
            <source>Most</source>
            <translation>Najviše</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ime i prezime</translation>
        </message>
        <message>
            <source>Needs an answer</source>
            <translation>Obavezan odgovor</translation>
        </message>
        <message>
            <source>New assessment</source>
            <translation>Nova procena</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Sada</translation>
        </message>
        <message>
            <source>Only if {rule}</source>
            <translation>Samo ako {rule}</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Bodovi</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pitanje</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Upitnik</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Razlog</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Bodovi</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Odeljak</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Do</translation>
        </message>
        <message>
            <source>Weight of its points</source>
            <translation>Težina bodova</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Šta</translation>
        </message>
        <message>
            <source>When it is asked</source>
            <translation>Kada se pita</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Gde</translation>
        </message>
        <message>
            <source>Who visited</source>
            <translation>Ko je obavio posetu</translation>
        </message>
        <message>
            <source>Who visited: date, signature</source>
            <translation>Posetu obavio/la: datum, potpis</translation>
        </message>
        <message>
            <source>a note, not asked</source>
            <translation>napomena, ne pita se</translation>
        </message>
        <message>
            <source>age of the person</source>
            <translation>starost osobe</translation>
        </message>
        <message>
            <source>amount in euros</source>
            <translation>iznos u evrima</translation>
        </message>
        <message>
            <source>and</source>
            <translation>i</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>izmenjeno</translation>
        </message>
        <message>
            <source>choices and points</source>
            <translation>izbori i bodovi</translation>
        </message>
        <message>
            <source>date</source>
            <translation>datum</translation>
        </message>
        <message>
            <source>decimal number</source>
            <translation>decimalni broj</translation>
        </message>
        <message>
            <source>does not include</source>
            <translation>ne sadrži</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>izbačeno</translation>
        </message>
        <message>
            <source>hint</source>
            <translation>pomoć</translation>
        </message>
        <message>
            <source>includes</source>
            <translation>sadrži</translation>
        </message>
        <message>
            <source>is</source>
            <translation>je</translation>
        </message>
        <message>
            <source>is above</source>
            <translation>veće je od</translation>
        </message>
        <message>
            <source>is answered</source>
            <translation>odgovoreno je</translation>
        </message>
        <message>
            <source>is at least</source>
            <translation>najmanje je</translation>
        </message>
        <message>
            <source>is at most</source>
            <translation>najviše je</translation>
        </message>
        <message>
            <source>is below</source>
            <translation>manje je od</translation>
        </message>
        <message>
            <source>is not</source>
            <translation>nije</translation>
        </message>
        <message>
            <source>is not answered</source>
            <translation>nije odgovoreno</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>vrsta</translation>
        </message>
        <message>
            <source>least</source>
            <translation>najmanje</translation>
        </message>
        <message>
            <source>most</source>
            <translation>najviše</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>premešteno</translation>
        </message>
        <message>
            <source>needs an answer</source>
            <translation>obavezan odgovor</translation>
        </message>
        <message>
            <source>new</source>
            <translation>novo</translation>
        </message>
        <message>
            <source>of each person</source>
            <translation>za svaku osobu</translation>
        </message>
        <message>
            <source>one of several</source>
            <translation>jedan od više izbora</translation>
        </message>
        <message>
            <source>or</source>
            <translation>ili</translation>
        </message>
        <message>
            <source>page {page} of {pages}</source>
            <translation>strana {page} od {pages}</translation>
        </message>
        <message>
            <source>place</source>
            <translation>mesto</translation>
        </message>
        <message>
            <source>section</source>
            <translation>odeljak</translation>
        </message>
        <message>
            <source>several of a list</source>
            <translation>više izbora sa liste</translation>
        </message>
        <message>
            <source>sex of the person (f, m)</source>
            <translation>pol osobe (f, m)</translation>
        </message>
        <message>
            <source>short, such as roof_state</source>
            <translation>kratko, na primer stanje_krova</translation>
        </message>
        <message>
            <source>text</source>
            <translation>tekst</translation>
        </message>
        <message>
            <source>version {number}</source>
            <translation>verzija {number}</translation>
        </message>
        <message>
            <source>weight</source>
            <translation>težina</translation>
        </message>
        <message>
            <source>when it is asked</source>
            <translation>kada se pita</translation>
        </message>
        <message>
            <source>whole number</source>
            <translation>ceo broj</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>da ili ne</translation>
        </message>
    </context>
    <context>
        <name>AssessmentDetail</name>
        <message>
            <source>Answers</source>
            <translation>Odgovori</translation>
        </message>
        <message>
            <source>Family file</source>
            <translation>Predmet porodice</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Ukupno</translation>
        </message>
        <message>
            <source>Open the assessment</source>
            <translation>Otvori procenu</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Bodovi</translation>
        </message>
    </context>
    <context>
        <name>AssessmentsPage</name>
        <message numerus="yes">
            <source>%Ln assessments</source>
            <translation>
                <numerusform>%Ln procena</numerusform>
                <numerusform>%Ln procene</numerusform>
                <numerusform>%Ln procena</numerusform>
            </translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Datum razgovora</translation>
        </message>
        <message>
            <source>Assessments</source>
            <translation>Procene</translation>
        </message>
        <message>
            <source>Begin one in a family file, under Needs, or import submissions from KoboToolbox.</source>
            <translation>Započnite je u predmetu porodice, pod Potrebe, ili uvezite odgovore iz KoboToolbox-a.</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Porodica</translation>
        </message>
        <message>
            <source>Name or number of the family</source>
            <translation>Ime ili broj porodice</translation>
        </message>
        <message>
            <source>No assessments yet</source>
            <translation>Još nema procena</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Broj</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Upitnik</translation>
        </message>
        <message>
            <source>Questionnaires</source>
            <translation>Upitnici</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Bodovi</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stanje</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Verzija</translation>
        </message>
        <message>
            <source>Who visited</source>
            <translation>Ko je obavio posetu</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message>
            <source>It goes no further this way.</source>
            <translation>Na tu stranu ne ide dalje.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otvori</translation>
        </message>
        <message>
            <source>Take it back…</source>
            <translation>Vrati…</translation>
        </message>
        <message>
            <source>There is no step from here to there.</source>
            <translation>Odavde tamo ne vodi nijedan korak.</translation>
        </message>
        <message>
            <source>To “{column}”</source>
            <translation>U „{column}“</translation>
        </message>
        <message>
            <source>{card} stands in “{column}” now.</source>
            <translation>{card} je sada u „{column}“.</translation>
        </message>
    </context>
    <context>
        <name>Changes</name>
        <message>
            <source>Application</source>
            <translation>Prijava</translation>
        </message>
        <message>
            <source>Delivery of {party}</source>
            <translation>Isporuka: {party}</translation>
        </message>
        <message>
            <source>Invoice {number}</source>
            <translation>Faktura {number}</translation>
        </message>
        <message>
            <source>It is “{state}” now.</source>
            <translation>Sada je „{state}”.</translation>
        </message>
        <message>
            <source>Order {number}</source>
            <translation>Nalog za nabavku {number}</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Paper “{number}”</source>
            <translation>Dokument „{number}“</translation>
        </message>
        <message>
            <source>Payment {number}</source>
            <translation>Plaćanje {number}</translation>
        </message>
        <message>
            <source>Quote of {party}</source>
            <translation>Ponuda: {party}</translation>
        </message>
        <message>
            <source>activity</source>
            <translation>delatnost</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>iznos</translation>
        </message>
        <message>
            <source>bank line</source>
            <translation>stavka izvoda</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>ugovor</translation>
        </message>
        <message>
            <source>day of payment</source>
            <translation>dan isplate</translation>
        </message>
        <message>
            <source>purpose</source>
            <translation>svrha</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>potpisano</translation>
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
            <translation>Izmenjeno: {thing}</translation>
        </message>
        <message>
            <source>{thing} chosen</source>
            <translation>Izabrano: {thing}</translation>
        </message>
        <message>
            <source>{thing} entered</source>
            <translation>Uneto: {thing}</translation>
        </message>
        <message>
            <source>{thing} withdrawn</source>
            <translation>Povučeno: {thing}</translation>
        </message>
        <message>
            <source>{thing}: the choice taken back</source>
            <translation>{thing}: izbor poništen</translation>
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
            <translation>Preuzeto iz registra: šta je bilo pre toga, piše u registru.</translation>
        </message>
    </context>
    <context>
        <name>Chart</name>
        <message>
            <source>Copy picture</source>
            <translation>Kopiraj sliku</translation>
        </message>
        <message>
            <source>Save as picture</source>
            <translation>Sačuvaj kao sliku</translation>
        </message>
        <message>
            <source>Save as picture…</source>
            <translation>Sačuvaj kao sliku…</translation>
        </message>
        <message>
            <source>The picture could not be written there.</source>
            <translation>Slika nije mogla da se upiše na to mesto.</translation>
        </message>
    </context>
    <context>
        <name>CheckTab</name>
        <message numerus="yes">
            <source>%n thing(s) do not agree. Nothing was changed.</source>
            <translation>
                <numerusform>Ne slaže se %n stvar. Ništa nije menjano.</numerusform>
                <numerusform>Ne slažu se %n stvari. Ništa nije menjano.</numerusform>
                <numerusform>Ne slaže se %n stvari. Ništa nije menjano.</numerusform>
            </translation>
        </message>
        <message>
            <source>Adds every account up again from its transfers, compares each record with its audit trail, approvals, documents and the guards of the database.</source>
            <translation>Svaki račun se ponovo sabira iz svojih prenosa, a svaki zapis poredi s dnevnikom izmena, odobrenjima, dokumentima i zaštitama baze.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Otkaži</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Provera</translation>
        </message>
        <message>
            <source>Check the database</source>
            <translation>Proveri bazu</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Proverava se…</translation>
        </message>
        <message>
            <source>Everything agrees: accounts, records, audit trail, approvals, documents and guards.</source>
            <translation>Sve se slaže: računi, zapisi, dnevnik izmena, odobrenja, dokumenti i zaštite.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Zapis</translation>
        </message>
        <message>
            <source>The check was stopped.</source>
            <translation>Provera je zaustavljena.</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Šta je nađeno</translation>
        </message>
        <message>
            <source>differences</source>
            <translation>razlike</translation>
        </message>
        <message>
            <source>everything agrees</source>
            <translation>sve se slaže</translation>
        </message>
    </context>
    <context>
        <name>ChooseView</name>
        <message>
            <source>Bring in a register kept in Excel</source>
            <translation>Uvezite registar koji se vodi u programu Excel</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Izaberi datoteku…</translation>
        </message>
        <message>
            <source>Drop the file here or choose it (.xlsx, .xls, .ods).
It is read and compared first: you see every assumption and every error with its cell,
and nothing is saved until you say so.</source>
            <translation>Prevucite datoteku ovamo ili je izaberite (.xlsx, .xls, .ods).
Prvo se čita i poredi: vidite svaku pretpostavku i svaku grešku s njenom ćelijom,
a ništa se ne čuva dok vi to ne kažete.</translation>
        </message>
    </context>
    <context>
        <name>ColumnLayout</name>
        <message>
            <source>As at first</source>
            <translation>Kao na početku</translation>
        </message>
    </context>
    <context>
        <name>CommitteeView</name>
        <message>
            <source>Add</source>
            <translation>Dodaj</translation>
        </message>
        <message>
            <source>Add a member</source>
            <translation>Dodavanje člana</translation>
        </message>
        <message>
            <source>Add a member…</source>
            <translation>Dodaj člana…</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Predsedava</translation>
        </message>
        <message>
            <source>Chairs the committee</source>
            <translation>Predsedava komisijom</translation>
        </message>
        <message>
            <source>Colleague</source>
            <translation>Kolega</translation>
        </message>
        <message>
            <source>Colleagues score under their own login; sheets of members from outside are entered.</source>
            <translation>Kolege boduju pod svojom prijavom; listovi članova spolja se unose.</translation>
        </message>
        <message>
            <source>Committee</source>
            <translation>Komisija</translation>
        </message>
        <message>
            <source>Conflicts of interest</source>
            <translation>Sukobi interesa</translation>
        </message>
        <message>
            <source>Declared</source>
            <translation>Prijavljeno</translation>
        </message>
        <message>
            <source>Families scored</source>
            <translation>Bodovano porodica</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Porodica</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Dosije</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Odakle</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Član</translation>
        </message>
        <message>
            <source>No committee yet</source>
            <translation>Još nema komisije</translation>
        </message>
        <message>
            <source>Nobody has stepped out.</source>
            <translation>Niko se nije izuzeo.</translation>
        </message>
        <message>
            <source>Or a name from outside</source>
            <translation>Ili ime spolja</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Razlog</translation>
        </message>
        <message>
            <source>Stepped out for</source>
            <translation>Izuzet za</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Skloni</translation>
        </message>
        <message>
            <source>Take off the committee</source>
            <translation>Skloni iz komisije</translation>
        </message>
        <message>
            <source>Take this member off the committee?</source>
            <translation>Skloniti ovog člana iz komisije?</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>da</translation>
        </message>
    </context>
    <context>
        <name>CompareSheet</name>
        <message numerus="yes">
            <source>%Ln differences</source>
            <translation>
                <numerusform>%Ln razlika</numerusform>
                <numerusform>%Ln razlike</numerusform>
                <numerusform>%Ln razlika</numerusform>
            </translation>
        </message>
        <message>
            <source>Are these one family?</source>
            <translation>Da li je ovo jedna porodica?</translation>
        </message>
        <message>
            <source>Both versions ask the same</source>
            <translation>Obe verzije pitaju isto</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Nije ista</translation>
        </message>
        <message>
            <source>Same family…</source>
            <translation>Ista porodica…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Pokušaj ponovo</translation>
        </message>
    </context>
    <context>
        <name>ConditionRow</name>
        <message>
            <source>Comparison</source>
            <translation>Poređenje</translation>
        </message>
        <message>
            <source>Question the rule looks at</source>
            <translation>Pitanje na koje se pravilo odnosi</translation>
        </message>
        <message>
            <source>Take the condition away</source>
            <translation>Ukloni uslov</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Vrednost</translation>
        </message>
    </context>
    <context>
        <name>ConsentView</name>
        <message>
            <source>Agrees to</source>
            <translation>Pristaje na</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Izmeni…</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Pristanak</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Dat</translation>
        </message>
        <message>
            <source>It stays in the database with its history.</source>
            <translation>Ostaje u bazi sa svojom istorijom.</translation>
        </message>
        <message>
            <source>New paper…</source>
            <translation>Nova isprava…</translation>
        </message>
        <message>
            <source>No consent in force, though 15 or older: {names}.</source>
            <translation>Bez važećeg pristanka, a ima 15 ili više godina: {names}.</translation>
        </message>
        <message>
            <source>No papers yet.</source>
            <translation>Još nema isprava.</translation>
        </message>
        <message>
            <source>Nobody has consented to anything yet.</source>
            <translation>Još niko ni na šta nije dao pristanak.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Broj</translation>
        </message>
        <message>
            <source>Open the scan</source>
            <translation>Otvori sken</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Isprava</translation>
        </message>
        <message>
            <source>Papers of identity</source>
            <translation>Lične isprave</translation>
        </message>
        <message>
            <source>Record…</source>
            <translation>Upiši…</translation>
        </message>
        <message>
            <source>Scan…</source>
            <translation>Sken…</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stanje</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Izvadi</translation>
        </message>
        <message>
            <source>Take out…</source>
            <translation>Izvadi…</translation>
        </message>
        <message>
            <source>Take “{paper}” out of the file?</source>
            <translation>Izvaditi „{paper}“ iz predmeta?</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Tekstovi</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Važi do</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ko</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Čija</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Povuci…</translation>
        </message>
    </context>
    <context>
        <name>ContactCard</name>
        <message>
            <source>Contact and place</source>
            <translation>Kontakt i mesto</translation>
        </message>
    </context>
    <context>
        <name>CriteriaSheet</name>
        <message>
            <source>Add a criterion…</source>
            <translation>Dodaj kriterijum…</translation>
        </message>
        <message>
            <source>At least {minimum} points · {days} days for objections · scored by at least {quorum} members · {tie}</source>
            <translation>Najmanje bodova: {minimum} · dana za prigovor: {days} · boduje najmanje članova: {quorum} · {tie}</translation>
        </message>
        <message>
            <source>Begin the draft</source>
            <translation>Započni nacrt</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Izmeni…</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Šifra</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>Kriterijumi</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Kriterijum</translation>
        </message>
        <message>
            <source>Days for objections</source>
            <translation>Dana za prigovor</translation>
        </message>
        <message>
            <source>In use, criteria stay as they are; a change is a new version.</source>
            <translation>Kriterijumi u upotrebi ostaju kakvi jesu; izmena je nova verzija.</translation>
        </message>
        <message>
            <source>Least points</source>
            <translation>Najmanje bodova</translation>
        </message>
        <message>
            <source>Least points to be selected</source>
            <translation>Najmanje bodova za izbor</translation>
        </message>
        <message>
            <source>Limits…</source>
            <translation>Granice…</translation>
        </message>
        <message>
            <source>Members who score each family</source>
            <translation>Koliko članova boduje svaku porodicu</translation>
        </message>
        <message>
            <source>Most points</source>
            <translation>Najviše bodova</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Naziv na engleskom</translation>
        </message>
        <message>
            <source>Name in Serbian</source>
            <translation>Naziv na srpskom</translation>
        </message>
        <message>
            <source>New criteria</source>
            <translation>Novi kriterijumi</translation>
        </message>
        <message>
            <source>New criteria…</source>
            <translation>Novi kriterijumi…</translation>
        </message>
        <message>
            <source>New criterion</source>
            <translation>Novi kriterijum</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>Nova verzija</translation>
        </message>
        <message>
            <source>Objections are decided by people who did not score the family</source>
            <translation>O prigovorima odlučuju oni koji nisu bodovali porodicu</translation>
        </message>
        <message>
            <source>Or points by value, one a line: 1-2 = 5, 3+ = 10, collective_centre = 8</source>
            <translation>Ili bodovi po vrednosti, svaka u svom redu: 1-2 = 5, 3+ = 10, collective_centre = 8</translation>
        </message>
        <message>
            <source>Points for each one</source>
            <translation>Bodova za svako</translation>
        </message>
        <message>
            <source>Put in use</source>
            <translation>Stavi u upotrebu</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Sačuvaj</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Od</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Stanje</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Izostavi</translation>
        </message>
        <message>
            <source>Take “{criterion}” out?</source>
            <translation>Izostaviti „{criterion}“?</translation>
        </message>
        <message>
            <source>The criterion</source>
            <translation>Kriterijum</translation>
        </message>
        <message>
            <source>Tie rule</source>
            <translation>Isti zbir</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Naziv</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Pokušaj ponovo</translation>
        </message>
        <message>
            <source>Try on the eligible families</source>
            <translation>Isprobaj na podobnim porodicama</translation>
        </message>
        <message>
            <source>Turn in the tie rule (1 decides first)</source>
            <translation>Red kod istog zbira (1 odlučuje prvi)</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Verzija</translation>
        </message>
        <message>
            <source>Versions of criteria</source>
            <translation>Verzije kriterijuma</translation>
        </message>
        <message>
            <source>What a value is worth</source>
            <translation>Koliko vredi</translation>
        </message>
        <message>
            <source>Where its value comes from</source>
            <translation>Odakle vrednost</translation>
        </message>
        <message>
            <source>earlier registration</source>
            <translation>ranija prijava</translation>
        </message>
        <message>
            <source>short, without spaces</source>
            <translation>kratko, bez razmaka</translation>
        </message>
        <message>
            <source>ties: {rule}</source>
            <translation>kod istog zbira: {rule}</translation>
        </message>
    </context>
    <context>
        <name>Detail</name>
        <message>
            <source>Try again</source>
            <translation>Pokušaj ponovo</translation>
        </message>
    </context>
    <context>
        <name>DocumentList</name>
        <message>
            <source>Attach…</source>
            <translation>Priloži…</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumenti</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Uvećaj</translation>
        </message>
        <message>
            <source>No documents yet</source>
            <translation>Još nema dokumenata</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otvori</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Povuci</translation>
        </message>
        <message>
            <source>Withdraw “{title}”?</source>
            <translation>Povući „{title}“?</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Povuci…</translation>
        </message>
    </context>
    <context>
        <name>DoneView</name>
        <message>
            <source>All of it is in the office now</source>
            <translation>Sada je sve u kancelariji</translation>
        </message>
        <message>
            <source>Families</source>
            <translation>Porodice</translation>
        </message>
        <message>
            <source>Grants</source>
            <translation>Grantovi</translation>
        </message>
        <message>
            <source>Import another file</source>
            <translation>Uvezi drugu datoteku</translation>
        </message>
        <message>
            <source>No possible duplicate waits for a decision.</source>
            <translation>Nijedan mogući duplikat ne čeka na odluku.</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Plaćanja</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Osobe</translation>
        </message>
        <message>
            <source>Possible duplicates to decide on the families' files: {count}.</source>
            <translation>Mogući duplikati o kojima se odlučuje u predmetima porodica: {count}.</translation>
        </message>
        <message>
            <source>Show the families</source>
            <translation>Prikaži porodice</translation>
        </message>
        <message>
            <source>Show the grants</source>
            <translation>Prikaži grantove</translation>
        </message>
        <message>
            <source>Stored families and people changed: {count}.</source>
            <translation>Izmenjeno sačuvanih porodica i osoba: {count}.</translation>
        </message>
        <message>
            <source>in their families</source>
            <translation>u svojim porodicama</translation>
        </message>
        <message>
            <source>new files</source>
            <translation>novi predmeti</translation>
        </message>
        <message>
            <source>{amount} awarded</source>
            <translation>dodeljeno {amount}</translation>
        </message>
        <message>
            <source>{amount} paid</source>
            <translation>isplaćeno {amount}</translation>
        </message>
    </context>
    <context>
        <name>DuplicateCard</name>
        <message>
            <source>Possible duplicate</source>
            <translation>Mogući duplikat</translation>
        </message>
    </context>
    <context>
        <name>DuplicateRow</name>
        <message>
            <source>Ask again</source>
            <translation>Pitaj ponovo</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>Uporedi…</translation>
        </message>
        <message>
            <source>Decided: not the same family as</source>
            <translation>Odlučeno: nije ista porodica kao</translation>
        </message>
        <message>
            <source>Decided: the same family as</source>
            <translation>Odlučeno: ista porodica kao</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Spoji…</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Nije ista</translation>
        </message>
        <message>
            <source>Same family…</source>
            <translation>Ista porodica…</translation>
        </message>
        <message>
            <source>{score} of 100.</source>
            <translation>{score} od 100.</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesPage</name>
        <message numerus="yes">
            <source>%Ln pairs</source>
            <translation>
                <numerusform>%Ln par</numerusform>
                <numerusform>%Ln para</numerusform>
                <numerusform>%Ln parova</numerusform>
            </translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Odluka</translation>
        </message>
        <message>
            <source>Everything found is decided. Look through the register after an import or many changes.</source>
            <translation>O svemu što je nađeno je odlučeno. Pregledajte registar posle uvoza ili mnogo izmena.</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Porodica</translation>
        </message>
        <message>
            <source>Likeness</source>
            <translation>Sličnost</translation>
        </message>
        <message>
            <source>Name or number of either family</source>
            <translation>Ime ili broj jedne od porodica</translation>
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation>Nema o čemu da se odluči</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Broj</translation>
        </message>
        <message>
            <source>Other family</source>
            <translation>Druga porodica</translation>
        </message>
        <message>
            <source>Other number</source>
            <translation>Drugi broj</translation>
        </message>
        <message>
            <source>Possible duplicates</source>
            <translation>Mogući duplikati</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Ocena</translation>
        </message>
        <message>
            <source>{pairs} · looked through {when}</source>
            <translation>{pairs} · pregledano {when}</translation>
        </message>
        <message>
            <source>{pairs} · never looked through</source>
            <translation>{pairs} · nikad pregledano</translation>
        </message>
    </context>
    <context>
        <name>Duties</name>
        <message>
            <source>accounts and settings; no money, no case data by that alone</source>
            <translation>korisnička imena i postavke; samim tim ni novac ni podaci o slučajevima</translation>
        </message>
        <message>
            <source>buys for grants, drafts payments, pays what others approved</source>
            <translation>nabavlja za grantove, sastavlja plaćanja, plaća ono što su drugi odobrili</translation>
        </message>
        <message>
            <source>decides on grants and payments that others made</source>
            <translation>odlučuje o grantovima i plaćanjima koje su drugi sastavili</translation>
        </message>
        <message>
            <source>keeps family files and takes in applications</source>
            <translation>vodi predmete porodica i prima prijave</translation>
        </message>
        <message>
            <source>looks on, changes nothing</source>
            <translation>gleda, ništa ne menja</translation>
        </message>
        <message>
            <source>receives what was bought</source>
            <translation>prima ono što je nabavljeno</translation>
        </message>
    </context>
    <context>
        <name>DutiesTab</name>
        <message>
            <source>A person may hold several duties. Who made a payment never approves it, who approved it never pays it, and who received the goods has no part in it: this is kept by person, whatever duties they hold.</source>
            <translation>Osoba može imati više zaduženja. Ko je sastavio plaćanje, nikad ga ne odobrava; ko ga je odobrio, nikad ga ne plaća; a ko je primio robu, u plaćanju ne učestvuje: to se prati po osobi, ma koja zaduženja imala.</translation>
        </message>
        <message>
            <source>Enters and changes: {things}.</source>
            <translation>Upisuje i menja (vrste zapisa): {things}.</translation>
        </message>
    </context>
    <context>
        <name>EditorSheet</name>
        <message numerus="yes">
            <source>%Ln further faults</source>
            <translation>
                <numerusform>još %Ln greška</numerusform>
                <numerusform>još %Ln greške</numerusform>
                <numerusform>još %Ln grešaka</numerusform>
            </translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Niže</translation>
        </message>
        <message>
            <source>On {when} you typed something here that was not saved.</source>
            <translation>Dana {when} ovde ste uneli nešto što nije sačuvano.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Isprobaj</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Vrati uneto</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pitanje</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Sačuvaj</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Odeljak</translation>
        </message>
        <message>
            <source>Sections and questions</source>
            <translation>Odeljci i pitanja</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Ukloni</translation>
        </message>
        <message numerus="yes">
            <source>Take the section away with its %Ln questions?</source>
            <translation>
                <numerusform>Ukloniti odeljak sa %Ln pitanjem?</numerusform>
                <numerusform>Ukloniti odeljak sa %Ln pitanja?</numerusform>
                <numerusform>Ukloniti odeljak sa %Ln pitanja?</numerusform>
            </translation>
        </message>
        <message>
            <source>Throw away what I typed</source>
            <translation>Odbaci uneto</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Pokušaj ponovo</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Više</translation>
        </message>
        <message>
            <source>What you typed is not saved yet.</source>
            <translation>Uneto još nije sačuvano.</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>sačuvano</translation>
        </message>
    </context>
    <context>
        <name>EntryCheck</name>
        <message>
            <source>As typed here</source>
            <translation>Kako je ovde upisano</translation>
        </message>
        <message>
            <source>Known already?</source>
            <translation>Već poznato?</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Edit cells, save, and import this file in the same office: you see every change before it is saved. Rows may be added below; a deleted row changes nothing.</source>
            <translation>Uredite ćelije, sačuvajte i uvezite ovu datoteku u istoj kancelariji: svaku izmenu vidite pre čuvanja. Redovi se mogu dodati ispod; obrisan red ne menja ništa.</translation>
        </message>
        <message>
            <source>Edit it in Excel, save it and import it: only the cells you edited change.</source>
            <translation>Uredite je u programu Excel, sačuvajte i uvezite: menjaju se samo ćelije koje ste uredili.</translation>
        </message>
        <message>
            <source>Not changed by an import: number, name of the head, number of members, stage.</source>
            <translation>Uvozom se ne menjaju: broj, ime nosioca, broj članova, faza.</translation>
        </message>
    </context>
    <context>
        <name>ExportSheet</name>
        <message>
            <source>Open the file</source>
            <translation>Otvori datoteku</translation>
        </message>
        <message>
            <source>The file appears when it is whole.</source>
            <translation>Datoteka se pojavljuje kad je cela.</translation>
        </message>
        <message>
            <source>Writing {name}…</source>
            <translation>Piše se {name}…</translation>
        </message>
        <message>
            <source>{count} rows were written to {name}.</source>
            <translation>Napisano redova: {count}, u datoteku {name}.</translation>
        </message>
    </context>
    <context>
        <name>Families</name>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation>
                <numerusform>%Ln osoba</numerusform>
                <numerusform>%Ln osobe</numerusform>
                <numerusform>%Ln osoba</numerusform>
            </translation>
        </message>
        <message>
            <source>1 person</source>
            <translation>1 osoba</translation>
        </message>
        <message>
            <source>13 digits; may stay empty</source>
            <translation>13 cifara; može ostati prazno</translation>
        </message>
        <message>
            <source>A document was withdrawn</source>
            <translation>Dokument je povučen</translation>
        </message>
        <message>
            <source>A member</source>
            <translation>Član</translation>
        </message>
        <message>
            <source>A scan is attached on the tab Documents first, then chosen here.</source>
            <translation>Sken se prvo priloži na kartici Dokumenti, pa se ovde izabere.</translation>
        </message>
        <message>
            <source>About</source>
            <translation>O kome</translation>
        </message>
        <message>
            <source>Accommodation</source>
            <translation>Smeštaj</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Delatnost</translation>
        </message>
        <message>
            <source>Add the place</source>
            <translation>Dodaj mesto</translation>
        </message>
        <message>
            <source>Add the usual steps</source>
            <translation>Dodaj uobičajene korake</translation>
        </message>
        <message>
            <source>Add to the family</source>
            <translation>Dodaj u porodicu</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresa</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Ustanova</translation>
        </message>
        <message>
            <source>Agrees to</source>
            <translation>Pristaje na</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>albanski</translation>
        </message>
        <message>
            <source>Albanian name</source>
            <translation>Albanski naziv</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Iznos</translation>
        </message>
        <message>
            <source>Answer expected by</source>
            <translation>Odgovor se očekuje do</translation>
        </message>
        <message>
            <source>As on document</source>
            <translation>Kao na dokumentu</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Zatraženo</translation>
        </message>
        <message>
            <source>Assigned to</source>
            <translation>Zadužen</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Datum rođenja</translation>
        </message>
        <message>
            <source>Born {day}, {sex}.</source>
            <translation>Datum rođenja {day}, {sex}.</translation>
        </message>
        <message>
            <source>Card number</source>
            <translation>Broj legitimacije</translation>
        </message>
        <message>
            <source>Case worker: date, signature</source>
            <translation>Voditelj slučaja: datum, potpis</translation>
        </message>
        <message>
            <source>Change the agency</source>
            <translation>Izmena ustanove</translation>
        </message>
        <message>
            <source>Change the contact</source>
            <translation>Izmena kontakta</translation>
        </message>
        <message>
            <source>Change the paper of identity</source>
            <translation>Izmena lične isprave</translation>
        </message>
        <message>
            <source>Change the referral</source>
            <translation>Izmena uputa</translation>
        </message>
        <message>
            <source>Change the request</source>
            <translation>Izmena zahteva</translation>
        </message>
        <message>
            <source>Change the step</source>
            <translation>Izmena koraka</translation>
        </message>
        <message>
            <source>Change the task</source>
            <translation>Izmena zadatka</translation>
        </message>
        <message>
            <source>Check of the JMBG</source>
            <translation>Provera JMBG-a</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Izaberi</translation>
        </message>
        <message>
            <source>Consent and IDs</source>
            <translation>Pristanak i isprave</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Correct the note</source>
            <translation>Ispravka beleške</translation>
        </message>
        <message>
            <source>Data passed on</source>
            <translation>Prosleđeni podaci</translation>
        </message>
        <message>
            <source>Data passed on: {data}.</source>
            <translation>Prosleđeni podaci: {data}.</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Date of the paper</source>
            <translation>Datum dokumenta</translation>
        </message>
        <message>
            <source>Date of the stage</source>
            <translation>Datum faze</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Document attached: {name}</source>
            <translation>Priložen dokument: {name}</translation>
        </message>
        <message>
            <source>Document {name}</source>
            <translation>Dokument: {name}</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Učinjeno</translation>
        </message>
        <message>
            <source>Drafted on</source>
            <translation>Sastavljeno</translation>
        </message>
        <message>
            <source>Drop the task</source>
            <translation>Odbaci zadatak</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Rok</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-pošta</translation>
        </message>
        <message>
            <source>Edit {name}</source>
            <translation>Izmena: {name}</translation>
        </message>
        <message>
            <source>Edit {number}</source>
            <translation>Izmena: {number}</translation>
        </message>
        <message>
            <source>English</source>
            <translation>engleski</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Porodica</translation>
        </message>
        <message>
            <source>Family file</source>
            <translation>Dosije porodice</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Prezime</translation>
        </message>
        <message>
            <source>Family name and given name</source>
            <translation>Prezime i ime</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datoteka</translation>
        </message>
        <message>
            <source>For whom, if not for all</source>
            <translation>Za koga, ako nije za sve</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Obrazac</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Odakle</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Ime</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Dat dana</translation>
        </message>
        <message>
            <source>Grants</source>
            <translation>Grantovi</translation>
        </message>
        <message>
            <source>Head of the family</source>
            <translation>Nosilac porodice</translation>
        </message>
        <message>
            <source>Head of the family: date, signature</source>
            <translation>Nosilac porodice: datum, potpis</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Pomoć</translation>
        </message>
        <message>
            <source>Household</source>
            <translation>Domaćinstvo</translation>
        </message>
        <message>
            <source>Housing and return</source>
            <translation>Stanovanje i povratak</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Kako</translation>
        </message>
        <message>
            <source>I gave these data myself and they are true. I know that I may ask to see them and have them corrected.</source>
            <translation>Ove podatke dao/la sam lično i tačni su. Upoznat/a sam da mogu da tražim uvid u njih i njihovu ispravku.</translation>
        </message>
        <message>
            <source>In Kosovo*: the name carries the asterisk</source>
            <translation>Na Kosovu*: naziv nosi zvezdicu</translation>
        </message>
        <message>
            <source>In the family</source>
            <translation>U porodici</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Izdao</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Izdata</translation>
        </message>
        <message>
            <source>It can be saved as it is.</source>
            <translation>Može da se sačuva i ovako.</translation>
        </message>
        <message>
            <source>JMBG</source>
            <translation>JMBG</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Vrsta</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Jezik</translation>
        </message>
        <message>
            <source>Letter of referral</source>
            <translation>Uputno pismo</translation>
        </message>
        <message>
            <source>Lives now in</source>
            <translation>Sada živi u</translation>
        </message>
        <message>
            <source>Make the paper</source>
            <translation>Napravi papir</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Član</translation>
        </message>
        <message>
            <source>Member from</source>
            <translation>Član od</translation>
        </message>
        <message>
            <source>Member until</source>
            <translation>Član do</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Članovi</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ime i prezime</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Potrebe</translation>
        </message>
        <message>
            <source>New agency</source>
            <translation>Nova ustanova</translation>
        </message>
        <message>
            <source>New contact</source>
            <translation>Nov kontakt</translation>
        </message>
        <message>
            <source>New family</source>
            <translation>Nova porodica</translation>
        </message>
        <message>
            <source>New member</source>
            <translation>Novi član</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Nova beleška</translation>
        </message>
        <message>
            <source>New paper of identity</source>
            <translation>Nova lična isprava</translation>
        </message>
        <message>
            <source>New place</source>
            <translation>Novo mesto</translation>
        </message>
        <message>
            <source>New referral</source>
            <translation>Nov uput</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>Nov zahtev</translation>
        </message>
        <message>
            <source>New step</source>
            <translation>Nov korak</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Novi zadatak</translation>
        </message>
        <message>
            <source>No JMBG was given.</source>
            <translation>JMBG nije naveden.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Napomena</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Beleške</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Sada</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Broj</translation>
        </message>
        <message>
            <source>Open the family file</source>
            <translation>Otvori predmet porodice</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organizacija</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Poreklo</translation>
        </message>
        <message>
            <source>Other script</source>
            <translation>Drugo pismo</translation>
        </message>
        <message>
            <source>Our number</source>
            <translation>Naš broj</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ishod</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Strana {page} od {pages}</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Isprava</translation>
        </message>
        <message>
            <source>Paper among the family's documents</source>
            <translation>Papir među dokumentima porodice</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Osoba</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Phones</source>
            <translation>Telefoni</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Mesto</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Mesta</translation>
        </message>
        <message>
            <source>Places and contact</source>
            <translation>Mesta i kontakt</translation>
        </message>
        <message>
            <source>Please let us know by {day} whether you can take the family on.</source>
            <translation>Molimo da nas do {day} obavestite da li možete da primite porodicu.</translation>
        </message>
        <message>
            <source>Please let us know whether you can take the family on.</source>
            <translation>Molimo da nas obavestite da li možete da primite porodicu.</translation>
        </message>
        <message>
            <source>Print a form</source>
            <translation>Štampanje obrasca</translation>
        </message>
        <message>
            <source>Printed on {when} by {who}</source>
            <translation>Štampano {when}, {who}</translation>
        </message>
        <message>
            <source>Read the text to them first (under Texts). They may agree to some of it and not to the rest.</source>
            <translation>Prvo im pročitajte tekst (pod Tekstovi). Mogu pristati na deo, a ne na ostalo.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Razlog</translation>
        </message>
        <message>
            <source>Reason of the withdrawal</source>
            <translation>Razlog povlačenja</translation>
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation>Razlog: {reason}</translation>
        </message>
        <message>
            <source>Received: date, signature</source>
            <translation>Primljeno: datum, potpis</translation>
        </message>
        <message>
            <source>Record consent</source>
            <translation>Upis pristanka</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Uput</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Upisana</translation>
        </message>
        <message>
            <source>Registration</source>
            <translation>Prijava</translation>
        </message>
        <message>
            <source>Registration form of a family</source>
            <translation>Obrazac prijave porodice</translation>
        </message>
        <message>
            <source>Remind from</source>
            <translation>Podseti od</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Povratak</translation>
        </message>
        <message>
            <source>Return path</source>
            <translation>Put povratka</translation>
        </message>
        <message>
            <source>Returns to</source>
            <translation>Vraća se u</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Uloga</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Sačuvaj</translation>
        </message>
        <message>
            <source>Save as edition {edition}</source>
            <translation>Sačuvaj kao izdanje {edition}</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>Sken</translation>
        </message>
        <message>
            <source>Scan among the family's documents</source>
            <translation>Sken među dokumentima porodice</translation>
        </message>
        <message>
            <source>Scan of the consent</source>
            <translation>Sken pristanka</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>Izbor</translation>
        </message>
        <message>
            <source>Serbian name</source>
            <translation>Srpski naziv</translation>
        </message>
        <message>
            <source>Serbian, Cyrillic</source>
            <translation>srpski, ćirilica</translation>
        </message>
        <message>
            <source>Serbian, Latin</source>
            <translation>srpski, latinica</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Pol</translation>
        </message>
        <message>
            <source>Special needs</source>
            <translation>Posebne potrebe</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Faza</translation>
        </message>
        <message>
            <source>Stage: {stage}</source>
            <translation>Faza: {stage}</translation>
        </message>
        <message>
            <source>Step taken</source>
            <translation>Korak učinjen</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Text of consent: {language}</source>
            <translation>Tekst pristanka: {language}</translation>
        </message>
        <message>
            <source>The JMBG agrees with its check digit and with the birth date.</source>
            <translation>JMBG se slaže s kontrolnom cifrom i s datumom rođenja.</translation>
        </message>
        <message>
            <source>The consent stays in the file; from that day it is no longer in force.</source>
            <translation>Pristanak ostaje u predmetu; od tog dana više ne važi.</translation>
        </message>
        <message>
            <source>The family file was opened</source>
            <translation>Otvoren je predmet porodice</translation>
        </message>
        <message>
            <source>The family has agreed to this. The data may be used for this purpose only and are not to be passed on (Law on Personal Data Protection, Official Gazette RS 87/2018).</source>
            <translation>Porodica je na ovo pristala. Podaci se smeju koristiti samo u ovu svrhu i ne smeju se dalje prosleđivati (Zakon o zaštiti podataka o ličnosti, Službeni glasnik RS 87/2018).</translation>
        </message>
        <message>
            <source>The organisation was changed</source>
            <translation>Promenjena je organizacija</translation>
        </message>
        <message>
            <source>The other script is made from the Serbian name.</source>
            <translation>Drugo pismo se pravi od srpskog naziva.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Naslov</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Važi do</translation>
        </message>
        <message>
            <source>We refer to you the following family and ask you for help.</source>
            <translation>Upućujemo vam sledeću porodicu i molimo vas za pomoć.</translation>
        </message>
        <message>
            <source>Web</source>
            <translation>Veb</translation>
        </message>
        <message>
            <source>What a colleague should know</source>
            <translation>Šta kolega treba da zna</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Šta je ishod</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>Šta se traži</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Šta treba uraditi</translation>
        </message>
        <message>
            <source>What it asks for</source>
            <translation>Šta traži</translation>
        </message>
        <message>
            <source>What people consented to stays as it was: a changed text is a further edition.</source>
            <translation>Ono na šta su ljudi pristali ostaje kako je bilo: izmenjen tekst je novo izdanje.</translation>
        </message>
        <message>
            <source>What stood there before is kept in the history.</source>
            <translation>Ono što je ranije stajalo čuva se u istoriji.</translation>
        </message>
        <message>
            <source>What the check says</source>
            <translation>Šta kaže provera</translation>
        </message>
        <message>
            <source>What they answered</source>
            <translation>Šta su odgovorili</translation>
        </message>
        <message>
            <source>What they are to this family</source>
            <translation>Šta su ovoj porodici</translation>
        </message>
        <message>
            <source>What they see to</source>
            <translation>Za šta su zaduženi</translation>
        </message>
        <message>
            <source>Who consents</source>
            <translation>Ko daje pristanak</translation>
        </message>
        <message>
            <source>Who is referred</source>
            <translation>Ko se upućuje</translation>
        </message>
        <message>
            <source>Who is referred, if not all</source>
            <translation>Ko se upućuje, ako ne svi</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Čija</translation>
        </message>
        <message>
            <source>Why we turn to you</source>
            <translation>Zašto vam se obraćamo</translation>
        </message>
        <message>
            <source>Withdraw the consent</source>
            <translation>Povuci pristanak</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Povučen dana</translation>
        </message>
        <message>
            <source>Write in block letters.</source>
            <translation>Popuniti štampanim slovima.</translation>
        </message>
        <message>
            <source>Year of birth</source>
            <translation>Godina rođenja</translation>
        </message>
        <message>
            <source>a brother's or sister's household</source>
            <translation>domaćinstvo brata ili sestre</translation>
        </message>
        <message>
            <source>alike</source>
            <translation>slično</translation>
        </message>
        <message>
            <source>answer due</source>
            <translation>čeka se odgovor</translation>
        </message>
        <message>
            <source>answer overdue</source>
            <translation>odgovor kasni</translation>
        </message>
        <message>
            <source>as on the document</source>
            <translation>kao na dokumentu</translation>
        </message>
        <message>
            <source>as usual, when left empty</source>
            <translation>uobičajen, ako ostane prazno</translation>
        </message>
        <message>
            <source>brother or sister</source>
            <translation>brat ili sestra</translation>
        </message>
        <message>
            <source>certain</source>
            <translation>sigurno</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>proveren</translation>
        </message>
        <message>
            <source>collective centre</source>
            <translation>kolektivni centar</translation>
        </message>
        <message>
            <source>daughter</source>
            <translation>ćerka</translation>
        </message>
        <message>
            <source>day. month. year.</source>
            <translation>dan. mesec. godina.</translation>
        </message>
        <message>
            <source>day. month. year., or only the year</source>
            <translation>dan. mesec. godina., ili samo godina</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>razlikuje se</translation>
        </message>
        <message>
            <source>digit differs</source>
            <translation>cifra odstupa</translation>
        </message>
        <message>
            <source>done</source>
            <translation>urađen</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>odbačen</translation>
        </message>
        <message>
            <source>due soon</source>
            <translation>uskoro</translation>
        </message>
        <message>
            <source>edition {edition}</source>
            <translation>izdanje {edition}</translation>
        </message>
        <message>
            <source>ends soon</source>
            <translation>uskoro ističe</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>istekla</translation>
        </message>
        <message>
            <source>father</source>
            <translation>otac</translation>
        </message>
        <message>
            <source>female</source>
            <translation>žensko</translation>
        </message>
        <message>
            <source>file</source>
            <translation>predmet</translation>
        </message>
        <message>
            <source>grandchild</source>
            <translation>unuk ili unuka</translation>
        </message>
        <message>
            <source>hardly</source>
            <translation>teško</translation>
        </message>
        <message>
            <source>head</source>
            <translation>nosilac</translation>
        </message>
        <message>
            <source>health</source>
            <translation>zdravlje</translation>
        </message>
        <message>
            <source>health and other sensitive data</source>
            <translation>podaci o zdravlju i drugi osetljivi podaci</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>važi</translation>
        </message>
        <message>
            <source>informal settlement</source>
            <translation>neformalno naselje</translation>
        </message>
        <message>
            <source>keeping the family's file</source>
            <translation>vođenje predmeta porodice</translation>
        </message>
        <message>
            <source>kit given</source>
            <translation>paket dat</translation>
        </message>
        <message>
            <source>male</source>
            <translation>muško</translation>
        </message>
        <message>
            <source>mother</source>
            <translation>majka</translation>
        </message>
        <message>
            <source>neighbours</source>
            <translation>komšije</translation>
        </message>
        <message>
            <source>no end given</source>
            <translation>bez roka</translation>
        </message>
        <message>
            <source>no step left: finish it</source>
            <translation>nema više koraka: završiti</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nema</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nije poznato</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>nije potreban</translation>
        </message>
        <message>
            <source>not the same</source>
            <translation>nije ista</translation>
        </message>
        <message>
            <source>open</source>
            <translation>otvoren</translation>
        </message>
        <message>
            <source>other</source>
            <translation>ostalo</translation>
        </message>
        <message>
            <source>other kin</source>
            <translation>druga rodbina</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>kasni</translation>
        </message>
        <message>
            <source>partners</source>
            <translation>partneri</translation>
        </message>
        <message>
            <source>passing data to an agency the family is referred to</source>
            <translation>davanje podataka ustanovi kojoj se porodica upućuje</translation>
        </message>
        <message>
            <source>passing data to partners and authorities for the return</source>
            <translation>davanje podataka partnerima i organima radi povratka</translation>
        </message>
        <message>
            <source>photos</source>
            <translation>fotografije</translation>
        </message>
        <message>
            <source>photos and stories in public material</source>
            <translation>fotografije i priče u javnim materijalima</translation>
        </message>
        <message>
            <source>private accommodation</source>
            <translation>privatni smeštaj</translation>
        </message>
        <message>
            <source>recorded by {who}</source>
            <translation>upisao {who}</translation>
        </message>
        <message>
            <source>referral</source>
            <translation>upućivanje</translation>
        </message>
        <message>
            <source>returns together with them</source>
            <translation>vraća se zajedno s njima</translation>
        </message>
        <message>
            <source>said by phone</source>
            <translation>izjavljen telefonom</translation>
        </message>
        <message>
            <source>said in person</source>
            <translation>izjavljen lično</translation>
        </message>
        <message>
            <source>several with commas between</source>
            <translation>više njih razdvojte zarezom</translation>
        </message>
        <message>
            <source>signed on paper</source>
            <translation>potpisan na papiru</translation>
        </message>
        <message>
            <source>son</source>
            <translation>sin</translation>
        </message>
        <message>
            <source>spouse</source>
            <translation>suprug/a</translation>
        </message>
        <message>
            <source>text “{code}”, edition {edition}, {language}</source>
            <translation>tekst „{code}“, izdanje {edition}, {language}</translation>
        </message>
        <message>
            <source>the children's household</source>
            <translation>domaćinstvo dece</translation>
        </message>
        <message>
            <source>the in-laws' household</source>
            <translation>domaćinstvo tazbine</translation>
        </message>
        <message>
            <source>the parents' household</source>
            <translation>domaćinstvo roditelja</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>ista</translation>
        </message>
        <message>
            <source>to ask</source>
            <translation>za pitanje</translation>
        </message>
        <message>
            <source>to decide</source>
            <translation>za odluku</translation>
        </message>
        <message>
            <source>to take</source>
            <translation>predstoji</translation>
        </message>
        <message>
            <source>today</source>
            <translation>danas</translation>
        </message>
        <message>
            <source>valid</source>
            <translation>važi</translation>
        </message>
        <message>
            <source>wheelchair, medicine, child seat …</source>
            <translation>kolica, lekovi, dečje sedište …</translation>
        </message>
        <message>
            <source>with commas between</source>
            <translation>sa zarezima između</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>povučen</translation>
        </message>
        <message>
            <source>withdrawn on {day}: {reason}</source>
            <translation>povučen {day}: {reason}</translation>
        </message>
        <message>
            <source>{field}: changed</source>
            <translation>{field}: izmenjeno</translation>
        </message>
        <message>
            <source>{field}: {before} → {after}</source>
            <translation>{field}: {before} → {after}</translation>
        </message>
        <message>
            <source>{keys} saves</source>
            <translation>{keys} čuva</translation>
        </message>
        <message>
            <source>{name} was entered</source>
            <translation>Upisan član: {name}</translation>
        </message>
        <message>
            <source>{people} · to {place}</source>
            <translation>{people} · povratak: {place}</translation>
        </message>
        <message>
            <source>{place} (older papers: {older})</source>
            <translation>{place} (na starijim dokumentima: {older})</translation>
        </message>
        <message>
            <source>{score} of 100.</source>
            <translation>{score} od 100.</translation>
        </message>
        <message>
            <source>{thing}: entered</source>
            <translation>{thing}: uneto</translation>
        </message>
        <message>
            <source>{thing}: taken out</source>
            <translation>{thing}: izvađeno</translation>
        </message>
    </context>
    <context>
        <name>FamiliesPage</name>
        <message numerus="yes">
            <source>%Ln family files</source>
            <translation>
                <numerusform>%Ln predmet porodice</numerusform>
                <numerusform>%Ln predmeta porodica</numerusform>
                <numerusform>%Ln predmeta porodica</numerusform>
            </translation>
        </message>
        <message>
            <source>Families</source>
            <translation>Porodice</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Porodica</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Od</translation>
        </message>
        <message>
            <source>Name or number, in any script</source>
            <translation>Ime ili broj, na bilo kom pismu</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Sada</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Broj</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Osobe</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Upisana</translation>
        </message>
        <message>
            <source>Returns to</source>
            <translation>Vraća se u</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Faza</translation>
        </message>
    </context>
    <context>
        <name>FamiliesRegister</name>
        <message>
            <source>Export to edit in Excel</source>
            <translation>Izvoz za uređivanje (Excel)</translation>
        </message>
        <message>
            <source>Import register</source>
            <translation>Uvezi registar</translation>
        </message>
        <message>
            <source>Import the register you keep in Excel, or enter the first family.</source>
            <translation>Uvezite registar koji vodite u programu Excel ili unesite prvu porodicu.</translation>
        </message>
        <message>
            <source>No families yet</source>
            <translation>Još nema porodica</translation>
        </message>
    </context>
    <context>
        <name>FamilyDetail</name>
        <message>
            <source>History</source>
            <translation>Istorija</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Članovi</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Otvori predmet</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Opšte</translation>
        </message>
    </context>
    <context>
        <name>FamilyDocuments</name>
        <message>
            <source>Attached</source>
            <translation>Priloženo</translation>
        </message>
        <message>
            <source>Attached by</source>
            <translation>Priložio</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datoteka</translation>
        </message>
        <message>
            <source>It goes from the family's file. It stays in the database with its history.</source>
            <translation>Nestaje iz dosijea porodice. U bazi ostaje sa svojom istorijom.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Veličina</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Važi do</translation>
        </message>
    </context>
    <context>
        <name>FamilyFormSheet</name>
        <message>
            <source>Add a place to the list…</source>
            <translation>Dodaj mesto na listu…</translation>
        </message>
    </context>
    <context>
        <name>FamilyPicker</name>
        <message>
            <source>Families found</source>
            <translation>Nađene porodice</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Porodica</translation>
        </message>
        <message>
            <source>Found by</source>
            <translation>Nađeno po</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ime</translation>
        </message>
        <message>
            <source>Name or number of the family, in any script</source>
            <translation>Ime ili broj porodice, na bilo kom pismu</translation>
        </message>
        <message>
            <source>No family is found for this. Register the family first.</source>
            <translation>Nije nađena nijedna porodica. Prvo upišite porodicu.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Broj</translation>
        </message>
    </context>
    <context>
        <name>FamilyQuestion</name>
        <message>
            <source>Back</source>
            <translation>Nazad</translation>
        </message>
        <message>
            <source>Which family is it for?</source>
            <translation>Za koju porodicu?</translation>
        </message>
    </context>
    <context>
        <name>FamilySection</name>
        <message>
            <source>Try again</source>
            <translation>Pokušaj ponovo</translation>
        </message>
    </context>
    <context>
        <name>FamilySelection</name>
        <message>
            <source>In no selection yet</source>
            <translation>Još ni u jednom izboru</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Broj</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ishod</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Mesto</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Bodovi</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Krug</translation>
        </message>
        <message>
            <source>Rounds are opened on the page Selection.</source>
            <translation>Krugovi se otvaraju na strani Izbor.</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>Izbor</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Stanje</translation>
        </message>
    </context>
    <context>
        <name>FamilySheet</name>
        <message>
            <source>Documents</source>
            <translation>Dokumenti</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Izmeni</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Istorija</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Članovi</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Štampaj…</translation>
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation>Razlog: {reason}</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Pokušaj ponovo</translation>
        </message>
        <message>
            <source>Undo the merge…</source>
            <translation>Poništi spajanje…</translation>
        </message>
    </context>
    <context>
        <name>FieldBox</name>
        <message>
            <source>This is needed.</source>
            <translation>Ovo je obavezno.</translation>
        </message>
    </context>
    <context>
        <name>FillSheet</name>
        <message>
            <source>All is saved.</source>
            <translation>Sve je sačuvano.</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Završi</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Sledeći</translation>
        </message>
        <message>
            <source>Not saved yet; what you typed is kept.</source>
            <translation>Još nije sačuvano; uneto je zadržano.</translation>
        </message>
        <message>
            <source>On {when} you typed something here that was not saved.</source>
            <translation>Dana {when} ovde ste uneli nešto što nije sačuvano.</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Prethodni</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Štampaj</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Vrati uneto</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Učitaj ponovo</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Čuvanje…</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Bodovi</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Odeljci</translation>
        </message>
        <message>
            <source>Something is missing or wrong here.</source>
            <translation>Ovde nešto nedostaje ili nije ispravno.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Pokušaj ponovo</translation>
        </message>
        <message>
            <source>{questionnaire}, version {version} · asked on {day}</source>
            <translation>{questionnaire}, verzija {version} · razgovor {day}</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>+ filter</source>
            <translation>+ filter</translation>
        </message>
        <message>
            <source>Search: “{text}”</source>
            <translation>Pretraga: „{text}“</translation>
        </message>
    </context>
    <context>
        <name>FilterChip</name>
        <message>
            <source>Nothing to choose from yet</source>
            <translation>Još nema šta da se izabere</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <source>On {when} you typed something here that was not saved.</source>
            <translation>{when} ste ovde kucali nešto što nije sačuvano.</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Vrati to</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Sačuvaj</translation>
        </message>
        <message>
            <source>This was not saved; what you typed is kept.</source>
            <translation>Ovo nije sačuvano; zadržano je ono što ste otkucali.</translation>
        </message>
        <message>
            <source>Throw away what I typed</source>
            <translation>Odbaci ono što sam otkucao/la</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Pokušaj ponovo</translation>
        </message>
        <message>
            <source>What you typed is not saved yet.</source>
            <translation>Ono što ste otkucali još nije sačuvano.</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Back</source>
            <translation>Nazad</translation>
        </message>
    </context>
    <context>
        <name>FormSheet</name>
        <message>
            <source>Back</source>
            <translation>Nazad</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Čuva se…</translation>
        </message>
    </context>
    <context>
        <name>GrantCard</name>
        <message>
            <source>Grants</source>
            <translation>Grantovi</translation>
        </message>
    </context>
    <context>
        <name>GrantDetail</name>
        <message>
            <source>Documents</source>
            <translation>Dokumenti</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Izmene</translation>
        </message>
        <message>
            <source>I have seen it</source>
            <translation>Pogledano</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Nalozi</translation>
        </message>
        <message>
            <source>Payment {number}</source>
            <translation>Plaćanje {number}</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Plaćanja</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Opšte</translation>
        </message>
        <message>
            <source>This grant</source>
            <translation>Ovaj grant</translation>
        </message>
        <message>
            <source>{who} changed this while you were looking at it; nothing of yours was saved.</source>
            <translation>Dok ste gledali, ovo je izmenjeno ({who}); ništa vaše nije sačuvano.</translation>
        </message>
    </context>
    <context>
        <name>GrantsPage</name>
        <message>
            <source>1 grant · {awarded} awarded · {paid} paid</source>
            <translation>1 grant · dodeljeno {awarded} · isplaćeno {paid}</translation>
        </message>
        <message>
            <source>A grant begins with the application of a family. Grants also come with an imported register.</source>
            <translation>Grant počinje prijavom porodice. Grantovi dolaze i s uvezenim registrom.</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Delatnost</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Podnosilac</translation>
        </message>
        <message>
            <source>Awarded</source>
            <translation>Dodeljeno</translation>
        </message>
        <message>
            <source>Contract signed</source>
            <translation>Ugovor potpisan</translation>
        </message>
        <message>
            <source>Grants</source>
            <translation>Grantovi</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Rezervisano</translation>
        </message>
        <message>
            <source>New application</source>
            <translation>Nova prijava</translation>
        </message>
        <message>
            <source>No grants yet</source>
            <translation>Još nema grantova</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Broj</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Isplaćeno</translation>
        </message>
        <message>
            <source>Returns to</source>
            <translation>Vraća se u</translation>
        </message>
        <message>
            <source>Search in grants</source>
            <translation>Traži u grantovima</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>{count} grants · {awarded} awarded · {paid} paid</source>
            <translation>Grantovi: {count} · dodeljeno {awarded} · isplaćeno {paid}</translation>
        </message>
    </context>
    <context>
        <name>HelpView</name>
        <message>
            <source>Agency</source>
            <translation>Ustanova</translation>
        </message>
        <message>
            <source>Assigned to</source>
            <translation>Zadužen</translation>
        </message>
        <message>
            <source>Data of this family were passed on to: {names}.</source>
            <translation>Podaci ove porodice prosleđeni su: {names}.</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Rok</translation>
        </message>
        <message>
            <source>New referral…</source>
            <translation>Nov uput…</translation>
        </message>
        <message>
            <source>New request…</source>
            <translation>Nov zahtev…</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Sledeći korak</translation>
        </message>
        <message>
            <source>No help was asked for yet.</source>
            <translation>Pomoć još nije tražena.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Razlog</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Uput</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation>Uputi</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Zahtevi</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Poslato</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stanje</translation>
        </message>
        <message>
            <source>The family was not referred to any agency.</source>
            <translation>Porodica nije upućena nijednoj ustanovi.</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>Šta se traži</translation>
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <source>All kinds</source>
            <translation>Sve vrste</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>Uneo</translation>
        </message>
        <message>
            <source>Every change</source>
            <translation>Svaka izmena</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Vrsta</translation>
        </message>
        <message>
            <source>Nothing has happened yet.</source>
            <translation>Još se ništa nije dogodilo.</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Šta se desilo</translation>
        </message>
    </context>
    <context>
        <name>HitRow</name>
        <message>
            <source>Ask again</source>
            <translation>Pitaj ponovo</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>Uporedi…</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Nije ista</translation>
        </message>
        <message>
            <source>Not the same: remembered when this is saved.</source>
            <translation>Nije ista: pamti se kad se ovo sačuva.</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>Ista</translation>
        </message>
    </context>
    <context>
        <name>Household</name>
        <message>
            <source>Applications that go along</source>
            <translation>Prijave koje idu s njima</translation>
        </message>
        <message>
            <source>Birth</source>
            <translation>Rođenje</translation>
        </message>
        <message>
            <source>Both histories are kept. Whoever is not tied to anybody goes on living in this family. Grants and papers stay as they are and are shown in one file. The merge can be undone.</source>
            <translation>Obe istorije se čuvaju. Ko nije vezan ni za koga, živi dalje u ovoj porodici. Grantovi i dokumenti ostaju kakvi jesu i vide se u jednom dosijeu. Spajanje se može poništiti.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Promena</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Dete</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dan</translation>
        </message>
        <message>
            <source>Day of birth</source>
            <translation>Dan rođenja</translation>
        </message>
        <message>
            <source>Day of death</source>
            <translation>Dan smrti</translation>
        </message>
        <message>
            <source>Death</source>
            <translation>Smrt</translation>
        </message>
        <message>
            <source>Enter the change</source>
            <translation>Upiši promenu</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>Upisao/la</translation>
        </message>
        <message>
            <source>Everything it changed is as it was before. The change and its taking back stay listed.</source>
            <translation>Sve što je promenila ponovo je kao pre. Promena i njeno vraćanje ostaju na spisku.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Od</translation>
        </message>
        <message>
            <source>From which family, if one of the register</source>
            <translation>Iz koje porodice, ako je u registru</translation>
        </message>
        <message>
            <source>Head of the new family</source>
            <translation>Nosilac nove porodice</translation>
        </message>
        <message>
            <source>Into which family, if one of the register</source>
            <translation>U koju porodicu, ako je u registru</translation>
        </message>
        <message>
            <source>Leave the family empty for people the office does not follow.</source>
            <translation>Ostavite porodicu praznu za osobe koje kancelarija ne prati.</translation>
        </message>
        <message>
            <source>Marriage</source>
            <translation>Brak</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Spajanje</translation>
        </message>
        <message>
            <source>Merge of two files</source>
            <translation>Spajanje dva dosijea</translation>
        </message>
        <message>
            <source>Merge the two files</source>
            <translation>Spoji dva dosijea</translation>
        </message>
        <message>
            <source>Merge {other} into {kept}</source>
            <translation>Spoji {other} u {kept}</translation>
        </message>
        <message>
            <source>Merged into this file</source>
            <translation>Spojeno u ovaj dosije</translation>
        </message>
        <message>
            <source>Moving in</source>
            <translation>Useljenje</translation>
        </message>
        <message>
            <source>Moving out</source>
            <translation>Iseljenje</translation>
        </message>
        <message>
            <source>New head</source>
            <translation>Novi nosilac</translation>
        </message>
        <message>
            <source>New head, when the head leaves</source>
            <translation>Novi nosilac, kad nosilac odlazi</translation>
        </message>
        <message>
            <source>Other family</source>
            <translation>Druga porodica</translation>
        </message>
        <message>
            <source>Somebody new to the register</source>
            <translation>Neko nov u registru</translation>
        </message>
        <message>
            <source>Split of the family</source>
            <translation>Podela porodice</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>The child is a member from the day of birth.</source>
            <translation>Dete je član od dana rođenja.</translation>
        </message>
        <message>
            <source>The family is titled by its head.</source>
            <translation>Porodica se vodi po nosiocu.</translation>
        </message>
        <message>
            <source>The head until now becomes</source>
            <translation>Dosadašnji nosilac postaje</translation>
        </message>
        <message>
            <source>The person is counted until that day and stays in the history.</source>
            <translation>Osoba se broji do tog dana i ostaje u istoriji.</translation>
        </message>
        <message>
            <source>Those who leave get a file and a number of their own. Contracted grants stay in this file.</source>
            <translation>Oni koji odlaze dobijaju svoj dosije i broj. Ugovoreni grantovi ostaju u ovom dosijeu.</translation>
        </message>
        <message>
            <source>Undo the merge…</source>
            <translation>Poništi spajanje…</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Do</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ko</translation>
        </message>
        <message>
            <source>Who died</source>
            <translation>Ko je umro</translation>
        </message>
        <message>
            <source>Who is the same person</source>
            <translation>Ko je ista osoba</translation>
        </message>
        <message>
            <source>Who leaves</source>
            <translation>Ko odlazi</translation>
        </message>
        <message>
            <source>Who lives in another family of the register leaves it on that day.</source>
            <translation>Ko živi u drugoj porodici iz registra, napušta je tog dana.</translation>
        </message>
        <message>
            <source>Who of the family chosen above</source>
            <translation>Ko iz gore izabrane porodice</translation>
        </message>
        <message>
            <source>on {day}</source>
            <translation>dana {day}</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>vraćeno</translation>
        </message>
        <message>
            <source>valid</source>
            <translation>važi</translation>
        </message>
    </context>
    <context>
        <name>HouseholdView</name>
        <message>
            <source>As of</source>
            <translation>Na dan</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Promene</translation>
        </message>
        <message>
            <source>Everybody who ever lived here</source>
            <translation>Svi koji su ikad ovde živeli</translation>
        </message>
        <message>
            <source>Household changes</source>
            <translation>Promene u domaćinstvu</translation>
        </message>
        <message>
            <source>Household on that day</source>
            <translation>Domaćinstvo tog dana</translation>
        </message>
        <message>
            <source>Nothing has changed yet.</source>
            <translation>Još ništa nije promenjeno.</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Vrati…</translation>
        </message>
        <message>
            <source>This was already taken back.</source>
            <translation>Ovo je već vraćeno.</translation>
        </message>
    </context>
    <context>
        <name>ImportSheet</name>
        <message>
            <source>All of it comes in, or nothing: after Cancel the office is as it was.</source>
            <translation>Ulazi sve ili ništa: posle Otkaži kancelarija je kakva je bila.</translation>
        </message>
        <message>
            <source>All of it is stored already.</source>
            <translation>Sve je već sačuvano.</translation>
        </message>
        <message>
            <source>Choose another file</source>
            <translation>Izaberi drugu datoteku</translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation>Kolone…</translation>
        </message>
        <message>
            <source>Excel and LibreOffice files (*.xlsx *.xls *.ods);;All files (*)</source>
            <translation>Datoteke programa Excel i LibreOffice (*.xlsx *.xls *.ods);;Sve datoteke (*)</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Uvezi</translation>
        </message>
        <message>
            <source>Import a register</source>
            <translation>Uvoz registra</translation>
        </message>
        <message>
            <source>Import {name}</source>
            <translation>Uvezi {name}</translation>
        </message>
        <message>
            <source>Importing {name}…</source>
            <translation>Uvozi se {name}…</translation>
        </message>
        <message>
            <source>Nothing is imported while an error stands.</source>
            <translation>Ništa se ne uvozi dok ima grešaka.</translation>
        </message>
        <message>
            <source>Nothing is saved by reading.</source>
            <translation>Čitanjem se ništa ne čuva.</translation>
        </message>
        <message>
            <source>Nothing of it is saved then.</source>
            <translation>Tada se ništa od toga ne čuva.</translation>
        </message>
        <message>
            <source>Nothing would change: the file's values are not chosen anywhere.</source>
            <translation>Ništa se ne bi promenilo: vrednosti iz datoteke nigde nisu izabrane.</translation>
        </message>
        <message>
            <source>Reading {name}…</source>
            <translation>Čita se {name}…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Zaustavi</translation>
        </message>
        <message>
            <source>Stop the import?</source>
            <translation>Zaustaviti uvoz?</translation>
        </message>
        <message>
            <source>The import was stopped. Nothing of it was saved.</source>
            <translation>Uvoz je zaustavljen. Ništa od toga nije sačuvano.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Pokušaj ponovo</translation>
        </message>
        <message>
            <source>Use these columns</source>
            <translation>Koristi ove kolone</translation>
        </message>
        <message>
            <source>nothing saved yet</source>
            <translation>još ništa nije sačuvano</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>sačuvano</translation>
        </message>
        <message>
            <source>say what its columns are · nothing saved yet</source>
            <translation>recite šta su kolone · još ništa nije sačuvano</translation>
        </message>
        <message>
            <source>{sheets} sheets · {rows} rows read · nothing saved yet</source>
            <translation>listova: {sheets} · pročitano redova: {rows} · još ništa nije sačuvano</translation>
        </message>
    </context>
    <context>
        <name>Imports</name>
        <message numerus="yes">
            <source>%Ln sheets recognised by their columns</source>
            <translation>
                <numerusform>%Ln list prepoznat po kolonama</numerusform>
                <numerusform>%Ln lista prepoznata po kolonama</numerusform>
                <numerusform>%Ln listova prepoznato po kolonama</numerusform>
            </translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Delatnost</translation>
        </message>
        <message>
            <source>All of it in one step, or nothing</source>
            <translation>Sve u jednom koraku ili ništa</translation>
        </message>
        <message>
            <source>All of it is stored already: nothing to import</source>
            <translation>Sve je već sačuvano: nema šta da se uveze</translation>
        </message>
        <message>
            <source>Assumptions</source>
            <translation>Pretpostavke</translation>
        </message>
        <message>
            <source>Awarded amount</source>
            <translation>Odobreni iznos</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Ćelija</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Izmene</translation>
        </message>
        <message>
            <source>Dates read as day, month, year</source>
            <translation>Datumi pročitani kao dan, mesec, godina</translation>
        </message>
        <message>
            <source>Day of the contract</source>
            <translation>Dan ugovora</translation>
        </message>
        <message>
            <source>Day of the payment</source>
            <translation>Dan plaćanja</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Odluka</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Pojedinosti</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Razlike</translation>
        </message>
        <message>
            <source>Differences: choose what is right</source>
            <translation>Razlike: izaberite šta je tačno</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Greške</translation>
        </message>
        <message>
            <source>Every cell could be read.</source>
            <translation>Svaka ćelija je mogla da se pročita.</translation>
        </message>
        <message>
            <source>Every cell says plainly what it means.</source>
            <translation>Svaka ćelija jasno kaže šta znači.</translation>
        </message>
        <message>
            <source>Families</source>
            <translation>Porodice</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Porodica</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Nađeno</translation>
        </message>
        <message>
            <source>Grants</source>
            <translation>Grantovi</translation>
        </message>
        <message>
            <source>Grants and payments</source>
            <translation>Grantovi i plaćanja</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Primopredaja</translation>
        </message>
        <message>
            <source>Head of the family</source>
            <translation>Nosilac porodice</translation>
        </message>
        <message>
            <source>How many members</source>
            <translation>Broj članova</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>U datoteci</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Račun</translation>
        </message>
        <message>
            <source>Leave this sheet out</source>
            <translation>Izostavi ovaj list</translation>
        </message>
        <message>
            <source>Like</source>
            <translation>Kao</translation>
        </message>
        <message>
            <source>Members of families</source>
            <translation>Članovi porodica</translation>
        </message>
        <message>
            <source>Mend the file and choose it again: decisions made here are kept</source>
            <translation>Popravite datoteku i ponovo je izaberite: odluke donete ovde se čuvaju</translation>
        </message>
        <message>
            <source>No errors</source>
            <translation>Nema grešaka</translation>
        </message>
        <message>
            <source>No two families of the file or of the office look like one.</source>
            <translation>Nijedne dve porodice iz datoteke ili kancelarije ne izgledaju kao jedna.</translation>
        </message>
        <message>
            <source>Nobody seems to be known already</source>
            <translation>Izgleda da niko nije već poznat</translation>
        </message>
        <message>
            <source>Nothing is imported while an error stands</source>
            <translation>Ništa se ne uvozi dok ima grešaka</translation>
        </message>
        <message>
            <source>Nothing is stored otherwise</source>
            <translation>Ništa nije sačuvano drukčije</translation>
        </message>
        <message>
            <source>Nothing was assumed</source>
            <translation>Ništa nije pretpostavljeno</translation>
        </message>
        <message>
            <source>Nothing will change</source>
            <translation>Ništa se neće promeniti</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Broj</translation>
        </message>
        <message>
            <source>Number of the contract</source>
            <translation>Broj ugovora</translation>
        </message>
        <message>
            <source>Number of the family</source>
            <translation>Broj porodice</translation>
        </message>
        <message>
            <source>Paid amount</source>
            <translation>Plaćeni iznos</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Osobe</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Osoba</translation>
        </message>
        <message>
            <source>Possibly known</source>
            <translation>Možda već poznati</translation>
        </message>
        <message>
            <source>Ready to import</source>
            <translation>Spremno za uvoz</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>List</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Faza</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Dobavljač</translation>
        </message>
        <message>
            <source>The office holds all of it already.</source>
            <translation>Kancelarija već ima sve ovo.</translation>
        </message>
        <message>
            <source>Until then all of it stays as it is stored</source>
            <translation>Do tada sve ostaje kako je sačuvano</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Šta</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Šta se razlikuje</translation>
        </message>
        <message>
            <source>What the file says of stored families and people is what the office has.</source>
            <translation>Ono što datoteka kaže o sačuvanim porodicama i osobama isto je kao u kancelariji.</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Šta uraditi</translation>
        </message>
        <message>
            <source>What will change</source>
            <translation>Šta će se promeniti</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ko</translation>
        </message>
        <message>
            <source>Who or what</source>
            <translation>Ko ili šta</translation>
        </message>
        <message>
            <source>chosen in part</source>
            <translation>delom izabrano</translation>
        </message>
        <message>
            <source>different</source>
            <translation>različito</translation>
        </message>
        <message>
            <source>new family</source>
            <translation>nova porodica</translation>
        </message>
        <message>
            <source>new grant</source>
            <translation>nov grant</translation>
        </message>
        <message>
            <source>new member</source>
            <translation>nov član</translation>
        </message>
        <message>
            <source>of 100</source>
            <translation>od 100</translation>
        </message>
        <message>
            <source>payment</source>
            <translation>plaćanje</translation>
        </message>
        <message>
            <source>same</source>
            <translation>isto</translation>
        </message>
        <message>
            <source>stays as stored</source>
            <translation>ostaje kako je sačuvano</translation>
        </message>
        <message>
            <source>to decide</source>
            <translation>za odluku</translation>
        </message>
        <message>
            <source>will change</source>
            <translation>menja se</translation>
        </message>
        <message>
            <source>{number} (stored)</source>
            <translation>{number} (sačuvano)</translation>
        </message>
    </context>
    <context>
        <name>KoboSheet</name>
        <message numerus="yes">
            <source>%Ln assessments came in</source>
            <translation>
                <numerusform>Uvezena je %Ln procena</numerusform>
                <numerusform>Uvezene su %Ln procene</numerusform>
                <numerusform>Uvezeno je %Ln procena</numerusform>
            </translation>
        </message>
        <message>
            <source>All of it comes in, or nothing: after Cancel the office is as it was.</source>
            <translation>Uvozi se sve ili ništa: posle prekida sve ostaje kako je bilo.</translation>
        </message>
        <message>
            <source>Assessments that come in</source>
            <translation>Procene koje se uvoze</translation>
        </message>
        <message>
            <source>Assumptions</source>
            <translation>Pretpostavke</translation>
        </message>
        <message>
            <source>Bring in submissions from KoboToolbox</source>
            <translation>Uvoz odgovora iz KoboToolbox-a</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Izaberi datoteku…</translation>
        </message>
        <message>
            <source>Choose another file</source>
            <translation>Izaberi drugu datoteku</translation>
        </message>
        <message>
            <source>Choose the questionnaire the form was made from first.</source>
            <translation>Prvo izaberite upitnik po kojem je obrazac napravljen.</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Greške</translation>
        </message>
        <message>
            <source>Export them there as XLSX, with names or labels, all columns. Drop the file here or choose it.
It is read and checked first: you see every error with its cell,
and nothing is saved until you say so.</source>
            <translation>Tamo ih izvezite kao XLSX, sa šiframa ili nazivima, sa svim kolonama. Prevucite datoteku ovde ili je izaberite.
Prvo se čita i proverava: vidite svaku grešku sa ćelijom,
a ništa se ne čuva dok to ne potvrdite.</translation>
        </message>
        <message>
            <source>Families to name</source>
            <translation>Porodice za imenovanje</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Uvezi</translation>
        </message>
        <message>
            <source>Import another file</source>
            <translation>Uvezi drugu datoteku</translation>
        </message>
        <message>
            <source>Import from KoboToolbox</source>
            <translation>Uvezi iz KoboToolbox-a</translation>
        </message>
        <message>
            <source>Import {name}</source>
            <translation>Uvoz {name}</translation>
        </message>
        <message>
            <source>Importing {name}…</source>
            <translation>Uvozi se {name}…</translation>
        </message>
        <message>
            <source>KoboToolbox export (*.xlsx);;All files (*)</source>
            <translation>Izvoz iz KoboToolbox-a (*.xlsx);;Sve datoteke (*)</translation>
        </message>
        <message>
            <source>Not approved</source>
            <translation>Nisu odobreni</translation>
        </message>
        <message>
            <source>Nothing is imported while an error stands.</source>
            <translation>Ništa se ne uvozi dok postoji greška.</translation>
        </message>
        <message>
            <source>Nothing is saved by reading.</source>
            <translation>Čitanjem se ništa ne čuva.</translation>
        </message>
        <message>
            <source>Nothing of it is saved then.</source>
            <translation>Tada se od toga ništa ne čuva.</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Upitnik</translation>
        </message>
        <message>
            <source>Reading {name}…</source>
            <translation>Čita se {name}…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Prekini</translation>
        </message>
        <message>
            <source>Stop the import?</source>
            <translation>Prekinuti uvoz?</translation>
        </message>
        <message>
            <source>Stored already</source>
            <translation>Već sačuvano</translation>
        </message>
        <message>
            <source>Submissions without a family stayed out; import the file again to decide about them.</source>
            <translation>Odgovori bez porodice nisu uvezeni; uvezite datoteku ponovo da biste o njima odlučili.</translation>
        </message>
        <message>
            <source>The import was stopped. Nothing of it was saved.</source>
            <translation>Uvoz je prekinut. Ništa od njega nije sačuvano.</translation>
        </message>
        <message>
            <source>There is nothing to bring in.</source>
            <translation>Nema šta da se uveze.</translation>
        </message>
        <message>
            <source>This submission is of the family</source>
            <translation>Ovi odgovori su porodice</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Pokušaj ponovo</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Šta nije ispravno</translation>
        </message>
        <message>
            <source>What was assumed</source>
            <translation>Šta je pretpostavljeno</translation>
        </message>
        <message>
            <source>leave out, decide later</source>
            <translation>izostavi, odluči kasnije</translation>
        </message>
        <message>
            <source>not known here</source>
            <translation>ovde nije poznata</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>sačuvano</translation>
        </message>
        <message>
            <source>to decide</source>
            <translation>za odluku</translation>
        </message>
        <message>
            <source>{rows} rows read · nothing saved yet</source>
            <translation>pročitano redova: {rows} · još ništa nije sačuvano</translation>
        </message>
    </context>
    <context>
        <name>Lane</name>
        <message numerus="yes">
            <source>and %Ln more: narrow the board by a filter</source>
            <translation>
                <numerusform>i još %Ln: suzite tablu filterom</numerusform>
                <numerusform>i još %Ln: suzite tablu filterom</numerusform>
                <numerusform>i još %Ln: suzite tablu filterom</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LinesTab</name>
        <message>
            <source>Add the line</source>
            <translation>Dodaj liniju</translation>
        </message>
        <message>
            <source>Awarded €</source>
            <translation>Dodeljeno €</translation>
        </message>
        <message>
            <source>Budget €</source>
            <translation>Budžet €</translation>
        </message>
        <message>
            <source>Code in the donor's budget</source>
            <translation>Oznaka u donatorovom budžetu</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Od</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Stavka budžeta</translation>
        </message>
        <message>
            <source>Held €</source>
            <translation>Rezervisano €</translation>
        </message>
        <message>
            <source>Left €</source>
            <translation>Preostalo €</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Linija</translation>
        </message>
        <message>
            <source>New budget line</source>
            <translation>Nova budžetska linija</translation>
        </message>
        <message>
            <source>New budget line…</source>
            <translation>Nova budžetska linija…</translation>
        </message>
        <message>
            <source>No award goes above its line: the database refuses it, whichever program asks.</source>
            <translation>Nijedna dodela ne prelazi svoju liniju: baza je odbija, ma koji je program tražio.</translation>
        </message>
        <message>
            <source>The whole amount is posted onto the line at once and stays there.</source>
            <translation>Ceo iznos se odmah knjiži na liniju i tu ostaje.</translation>
        </message>
        <message>
            <source>{amount} in all · {awarded} awarded · {held} held for approved grants · {free} left</source>
            <translation>ukupno {amount} · dodeljeno {awarded} · rezervisano {held} · slobodno {free}</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Opening {place}…</source>
            <translation>Otvara se {place}…</translation>
        </message>
        <message>
            <source>Povratak {version}</source>
            <translation>Povratak {version}</translation>
        </message>
        <message>
            <source>Sustainable Return</source>
            <translation>Održivi povratak</translation>
        </message>
        <message>
            <source>The office could not be opened.</source>
            <translation>Kancelarija nije mogla da se otvori.</translation>
        </message>
        <message>
            <source>The office of a return programme. Made with Qt (LGPL-3), icons from Remix Icon.</source>
            <translation>Kancelarija programa povratka. Napravljeno pomoću Qt (LGPL-3), ikonice iz Remix Icon.</translation>
        </message>
        <message>
            <source>Updated {time} by {who}: {thing}</source>
            <translation>Izmena {time} · {who}: {thing}</translation>
        </message>
    </context>
    <context>
        <name>MappingView</name>
        <message>
            <source>* needed</source>
            <translation>* potrebno</translation>
        </message>
        <message>
            <source>Chosen by you.</source>
            <translation>Izabrali ste vi.</translation>
        </message>
        <message>
            <source>Dates are written</source>
            <translation>Datumi su pisani</translation>
        </message>
        <message>
            <source>Every sheet is left out.</source>
            <translation>Svi listovi su izostavljeni.</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Zaboravi</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Naslov</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Izostavi</translation>
        </message>
        <message>
            <source>Remembered as “{name}”; last used: {day}.</source>
            <translation>Zapamćeno kao „{name}“; poslednji put korišćeno: {day}.</translation>
        </message>
        <message>
            <source>Row {number}: {names}</source>
            <translation>Red {number}: {names}</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>List</translation>
        </message>
        <message>
            <source>The columns are remembered: the next file with these headings needs no help.</source>
            <translation>Kolone se pamte: sledeća datoteka sa ovim naslovima čita se sama.</translation>
        </message>
        <message>
            <source>The row with the headings</source>
            <translation>Red sa naslovima</translation>
        </message>
        <message>
            <source>The sheet</source>
            <translation>List</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Vrednosti</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Šta sadrži</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Šta je to</translation>
        </message>
        <message>
            <source>What the columns are</source>
            <translation>Šta su kolone</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Zašto</translation>
        </message>
        <message>
            <source>day, month, year</source>
            <translation>dan, mesec, godina</translation>
        </message>
        <message>
            <source>month, day, year</source>
            <translation>mesec, dan, godina</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>još ne</translation>
        </message>
        <message>
            <source>{sheet}: a field twice.</source>
            <translation>{sheet}: jedno polje dvaput.</translation>
        </message>
        <message>
            <source>{sheet}: no column for {fields} yet.</source>
            <translation>{sheet}: još nema kolone za {fields}.</translation>
        </message>
    </context>
    <context>
        <name>MemberList</name>
        <message>
            <source>Add a member…</source>
            <translation>Dodaj člana…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Izmeni…</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Household change…</source>
            <translation>Promena u domaćinstvu…</translation>
        </message>
    </context>
    <context>
        <name>Money</name>
        <message>
            <source>Asked for</source>
            <translation>Traženo</translation>
        </message>
        <message>
            <source>Awarded</source>
            <translation>Dodeljeno</translation>
        </message>
        <message>
            <source>Disbursed</source>
            <translation>Isplaćeno</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Preostalo</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Čeka</translation>
        </message>
    </context>
    <context>
        <name>NeedsSection</name>
        <message>
            <source>Ask the family with one of the questionnaires.</source>
            <translation>Porazgovarajte sa porodicom po jednom od upitnika.</translation>
        </message>
        <message>
            <source>New assessment</source>
            <translation>Nova procena</translation>
        </message>
        <message>
            <source>No assessment yet</source>
            <translation>Još nema procene</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otvori</translation>
        </message>
        <message>
            <source>Score {score}</source>
            <translation>Bodova: {score}</translation>
        </message>
    </context>
    <context>
        <name>NotesView</name>
        <message>
            <source>About</source>
            <translation>O kome</translation>
        </message>
        <message>
            <source>Assigned to</source>
            <translation>Zadužen</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Upisao</translation>
        </message>
        <message>
            <source>Corrected since; the history keeps what stood there.</source>
            <translation>Kasnije ispravljeno; istorija čuva šta je tu stajalo.</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Ispravi…</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Urađeno</translation>
        </message>
        <message>
            <source>Drop…</source>
            <translation>Odbaci…</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Rok</translation>
        </message>
        <message>
            <source>New note…</source>
            <translation>Nova beleška…</translation>
        </message>
        <message>
            <source>New task…</source>
            <translation>Novi zadatak…</translation>
        </message>
        <message>
            <source>No notes yet.</source>
            <translation>Još nema beležaka.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Beleška</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Beleške</translation>
        </message>
        <message>
            <source>Nothing is to be done.</source>
            <translation>Ne treba ništa uraditi.</translation>
        </message>
        <message>
            <source>Only {who} corrects this note.</source>
            <translation>Ovu belešku ispravlja samo {who}.</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Otvori ponovo</translation>
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation>Razlog: {reason}</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stanje</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Zadatak</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Zadaci</translation>
        </message>
    </context>
    <context>
        <name>ObjectionsView</name>
        <message>
            <source>Correct points…</source>
            <translation>Ispravi bodove…</translation>
        </message>
        <message>
            <source>Corrects</source>
            <translation>Ispravlja</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Odlučio</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Odluka</translation>
        </message>
        <message>
            <source>Families may object in writing: {until}.</source>
            <translation>Porodice mogu pismeno da prigovore: {until}.</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Porodica</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Dosije</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>Na vreme</translation>
        </message>
        <message>
            <source>No objections</source>
            <translation>Nema prigovora</translation>
        </message>
        <message>
            <source>Objections</source>
            <translation>Prigovori</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Primljeno</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Primljeno dana</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Unesi</translation>
        </message>
        <message>
            <source>Record an objection</source>
            <translation>Unos prigovora</translation>
        </message>
        <message>
            <source>Record an objection…</source>
            <translation>Unesi prigovor…</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Sačuvaj</translation>
        </message>
        <message>
            <source>They are received once the preliminary list is published.</source>
            <translation>Primaju se kada se objavi preliminarna lista.</translation>
        </message>
        <message>
            <source>What is left empty stays as on the preliminary list.</source>
            <translation>Što ostane prazno, ostaje kao na preliminarnoj listi.</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Šta navodi</translation>
        </message>
        <message>
            <source>in time</source>
            <translation>na vreme</translation>
        </message>
        <message>
            <source>late</source>
            <translation>kasno</translation>
        </message>
        <message>
            <source>{criterion} (at most {most})</source>
            <translation>{criterion} (najviše {most})</translation>
        </message>
    </context>
    <context>
        <name>OfficeFields</name>
        <message>
            <source>Choose a file first.</source>
            <translation>Prvo izaberite datoteku.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Izaberi…</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Baza podataka</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datoteka</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Korisničko ime</translation>
        </message>
        <message>
            <source>New office file</source>
            <translation>Nova datoteka kancelarije</translation>
        </message>
        <message>
            <source>Office files</source>
            <translation>Datoteke kancelarije</translation>
        </message>
        <message>
            <source>Open an office file</source>
            <translation>Otvaranje datoteke kancelarije</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Lozinka</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Type the server, the database and your login.</source>
            <translation>Upišite server, bazu podataka i svoje korisničko ime.</translation>
        </message>
        <message>
            <source>Who are you?</source>
            <translation>Ko ste vi?</translation>
        </message>
    </context>
    <context>
        <name>OptionsTable</name>
        <message>
            <source>Add a row</source>
            <translation>Dodaj red</translation>
        </message>
        <message>
            <source>Choices and points</source>
            <translation>Izbori i bodovi</translation>
        </message>
        <message>
            <source>Delete the row</source>
            <translation>Obriši red</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n dan</numerusform>
                <numerusform>%n dana</numerusform>
                <numerusform>%n dana</numerusform>
            </translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 dan</translation>
        </message>
        <message>
            <source>Project month {number} of {count}</source>
            <translation>{number}. mesec projekta od {count}</translation>
        </message>
        <message>
            <source>The project begins in {month}</source>
            <translation>Projekat počinje: {month}</translation>
        </message>
        <message>
            <source>The project ended in {month}</source>
            <translation>Projekat je završen: {month}</translation>
        </message>
        <message>
            <source>approve</source>
            <translation>odobri</translation>
        </message>
        <message>
            <source>committed</source>
            <translation>dodeljeno</translation>
        </message>
        <message>
            <source>compare</source>
            <translation>uporedi</translation>
        </message>
        <message>
            <source>decide</source>
            <translation>odluči</translation>
        </message>
        <message>
            <source>disbursed</source>
            <translation>isplaćeno</translation>
        </message>
        <message>
            <source>justified</source>
            <translation>opravdano</translation>
        </message>
        <message>
            <source>order</source>
            <translation>daj nalog</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>kasni</translation>
        </message>
        <message>
            <source>plan</source>
            <translation>plan</translation>
        </message>
        <message>
            <source>record</source>
            <translation>upiši</translation>
        </message>
        <message>
            <source>repair</source>
            <translation>dopuni</translation>
        </message>
        <message>
            <source>task</source>
            <translation>zadatak</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Awarded by contract</source>
            <translation>Dodeljeno ugovorima</translation>
        </message>
        <message>
            <source>Bring in the register you keep in Excel: families and grants come with it. Or enter a family.</source>
            <translation>Uvezite registar koji vodite u programu Excel: s njim dolaze porodice i grantovi. Ili unesite porodicu.</translation>
        </message>
        <message>
            <source>Disbursed</source>
            <translation>Isplaćeno</translation>
        </message>
        <message>
            <source>Families returned</source>
            <translation>Vraćene porodice</translation>
        </message>
        <message>
            <source>Grant money: committed, disbursed, justified</source>
            <translation>Novac grantova: dodeljeno, isplaćeno, opravdano</translation>
        </message>
        <message>
            <source>Grants</source>
            <translation>Grantovi</translation>
        </message>
        <message>
            <source>Grants handed over</source>
            <translation>Predati grantovi</translation>
        </message>
        <message>
            <source>Import a register</source>
            <translation>Uvoz registra</translation>
        </message>
        <message>
            <source>New family</source>
            <translation>Nova porodica</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>Ništa ne čeka na vas</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Pregled</translation>
        </message>
        <message>
            <source>People returned</source>
            <translation>Vraćene osobe</translation>
        </message>
        <message>
            <source>Return pipeline</source>
            <translation>Put povratka</translation>
        </message>
        <message>
            <source>The first families are entered, or brought in from Excel, by a case worker.</source>
            <translation>Prve porodice unosi, ili uvozi iz programa Excel, voditelj slučaja.</translation>
        </message>
        <message>
            <source>The office is empty</source>
            <translation>Kancelarija je prazna</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Pokušaj ponovo</translation>
        </message>
        <message>
            <source>Waiting for you</source>
            <translation>Čeka na vas</translation>
        </message>
        <message>
            <source>What needs your decision or your hand comes here.</source>
            <translation>Ovde dolazi ono što čeka vašu odluku ili vašu ruku.</translation>
        </message>
        <message>
            <source>contracted or later</source>
            <translation>ugovoreno i dalje</translation>
        </message>
        <message>
            <source>handed over or later</source>
            <translation>predato i dalje</translation>
        </message>
        <message>
            <source>in {count} families</source>
            <translation>porodica: {count}</translation>
        </message>
        <message>
            <source>of {amount}</source>
            <translation>od {amount}</translation>
        </message>
        <message>
            <source>of {target}</source>
            <translation>od {target}</translation>
        </message>
        <message>
            <source>returned</source>
            <translation>vratile se</translation>
        </message>
        <message>
            <source>€, added up by month, against the plan</source>
            <translation>€, sabrano po mesecima, prema planu</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Administration</source>
            <translation>Administracija</translation>
        </message>
        <message>
            <source>Agencies</source>
            <translation>Ustanove</translation>
        </message>
        <message>
            <source>Assessments</source>
            <translation>Procene</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Duplikati</translation>
        </message>
        <message>
            <source>Families</source>
            <translation>Porodice</translation>
        </message>
        <message>
            <source>Grants</source>
            <translation>Grantovi</translation>
        </message>
        <message>
            <source>My tasks</source>
            <translation>Moji zadaci</translation>
        </message>
        <message>
            <source>OFFICE</source>
            <translation>KANCELARIJA</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Pregled</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Osobe</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation>Uputi</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Zahtevi</translation>
        </message>
        <message>
            <source>Return board</source>
            <translation>Tabla povratka</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>Izbor</translation>
        </message>
        <message>
            <source>WORK</source>
            <translation>RAD</translation>
        </message>
    </context>
    <context>
        <name>PairDetail</name>
        <message>
            <source>Ask again</source>
            <translation>Pitaj ponovo</translation>
        </message>
        <message>
            <source>Certain from {certain} on, to ask from {ask} on.</source>
            <translation>Sigurno od {certain}, za pitanje od {ask}.</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>Odluči kasnije</translation>
        </message>
        <message>
            <source>Key 1</source>
            <translation>Taster 1</translation>
        </message>
        <message>
            <source>Key 2</source>
            <translation>Taster 2</translation>
        </message>
        <message>
            <source>Key 3</source>
            <translation>Taster 3</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Nije ista</translation>
        </message>
        <message>
            <source>One family or two?</source>
            <translation>Jedna porodica ili dve?</translation>
        </message>
        <message>
            <source>Same family</source>
            <translation>Ista porodica</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Jedna pored druge</translation>
        </message>
        <message>
            <source>{score} of 100</source>
            <translation>{score} od 100</translation>
        </message>
    </context>
    <context>
        <name>PaperSheet</name>
        <message numerus="yes">
            <source>%Ln pages were sent to the printer.</source>
            <translation>
                <numerusform>%Ln strana je poslata na štampač.</numerusform>
                <numerusform>%Ln strane su poslate na štampač.</numerusform>
                <numerusform>%Ln strana je poslato na štampač.</numerusform>
            </translation>
        </message>
        <message>
            <source>A thousand rows take about two seconds.</source>
            <translation>Hiljadu redova traje oko dve sekunde.</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>Po širini</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Uvećaj</translation>
        </message>
        <message>
            <source>Making the paper…</source>
            <translation>Papir se pravi…</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Otvori datoteku</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Strana {page} od {pages}</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Štampa se…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Štampaj…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Sačuvaj kao…</translation>
        </message>
        <message>
            <source>Save the paper</source>
            <translation>Čuvanje papira</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Sačuvano kao {name}.</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Umanji</translation>
        </message>
        <message>
            <source>The file cannot be written. Close it elsewhere, or choose another folder.</source>
            <translation>Datoteka ne može da se upiše. Zatvorite je u drugom programu ili izaberite drugu fasciklu.</translation>
        </message>
    </context>
    <context>
        <name>PapersTab</name>
        <message>
            <source>Attach a scan, or drop a file here.</source>
            <translation>Priložite sken ili prevucite datoteku ovamo.</translation>
        </message>
        <message>
            <source>Attached by</source>
            <translation>Priložio/la</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>Pripada</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>It no longer counts as proof. It stays in the database with its history.</source>
            <translation>Više se ne računa kao dokaz. Ostaje u bazi sa svojom istorijom.</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Naslov</translation>
        </message>
    </context>
    <context>
        <name>PapersView</name>
        <message>
            <source>As the kind, when left empty</source>
            <translation>Kao vrsta, ako ostane prazno</translation>
        </message>
        <message>
            <source>Attach</source>
            <translation>Priloži</translation>
        </message>
        <message>
            <source>Attach a document</source>
            <translation>Prilaganje dokumenta</translation>
        </message>
        <message>
            <source>Attach a scan or a photo, or drop a file here. PDF, pictures, Word and Excel, up to 20 MB.</source>
            <translation>Priložite sken ili fotografiju, ili prevucite datoteku ovamo. PDF, slike, Word i Excel, do 20 MB.</translation>
        </message>
        <message>
            <source>Date of the paper</source>
            <translation>Datum dokumenta</translation>
        </message>
        <message>
            <source>Papers and pictures (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.docx *.xlsx)</source>
            <translation>Dokumenti i slike (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.docx *.xlsx)</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Naslov</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Važi do</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Šta je to</translation>
        </message>
        <message>
            <source>day. month. year.</source>
            <translation>dan. mesec. godina.</translation>
        </message>
    </context>
    <context>
        <name>PaymentsTab</name>
        <message>
            <source>Attach proof…</source>
            <translation>Priloži dokaz…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Izmeni…</translation>
        </message>
        <message>
            <source>Go to the orders</source>
            <translation>Idi na naloge</translation>
        </message>
        <message>
            <source>No payment yet. One is drafted from a supplier's invoice.</source>
            <translation>Još nema plaćanja. Plaćanje se sastavlja iz fakture dobavljača.</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Plaćanje</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Plaćanja</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Dokazi</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stanje</translation>
        </message>
        <message>
            <source>Still missing: {kinds}</source>
            <translation>Još nedostaje: {kinds}</translation>
        </message>
        <message>
            <source>{there} of {all}</source>
            <translation>{there} od {all}</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Login</source>
            <translation>Korisničko ime</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ime</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organizacija</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Lozinka</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Osoba</translation>
        </message>
        <message>
            <source>Works here</source>
            <translation>Radi ovde</translation>
        </message>
        <message>
            <source>may stay empty on a file</source>
            <translation>uz datoteku može ostati prazno</translation>
        </message>
        <message>
            <source>needed on a server</source>
            <translation>obavezno na serveru</translation>
        </message>
        <message>
            <source>no longer</source>
            <translation>više ne</translation>
        </message>
        <message>
            <source>small letters, as ana</source>
            <translation>malim slovima, na primer ana</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>da</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>Born</source>
            <translation>Datum rođenja</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Porodica</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ime</translation>
        </message>
        <message>
            <source>Name, JMBG or card number</source>
            <translation>Ime, JMBG ili broj legitimacije</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Potrebe</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Osobe</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Uloga</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Faza</translation>
        </message>
    </context>
    <context>
        <name>PeopleTab</name>
        <message>
            <source>A further login</source>
            <translation>Još jedno korisničko ime</translation>
        </message>
        <message>
            <source>Add the colleague</source>
            <translation>Dodaj kolegu</translation>
        </message>
        <message>
            <source>An administrator has no money and no case data by that duty alone.</source>
            <translation>Administrator samim tim zaduženjem nema ni novac ni podatke o slučajevima.</translation>
        </message>
        <message>
            <source>Duties</source>
            <translation>Zaduženja</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Izmeni…</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Korisničko ime</translation>
        </message>
        <message>
            <source>Logins</source>
            <translation>Korisnička imena</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ime</translation>
        </message>
        <message>
            <source>New colleague</source>
            <translation>Novi kolega</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organizacija</translation>
        </message>
        <message>
            <source>Save the colleague</source>
            <translation>Sačuvaj kolegu</translation>
        </message>
        <message>
            <source>Works here</source>
            <translation>Radi ovde</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Larger</source>
            <translation>Uvećaj</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Pregled</translation>
        </message>
        <message>
            <source>This file is not shown here. Open it with this computer's program for it.</source>
            <translation>Ova datoteka se ne prikazuje ovde. Otvorite je programom ovog računara.</translation>
        </message>
    </context>
    <context>
        <name>PreviewSheet</name>
        <message>
            <source>a preview, nothing is saved · score {score}</source>
            <translation>proba, ništa se ne čuva · bodova: {score}</translation>
        </message>
    </context>
    <context>
        <name>PreviewView</name>
        <message numerus="yes">
            <source>%Ln possibly known</source>
            <translation>
                <numerusform>%Ln možda već poznat</numerusform>
                <numerusform>%Ln možda već poznata</numerusform>
                <numerusform>%Ln možda već poznatih</numerusform>
            </translation>
        </message>
        <message>
            <source>Assumptions</source>
            <translation>Pretpostavke</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Greške</translation>
        </message>
        <message>
            <source>The whole file</source>
            <translation>Cela datoteka</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Šta nije u redu</translation>
        </message>
        <message>
            <source>What was assumed</source>
            <translation>Pretpostavljeno</translation>
        </message>
        <message>
            <source>in the office</source>
            <translation>u kancelariji</translation>
        </message>
        <message>
            <source>new</source>
            <translation>novo</translation>
        </message>
        <message>
            <source>new · {count} known</source>
            <translation>novo · {count} poznato</translation>
        </message>
        <message>
            <source>none known already</source>
            <translation>niko nije već poznat</translation>
        </message>
        <message>
            <source>nothing in the way</source>
            <translation>ništa ne smeta</translation>
        </message>
        <message>
            <source>read, not blocking</source>
            <translation>pročitano, ne sprečava uvoz</translation>
        </message>
        <message>
            <source>to mend in the file</source>
            <translation>za popravku u datoteci</translation>
        </message>
        <message>
            <source>{amount} awarded</source>
            <translation>dodeljeno {amount}</translation>
        </message>
        <message>
            <source>{count} to decide</source>
            <translation>za odluku: {count}</translation>
        </message>
    </context>
    <context>
        <name>ProcurementTab</name>
        <message>
            <source>Add a quote for something new…</source>
            <translation>Dodaj ponudu za nešto novo…</translation>
        </message>
        <message>
            <source>Nothing is bought yet. Procurement begins with the quotes of suppliers.</source>
            <translation>Još ništa nije nabavljeno. Nabavka počinje ponudama dobavljača.</translation>
        </message>
    </context>
    <context>
        <name>PurchaseCard</name>
        <message>
            <source>Add a quote…</source>
            <translation>Dodaj ponudu…</translation>
        </message>
        <message>
            <source>Brought in with the register</source>
            <translation>Preuzeto iz registra</translation>
        </message>
        <message>
            <source>Choice</source>
            <translation>Izbor</translation>
        </message>
        <message>
            <source>Choose this quote…</source>
            <translation>Izaberi ovu ponudu…</translation>
        </message>
        <message>
            <source>Chosen because: {reason}</source>
            <translation>Izabrano jer: {reason}</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Isporučeno</translation>
        </message>
        <message>
            <source>Delivered, note {number}</source>
            <translation>Isporučeno, otpremnica {number}</translation>
        </message>
        <message>
            <source>Draft the payment of {number}…</source>
            <translation>Sastavi plaćanje za {number}…</translation>
        </message>
        <message>
            <source>Enter an invoice…</source>
            <translation>Unesi fakturu…</translation>
        </message>
        <message>
            <source>Invoice {number} · {amount}</source>
            <translation>Faktura {number} · {amount}</translation>
        </message>
        <message>
            <source>Nothing can be ordered before the grant is contracted.</source>
            <translation>Ništa se ne naručuje dok grant nije ugovoren.</translation>
        </message>
        <message>
            <source>Order {number} · {amount}</source>
            <translation>Nalog za nabavku {number} · {amount}</translation>
        </message>
        <message>
            <source>Order…</source>
            <translation>Naruči…</translation>
        </message>
        <message>
            <source>Quotes for {need}</source>
            <translation>Ponude: {need}</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Primljeno</translation>
        </message>
        <message>
            <source>Record a delivery…</source>
            <translation>Upiši isporuku…</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Dobavljač</translation>
        </message>
        <message>
            <source>Take the choice back</source>
            <translation>Poništi izbor</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>uzeta</translation>
        </message>
        <message>
            <source>lowest</source>
            <translation>najniža</translation>
        </message>
    </context>
    <context>
        <name>QAbstractSpinBox</name>
        <message>
            <source>&amp;Select All</source>
            <translation>&amp;Izaberi sve</translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translation>&amp;Korak naviše</translation>
        </message>
        <message>
            <source>Step &amp;down</source>
            <translation>Korak &amp;naniže</translation>
        </message>
    </context>
    <context>
        <name>QDialogButtonBox</name>
        <message>
            <source>OK</source>
            <translation>U redu</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
            <translation>%1
Fascikla nije nađena.
Proverite da li je ime fascikle tačno.</translation>
        </message>
        <message>
            <source>%1
File not found.
Please verify the correct file name was given.</source>
            <translation>%1
Datoteka nije nađena.
Proverite da li je ime datoteke tačno.</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation>%1 već postoji.
Želite li da je zamenite?</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>&amp;Izaberi</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Obriši</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation>&amp;Nova fascikla</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Otvori</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Preimenuj</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Sačuvaj</translation>
        </message>
        <message>
            <source>'%1' is write protected.
Do you want to delete it anyway?</source>
            <translation>'%1' je zaštićena od upisa.
Želite li ipak da je obrišete?</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translation>Sve datoteke (*)</translation>
        </message>
        <message>
            <source>Are you sure you want to delete '%1'?</source>
            <translation>Zaista obrisati '%1'?</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Nazad</translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translation>Prikaži s pojedinostima</translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translation>Prikaži kao spisak</translation>
        </message>
        <message>
            <source>Could not delete directory.</source>
            <translation>Fascikla nije mogla da se obriše.</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>Napravi novu fasciklu</translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translation>Napravi novu fasciklu</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>Prikaz s pojedinostima</translation>
        </message>
        <message>
            <source>Directories</source>
            <translation>Fascikle</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>Fascikla:</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>Disk</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>&amp;Ime datoteke:</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Datoteke</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>Vrsta datoteka:</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translation>Nađi fasciklu</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Napred</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Idi nazad</translation>
        </message>
        <message>
            <source>Go forward</source>
            <translation>Idi napred</translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translation>Idi u nadređenu fasciklu</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>Prikaz kao spisak</translation>
        </message>
        <message>
            <source>Look in:</source>
            <translation>Traži u:</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>Moj računar</translation>
        </message>
        <message>
            <source>New Folder</source>
            <translation>Nova fascikla</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otvori</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>Nadređena fascikla</translation>
        </message>
        <message>
            <source>Recent Places</source>
            <translation>Nedavna mesta</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Ukloni</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>Sačuvaj kao</translation>
        </message>
        <message>
            <source>Show </source>
            <translation>Prikaži </translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation>Prikaži &amp;skrivene datoteke</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Bočna traka</translation>
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
            <translation>%1 bajtova</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Računar</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>Datum izmene</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>Disk</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datoteka</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Fascikla</translation>
        </message>
        <message>
            <source>Invalid filename</source>
            <translation>Neispravno ime datoteke</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Vrsta</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>Moj računar</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ime</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Veličina</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Vrsta</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopiraj</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Nalepi</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Vrati opozvano</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Opozovi</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>&amp;Iseci</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Obriši</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Izaberi sve</translation>
        </message>
    </context>
    <context>
        <name>QMessageBox</name>
        <message>
            <source>Hide Details...</source>
            <translation>Sakrij pojedinosti...</translation>
        </message>
        <message>
            <source>Show Details...</source>
            <translation>Prikaži pojedinosti...</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>&amp;No</source>
            <translation>&amp;Ne</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Da</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>Prekini</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Primeni</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Otkaži</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zatvori</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Odbaci</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Pomoć</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>Zanemari</translation>
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translation>N&amp;e za sve</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>U redu</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otvori</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Poništi</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>Vrati podrazumevano</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Pokušaj ponovo</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Sačuvaj</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>Sačuvaj sve</translation>
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translation>Da za &amp;sve</translation>
        </message>
    </context>
    <context>
        <name>QScrollBar</name>
        <message>
            <source>Bottom</source>
            <translation>Na dno</translation>
        </message>
        <message>
            <source>Left edge</source>
            <translation>Na levu ivicu</translation>
        </message>
        <message>
            <source>Page down</source>
            <translation>Strana naniže</translation>
        </message>
        <message>
            <source>Page left</source>
            <translation>Strana ulevo</translation>
        </message>
        <message>
            <source>Page right</source>
            <translation>Strana udesno</translation>
        </message>
        <message>
            <source>Page up</source>
            <translation>Strana naviše</translation>
        </message>
        <message>
            <source>Right edge</source>
            <translation>Na desnu ivicu</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translation>Pomeri naniže</translation>
        </message>
        <message>
            <source>Scroll here</source>
            <translation>Pomeri ovde</translation>
        </message>
        <message>
            <source>Scroll left</source>
            <translation>Pomeri ulevo</translation>
        </message>
        <message>
            <source>Scroll right</source>
            <translation>Pomeri udesno</translation>
        </message>
        <message>
            <source>Scroll up</source>
            <translation>Pomeri naviše</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>Na vrh</translation>
        </message>
    </context>
    <context>
        <name>QTabBar</name>
        <message>
            <source>Scroll Left</source>
            <translation>Pomeri ulevo</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <translation>Pomeri udesno</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopiraj</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Nalepi</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Vrati opozvano</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Opozovi</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translation>Kopiraj adresu &amp;veze</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>&amp;Iseci</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Obriši</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Izaberi sve</translation>
        </message>
    </context>
    <context>
        <name>QuestionnairesSheet</name>
        <message numerus="yes">
            <source>%Ln further faults</source>
            <translation>
                <numerusform>još %Ln greška</numerusform>
                <numerusform>još %Ln greške</numerusform>
                <numerusform>još %Ln grešaka</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln questionnaires</source>
            <translation>
                <numerusform>%Ln upitnik</numerusform>
                <numerusform>%Ln upitnika</numerusform>
                <numerusform>%Ln upitnika</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Dodaj</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Šifra</translation>
        </message>
        <message>
            <source>Compare with the version before</source>
            <translation>Uporedi sa prethodnom verzijom</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Izmeni</translation>
        </message>
        <message>
            <source>Empty…</source>
            <translation>Prazan…</translation>
        </message>
        <message>
            <source>From an XLSForm (KoboToolbox)…</source>
            <translation>Iz XLSForm-a (KoboToolbox)…</translation>
        </message>
        <message>
            <source>Import an XLSForm</source>
            <translation>Uvoz XLSForm-a</translation>
        </message>
        <message>
            <source>It begins as a draft.</source>
            <translation>Počinje kao nacrt.</translation>
        </message>
        <message>
            <source>It stays as it is from then on; the version in use until now is retired.</source>
            <translation>Od tada se ne menja; dosadašnja verzija se povlači.</translation>
        </message>
        <message>
            <source>Needs assessment for return, ready made</source>
            <translation>Procena potreba za povratak, gotov upitnik</translation>
        </message>
        <message>
            <source>New questionnaire</source>
            <translation>Novi upitnik</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>Nova verzija</translation>
        </message>
        <message>
            <source>Nobody is asked with it any more; what was answered stays.</source>
            <translation>Po njoj se više ne pita; dati odgovori ostaju.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Isprobaj</translation>
        </message>
        <message>
            <source>Print blank</source>
            <translation>Štampaj prazan</translation>
        </message>
        <message>
            <source>Put in use</source>
            <translation>Uvedi u upotrebu</translation>
        </message>
        <message>
            <source>Put version {number} in use?</source>
            <translation>Uvesti verziju {number} u upotrebu?</translation>
        </message>
        <message>
            <source>Questionnaires</source>
            <translation>Upitnici</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Povuci</translation>
        </message>
        <message>
            <source>Retire this version?</source>
            <translation>Povući ovu verziju?</translation>
        </message>
        <message>
            <source>Set the draft aside</source>
            <translation>Ostavi nacrt</translation>
        </message>
        <message>
            <source>Set the draft aside?</source>
            <translation>Ostaviti nacrt?</translation>
        </message>
        <message>
            <source>The form was not taken over: a questionnaire cannot say all of it.</source>
            <translation>Obrazac nije preuzet: upitnik ne može sve to da izrazi.</translation>
        </message>
        <message>
            <source>XLSForm (*.xlsx *.xls)</source>
            <translation>XLSForm (*.xlsx *.xls)</translation>
        </message>
        <message>
            <source>short, such as needs</source>
            <translation>kratko, na primer potrebe</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>A supplier's quote</source>
            <translation>Ponuda dobavljača</translation>
        </message>
        <message>
            <source>Add the quote</source>
            <translation>Dodaj ponudu</translation>
        </message>
        <message>
            <source>Amount (EUR)</source>
            <translation>Iznos (EUR)</translation>
        </message>
        <message>
            <source>Attach</source>
            <translation>Priloži</translation>
        </message>
        <message>
            <source>Attach a paper</source>
            <translation>Prilaganje dokumenta</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>Pripada</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Izaberi</translation>
        </message>
        <message>
            <source>Choose {supplier}, {amount}</source>
            <translation>Izbor: {supplier}, {amount}</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Date on the paper</source>
            <translation>Datum na dokumentu</translation>
        </message>
        <message>
            <source>Delivered on</source>
            <translation>Isporučeno</translation>
        </message>
        <message>
            <source>Delivery of order {number}</source>
            <translation>Isporuka po nalogu {number}</translation>
        </message>
        <message>
            <source>Draft the payment</source>
            <translation>Sastavi plaćanje</translation>
        </message>
        <message>
            <source>Enter the invoice</source>
            <translation>Unesi fakturu</translation>
        </message>
        <message>
            <source>I received the goods</source>
            <translation>Robu primam ja</translation>
        </message>
        <message>
            <source>Invoice of {supplier}</source>
            <translation>Faktura: {supplier}</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Izdata</translation>
        </message>
        <message>
            <source>Number of the delivery note</source>
            <translation>Broj otpremnice</translation>
        </message>
        <message>
            <source>Number on the invoice</source>
            <translation>Broj na fakturi</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Naruči</translation>
        </message>
        <message>
            <source>Order {need} from {supplier}</source>
            <translation>Narudžba: {need} – {supplier}</translation>
        </message>
        <message>
            <source>Order {number}</source>
            <translation>Nalog za nabavku {number}</translation>
        </message>
        <message>
            <source>Ordered on</source>
            <translation>Naručeno</translation>
        </message>
        <message>
            <source>Papers and pictures (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.docx *.xlsx)</source>
            <translation>Dokumenti i slike (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.docx *.xlsx)</translation>
        </message>
        <message>
            <source>Payment of invoice {number}</source>
            <translation>Plaćanje fakture {number}</translation>
        </message>
        <message>
            <source>Payment {number}</source>
            <translation>Plaćanje {number}</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Svrha</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Primljeno</translation>
        </message>
        <message>
            <source>Save the payment</source>
            <translation>Sačuvaj plaćanje</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Dobavljač</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Poništi izbor</translation>
        </message>
        <message>
            <source>Take the choice of {supplier} back?</source>
            <translation>Poništiti izbor ponude ({supplier})?</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Naslov</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Šta je to</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>Čemu služi</translation>
        </message>
        <message>
            <source>Whoever changes a payment is its maker: another person approves it.</source>
            <translation>Ko izmeni plaćanje, vodi se kao njegov sastavljač: odobrava ga druga osoba.</translation>
        </message>
        <message>
            <source>Why this quote</source>
            <translation>Zašto baš ova ponuda</translation>
        </message>
        <message>
            <source>You are the receiver of these goods: other people make and approve the payment.</source>
            <translation>Vi primate ovu robu: plaćanje sastavljaju i odobravaju drugi.</translation>
        </message>
        <message>
            <source>for example: beehives</source>
            <translation>na primer: košnice</translation>
        </message>
        <message>
            <source>the kind of paper, if left empty</source>
            <translation>vrsta dokumenta, ako ostane prazno</translation>
        </message>
    </context>
    <context>
        <name>QuoteDialog</name>
        <message>
            <source>Add the supplier</source>
            <translation>Dodaj dobavljača</translation>
        </message>
        <message>
            <source>Bank account</source>
            <translation>Bankovni račun</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ime</translation>
        </message>
        <message>
            <source>New supplier</source>
            <translation>Novi dobavljač</translation>
        </message>
        <message>
            <source>New supplier…</source>
            <translation>Novi dobavljač…</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Mesto</translation>
        </message>
        <message>
            <source>Tax number (PIB)</source>
            <translation>Poreski broj (PIB)</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Pages</source>
            <translation>Strane</translation>
        </message>
    </context>
    <context>
        <name>RailButton</name>
        <message numerus="yes">
            <source>%n waiting for you</source>
            <translation>
                <numerusform>%n čeka na vas</numerusform>
                <numerusform>%n čekaju na vas</numerusform>
                <numerusform>%n čeka na vas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RankingView</name>
        <message>
            <source>Give points…</source>
            <translation>Boduj…</translation>
        </message>
        <message>
            <source>Invite all eligible families</source>
            <translation>Pozovi sve podobne porodice</translation>
        </message>
        <message>
            <source>Invite the families that were found eligible; each can be left out with a reason.</source>
            <translation>Pozovite porodice koje su podobne; svaka može da se izostavi uz razlog.</translation>
        </message>
        <message>
            <source>It stays on the list, last, with this reason. An empty reason takes it in again.</source>
            <translation>Ostaje na listi, na kraju, sa ovim razlogom. Prazan razlog je vraća u rangiranje.</translation>
        </message>
        <message>
            <source>Its points in this round go too. To refuse a family, leave it out with the reason.</source>
            <translation>Odlaze i njeni bodovi u ovom krugu. Da porodicu odbijete, izostavite je uz razlog.</translation>
        </message>
        <message>
            <source>Leave out…</source>
            <translation>Izostavi…</translation>
        </message>
        <message>
            <source>No families yet</source>
            <translation>Još nema porodica</translation>
        </message>
        <message>
            <source>Open file</source>
            <translation>Otvori dosije</translation>
        </message>
        <message>
            <source>Ranked list</source>
            <translation>Rang-lista</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Razlog</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Sačuvaj</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Skloni</translation>
        </message>
        <message>
            <source>Take off the round</source>
            <translation>Skloni iz kruga</translation>
        </message>
        <message>
            <source>Take {family} off the round?</source>
            <translation>Skloniti porodicu {family} iz kruga?</translation>
        </message>
    </context>
    <context>
        <name>ReferralDetail</name>
        <message>
            <source>Answer expected by</source>
            <translation>Odgovor se očekuje do</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Odgovoreno</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Izmeni…</translation>
        </message>
        <message>
            <source>Data passed on</source>
            <translation>Prosleđeni podaci</translation>
        </message>
        <message>
            <source>Drafted</source>
            <translation>Sastavljeno</translation>
        </message>
        <message>
            <source>Letter…</source>
            <translation>Pismo…</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ishod</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Razlog</translation>
        </message>
        <message>
            <source>Reason of withdrawal</source>
            <translation>Razlog povlačenja</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Uput</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Poslato</translation>
        </message>
        <message>
            <source>What they answered</source>
            <translation>Šta su odgovorili</translation>
        </message>
        <message>
            <source>Who is referred</source>
            <translation>Ko se upućuje</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Povučeno</translation>
        </message>
        <message>
            <source>the whole family</source>
            <translation>cela porodica</translation>
        </message>
    </context>
    <context>
        <name>ReferralsPage</name>
        <message numerus="yes">
            <source>%Ln referrals</source>
            <translation>
                <numerusform>%Ln uput</numerusform>
                <numerusform>%Ln uputa</numerusform>
                <numerusform>%Ln uputa</numerusform>
            </translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Ustanova</translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation>Odgovor do</translation>
        </message>
        <message>
            <source>Data passed on</source>
            <translation>Prosleđeni podaci</translation>
        </message>
        <message>
            <source>Drafted on</source>
            <translation>Sastavljeno</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Porodica</translation>
        </message>
        <message>
            <source>Family, number or reason</source>
            <translation>Porodica, broj ili razlog</translation>
        </message>
        <message>
            <source>New referral</source>
            <translation>Nov uput</translation>
        </message>
        <message>
            <source>No referrals yet</source>
            <translation>Još nema uputa</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Broj</translation>
        </message>
        <message>
            <source>Pass a family on to an agency that can help, with its consent, and keep what they answer.</source>
            <translation>Uputite porodicu ustanovi koja može da pomogne, uz njenu saglasnost, i zabeležite odgovor.</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Uput</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation>Uputi</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Poslato</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stanje</translation>
        </message>
        <message>
            <source>Who is referred</source>
            <translation>Ko se upućuje</translation>
        </message>
    </context>
    <context>
        <name>RegisterPage</name>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel radna sveska (*.xlsx)</translation>
        </message>
        <message>
            <source>Export what is shown</source>
            <translation>Izvezi prikazano</translation>
        </message>
        <message>
            <source>No row has all of this. Try fewer words or filters.</source>
            <translation>Nijedan red nema sve ovo. Probajte s manje reči ili filtera.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ništa nije nađeno</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>Ovde još nema ničega</translation>
        </message>
        <message>
            <source>Search in this list</source>
            <translation>Traži u ovom spisku</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Prikaži sve</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Pokušaj ponovo</translation>
        </message>
    </context>
    <context>
        <name>RelateDialog</name>
        <message>
            <source>Back</source>
            <translation>Nazad</translation>
        </message>
        <message>
            <source>Choose the other family.</source>
            <translation>Izaberite drugu porodicu.</translation>
        </message>
        <message>
            <source>Relate</source>
            <translation>Poveži</translation>
        </message>
        <message>
            <source>Related family</source>
            <translation>Povezana porodica</translation>
        </message>
    </context>
    <context>
        <name>RelativesCard</name>
        <message>
            <source>Both family files stay as they are; the history keeps the relation.</source>
            <translation>Oba predmeta ostaju kakva jesu; istorija čuva vezu.</translation>
        </message>
        <message>
            <source>None noted.</source>
            <translation>Nije upisana nijedna.</translation>
        </message>
        <message>
            <source>Related families</source>
            <translation>Povezane porodice</translation>
        </message>
        <message>
            <source>Relate…</source>
            <translation>Poveži…</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Ukloni</translation>
        </message>
        <message>
            <source>Take away…</source>
            <translation>Ukloni…</translation>
        </message>
        <message>
            <source>Take the relation to {number} away?</source>
            <translation>Ukloniti vezu sa {number}?</translation>
        </message>
    </context>
    <context>
        <name>RequestDetail</name>
        <message>
            <source>Asked on</source>
            <translation>Zatraženo</translation>
        </message>
        <message>
            <source>Assigned to</source>
            <translation>Zadužen</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Izmeni…</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Zatvoreno</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Rok</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Za koga</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Vrsta</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ishod</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Razlog</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Zahtev</translation>
        </message>
        <message>
            <source>This request is closed.</source>
            <translation>Ovaj zahtev je zatvoren.</translation>
        </message>
        <message>
            <source>the whole family</source>
            <translation>cela porodica</translation>
        </message>
    </context>
    <context>
        <name>RequestsPage</name>
        <message numerus="yes">
            <source>%Ln requests</source>
            <translation>
                <numerusform>%Ln zahtev</numerusform>
                <numerusform>%Ln zahteva</numerusform>
                <numerusform>%Ln zahteva</numerusform>
            </translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Zatraženo</translation>
        </message>
        <message>
            <source>Assigned to</source>
            <translation>Zadužen</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Rok</translation>
        </message>
        <message>
            <source>Enter what a family asks help with: papers, certificates, pensions, legal aid.</source>
            <translation>Unesite za šta porodica traži pomoć: papire, uverenja, penzije, pravnu pomoć.</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Porodica</translation>
        </message>
        <message>
            <source>Family, number or what is asked</source>
            <translation>Porodica, broj ili šta se traži</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Vrsta</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>Nov zahtev</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Sledeći korak</translation>
        </message>
        <message>
            <source>No requests yet</source>
            <translation>Još nema zahteva</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Broj</translation>
        </message>
        <message>
            <source>Requests for help</source>
            <translation>Zahtevi za pomoć</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stanje</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>Šta se traži</translation>
        </message>
        <message>
            <source>Whole request due</source>
            <translation>Rok celog zahteva</translation>
        </message>
    </context>
    <context>
        <name>ReturnBoardPage</name>
        <message numerus="yes">
            <source>%Ln family files</source>
            <translation>
                <numerusform>%Ln dosije porodice</numerusform>
                <numerusform>%Ln dosijea porodica</numerusform>
                <numerusform>%Ln dosijea porodica</numerusform>
            </translation>
        </message>
        <message>
            <source>Name or number, in any script</source>
            <translation>Ime ili broj, bilo kojim pismom</translation>
        </message>
        <message>
            <source>Return board</source>
            <translation>Tabla povratka</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Pokušaj ponovo</translation>
        </message>
    </context>
    <context>
        <name>ReturnSection</name>
        <message>
            <source>Attach scan or photo…</source>
            <translation>Priloži sken ili fotografiju…</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Vrsta</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Još</translation>
        </message>
        <message>
            <source>Nothing of the return is recorded yet</source>
            <translation>O povratku još ništa nije zabeleženo</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otvori</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papiri</translation>
        </message>
        <message>
            <source>Papers and pictures (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</source>
            <translation>Papiri i slike (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Štampaj…</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Zabeleži</translation>
        </message>
        <message>
            <source>Record the signed declaration, the clearance or the reconfirmation as they come.</source>
            <translation>Zabeležite potpisanu izjavu, saglasnost ili ponovnu potvrdu kako koja stigne.</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Povratak</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Sačuvaj</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>Stanje</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Povuci</translation>
        </message>
        <message>
            <source>Take back: {what}</source>
            <translation>Povlačenje: {what}</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Povuci…</translation>
        </message>
        <message>
            <source>Taken back on</source>
            <translation>Povučeno dana</translation>
        </message>
        <message>
            <source>Tell the visit…</source>
            <translation>Unesi posetu…</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Šta</translation>
        </message>
    </context>
    <context>
        <name>Returning</name>
        <message numerus="yes">
            <source>%Ln days</source>
            <translation>
                <numerusform>%Ln dan</numerusform>
                <numerusform>%Ln dana</numerusform>
                <numerusform>%Ln dana</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln months after arrival</source>
            <translation>
                <numerusform>%Ln mesec po dolasku</numerusform>
                <numerusform>%Ln meseca po dolasku</numerusform>
                <numerusform>%Ln meseci po dolasku</numerusform>
            </translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>albanski</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Organ</translation>
        </message>
        <message>
            <source>Can travel from</source>
            <translation>Može da putuje od</translation>
        </message>
        <message>
            <source>Can travel until</source>
            <translation>Može da putuje do</translation>
        </message>
        <message>
            <source>Declaration</source>
            <translation>Izjava</translation>
        </message>
        <message>
            <source>Declaration of voluntary return</source>
            <translation>Izjava o dobrovoljnom povratku</translation>
        </message>
        <message>
            <source>English</source>
            <translation>engleski</translation>
        </message>
        <message>
            <source>First copy</source>
            <translation>Prvi primerak</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Data dana</translation>
        </message>
        <message>
            <source>How it was reached</source>
            <translation>Kako je dobijena</translation>
        </message>
        <message>
            <source>Kind of reason</source>
            <translation>Vrsta razloga</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Jezik</translation>
        </message>
        <message>
            <source>Living conditions</source>
            <translation>Uslovi života</translation>
        </message>
        <message>
            <source>Make the paper</source>
            <translation>Napravi papir</translation>
        </message>
        <message>
            <source>Next visit on</source>
            <translation>Sledeća poseta</translation>
        </message>
        <message>
            <source>No clearance is recorded</source>
            <translation>Saglasnost nije zabeležena</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Napomena</translation>
        </message>
        <message>
            <source>Original goes to</source>
            <translation>Original ide</translation>
        </message>
        <message>
            <source>Package was full</source>
            <translation>Paket je bio pun</translation>
        </message>
        <message>
            <source>Place of signing</source>
            <translation>Mesto potpisivanja</translation>
        </message>
        <message>
            <source>Planned visit</source>
            <translation>Planirana poseta</translation>
        </message>
        <message>
            <source>Print the declaration</source>
            <translation>Štampanje izjave</translation>
        </message>
        <message>
            <source>Reached by</source>
            <translation>Razgovarao/la</translation>
        </message>
        <message>
            <source>Reconfirmed on</source>
            <translation>Potvrđeno dana</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Broj akta</translation>
        </message>
        <message>
            <source>Second copy</source>
            <translation>Drugi primerak</translation>
        </message>
        <message>
            <source>Serbian, Cyrillic</source>
            <translation>srpski, ćirilica</translation>
        </message>
        <message>
            <source>Serbian, Latin</source>
            <translation>srpski, latinica</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Potpisuje</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Potpisano dana</translation>
        </message>
        <message>
            <source>Take the step too: {step}</source>
            <translation>Uradi i korak: {step}</translation>
        </message>
        <message>
            <source>The clearance ends on {day}</source>
            <translation>Saglasnost ističe {day}</translation>
        </message>
        <message>
            <source>The clearance ends on {day}, before the planned travel is over</source>
            <translation>Saglasnost ističe {day}, pre kraja planiranog puta</translation>
        </message>
        <message>
            <source>The clearance ran out on {day}</source>
            <translation>Saglasnost je istekla {day}</translation>
        </message>
        <message>
            <source>The family is</source>
            <translation>Porodica je</translation>
        </message>
        <message>
            <source>The head signs for the dependants too</source>
            <translation>Nosilac potpisuje i za izdržavana lica</translation>
        </message>
        <message>
            <source>Third copy</source>
            <translation>Treći primerak</translation>
        </message>
        <message>
            <source>UNHCR</source>
            <translation>UNHCR</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>Važi do</translation>
        </message>
        <message>
            <source>Visited on</source>
            <translation>Posećena dana</translation>
        </message>
        <message>
            <source>What is needed</source>
            <translation>Šta je potrebno</translation>
        </message>
        <message>
            <source>Who visited</source>
            <translation>Ko je posetio</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Svedok</translation>
        </message>
        <message>
            <source>applicant</source>
            <translation>podnosilac</translation>
        </message>
        <message>
            <source>as recorded</source>
            <translation>kako je zabeležena</translation>
        </message>
        <message>
            <source>authorities</source>
            <translation>nadležni organi</translation>
        </message>
        <message>
            <source>away for a time</source>
            <translation>privremeno odsutna</translation>
        </message>
        <message>
            <source>blank</source>
            <translation>prazna</translation>
        </message>
        <message>
            <source>by message</source>
            <translation>porukom</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>telefonom</translation>
        </message>
        <message>
            <source>can travel</source>
            <translation>može da putuje</translation>
        </message>
        <message>
            <source>cannot be reached</source>
            <translation>nedostupna</translation>
        </message>
        <message>
            <source>clearance</source>
            <translation>saglasnost</translation>
        </message>
        <message>
            <source>decided to stay</source>
            <translation>odlučila da ostane</translation>
        </message>
        <message>
            <source>declaration</source>
            <translation>izjava</translation>
        </message>
        <message>
            <source>does not feel safe</source>
            <translation>ne oseća se bezbedno</translation>
        </message>
        <message>
            <source>does not meet the conditions</source>
            <translation>ne ispunjava uslove</translation>
        </message>
        <message>
            <source>due soon</source>
            <translation>uskoro</translation>
        </message>
        <message>
            <source>ends soon</source>
            <translation>uskoro ističe</translation>
        </message>
        <message>
            <source>family file</source>
            <translation>dosije porodice</translation>
        </message>
        <message>
            <source>family reasons</source>
            <translation>porodični razlozi</translation>
        </message>
        <message>
            <source>found work here</source>
            <translation>našla posao ovde</translation>
        </message>
        <message>
            <source>further visit</source>
            <translation>dodatna poseta</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>otišla</translation>
        </message>
        <message>
            <source>health</source>
            <translation>zdravlje</translation>
        </message>
        <message>
            <source>helped by another programme</source>
            <translation>pomoć iz drugog programa</translation>
        </message>
        <message>
            <source>in the office</source>
            <translation>u kancelariji</translation>
        </message>
        <message>
            <source>no</source>
            <translation>ne</translation>
        </message>
        <message>
            <source>no clearance</source>
            <translation>bez saglasnosti</translation>
        </message>
        <message>
            <source>no declaration</source>
            <translation>bez izjave</translation>
        </message>
        <message>
            <source>no house to return to</source>
            <translation>nema kuću za povratak</translation>
        </message>
        <message>
            <source>no visit yet</source>
            <translation>bez posete</translation>
        </message>
        <message>
            <source>not reconfirmed</source>
            <translation>nije potvrđena</translation>
        </message>
        <message>
            <source>on a visit</source>
            <translation>pri poseti</translation>
        </message>
        <message>
            <source>other</source>
            <translation>drugo</translation>
        </message>
        <message>
            <source>otherwise</source>
            <translation>na drugi način</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>kasni</translation>
        </message>
        <message>
            <source>package full</source>
            <translation>paket pun</translation>
        </message>
        <message>
            <source>package not full</source>
            <translation>paket nepotpun</translation>
        </message>
        <message>
            <source>papers are missing</source>
            <translation>nedostaju papiri</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>planirana</translation>
        </message>
        <message>
            <source>present</source>
            <translation>prisutna</translation>
        </message>
        <message>
            <source>property not settled</source>
            <translation>imovina nije rešena</translation>
        </message>
        <message>
            <source>ran out</source>
            <translation>istekla</translation>
        </message>
        <message>
            <source>reconfirmation</source>
            <translation>ponovna potvrda</translation>
        </message>
        <message>
            <source>registered twice</source>
            <translation>dvaput upisana</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>potpisana</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>povučena</translation>
        </message>
        <message>
            <source>to be signed, with the data of the family</source>
            <translation>za potpis, sa podacima porodice</translation>
        </message>
        <message>
            <source>to {day}</source>
            <translation>do {day}</translation>
        </message>
        <message>
            <source>travel is over</source>
            <translation>put je prošao</translation>
        </message>
        <message>
            <source>travels along</source>
            <translation>putuje sa porodicom</translation>
        </message>
        <message>
            <source>valid</source>
            <translation>važi</translation>
        </message>
        <message>
            <source>visit</source>
            <translation>poseta</translation>
        </message>
        <message>
            <source>visit {day}</source>
            <translation>poseta {day}</translation>
        </message>
        <message>
            <source>waits for the season</source>
            <translation>čeka sezonu</translation>
        </message>
        <message>
            <source>witness {name}</source>
            <translation>svedok {name}</translation>
        </message>
        <message>
            <source>wrong data given</source>
            <translation>netačni podaci</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>da</translation>
        </message>
        <message>
            <source>{who}, for the dependants too</source>
            <translation>{who}, i za izdržavana lica</translation>
        </message>
    </context>
    <context>
        <name>RevisionPane</name>
        <message>
            <source>Decide later</source>
            <translation>Odluči kasnije</translation>
        </message>
        <message>
            <source>Edited in the file; nobody has changed it in the office since the export.</source>
            <translation>Uređeno u datoteci; u kancelariji ga niko nije menjao od izvoza.</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>U datoteci</translation>
        </message>
        <message>
            <source>In the office</source>
            <translation>U kancelariji</translation>
        </message>
        <message>
            <source>Keep the office's</source>
            <translation>Zadrži iz kancelarije</translation>
        </message>
        <message>
            <source>Keep the office's in all records like this</source>
            <translation>Zadrži iz kancelarije u svim ovakvim zapisima</translation>
        </message>
        <message>
            <source>Somebody changed this record in the office after the file was exported. Until you choose, it stays as it is in the office.</source>
            <translation>Neko je izmenio ovaj zapis u kancelariji posle izvoza datoteke. Dok ne izaberete, ostaje kako je u kancelariji.</translation>
        </message>
        <message>
            <source>Take the file's</source>
            <translation>Uzmi iz datoteke</translation>
        </message>
        <message>
            <source>Take the file's in all records like this</source>
            <translation>Uzmi iz datoteke u svim ovakvim zapisima</translation>
        </message>
        <message>
            <source>The office has something else than the file. Until you choose, it stays as it is in the office.</source>
            <translation>U kancelariji stoji nešto drugo nego u datoteci. Dok ne izaberete, ostaje kako je u kancelariji.</translation>
        </message>
        <message>
            <source>When exported</source>
            <translation>Pri izvozu</translation>
        </message>
    </context>
    <context>
        <name>Roles</name>
        <message>
            <source>administrator</source>
            <translation>administrator</translation>
        </message>
        <message>
            <source>approver</source>
            <translation>odobravalac</translation>
        </message>
        <message>
            <source>case worker</source>
            <translation>voditelj slučaja</translation>
        </message>
        <message>
            <source>finance officer</source>
            <translation>finansijski službenik</translation>
        </message>
        <message>
            <source>logistics officer</source>
            <translation>službenik za logistiku</translation>
        </message>
        <message>
            <source>viewer</source>
            <translation>posmatrač</translation>
        </message>
        <message>
            <source>warehouse keeper</source>
            <translation>magacioner</translation>
        </message>
    </context>
    <context>
        <name>RoundPapersView</name>
        <message>
            <source>Attach</source>
            <translation>Priloži</translation>
        </message>
        <message>
            <source>Attach a paper</source>
            <translation>Prilaganje papira</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>Priloženo</translation>
        </message>
        <message>
            <source>Attached by</source>
            <translation>Priložio</translation>
        </message>
        <message>
            <source>Attach…</source>
            <translation>Priloži…</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Dosije</translation>
        </message>
        <message>
            <source>Minutes to sign…</source>
            <translation>Zapisnik za potpis…</translation>
        </message>
        <message>
            <source>No papers yet</source>
            <translation>Još nema papira</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otvori</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papir</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papiri</translation>
        </message>
        <message>
            <source>Papers (*.pdf *.png *.jpg *.docx)</source>
            <translation>Papiri (*.pdf *.png *.jpg *.docx)</translation>
        </message>
        <message>
            <source>Print the minutes, have the committee sign them, and attach the scan here.</source>
            <translation>Odštampajte zapisnik, neka ga komisija potpiše, pa priložite snimak ovde.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Naziv</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Šta je</translation>
        </message>
    </context>
    <context>
        <name>RoundSheet</name>
        <message>
            <source>Committee</source>
            <translation>Komisija</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Every chosen family that is still eligible goes on to “selected”; the others keep their stage.</source>
            <translation>Svaka izabrana porodica koja je još podobna prelazi u korak izabrana; ostale zadržavaju svoj korak.</translation>
        </message>
        <message>
            <source>Final list</source>
            <translation>Konačna lista</translation>
        </message>
        <message>
            <source>Minutes and papers</source>
            <translation>Zapisnik i papiri</translation>
        </message>
        <message>
            <source>Objections</source>
            <translation>Prigovori</translation>
        </message>
        <message>
            <source>Preliminary list</source>
            <translation>Preliminarna lista</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Štampaj…</translation>
        </message>
        <message>
            <source>Ranking now</source>
            <translation>Trenutni rang</translation>
        </message>
        <message>
            <source>Select the families</source>
            <translation>Izaberi porodice</translation>
        </message>
        <message>
            <source>Select the families…</source>
            <translation>Izaberi porodice…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Pokušaj ponovo</translation>
        </message>
        <message>
            <source>{criteria} · places: {places} · facts as of {day}</source>
            <translation>{criteria} · mesta: {places} · podaci na dan {day}</translation>
        </message>
    </context>
    <context>
        <name>RowPane</name>
        <message>
            <source>as the file has it</source>
            <translation>kako stoji u datoteci</translation>
        </message>
        <message>
            <source>{sheet}, row {number}</source>
            <translation>{sheet}, red {number}</translation>
        </message>
    </context>
    <context>
        <name>RulePane</name>
        <message>
            <source>Add a condition</source>
            <translation>Dodaj uslov</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Pita se</translation>
        </message>
        <message>
            <source>always</source>
            <translation>uvek</translation>
        </message>
        <message>
            <source>by a rule of several parts over {questions}; adding a condition takes its place</source>
            <translation>po pravilu iz više delova nad: {questions}; dodavanje uslova ga zamenjuje</translation>
        </message>
        <message>
            <source>when all of this holds</source>
            <translation>kada važi sve ovo</translation>
        </message>
        <message>
            <source>when any of this holds</source>
            <translation>kada važi bilo šta od ovoga</translation>
        </message>
    </context>
    <context>
        <name>RunSheet</name>
        <message>
            <source>Comparing everybody…</source>
            <translation>Poredim sve…</translation>
        </message>
        <message>
            <source>Comparing those who changed…</source>
            <translation>Poredim izmenjene…</translation>
        </message>
        <message>
            <source>Looking for possible duplicates</source>
            <translation>Traženje mogućih duplikata</translation>
        </message>
        <message>
            <source>Nothing is changed but this list; decisions stay.</source>
            <translation>Menja se samo ovaj spisak; odluke ostaju.</translation>
        </message>
        <message>
            <source>{people} people in {families} families were compared. New to decide: {fresh}.</source>
            <translation>Upoređeno je osoba: {people}, u porodicama: {families}. Novo za odluku: {fresh}.</translation>
        </message>
    </context>
    <context>
        <name>SavedViews</name>
        <message>
            <source>Everything</source>
            <translation>Sve</translation>
        </message>
        <message>
            <source>Forget a view</source>
            <translation>Zaboravi prikaz</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>Ime prikaza</translation>
        </message>
        <message>
            <source>Save this view</source>
            <translation>Čuvanje prikaza</translation>
        </message>
        <message>
            <source>Save this view…</source>
            <translation>Sačuvaj ovaj prikaz…</translation>
        </message>
        <message>
            <source>Saved view:</source>
            <translation>Sačuvani prikaz:</translation>
        </message>
    </context>
    <context>
        <name>ScoreSheet</name>
        <message>
            <source>Conflict of interest</source>
            <translation>Sukob interesa</translation>
        </message>
        <message>
            <source>Conflict of interest: {reason}</source>
            <translation>Sukob interesa: {reason}</translation>
        </message>
        <message>
            <source>Conflict of interest…</source>
            <translation>Sukob interesa…</translation>
        </message>
        <message>
            <source>Declared on</source>
            <translation>Prijavljen dana</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Dokaz</translation>
        </message>
        <message>
            <source>Known of the family</source>
            <translation>Poznato o porodici</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Član</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Sledeća</translation>
        </message>
        <message>
            <source>Points, at most {most}</source>
            <translation>Bodova, najviše {most}</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Prethodna</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Razlog</translation>
        </message>
        <message>
            <source>Save and next</source>
            <translation>Sačuvaj i dalje</translation>
        </message>
        <message>
            <source>Step out</source>
            <translation>Izuzmi</translation>
        </message>
        <message>
            <source>The member gives this family no points; what was given is taken back. It stays declared.</source>
            <translation>Član ne boduje ovu porodicu; što je dato, povlači se. Prijava ostaje.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Pokušaj ponovo</translation>
        </message>
        <message>
            <source>You are not on this committee, and nobody on it is from outside.</source>
            <translation>Niste u ovoj komisiji, a u njoj nema nikoga spolja.</translation>
        </message>
        <message>
            <source>stepped out</source>
            <translation>izuzet</translation>
        </message>
        <message>
            <source>value → points</source>
            <translation>vrednost → bodovi</translation>
        </message>
        <message>
            <source>{place} of {all} · scored or stepped out: {done}</source>
            <translation>{place} od {all} · bodovano ili izuzeto: {done}</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Find a family, person, grant, supplier…</source>
            <translation>Nađi porodicu, osobu, grant, dobavljača…</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Nađi bilo šta</translation>
        </message>
    </context>
    <context>
        <name>SearchPalette</name>
        <message>
            <source>Convoys</source>
            <translation>Konvoji</translation>
        </message>
        <message>
            <source>Families</source>
            <translation>Porodice</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Nađi bilo šta</translation>
        </message>
        <message>
            <source>Grants</source>
            <translation>Grantovi</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Artikli</translation>
        </message>
        <message>
            <source>Name, number, place, or what to do</source>
            <translation>Ime, broj, mesto ili šta treba uraditi</translation>
        </message>
        <message>
            <source>Nothing found. Try fewer letters; either script will do.</source>
            <translation>Ništa nije nađeno. Probajte s manje slova; može na oba pisma.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Osobe</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>Dobavljači</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Šta uraditi</translation>
        </message>
        <message>
            <source>↑ ↓ choose     Enter open     Esc close</source>
            <translation>↑ ↓ izbor     Enter otvara     Esc zatvara</translation>
        </message>
    </context>
    <context>
        <name>Selection</name>
        <message>
            <source>Accommodation</source>
            <translation>Smeštaj</translation>
        </message>
        <message>
            <source>Age of the head</source>
            <translation>Godine nosioca</translation>
        </message>
        <message>
            <source>Answer of the assessment</source>
            <translation>Odgovor iz procene</translation>
        </message>
        <message>
            <source>Children under 18</source>
            <translation>Deca mlađa od 18</translation>
        </message>
        <message>
            <source>Children under 5</source>
            <translation>Deca mlađa od 5</translation>
        </message>
        <message>
            <source>Committee</source>
            <translation>Komisija</translation>
        </message>
        <message>
            <source>Conflicts of interest</source>
            <translation>Sukobi interesa</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>Kriterijumi</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Odluka</translation>
        </message>
        <message>
            <source>Declared</source>
            <translation>Prijavljeno</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Porodica</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Dosije</translation>
        </message>
        <message>
            <source>Final ranked list</source>
            <translation>Konačna rang-lista</translation>
        </message>
        <message>
            <source>From now on applicants, committee and points stay as they are; the list is kept with all it was made from.</source>
            <translation>Od sada podnosioci, komisija i bodovi ostaju kakvi jesu; lista se čuva sa svim od čega je napravljena.</translation>
        </message>
        <message>
            <source>Last day for objections</source>
            <translation>Poslednji dan za prigovor</translation>
        </message>
        <message>
            <source>Least points: {minimum}. Ties are decided by: {order}, earlier registration.</source>
            <translation>Najmanje bodova: {minimum}. Kod istog zbira odlučuje: {order}, ranija prijava.</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Make the paper</source>
            <translation>Napravi papir</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Član</translation>
        </message>
        <message>
            <source>Minutes of the committee</source>
            <translation>Zapisnik komisije</translation>
        </message>
        <message>
            <source>None was declared.</source>
            <translation>Nijedan nije prijavljen.</translation>
        </message>
        <message>
            <source>None was received.</source>
            <translation>Nijedan nije primljen.</translation>
        </message>
        <message>
            <source>Objections</source>
            <translation>Prigovori</translation>
        </message>
        <message>
            <source>Objections are received until the last day; later ones are kept as late.</source>
            <translation>Prigovori se primaju do poslednjeg dana; kasniji se beleže kao kasni.</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ishod</translation>
        </message>
        <message>
            <source>People in the family</source>
            <translation>Članova porodice</translation>
        </message>
        <message>
            <source>People of 65 and over</source>
            <translation>Stariji od 65</translation>
        </message>
        <message>
            <source>People with special needs</source>
            <translation>Članovi sa posebnim potrebama</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Mesto</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Bodovi</translation>
        </message>
        <message>
            <source>Points of the committee</source>
            <translation>Bodovi komisije</translation>
        </message>
        <message>
            <source>Preliminary ranked list</source>
            <translation>Preliminarna rang-lista</translation>
        </message>
        <message>
            <source>Print the ranked list</source>
            <translation>Štampanje rang-liste</translation>
        </message>
        <message>
            <source>Published on</source>
            <translation>Objavljeno dana</translation>
        </message>
        <message>
            <source>Ranking, not frozen yet</source>
            <translation>Rang, još nezamrznut</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Razlog</translation>
        </message>
        <message>
            <source>Reason of the decision</source>
            <translation>Obrazloženje odluke</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Primljeno</translation>
        </message>
        <message>
            <source>Remarks of the members</source>
            <translation>Primedbe članova</translation>
        </message>
        <message>
            <source>SHA-256 of the frozen list: {hash}</source>
            <translation>SHA-256 zamrznute liste: {hash}</translation>
        </message>
        <message>
            <source>Score of the assessment</source>
            <translation>Zbir procene</translation>
        </message>
        <message>
            <source>Selected family</source>
            <translation>Izabrana porodica</translation>
        </message>
        <message>
            <source>Single parent (1 = yes)</source>
            <translation>Samohrani roditelj (1 = da)</translation>
        </message>
        <message>
            <source>The final list is made from the preliminary one and the upheld objections.</source>
            <translation>Konačna lista nastaje od preliminarne i usvojenih prigovora.</translation>
        </message>
        <message>
            <source>The round</source>
            <translation>Krug</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Zbir</translation>
        </message>
        <message>
            <source>Try on the eligible families</source>
            <translation>Isprobaj na podobnim porodicama</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Šta navodi</translation>
        </message>
        <message>
            <source>With names; without, for publication</source>
            <translation>Sa imenima; bez njih, za objavljivanje</translation>
        </message>
        <message>
            <source>Woman as head (1 = yes)</source>
            <translation>Žena nosilac (1 = da)</translation>
        </message>
        <message>
            <source>Years since registration</source>
            <translation>Godina od prijave</translation>
        </message>
        <message>
            <source>as many points and the same day as above, later file number</source>
            <translation>isto bodova i isti dan kao iznad, kasniji broj dosijea</translation>
        </message>
        <message>
            <source>as many points as above, fewer by “{criterion}”</source>
            <translation>isto bodova kao iznad, manje po „{criterion}“</translation>
        </message>
        <message>
            <source>as many points as above, registered later ({day})</source>
            <translation>isto bodova kao iznad, kasnija prijava ({day})</translation>
        </message>
        <message>
            <source>at most {most}</source>
            <translation>najviše {most}</translation>
        </message>
        <message>
            <source>average of the points the members gave</source>
            <translation>prosek bodova članova</translation>
        </message>
        <message>
            <source>before in place {place}</source>
            <translation>ranije na mestu {place}</translation>
        </message>
        <message>
            <source>below the least</source>
            <translation>ispod najmanjeg</translation>
        </message>
        <message>
            <source>chair</source>
            <translation>predsednik</translation>
        </message>
        <message>
            <source>facts as of {day}, places: {places}</source>
            <translation>podaci na dan {day}, mesta: {places}</translation>
        </message>
        <message>
            <source>fewer points than above</source>
            <translation>manje bodova nego iznad</translation>
        </message>
        <message>
            <source>late</source>
            <translation>kasno</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>izostavljena</translation>
        </message>
        <message>
            <source>member</source>
            <translation>član</translation>
        </message>
        <message>
            <source>most points</source>
            <translation>najviše bodova</translation>
        </message>
        <message>
            <source>moved down by objections of others</source>
            <translation>niže zbog prigovora drugih</translation>
        </message>
        <message>
            <source>moved up by objections of others</source>
            <translation>više zbog prigovora drugih</translation>
        </message>
        <message>
            <source>objection upheld: {points}</source>
            <translation>prigovor usvojen: {points}</translation>
        </message>
        <message>
            <source>other</source>
            <translation>ostalo</translation>
        </message>
        <message>
            <source>over since {day}</source>
            <translation>isteklo {day}</translation>
        </message>
        <message>
            <source>published {on}, objections until {until}</source>
            <translation>objavljeno {on}, prigovori do {until}</translation>
        </message>
        <message>
            <source>reserve</source>
            <translation>rezerva</translation>
        </message>
        <message>
            <source>score</source>
            <translation>zbir</translation>
        </message>
        <message>
            <source>selected</source>
            <translation>izabrana</translation>
        </message>
        <message>
            <source>signed minutes</source>
            <translation>potpisan zapisnik</translation>
        </message>
        <message>
            <source>taken in again after an objection</source>
            <translation>vraćena posle prigovora</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>do {day}</translation>
        </message>
        <message>
            <source>until {day}, days left: {left}</source>
            <translation>do {day}, preostalo dana: {left}</translation>
        </message>
        <message>
            <source>without names, for publication</source>
            <translation>bez imena, za objavljivanje</translation>
        </message>
        <message>
            <source>{points} for each one</source>
            <translation>{points} za svako</translation>
        </message>
        <message>
            <source>{title}, version {number}</source>
            <translation>{title}, verzija {number}</translation>
        </message>
    </context>
    <context>
        <name>SelectionPage</name>
        <message numerus="yes">
            <source>%Ln rounds</source>
            <translation>
                <numerusform>%Ln krug</numerusform>
                <numerusform>%Ln kruga</numerusform>
                <numerusform>%Ln krugova</numerusform>
            </translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>Kriterijumi</translation>
        </message>
        <message>
            <source>Enter the criteria and put them in use; then open a round and invite the eligible families.</source>
            <translation>Unesite kriterijume i stavite ih u upotrebu; zatim otvorite krug i pozovite podobne porodice.</translation>
        </message>
        <message>
            <source>Facts as of</source>
            <translation>Podaci na dan</translation>
        </message>
        <message>
            <source>Families</source>
            <translation>Porodice</translation>
        </message>
        <message>
            <source>Families of</source>
            <translation>Porodice organizacije</translation>
        </message>
        <message>
            <source>How many are selected</source>
            <translation>Koliko se bira</translation>
        </message>
        <message>
            <source>New round</source>
            <translation>Novi krug</translation>
        </message>
        <message>
            <source>No rounds yet</source>
            <translation>Još nema krugova</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Beleška</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Broj</translation>
        </message>
        <message>
            <source>Objections until</source>
            <translation>Prigovori do</translation>
        </message>
        <message>
            <source>Open the round</source>
            <translation>Otvori krug</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organizacija</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Mesta</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Krug</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>Izbor</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Stanje</translation>
        </message>
        <message>
            <source>What is selected for</source>
            <translation>Za šta se bira</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Back</source>
            <translation>Nazad</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>Back</source>
            <translation>Nazad</translation>
        </message>
        <message>
            <source>Demo office</source>
            <translation>Probna kancelarija</translation>
        </message>
        <message>
            <source>Make the office</source>
            <translation>Napravi kancelariju</translation>
        </message>
        <message>
            <source>New office file</source>
            <translation>Nova datoteka kancelarije</translation>
        </message>
        <message>
            <source>Office file</source>
            <translation>Datoteka kancelarije</translation>
        </message>
        <message>
            <source>Office server</source>
            <translation>Server kancelarije</translation>
        </message>
        <message>
            <source>Open demo office</source>
            <translation>Otvori probnu kancelariju</translation>
        </message>
        <message>
            <source>Open office</source>
            <translation>Otvori kancelariju</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Otvara se…</translation>
        </message>
        <message>
            <source>PostgreSQL, shared by all colleagues</source>
            <translation>PostgreSQL, za sve kolege</translation>
        </message>
        <message>
            <source>Reading who works here…</source>
            <translation>Učitava se ko ovde radi…</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Prijavi se</translation>
        </message>
        <message>
            <source>Which office do you want to open?</source>
            <translation>Koju kancelariju želite da otvorite?</translation>
        </message>
        <message>
            <source>invented people, to try everything</source>
            <translation>izmišljeni ljudi, za probu</translation>
        </message>
        <message>
            <source>on this computer, for one person at a time</source>
            <translation>na ovom računaru, za jednu osobu</translation>
        </message>
        <message>
            <source>start with an empty office</source>
            <translation>počnite s praznom kancelarijom</translation>
        </message>
    </context>
    <context>
        <name>StaleChoice</name>
        <message>
            <source>As you typed it</source>
            <translation>Kako ste vi otkucali</translation>
        </message>
        <message>
            <source>As {who} saved it</source>
            <translation>Kako je sačuvano ({who})</translation>
        </message>
        <message>
            <source>Back to the form</source>
            <translation>Nazad na obrazac</translation>
        </message>
        <message>
            <source>Choose what stays in each field. Nothing is saved until then.</source>
            <translation>Izaberite šta ostaje u svakom polju. Dotle se ništa ne čuva.</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Polje</translation>
        </message>
        <message>
            <source>Save what I chose</source>
            <translation>Sačuvaj izabrano</translation>
        </message>
        <message>
            <source>{who} changed this record while you were typing</source>
            <translation>Dok ste kucali, ovaj zapis je izmenjen ({who})</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>All changes saved</source>
            <translation>Sve izmene su sačuvane</translation>
        </message>
        <message>
            <source>Opening {place}…</source>
            <translation>Otvara se {place}…</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Čuva se…</translation>
        </message>
        <message>
            <source>{place} does not answer</source>
            <translation>{place} se ne odaziva</translation>
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
            <translation>Izmeni korak…</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Urađeno</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Rok</translation>
        </message>
        <message>
            <source>Needed again</source>
            <translation>Ipak potrebno</translation>
        </message>
        <message>
            <source>New step…</source>
            <translation>Nov korak…</translation>
        </message>
        <message>
            <source>No steps yet. Add what is to be done, one by one.</source>
            <translation>Još nema koraka. Dodajte šta treba učiniti, jedno po jedno.</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Nije učinjeno</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>Nije potrebno</translation>
        </message>
        <message>
            <source>Result…</source>
            <translation>Rezultat…</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Odeljci</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Korak</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Koraci</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Contract number</source>
            <translation>Broj ugovora</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Day of payment</source>
            <translation>Dan isplate</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Razlog</translation>
        </message>
        <message>
            <source>Reference of the bank line</source>
            <translation>Oznaka stavke izvoda</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Potpisan</translation>
        </message>
    </context>
    <context>
        <name>SummaryTab</name>
        <message>
            <source>Activity</source>
            <translation>Delatnost</translation>
        </message>
        <message>
            <source>Budget line</source>
            <translation>Budžetska linija</translation>
        </message>
        <message>
            <source>Change the application</source>
            <translation>Izmeni prijavu</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Ugovor</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Porodica</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Primljeno</translation>
        </message>
        <message>
            <source>Returns to</source>
            <translation>Vraća se u</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Dokle se stiglo</translation>
        </message>
        <message>
            <source>{number}, signed {day}</source>
            <translation>{number}, potpisan {day}</translation>
        </message>
    </context>
    <context>
        <name>Tabs</name>
        <message>
            <source>Parts of this record</source>
            <translation>Delovi ovog zapisa</translation>
        </message>
    </context>
    <context>
        <name>TaskDetail</name>
        <message>
            <source>Assigned to</source>
            <translation>Zadužen</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Izmeni…</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Zatvoreno</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Urađeno</translation>
        </message>
        <message>
            <source>Drop…</source>
            <translation>Odbaci…</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Rok</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Porodica</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>Zadao</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Otvori ponovo</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Razlog</translation>
        </message>
        <message>
            <source>Remind from</source>
            <translation>Podseti od</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Zadatak</translation>
        </message>
        <message>
            <source>This is not among your duties.</source>
            <translation>Ovo nije među vašim zaduženjima.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nema</translation>
        </message>
    </context>
    <context>
        <name>TasksPage</name>
        <message numerus="yes">
            <source>%Ln tasks</source>
            <translation>
                <numerusform>%Ln zadatak</numerusform>
                <numerusform>%Ln zadatka</numerusform>
                <numerusform>%Ln zadataka</numerusform>
            </translation>
        </message>
        <message>
            <source>Assigned to</source>
            <translation>Zadužen</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Rok</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Porodica</translation>
        </message>
        <message>
            <source>My tasks</source>
            <translation>Moji zadaci</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Novi zadatak</translation>
        </message>
        <message>
            <source>No tasks yet</source>
            <translation>Još nema zadataka</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Broj</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stanje</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Zadatak</translation>
        </message>
        <message>
            <source>Words of the task, in any script</source>
            <translation>Reči zadatka, na bilo kom pismu</translation>
        </message>
        <message>
            <source>Write down what is to be done by a day, for yourself or for a colleague.</source>
            <translation>Zapišite šta treba uraditi do nekog dana, za sebe ili za kolegu.</translation>
        </message>
    </context>
    <context>
        <name>Things</name>
        <message>
            <source>account</source>
            <translation>račun</translation>
        </message>
        <message>
            <source>agency</source>
            <translation>ustanova</translation>
        </message>
        <message>
            <source>agency contact</source>
            <translation>kontakt ustanove</translation>
        </message>
        <message>
            <source>assessment</source>
            <translation>procena</translation>
        </message>
        <message>
            <source>assessment answer</source>
            <translation>odgovor u proceni</translation>
        </message>
        <message>
            <source>assistance request</source>
            <translation>zahtev za pomoć</translation>
        </message>
        <message>
            <source>audit</source>
            <translation>dnevnik izmena</translation>
        </message>
        <message>
            <source>budget line</source>
            <translation>budžetska linija</translation>
        </message>
        <message>
            <source>clearance</source>
            <translation>saglasnost</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>pristanak</translation>
        </message>
        <message>
            <source>consent text</source>
            <translation>tekst pristanka</translation>
        </message>
        <message>
            <source>declaration</source>
            <translation>izjava</translation>
        </message>
        <message>
            <source>delivery</source>
            <translation>isporuka</translation>
        </message>
        <message>
            <source>document</source>
            <translation>dokument</translation>
        </message>
        <message>
            <source>document content</source>
            <translation>sadržaj dokumenta</translation>
        </message>
        <message>
            <source>duplicate run</source>
            <translation>pregled duplikata</translation>
        </message>
        <message>
            <source>family</source>
            <translation>porodica</translation>
        </message>
        <message>
            <source>family relation</source>
            <translation>veza porodica</translation>
        </message>
        <message>
            <source>family unsettled</source>
            <translation>nesređena porodica</translation>
        </message>
        <message>
            <source>follow up visit</source>
            <translation>poseta posle povratka</translation>
        </message>
        <message>
            <source>grant award</source>
            <translation>grant</translation>
        </message>
        <message>
            <source>household act</source>
            <translation>promena u domaćinstvu</translation>
        </message>
        <message>
            <source>household step</source>
            <translation>korak promene u domaćinstvu</translation>
        </message>
        <message>
            <source>identity document</source>
            <translation>lična isprava</translation>
        </message>
        <message>
            <source>import mapping</source>
            <translation>značenje kolona</translation>
        </message>
        <message>
            <source>import run</source>
            <translation>uvoz</translation>
        </message>
        <message>
            <source>indicator</source>
            <translation>pokazatelj</translation>
        </message>
        <message>
            <source>indicator target</source>
            <translation>cilj pokazatelja</translation>
        </message>
        <message>
            <source>login</source>
            <translation>korisničko ime</translation>
        </message>
        <message>
            <source>membership</source>
            <translation>članstvo u porodici</translation>
        </message>
        <message>
            <source>merged family</source>
            <translation>spojena porodica</translation>
        </message>
        <message>
            <source>note</source>
            <translation>beleška</translation>
        </message>
        <message>
            <source>number series</source>
            <translation>niz brojeva</translation>
        </message>
        <message>
            <source>office setting</source>
            <translation>postavka kancelarije</translation>
        </message>
        <message>
            <source>operation</source>
            <translation>radnja</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>organizacija</translation>
        </message>
        <message>
            <source>payment</source>
            <translation>plaćanje</translation>
        </message>
        <message>
            <source>person</source>
            <translation>osoba</translation>
        </message>
        <message>
            <source>place</source>
            <translation>mesto</translation>
        </message>
        <message>
            <source>possible duplicate</source>
            <translation>mogući duplikat</translation>
        </message>
        <message>
            <source>print batch</source>
            <translation>štampani papir</translation>
        </message>
        <message>
            <source>print batch row</source>
            <translation>red štampanog papira</translation>
        </message>
        <message>
            <source>project</source>
            <translation>projekat</translation>
        </message>
        <message>
            <source>purchase order</source>
            <translation>nalog za nabavku</translation>
        </message>
        <message>
            <source>question</source>
            <translation>pitanje</translation>
        </message>
        <message>
            <source>question option</source>
            <translation>izbor pitanja</translation>
        </message>
        <message>
            <source>questionnaire</source>
            <translation>upitnik</translation>
        </message>
        <message>
            <source>questionnaire section</source>
            <translation>odeljak upitnika</translation>
        </message>
        <message>
            <source>questionnaire version</source>
            <translation>verzija upitnika</translation>
        </message>
        <message>
            <source>quote</source>
            <translation>ponuda</translation>
        </message>
        <message>
            <source>reconfirmation</source>
            <translation>ponovna potvrda</translation>
        </message>
        <message>
            <source>referral</source>
            <translation>uput</translation>
        </message>
        <message>
            <source>request step</source>
            <translation>korak zahteva</translation>
        </message>
        <message>
            <source>same person</source>
            <translation>ista osoba</translation>
        </message>
        <message>
            <source>selection applicant</source>
            <translation>podnosilac u izboru</translation>
        </message>
        <message>
            <source>selection band</source>
            <translation>vrednost kriterijuma</translation>
        </message>
        <message>
            <source>selection conflict</source>
            <translation>sukob interesa</translation>
        </message>
        <message>
            <source>selection correction</source>
            <translation>ispravka bodova</translation>
        </message>
        <message>
            <source>selection criteria</source>
            <translation>kriterijumi izbora</translation>
        </message>
        <message>
            <source>selection criterion</source>
            <translation>kriterijum izbora</translation>
        </message>
        <message>
            <source>selection list</source>
            <translation>rang-lista</translation>
        </message>
        <message>
            <source>selection member</source>
            <translation>član komisije</translation>
        </message>
        <message>
            <source>selection objection</source>
            <translation>prigovor</translation>
        </message>
        <message>
            <source>selection paper</source>
            <translation>papir kruga</translation>
        </message>
        <message>
            <source>selection points</source>
            <translation>bodovi komisije</translation>
        </message>
        <message>
            <source>selection rank</source>
            <translation>mesto na rang-listi</translation>
        </message>
        <message>
            <source>selection round</source>
            <translation>krug izbora</translation>
        </message>
        <message>
            <source>staff</source>
            <translation>kolega</translation>
        </message>
        <message>
            <source>staff role</source>
            <translation>zaduženje kolege</translation>
        </message>
        <message>
            <source>supplier</source>
            <translation>dobavljač</translation>
        </message>
        <message>
            <source>supplier invoice</source>
            <translation>faktura</translation>
        </message>
        <message>
            <source>task</source>
            <translation>zadatak</translation>
        </message>
        <message>
            <source>transfer</source>
            <translation>prenos</translation>
        </message>
        <message>
            <source>visit photo</source>
            <translation>fotografija sa posete</translation>
        </message>
        <message>
            <source>way out</source>
            <translation>razlog odlaska</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>About Povratak</source>
            <translation>O programu Povratak</translation>
        </message>
        <message>
            <source>Colours as on this computer</source>
            <translation>Boje kao na ovom računaru</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Tamno</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Jezik</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Svetlo</translation>
        </message>
        <message>
            <source>Switch person or office…</source>
            <translation>Promeni osobu ili kancelariju…</translation>
        </message>
    </context>
    <context>
        <name>Trail</name>
        <message numerus="yes">
            <source>%n quotes compared</source>
            <translation>
                <numerusform>Upoređena %n ponuda</numerusform>
                <numerusform>Upoređene %n ponude</numerusform>
                <numerusform>Upoređeno %n ponuda</numerusform>
            </translation>
        </message>
        <message>
            <source>Approval by a second person</source>
            <translation>Odobrenje druge osobe</translation>
        </message>
        <message>
            <source>Approved by a second person</source>
            <translation>Odobrila druga osoba</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Otkazano</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Isporuka</translation>
        </message>
        <message>
            <source>Drafted</source>
            <translation>Sastavljeno</translation>
        </message>
        <message>
            <source>Handover record</source>
            <translation>Zapisnik o primopredaji</translation>
        </message>
        <message>
            <source>Justification with all proof</source>
            <translation>Opravdanje svim dokazima</translation>
        </message>
        <message>
            <source>Justified with all proof</source>
            <translation>Opravdano svim dokazima</translation>
        </message>
        <message>
            <source>One quote</source>
            <translation>Jedna ponuda</translation>
        </message>
        <message>
            <source>Order at the bank</source>
            <translation>Daj nalog banci</translation>
        </message>
        <message>
            <source>Order {number}</source>
            <translation>Nalog za nabavku {number}</translation>
        </message>
        <message>
            <source>Ordered at the bank</source>
            <translation>Nalog dat banci</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Isplaćeno</translation>
        </message>
        <message>
            <source>Paid, bank line {reference}</source>
            <translation>Isplaćeno, stavka izvoda {reference}</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Plaćanje</translation>
        </message>
        <message>
            <source>Quotes compared</source>
            <translation>Ponude upoređene</translation>
        </message>
        <message>
            <source>Requested by {name}, so you may approve it</source>
            <translation>Zahtev podnosi {name}, pa ga vi možete odobriti</translation>
        </message>
        <message>
            <source>Reversed</source>
            <translation>Stornirano</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>Vraćeno</translation>
        </message>
        <message>
            <source>Submission for approval</source>
            <translation>Podnošenje na odobrenje</translation>
        </message>
        <message>
            <source>Submitted for approval</source>
            <translation>Podneto na odobrenje</translation>
        </message>
        <message>
            <source>Supplier's invoice {number}</source>
            <translation>Faktura dobavljača {number}</translation>
        </message>
        <message>
            <source>You may take this step</source>
            <translation>Vi možete preduzeti ovaj korak</translation>
        </message>
    </context>
    <context>
        <name>TrySheet</name>
        <message>
            <source>Eligible families</source>
            <translation>Podobne porodice</translation>
        </message>
        <message>
            <source>Nothing is kept. Points of the committee count as none; ten places are assumed.</source>
            <translation>Ništa se ne čuva. Bodovi komisije se ne računaju; uzima se deset mesta.</translation>
        </message>
    </context>
    <context>
        <name>TwinPane</name>
        <message>
            <source>Decide later</source>
            <translation>Odluči kasnije</translation>
        </message>
        <message>
            <source>Different families</source>
            <translation>Različite porodice</translation>
        </message>
        <message>
            <source>One family or two?</source>
            <translation>Jedna porodica ili dve?</translation>
        </message>
        <message>
            <source>Same family</source>
            <translation>Ista porodica</translation>
        </message>
        <message>
            <source>What is not decided comes in as separate families, marked to be decided on their files.</source>
            <translation>O čemu se ne odluči, ulazi kao zasebne porodice, označene za odluku u njihovim predmetima.</translation>
        </message>
        <message>
            <source>{score} of 100</source>
            <translation>{score} od 100</translation>
        </message>
    </context>
    <context>
        <name>WorkView</name>
        <message>
            <source>Cancel</source>
            <translation>Otkaži</translation>
        </message>
    </context>
    <context>
        <name>_CheckEditor</name>
        <message>
            <source>no</source>
            <translation>ne</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>da</translation>
        </message>
    </context>
    <context>
        <name>_ChoiceEditor</name>
        <message>
            <source>Choose…</source>
            <translation>Izaberi…</translation>
        </message>
        <message>
            <source>This is not one of the choices.</source>
            <translation>To nije među ponuđenim.</translation>
        </message>
    </context>
    <context>
        <name>assessment</name>
        <message>
            <source>Go back, look at it again, and take the step then.</source>
            <translation>Vratite se, pogledajte ponovo, pa tek onda preduzmite korak.</translation>
        </message>
        <message>
            <source>{who} changed this in the meantime.</source>
            <translation>{who} je ovo u međuvremenu izmenio/la.</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>Back</source>
            <translation>Nazad</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zatvori</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Kopiraj izveštaj</translation>
        </message>
        <message>
            <source>See whether your last step is there, then go on. If it happens again, send the report to whoever looks after the program.</source>
            <translation>Pogledajte da li je vaš poslednji korak upisan, pa nastavite. Ako se ponovi, pošaljite izveštaj onome ko se stara o programu.</translation>
        </message>
        <message>
            <source>Something went wrong in the program.</source>
            <translation>Nešto je pošlo naopako u programu.</translation>
        </message>
    </context>
    <context>
        <name>print_list</name>
        <message>
            <source>A column to sign in, in every row</source>
            <translation>Kolona za potpis u svakom redu</translation>
        </message>
        <message>
            <source>Approved by: name, date, signature</source>
            <translation>Odobrio: ime, datum, potpis</translation>
        </message>
        <message>
            <source>Lines to sign on at the end: prepared by, approved by</source>
            <translation>Mesta za potpis na kraju: sastavio, odobrio</translation>
        </message>
        <message>
            <source>Make the paper</source>
            <translation>Napravi papir</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Rb.</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Strana {page} od {pages}</translation>
        </message>
        <message>
            <source>Paper {number}</source>
            <translation>Papir {number}</translation>
        </message>
        <message>
            <source>Prepared by: name, date, signature</source>
            <translation>Sastavio: ime, datum, potpis</translation>
        </message>
        <message>
            <source>Print list</source>
            <translation>Štampaj spisak</translation>
        </message>
        <message>
            <source>Printed on {when} by {who}</source>
            <translation>Štampano {when}, {who}</translation>
        </message>
        <message>
            <source>Rows, columns and order are those on the screen.</source>
            <translation>Redovi, kolone i redosled su kao na ekranu.</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Potpis</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Naslov</translation>
        </message>
    </context>
    <context>
        <name>services</name>
        <message>
            <source>* This designation is without prejudice to positions on status and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.</source>
            <translation>* Ovaj naziv je bez prejudiciranja statusa i u skladu je sa Rezolucijom Saveta bezbednosti UN 1244/1999 i mišljenjem Međunarodnog suda pravde o deklaraciji o nezavisnosti Kosova.</translation>
        </message>
        <message>
            <source>A JMBG has 13 digits.</source>
            <translation>JMBG ima 13 cifara.</translation>
        </message>
        <message>
            <source>A birth date goes with its year.</source>
            <translation>Uz datum rođenja ide i godina.</translation>
        </message>
        <message>
            <source>A budget line is funded by the donor, onto an account of its own.</source>
            <translation>Budžetsku liniju puni donator, na njen sopstveni račun.</translation>
        </message>
        <message>
            <source>A change and a decision are two steps.</source>
            <translation>Izmena i odluka su dva koraka.</translation>
        </message>
        <message>
            <source>A child under 15 does not consent: a parent does, for the child.</source>
            <translation>Dete mlađe od 15 godina ne daje pristanak: daje ga roditelj za dete.</translation>
        </message>
        <message>
            <source>A clearance does not end before it is given.</source>
            <translation>Saglasnost ne ističe pre nego što je data.</translation>
        </message>
        <message>
            <source>A clearance needs its authority.</source>
            <translation>Saglasnost mora imati organ koji je dao.</translation>
        </message>
        <message>
            <source>A clearance needs its reference.</source>
            <translation>Saglasnost mora imati broj akta.</translation>
        </message>
        <message>
            <source>A clearance that is valid on that day is missing.</source>
            <translation>Nedostaje saglasnost koja važi tog dana.</translation>
        </message>
        <message>
            <source>A colleague changed this record in the meantime.</source>
            <translation>Kolega je u međuvremenu izmenio ovaj zapis.</translation>
        </message>
        <message>
            <source>A colleague just added a step here.</source>
            <translation>Kolega je upravo ovde dodao korak.</translation>
        </message>
        <message>
            <source>A colleague just made this version.</source>
            <translation>Kolega je upravo napravio ovu verziju.</translation>
        </message>
        <message>
            <source>A colleague just saved this edition.</source>
            <translation>Kolega je upravo sačuvao ovo izdanje.</translation>
        </message>
        <message>
            <source>A colleague on the committee scores alone, under their own login.</source>
            <translation>Kolega u komisiji boduje sam, pod svojom prijavom.</translation>
        </message>
        <message>
            <source>A column that is needed is not mapped, or one field is named twice.</source>
            <translation>Potrebna kolona nije povezana, ili je jedno polje navedeno dvaput.</translation>
        </message>
        <message>
            <source>A completed assessment has its score, an open one has none.</source>
            <translation>Završena procena ima bodove, otvorena ih nema.</translation>
        </message>
        <message>
            <source>A conflict of interest has a reason.</source>
            <translation>Sukob interesa ima razlog.</translation>
        </message>
        <message>
            <source>A consent text needs a name.</source>
            <translation>Tekst pristanka mora imati naziv.</translation>
        </message>
        <message>
            <source>A contact needs a name.</source>
            <translation>Kontakt mora imati ime.</translation>
        </message>
        <message>
            <source>A counter of the ledger moves only with its transfer.</source>
            <translation>Brojač u knjizi menja se samo svojim prenosom.</translation>
        </message>
        <message>
            <source>A counter of the ledger would fall below nothing.</source>
            <translation>Brojač u knjizi pao bi ispod nule.</translation>
        </message>
        <message>
            <source>A criterion does not say yet what a value is worth.</source>
            <translation>Jedan kriterijum još ne kaže koliko vrednost nosi.</translation>
        </message>
        <message>
            <source>A criterion names the fact, the question or the questionnaire its value comes from.</source>
            <translation>Kriterijum navodi podatak, pitanje ili upitnik iz kog je vrednost.</translation>
        </message>
        <message>
            <source>A criterion reads a questionnaire that is still a draft.</source>
            <translation>Jedan kriterijum čita upitnik koji je još nacrt.</translation>
        </message>
        <message>
            <source>A criterion stays in its version.</source>
            <translation>Kriterijum ostaje u svojoj verziji.</translation>
        </message>
        <message>
            <source>A criterion with this code is already there.</source>
            <translation>Kriterijum sa ovom šifrom već postoji.</translation>
        </message>
        <message>
            <source>A database file must not lie in a synchronised folder: it would be torn.</source>
            <translation>Datoteka baze ne sme biti u fascikli koja se sinhronizuje: pokvarila bi se.</translation>
        </message>
        <message>
            <source>A database file must not lie on a network drive: its locks do not hold there.</source>
            <translation>Datoteka baze ne sme biti na mrežnom disku: tamo njena zaključavanja ne važe.</translation>
        </message>
        <message>
            <source>A dead person is a member of no family.</source>
            <translation>Umrla osoba nije član nijedne porodice.</translation>
        </message>
        <message>
            <source>A declaration is not taken back before it is signed.</source>
            <translation>Izjava se ne povlači pre nego što je potpisana.</translation>
        </message>
        <message>
            <source>A declaration needs its witness.</source>
            <translation>Izjava mora imati svedoka.</translation>
        </message>
        <message>
            <source>A declaration needs the place of signing.</source>
            <translation>Izjava mora imati mesto potpisivanja.</translation>
        </message>
        <message>
            <source>A document belongs to one family, grant or payment.</source>
            <translation>Dokument pripada jednoj porodici, jednom grantu ili jednom plaćanju.</translation>
        </message>
        <message>
            <source>A document has 1 byte to 20 MB.</source>
            <translation>Dokument ima od 1 bajta do 20 MB.</translation>
        </message>
        <message>
            <source>A draft of these criteria is already there.</source>
            <translation>Nacrt ovih kriterijuma već postoji.</translation>
        </message>
        <message>
            <source>A draft of this questionnaire is already there.</source>
            <translation>Nacrt ovog upitnika već postoji.</translation>
        </message>
        <message>
            <source>A draft was not sent.</source>
            <translation>Nacrt nije poslat.</translation>
        </message>
        <message>
            <source>A duty is given or taken away, never turned into another.</source>
            <translation>Zaduženje se daje ili oduzima, nikad se ne pretvara u drugo.</translation>
        </message>
        <message>
            <source>A family always has a head.</source>
            <translation>Porodica uvek ima nosioca.</translation>
        </message>
        <message>
            <source>A family has no such change with itself.</source>
            <translation>Porodica nema takvu promenu sama sa sobom.</translation>
        </message>
        <message>
            <source>A family has one head.</source>
            <translation>Porodica ima jednog nosioca.</translation>
        </message>
        <message>
            <source>A family is not its own double.</source>
            <translation>Porodica nije duplikat same sebe.</translation>
        </message>
        <message>
            <source>A family is not merged into itself.</source>
            <translation>Porodica se ne spaja sama sa sobom.</translation>
        </message>
        <message>
            <source>A family is not related to itself.</source>
            <translation>Porodica nije povezana sama sa sobom.</translation>
        </message>
        <message>
            <source>A family with this number is already there.</source>
            <translation>Porodica s ovim brojem već postoji.</translation>
        </message>
        <message>
            <source>A follow-up visit is missing.</source>
            <translation>Nedostaje poseta posle povratka.</translation>
        </message>
        <message>
            <source>A grant with this contract number is already there.</source>
            <translation>Grant s ovim brojem ugovora već postoji.</translation>
        </message>
        <message>
            <source>A grant with this number is already there.</source>
            <translation>Grant s ovim brojem već postoji.</translation>
        </message>
        <message>
            <source>A group or repeat ends here that does not begin above.</source>
            <translation>Ovde se završava grupa ili ponavljanje koje iznad nije počelo.</translation>
        </message>
        <message>
            <source>A hold is settled or released as it was made, a posting is reversed as it was made.</source>
            <translation>Rezervacija se izmiruje ili oslobađa onako kako je napravljena, a knjiženje stornira onako kako je napravljeno.</translation>
        </message>
        <message>
            <source>A household change has an id above 0.</source>
            <translation>Promena u domaćinstvu ima oznaku veću od 0.</translation>
        </message>
        <message>
            <source>A household change needs its person.</source>
            <translation>Promena u domaćinstvu traži osobu.</translation>
        </message>
        <message>
            <source>A household would be left with no head, with two, or with members no act accounts for.</source>
            <translation>Domaćinstvo bi ostalo bez nosioca, s dva nosioca ili s članovima bez upisane promene.</translation>
        </message>
        <message>
            <source>A later act builds on this one.</source>
            <translation>Na ovoj promeni počiva kasnija.</translation>
        </message>
        <message>
            <source>A later change builds on this one: {kind}, {day}.</source>
            <translation>Na ovoj promeni počiva kasnija: {kind}, {day}.</translation>
        </message>
        <message>
            <source>A list is preliminary or final.</source>
            <translation>Lista je preliminarna ili konačna.</translation>
        </message>
        <message>
            <source>A login has 2 to 41 letters, digits, dots or underscores, a letter first.</source>
            <translation>Korisničko ime ima od 2 do 41 slova, cifre, tačke ili donje crte, a počinje slovom.</translation>
        </message>
        <message>
            <source>A login is written in small letters.</source>
            <translation>Korisničko ime se piše malim slovima.</translation>
        </message>
        <message>
            <source>A login stays with its person: what was done under it was done by them.</source>
            <translation>Korisničko ime ostaje uz svoju osobu: što je pod njim urađeno, uradila je ona.</translation>
        </message>
        <message>
            <source>A member is a colleague or somebody with a name.</source>
            <translation>Član je kolega ili neko sa imenom.</translation>
        </message>
        <message>
            <source>A member needs a name.</source>
            <translation>Član mora imati ime.</translation>
        </message>
        <message>
            <source>A membership ends before it starts.</source>
            <translation>Članstvo se završava pre nego što počne.</translation>
        </message>
        <message>
            <source>A merge is not changed.</source>
            <translation>Spajanje se ne menja.</translation>
        </message>
        <message>
            <source>A new referral is neither sent nor answered.</source>
            <translation>Nov uput nije ni poslat ni odgovoren.</translation>
        </message>
        <message>
            <source>A new round has published nothing yet.</source>
            <translation>Nov krug još ništa nije objavio.</translation>
        </message>
        <message>
            <source>A note is corrected only by who wrote it.</source>
            <translation>Belešku ispravlja samo onaj ko ju je napisao.</translation>
        </message>
        <message>
            <source>A note needs its text.</source>
            <translation>Beleška mora imati tekst.</translation>
        </message>
        <message>
            <source>A paid payment has its day.</source>
            <translation>Isplaćeno plaćanje ima svoj dan.</translation>
        </message>
        <message>
            <source>A paper needs a title.</source>
            <translation>Papir mora da ima naslov.</translation>
        </message>
        <message>
            <source>A paper of identity has a number.</source>
            <translation>Lična isprava ima broj.</translation>
        </message>
        <message>
            <source>A paper with this number was just printed.</source>
            <translation>Papir sa ovim brojem upravo je odštampan.</translation>
        </message>
        <message>
            <source>A part of a questionnaire stays where it belongs.</source>
            <translation>Deo upitnika ostaje tamo gde pripada.</translation>
        </message>
        <message>
            <source>A payment needs the supplier's invoice first.</source>
            <translation>Za plaćanje je prvo potrebna faktura dobavljača.</translation>
        </message>
        <message>
            <source>A payment of this grant is not justified yet.</source>
            <translation>Jedno plaćanje ovog granta još nije opravdano.</translation>
        </message>
        <message>
            <source>A payment with this number is already there.</source>
            <translation>Plaćanje s ovim brojem već postoji.</translation>
        </message>
        <message>
            <source>A person is not tied to themselves.</source>
            <translation>Osoba se ne vezuje sama za sebe.</translation>
        </message>
        <message>
            <source>A person needs a family name.</source>
            <translation>Osoba mora imati prezime.</translation>
        </message>
        <message>
            <source>A person needs a given name.</source>
            <translation>Osoba mora imati ime.</translation>
        </message>
        <message>
            <source>A person needs a name.</source>
            <translation>Osoba mora imati ime.</translation>
        </message>
        <message>
            <source>A phone number is the same.</source>
            <translation>Isti je jedan broj telefona.</translation>
        </message>
        <message>
            <source>A printed list has at most {most} rows.</source>
            <translation>Štampani spisak ima najviše {most} redova.</translation>
        </message>
        <message>
            <source>A project with this code is already there.</source>
            <translation>Projekat s ovom oznakom već postoji.</translation>
        </message>
        <message>
            <source>A question has no choices yet.</source>
            <translation>Jedno pitanje još nema izbore.</translation>
        </message>
        <message>
            <source>A question that needs an answer has none.</source>
            <translation>Jedno obavezno pitanje nema odgovor.</translation>
        </message>
        <message>
            <source>A questionnaire needs a code.</source>
            <translation>Upitniku je potrebna šifra.</translation>
        </message>
        <message>
            <source>A questionnaire with this code is already there.</source>
            <translation>Upitnik sa ovom šifrom već postoji.</translation>
        </message>
        <message>
            <source>A reconfirmation with days of travel still to come is missing.</source>
            <translation>Nedostaje ponovna potvrda sa danima puta koji tek dolaze.</translation>
        </message>
        <message>
            <source>A record begins at its first state.</source>
            <translation>Zapis počinje od svog prvog stanja.</translation>
        </message>
        <message>
            <source>A reference of this model is not checked.</source>
            <translation>Poziv na broj po ovom modelu se ne proverava.</translation>
        </message>
        <message>
            <source>A referral says why.</source>
            <translation>Uput mora imati razlog.</translation>
        </message>
        <message>
            <source>A referral stays with its family.</source>
            <translation>Uput ostaje uz svoju porodicu.</translation>
        </message>
        <message>
            <source>A referral that was sent has its day.</source>
            <translation>Poslat uput ima svoj dan.</translation>
        </message>
        <message>
            <source>A referral with this number is already there.</source>
            <translation>Uput sa tim brojem već postoji.</translation>
        </message>
        <message>
            <source>A registration number (matični broj) has 8 digits.</source>
            <translation>Matični broj ima 8 cifara.</translation>
        </message>
        <message>
            <source>A request says what is asked for.</source>
            <translation>Zahtev mora reći šta se traži.</translation>
        </message>
        <message>
            <source>A request stays with its family.</source>
            <translation>Zahtev ostaje uz svoju porodicu.</translation>
        </message>
        <message>
            <source>A request that is closed carries who closed it.</source>
            <translation>Zatvoren zahtev nosi ime onoga ko ga je zatvorio.</translation>
        </message>
        <message>
            <source>A request that is done has its outcome.</source>
            <translation>Završen zahtev ima svoj ishod.</translation>
        </message>
        <message>
            <source>A round keeps its criteria and its organisation.</source>
            <translation>Krug zadržava svoje kriterijume i organizaciju.</translation>
        </message>
        <message>
            <source>A round needs a title.</source>
            <translation>Krug mora imati naziv.</translation>
        </message>
        <message>
            <source>A round with this number is already there.</source>
            <translation>Krug sa ovim brojem već postoji.</translation>
        </message>
        <message>
            <source>A run counts from zero up.</source>
            <translation>Pregled broji od nule naviše.</translation>
        </message>
        <message>
            <source>A series begins at one.</source>
            <translation>Niz počinje od jedan.</translation>
        </message>
        <message>
            <source>A series does not go below zero.</source>
            <translation>Niz ne ide ispod nule.</translation>
        </message>
        <message>
            <source>A settlement, release or reversal names the transfer it answers.</source>
            <translation>Izmirenje, oslobađanje ili storno navodi prenos na koji se odnosi.</translation>
        </message>
        <message>
            <source>A signed declaration with its witness is missing.</source>
            <translation>Nedostaje potpisana izjava sa svedokom.</translation>
        </message>
        <message>
            <source>A skip rule cannot say “{part}”.</source>
            <translation>Pravilo preskakanja ne može da izrazi „{part}“.</translation>
        </message>
        <message>
            <source>A split or a merge is between two families.</source>
            <translation>Podela ili spajanje je između dve porodice.</translation>
        </message>
        <message>
            <source>A step of this request is still to be taken: tick it off, or mark it as not needed.</source>
            <translation>Jedan korak ovog zahteva još nije učinjen: označite ga kao učinjen ili kao nepotreban.</translation>
        </message>
        <message>
            <source>A step says what is to be done.</source>
            <translation>Korak mora reći šta treba učiniti.</translation>
        </message>
        <message>
            <source>A step stays with its request.</source>
            <translation>Korak ostaje uz svoj zahtev.</translation>
        </message>
        <message>
            <source>A step that was taken carries who took it.</source>
            <translation>Učinjen korak nosi ime onoga ko ga je učinio.</translation>
        </message>
        <message>
            <source>A step was taken, or it is not needed; not both.</source>
            <translation>Korak je učinjen ili nije potreban; ne oboje.</translation>
        </message>
        <message>
            <source>A submission does not fit the family it was given to.</source>
            <translation>Odgovori se ne slažu sa porodicom kojoj su dodeljeni.</translation>
        </message>
        <message>
            <source>A supplier needs a name.</source>
            <translation>Dobavljač mora imati ime.</translation>
        </message>
        <message>
            <source>A supplier of this name is already there.</source>
            <translation>Dobavljač s ovim imenom već postoji.</translation>
        </message>
        <message>
            <source>A target is not below zero.</source>
            <translation>Cilj nije manji od nule.</translation>
        </message>
        <message>
            <source>A task needs a few words that say what is to be done.</source>
            <translation>Zadatak mora imati nekoliko reči o tome šta treba uraditi.</translation>
        </message>
        <message>
            <source>A task that is done or dropped carries who did it.</source>
            <translation>Uz urađen ili odbačen zadatak stoji ko ga je zatvorio.</translation>
        </message>
        <message>
            <source>A transfer goes from one account to another.</source>
            <translation>Prenos ide s jednog računa na drugi.</translation>
        </message>
        <message>
            <source>A transfer names its record in full or not at all.</source>
            <translation>Prenos navodi svoj zapis u celini ili nikako.</translation>
        </message>
        <message>
            <source>A transfer stands for a payment, an award or a budget line.</source>
            <translation>Prenos stoji za plaćanje, dodelu ili budžetsku liniju.</translation>
        </message>
        <message>
            <source>A value is a choice, or numbers from one limit to another.</source>
            <translation>Vrednost je izbor, ili brojevi od jedne do druge granice.</translation>
        </message>
        <message>
            <source>A value is too large, or holds a sign that cannot be kept.</source>
            <translation>Vrednost je prevelika ili sadrži znak koji ne može da se čuva.</translation>
        </message>
        <message>
            <source>A value is worth more than the most points of the criterion.</source>
            <translation>Vrednost nosi više od najviše bodova kriterijuma.</translation>
        </message>
        <message>
            <source>A value stands far outside the register, in one of the last rows or columns.</source>
            <translation>Neka vrednost stoji daleko izvan registra, u jednom od poslednjih redova ili kolona.</translation>
        </message>
        <message>
            <source>A visit needs its day, who visited, and whether the family is there.</source>
            <translation>Poseta mora imati dan, ko je posetio i da li je porodica tamo.</translation>
        </message>
        <message>
            <source>A weight is not below zero.</source>
            <translation>Težina nije manja od nule.</translation>
        </message>
        <message>
            <source>A withdrawal has its day and its reason.</source>
            <translation>Povlačenje ima svoj dan i razlog.</translation>
        </message>
        <message>
            <source>A withdrawn consent stays withdrawn.</source>
            <translation>Povučen pristanak ostaje povučen.</translation>
        </message>
        <message>
            <source>A year of two digits was read as the last one that has passed.</source>
            <translation>Godina s dve cifre pročitana je kao poslednja takva koja je prošla.</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Prihvaćeno</translation>
        </message>
        <message>
            <source>Add a column visit_date, or export with _submission_time.</source>
            <translation>Dodajte kolonu visit_date ili izvezite sa _submission_time.</translation>
        </message>
        <message>
            <source>Add a note of your own.</source>
            <translation>Dodajte svoju belešku.</translation>
        </message>
        <message>
            <source>Add a section and its questions.</source>
            <translation>Dodajte odeljak i njegova pitanja.</translation>
        </message>
        <message>
            <source>Add a step to the other request.</source>
            <translation>Dodajte korak drugom zahtevu.</translation>
        </message>
        <message>
            <source>Add another member.</source>
            <translation>Dodajte drugog člana.</translation>
        </message>
        <message>
            <source>Add at least two choices, or ask for a text.</source>
            <translation>Dodajte bar dva izbora ili tražite tekst.</translation>
        </message>
        <message>
            <source>Add it from the program.</source>
            <translation>Dodajte ga iz programa.</translation>
        </message>
        <message>
            <source>Add it there anew.</source>
            <translation>Dodajte ga tamo iznova.</translation>
        </message>
        <message>
            <source>Add it to this row of the sheet.</source>
            <translation>Dodajte je u ovaj red lista.</translation>
        </message>
        <message>
            <source>Add its choices there, or correct the name.</source>
            <translation>Dodajte tamo izbore ili ispravite naziv.</translation>
        </message>
        <message>
            <source>Add its members, the head (nosilac) among them.</source>
            <translation>Dodajte članove, među njima i nosioca.</translation>
        </message>
        <message>
            <source>Add the family or correct the number.</source>
            <translation>Dodajte porodicu ili ispravite broj.</translation>
        </message>
        <message>
            <source>Add the members who are missing, or correct the number.</source>
            <translation>Dodajte članove koji nedostaju ili ispravite broj.</translation>
        </message>
        <message>
            <source>Add the person to the family first.</source>
            <translation>Prvo dodajte osobu u porodicu.</translation>
        </message>
        <message>
            <source>Add the person to the family, or correct the name.</source>
            <translation>Dodajte osobu u porodicu ili ispravite ime.</translation>
        </message>
        <message>
            <source>Add the year of birth.</source>
            <translation>Dodajte godinu rođenja.</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Ustanova</translation>
        </message>
        <message>
            <source>An account opens empty.</source>
            <translation>Račun se otvara prazan.</translation>
        </message>
        <message>
            <source>An act begins or ends a membership, or moves a grant.</source>
            <translation>Promena počinje ili završava članstvo, ili premešta grant.</translation>
        </message>
        <message>
            <source>An act is taken back in its own family, and only once.</source>
            <translation>Promena se vraća u svojoj porodici, i samo jednom.</translation>
        </message>
        <message>
            <source>An agency needs a name.</source>
            <translation>Ustanova mora imati naziv.</translation>
        </message>
        <message>
            <source>An agency of this name is already there.</source>
            <translation>Ustanova sa tim nazivom već postoji.</translation>
        </message>
        <message>
            <source>An answer stays with its assessment, question and person.</source>
            <translation>Odgovor ostaje uz svoju procenu, pitanje i osobu.</translation>
        </message>
        <message>
            <source>An answered referral has the day of the answer.</source>
            <translation>Odgovoren uput ima dan odgovora.</translation>
        </message>
        <message>
            <source>An applicant was not scored by enough members of the committee.</source>
            <translation>Nekog podnosioca nije bodovalo dovoljno članova komisije.</translation>
        </message>
        <message>
            <source>An assessment stays with its family and its version of the questionnaire.</source>
            <translation>Procena ostaje uz svoju porodicu i verziju upitnika.</translation>
        </message>
        <message>
            <source>An award goes onto an account of its own.</source>
            <translation>Dodela ide na sopstveni račun.</translation>
        </message>
        <message>
            <source>An entry of the audit trail carries its own writer and moment.</source>
            <translation>Stavka dnevnika izmena nosi svog upisivača i trenutak.</translation>
        </message>
        <message>
            <source>An invoice belongs to an order.</source>
            <translation>Faktura pripada nalogu za nabavku.</translation>
        </message>
        <message>
            <source>An invoice needs its number.</source>
            <translation>Faktura mora imati broj.</translation>
        </message>
        <message>
            <source>An objection is not decided yet.</source>
            <translation>O nekom prigovoru još nije odlučeno.</translation>
        </message>
        <message>
            <source>An objection is received after the list was published, and not in the future.</source>
            <translation>Prigovor se prima posle objavljivanja liste, i ne u budućnosti.</translation>
        </message>
        <message>
            <source>An objection says what it is about.</source>
            <translation>Prigovor kaže o čemu je.</translation>
        </message>
        <message>
            <source>An objection stays with its family.</source>
            <translation>Prigovor ostaje uz svoju porodicu.</translation>
        </message>
        <message>
            <source>An objection that is upheld says which points are corrected.</source>
            <translation>Prigovor koji se usvaja kaže koji bodovi se ispravljaju.</translation>
        </message>
        <message>
            <source>An order that was sent is not changed.</source>
            <translation>Poslat nalog za nabavku se ne menja.</translation>
        </message>
        <message>
            <source>An order with this number is already there.</source>
            <translation>Nalog za nabavku s ovim brojem već postoji.</translation>
        </message>
        <message>
            <source>An organisation with this code is already there.</source>
            <translation>Organizacija s ovom oznakom već postoji.</translation>
        </message>
        <message>
            <source>Another command was already carried out under this id.</source>
            <translation>Pod ovom oznakom već je izvršena druga radnja.</translation>
        </message>
        <message>
            <source>Another criterion has this turn in the tie rule.</source>
            <translation>Drugi kriterijum ima taj red kod istog zbira.</translation>
        </message>
        <message>
            <source>Another file was imported since this one was read. Nothing was saved.</source>
            <translation>Otkako je ova datoteka pročitana, uvezena je druga. Ništa nije sačuvano.</translation>
        </message>
        <message>
            <source>Another member of the family has the same JMBG, in {other}.</source>
            <translation>Drugi član porodice ima isti JMBG ({other}).</translation>
        </message>
        <message>
            <source>Another quote is already chosen for this need.</source>
            <translation>Za ovu potrebu već je izabrana druga ponuda.</translation>
        </message>
        <message>
            <source>Another version of these criteria is in use.</source>
            <translation>Druga verzija ovih kriterijuma je u upotrebi.</translation>
        </message>
        <message>
            <source>Another version of this questionnaire is in use.</source>
            <translation>Druga verzija ovog upitnika je u upotrebi.</translation>
        </message>
        <message>
            <source>Answer it again.</source>
            <translation>Odgovorite ponovo.</translation>
        </message>
        <message>
            <source>Answer it from the program.</source>
            <translation>Odgovorite iz programa.</translation>
        </message>
        <message>
            <source>Answer it, or ask the family again.</source>
            <translation>Upišite odgovor ili ponovo pitajte porodicu.</translation>
        </message>
        <message>
            <source>Answer the other one anew.</source>
            <translation>Na drugo odgovorite iznova.</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Odobri</translation>
        </message>
        <message>
            <source>Approve it there, then export again.</source>
            <translation>Odobrite tamo, pa izvezite ponovo.</translation>
        </message>
        <message>
            <source>Approve {amount}</source>
            <translation>Odobri {amount}</translation>
        </message>
        <message>
            <source>Ask a colleague to order it.</source>
            <translation>Zamolite kolegu da da nalog banci.</translation>
        </message>
        <message>
            <source>Ask a colleague who had no part in the payment.</source>
            <translation>Zamolite kolegu koji nije učestvovao u plaćanju.</translation>
        </message>
        <message>
            <source>Ask a colleague who has had no part in it.</source>
            <translation>Zamolite kolegu koji u tome nije učestvovao.</translation>
        </message>
        <message>
            <source>Ask a colleague who holds that duty.</source>
            <translation>Zamolite kolegu koji ima to zaduženje.</translation>
        </message>
        <message>
            <source>Ask a finance officer to open it.</source>
            <translation>Zamolite finansijskog službenika da je otvori.</translation>
        </message>
        <message>
            <source>Ask about them later: reopen the assessment then.</source>
            <translation>Pitajte za njih kasnije: tada ponovo otvorite procenu.</translation>
        </message>
        <message>
            <source>Ask an approver.</source>
            <translation>Zamolite odobravaoca.</translation>
        </message>
        <message>
            <source>Ask it as text, integer, decimal, date, select_one or select_multiple.</source>
            <translation>Pitajte kao tekst, ceo broj, decimalni broj, datum, jedan izbor ili više izbora.</translation>
        </message>
        <message>
            <source>Ask it of each person too, or take another question into the rule.</source>
            <translation>Pitajte i to za svaku osobu ili u pravilo uzmite drugo pitanje.</translation>
        </message>
        <message>
            <source>Ask it of each person, or enter these answers in the program.</source>
            <translation>Pitajte za svaku osobu ili ove odgovore upišite u programu.</translation>
        </message>
        <message>
            <source>Ask that colleague to score.</source>
            <translation>Zamolite tog kolegu da boduje.</translation>
        </message>
        <message>
            <source>Ask that colleague to take the points back.</source>
            <translation>Zamolite tog kolegu da povuče bodove.</translation>
        </message>
        <message>
            <source>Ask the administrator for the duty it needs.</source>
            <translation>Tražite od administratora potrebno zaduženje.</translation>
        </message>
        <message>
            <source>Ask the administrator to run the verb upgrade.</source>
            <translation>Zamolite administratora da pokrene komandu upgrade.</translation>
        </message>
        <message>
            <source>Ask the administrator to tie it to your name.</source>
            <translation>Zamolite administratora da ga poveže s vašim imenom.</translation>
        </message>
        <message>
            <source>Ask the administrator to tie your login to your name.</source>
            <translation>Zamolite administratora da poveže vaše korisničko ime s vašim imenom.</translation>
        </message>
        <message>
            <source>Ask who sent it for the original, or copy the rows into a new workbook.</source>
            <translation>Tražite original od pošiljaoca ili prekopirajte redove u novu radnu svesku.</translation>
        </message>
        <message>
            <source>Assessments</source>
            <translation>Procene</translation>
        </message>
        <message>
            <source>Assigned to</source>
            <translation>Zadužen</translation>
        </message>
        <message>
            <source>At least one family is selected.</source>
            <translation>Bira se bar jedna porodica.</translation>
        </message>
        <message>
            <source>Attach it from the program.</source>
            <translation>Priložite ga iz programa.</translation>
        </message>
        <message>
            <source>Attach it to the family of the visit.</source>
            <translation>Priložite je porodici koja je posećena.</translation>
        </message>
        <message>
            <source>Attach it to this family first.</source>
            <translation>Prvo ga priložite ovoj porodici.</translation>
        </message>
        <message>
            <source>Attach the invoice on the page of the grant.</source>
            <translation>Priložite fakturu na strani granta.</translation>
        </message>
        <message>
            <source>Begin at one.</source>
            <translation>Počnite od jedan.</translation>
        </message>
        <message>
            <source>Begin it with {codes}, or let the administrator add the partner.</source>
            <translation>Počnite ga oznakom {codes} ili neka administrator doda partnera.</translation>
        </message>
        <message>
            <source>Bring it in as it was before, and take the steps here.</source>
            <translation>Unesite ga kao ranije, a korake preduzmite ovde.</translation>
        </message>
        <message>
            <source>By the answers before it this is not asked; the answer was left aside.</source>
            <translation>Po prethodnim odgovorima ovo se ne pita; odgovor je izostavljen.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Otkaži</translation>
        </message>
        <message>
            <source>Cancel the round</source>
            <translation>Otkaži krug</translation>
        </message>
        <message>
            <source>Cancel the round…</source>
            <translation>Otkaži krug…</translation>
        </message>
        <message>
            <source>Cancel…</source>
            <translation>Otkaži…</translation>
        </message>
        <message>
            <source>Change it on the page of the family where that is not so.</source>
            <translation>Ako nije tako, promenite na strani porodice.</translation>
        </message>
        <message>
            <source>Change that draft, or set it aside first.</source>
            <translation>Menjajte taj nacrt ili ga prvo ostavite.</translation>
        </message>
        <message>
            <source>Change that one, or set it aside.</source>
            <translation>Izmenite taj, ili ga odložite.</translation>
        </message>
        <message>
            <source>Change the answer that is there.</source>
            <translation>Izmenite postojeći odgovor.</translation>
        </message>
        <message>
            <source>Change the one that is there.</source>
            <translation>Izmenite postojeću.</translation>
        </message>
        <message>
            <source>Change the points that are there.</source>
            <translation>Izmenite bodove koji postoje.</translation>
        </message>
        <message>
            <source>Change the record; the entry follows by itself.</source>
            <translation>Izmenite zapis; stavka sledi sama.</translation>
        </message>
        <message>
            <source>Changed in the office since this row was exported: stored is “{stored}” now.</source>
            <translation>Izmenjeno u kancelariji otkad je red izvezen: sada je sačuvano „{stored}“.</translation>
        </message>
        <message>
            <source>Check that it is still there, then try again.</source>
            <translation>Proverite da li još postoji, pa pokušajte ponovo.</translation>
        </message>
        <message>
            <source>Check the amount, or order the rest first.</source>
            <translation>Proverite iznos ili prvo naručite ostatak.</translation>
        </message>
        <message>
            <source>Check the contract number.</source>
            <translation>Proverite broj ugovora.</translation>
        </message>
        <message>
            <source>Check the date and the amount.</source>
            <translation>Proverite datum i iznos.</translation>
        </message>
        <message>
            <source>Check the file and the key; the key of another PC is in that PC's credential store.</source>
            <translation>Proverite datoteku i ključ; ključ drugog računara čuva se među lozinkama tog računara.</translation>
        </message>
        <message>
            <source>Check the network and try again.</source>
            <translation>Proverite mrežu i pokušajte ponovo.</translation>
        </message>
        <message>
            <source>Check the path, or make a new office with the verb upgrade.</source>
            <translation>Proverite putanju ili napravite novu kancelariju komandom upgrade.</translation>
        </message>
        <message>
            <source>Choose a PDF, a picture, a Word or an Excel file.</source>
            <translation>Izaberite PDF, sliku, Word ili Excel datoteku.</translation>
        </message>
        <message>
            <source>Choose a case worker.</source>
            <translation>Izaberite voditelja slučaja.</translation>
        </message>
        <message>
            <source>Choose a document from the family's file.</source>
            <translation>Izaberite dokument iz dosijea porodice.</translation>
        </message>
        <message>
            <source>Choose a family the round is for.</source>
            <translation>Izaberite porodicu za koju je krug.</translation>
        </message>
        <message>
            <source>Choose a member of the family.</source>
            <translation>Izaberite člana porodice.</translation>
        </message>
        <message>
            <source>Choose a plain name.</source>
            <translation>Izaberite jednostavno ime.</translation>
        </message>
        <message>
            <source>Choose a question of this questionnaire.</source>
            <translation>Izaberite pitanje iz ovog upitnika.</translation>
        </message>
        <message>
            <source>Choose a quote of this grant first, and order from that supplier for no more than was offered.</source>
            <translation>Prvo izaberite ponudu ovog granta, pa naručite od tog dobavljača, najviše do ponuđenog iznosa.</translation>
        </message>
        <message>
            <source>Choose a section of this version.</source>
            <translation>Izaberite odeljak ove verzije.</translation>
        </message>
        <message>
            <source>Choose accounts of one unit.</source>
            <translation>Izaberite račune iste jedinice.</translation>
        </message>
        <message>
            <source>Choose an earlier day for the reminder.</source>
            <translation>Izaberite raniji dan za podsetnik.</translation>
        </message>
        <message>
            <source>Choose another code.</source>
            <translation>Izaberite drugu oznaku.</translation>
        </message>
        <message>
            <source>Choose another day or source.</source>
            <translation>Izaberite drugi dan ili izvor.</translation>
        </message>
        <message>
            <source>Choose another family.</source>
            <translation>Izaberite drugu porodicu.</translation>
        </message>
        <message>
            <source>Choose another folder or name.</source>
            <translation>Izaberite drugu fasciklu ili ime.</translation>
        </message>
        <message>
            <source>Choose another login.</source>
            <translation>Izaberite drugo korisničko ime.</translation>
        </message>
        <message>
            <source>Choose another member.</source>
            <translation>Izaberite drugog člana.</translation>
        </message>
        <message>
            <source>Choose another one, or take it into use again.</source>
            <translation>Izaberite drugu ili je vratite u upotrebu.</translation>
        </message>
        <message>
            <source>Choose another person.</source>
            <translation>Izaberite drugu osobu.</translation>
        </message>
        <message>
            <source>Choose at least one purpose; who agrees to nothing gives no consent.</source>
            <translation>Izaberite bar jednu svrhu; ko ni na šta ne pristaje, ne daje pristanak.</translation>
        </message>
        <message>
            <source>Choose day, month, year or month, day, year.</source>
            <translation>Izaberite dan, mesec, godina ili mesec, dan, godina.</translation>
        </message>
        <message>
            <source>Choose families, members or grants.</source>
            <translation>Izaberite porodice, članove ili grantove.</translation>
        </message>
        <message>
            <source>Choose it again from the list.</source>
            <translation>Izaberite ponovo sa spiska.</translation>
        </message>
        <message>
            <source>Choose it again from the list; it may have been changed in the meantime.</source>
            <translation>Izaberite ponovo sa spiska; možda je u međuvremenu izmenjeno.</translation>
        </message>
        <message>
            <source>Choose it from the list.</source>
            <translation>Izaberite sa spiska.</translation>
        </message>
        <message>
            <source>Choose one from the list, or add the place to it.</source>
            <translation>Izaberite sa spiska ili dodajte mesto na spisak.</translation>
        </message>
        <message>
            <source>Choose one from the list.</source>
            <translation>Izaberite sa spiska.</translation>
        </message>
        <message>
            <source>Choose one from the menu.</source>
            <translation>Izaberite iz menija.</translation>
        </message>
        <message>
            <source>Choose one of the kinds.</source>
            <translation>Izaberite jednu od vrsta.</translation>
        </message>
        <message>
            <source>Choose one of these.</source>
            <translation>Izaberite jedan od ovih.</translation>
        </message>
        <message>
            <source>Choose one of those that are offered.</source>
            <translation>Izaberite jedan od ponuđenih.</translation>
        </message>
        <message>
            <source>Choose one of those who leave.</source>
            <translation>Izaberite nekog od onih koji odlaze.</translation>
        </message>
        <message>
            <source>Choose one.</source>
            <translation>Izaberite jedno.</translation>
        </message>
        <message>
            <source>Choose only what the text asks for, or a text that asks for it.</source>
            <translation>Izaberite samo ono što tekst traži, ili tekst koji to traži.</translation>
        </message>
        <message>
            <source>Choose somebody else.</source>
            <translation>Izaberite nekog drugog.</translation>
        </message>
        <message>
            <source>Choose the Excel file (.xlsx, .xls or .ods) of the register.</source>
            <translation>Izaberite Excel datoteku registra (.xlsx, .xls ili .ods).</translation>
        </message>
        <message>
            <source>Choose the XLSForm the questionnaire was made with.</source>
            <translation>Izaberite XLSForm po kojem je upitnik napravljen.</translation>
        </message>
        <message>
            <source>Choose the budget line again.</source>
            <translation>Ponovo izaberite budžetsku liniju.</translation>
        </message>
        <message>
            <source>Choose the colleague, or type the name.</source>
            <translation>Izaberite kolegu, ili upišite ime.</translation>
        </message>
        <message>
            <source>Choose the file again and look at its columns.</source>
            <translation>Ponovo izaberite datoteku i pogledajte njene kolone.</translation>
        </message>
        <message>
            <source>Choose the file again: it is read that way now.</source>
            <translation>Ponovo izaberite datoteku: sada se čita tako.</translation>
        </message>
        <message>
            <source>Choose the file again: the change is then taken into account.</source>
            <translation>Ponovo izaberite datoteku: izmena se tada uzima u obzir.</translation>
        </message>
        <message>
            <source>Choose the file again: what came in with the other one is then taken into account.</source>
            <translation>Ponovo izaberite datoteku: tada se uzima u obzir ono što je ušlo s drugom.</translation>
        </message>
        <message>
            <source>Choose the invoice again.</source>
            <translation>Ponovo izaberite fakturu.</translation>
        </message>
        <message>
            <source>Choose the order this invoice belongs to.</source>
            <translation>Izaberite nalog za nabavku kome ova faktura pripada.</translation>
        </message>
        <message>
            <source>Choose the order.</source>
            <translation>Izaberite nalog za nabavku.</translation>
        </message>
        <message>
            <source>Choose the other family.</source>
            <translation>Izaberite drugu porodicu.</translation>
        </message>
        <message>
            <source>Choose the parent who consents.</source>
            <translation>Izaberite roditelja koji daje pristanak.</translation>
        </message>
        <message>
            <source>Choose the person of the kept file, or undo the merge.</source>
            <translation>Izaberite osobu iz zadržanog dosijea ili poništite spajanje.</translation>
        </message>
        <message>
            <source>Choose the person of the other family.</source>
            <translation>Izaberite osobu iz druge porodice.</translation>
        </message>
        <message>
            <source>Choose the person.</source>
            <translation>Izaberite osobu.</translation>
        </message>
        <message>
            <source>Choose the purposes.</source>
            <translation>Izaberite svrhe.</translation>
        </message>
        <message>
            <source>Choose the supplier again.</source>
            <translation>Ponovo izaberite dobavljača.</translation>
        </message>
        <message>
            <source>Choose the value of the rule again.</source>
            <translation>Ponovo izaberite vrednost pravila.</translation>
        </message>
        <message>
            <source>Choose the version the form was made from if it should be one.</source>
            <translation>Ako bi trebalo da bude, izaberite verziju po kojoj je obrazac napravljen.</translation>
        </message>
        <message>
            <source>Choose the version the form was made from, or add the column.</source>
            <translation>Izaberite verziju po kojoj je obrazac napravljen ili dodajte kolonu.</translation>
        </message>
        <message>
            <source>Choose two accounts.</source>
            <translation>Izaberite dva računa.</translation>
        </message>
        <message>
            <source>Choose two families.</source>
            <translation>Izaberite dve porodice.</translation>
        </message>
        <message>
            <source>Choose what it reads; points for each one are not for the committee.</source>
            <translation>Izaberite šta čita; bodovi za svako nisu za komisiju.</translation>
        </message>
        <message>
            <source>Choose which data are passed on.</source>
            <translation>Izaberite koji se podaci prosleđuju.</translation>
        </message>
        <message>
            <source>Choose which is right; until then what is stored stays.</source>
            <translation>Izaberite šta je tačno; do tada ostaje ono što je sačuvano.</translation>
        </message>
        <message>
            <source>Choose who is the head from that day on.</source>
            <translation>Izaberite ko je nosilac od tog dana.</translation>
        </message>
        <message>
            <source>Choose who joins.</source>
            <translation>Izaberite ko dolazi.</translation>
        </message>
        <message>
            <source>Clearance given by {what}</source>
            <translation>Saglasnost je dao/la {what}</translation>
        </message>
        <message>
            <source>Clearance taken back by {what}</source>
            <translation>Saglasnost je povukao/la {what}</translation>
        </message>
        <message>
            <source>Close it elsewhere, or choose it again.</source>
            <translation>Zatvorite je na drugom mestu ili je ponovo izaberite.</translation>
        </message>
        <message>
            <source>Close it from the program.</source>
            <translation>Zatvorite ga iz programa.</translation>
        </message>
        <message>
            <source>Close it in Excel, look that the path is right, and choose it again.</source>
            <translation>Zatvorite je u programu Excel, proverite putanju i ponovo je izaberite.</translation>
        </message>
        <message>
            <source>Close it there, or choose another name.</source>
            <translation>Zatvorite je tamo ili izaberite drugo ime.</translation>
        </message>
        <message>
            <source>Close it, then try again.</source>
            <translation>Zatvorite je, pa pokušajte ponovo.</translation>
        </message>
        <message>
            <source>Close the days for objections</source>
            <translation>Zaključi dane za prigovor</translation>
        </message>
        <message>
            <source>Close the file</source>
            <translation>Zatvori predmet</translation>
        </message>
        <message>
            <source>Close the line</source>
            <translation>Zatvori liniju</translation>
        </message>
        <message>
            <source>Compare both dates with the papers.</source>
            <translation>Uporedite oba datuma s dokumentima.</translation>
        </message>
        <message>
            <source>Compare both numbers with the documents.</source>
            <translation>Uporedite oba broja s dokumentima.</translation>
        </message>
        <message>
            <source>Compare it with the invoice or the contract.</source>
            <translation>Uporedite s fakturom ili ugovorom.</translation>
        </message>
        <message>
            <source>Compare it with the invoice; model 97 is checked by every bank.</source>
            <translation>Uporedite s fakturom; model 97 proverava svaka banka.</translation>
        </message>
        <message>
            <source>Compare it with the paper, or keep it with a reason.</source>
            <translation>Uporedite s dokumentom ili zadržite uz obrazloženje.</translation>
        </message>
        <message>
            <source>Compare it with the paper.</source>
            <translation>Uporedite s dokumentom.</translation>
        </message>
        <message>
            <source>Compare its nine digits with the paper.</source>
            <translation>Uporedite svih devet cifara s dokumentom.</translation>
        </message>
        <message>
            <source>Compare the date with the document.</source>
            <translation>Uporedite datum s dokumentom.</translation>
        </message>
        <message>
            <source>Compare the date with the paper.</source>
            <translation>Uporedite datum s dokumentom.</translation>
        </message>
        <message>
            <source>Compare the number with the document; it was kept as it is written.</source>
            <translation>Uporedite broj s dokumentom; zadržan je kako je napisan.</translation>
        </message>
        <message>
            <source>Compare the number with the paper and attach the invoice to the grant.</source>
            <translation>Uporedite broj s dokumentom i priložite fakturu uz grant.</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Završi</translation>
        </message>
        <message>
            <source>Complete it from the program.</source>
            <translation>Završite je iz programa.</translation>
        </message>
        <message>
            <source>Complete it, then try again.</source>
            <translation>Dopunite, pa pokušajte ponovo.</translation>
        </message>
        <message>
            <source>Complete or reopen it from the program.</source>
            <translation>Završite je ili ponovo otvorite iz programa.</translation>
        </message>
        <message>
            <source>Confirm it from the program.</source>
            <translation>Potvrdite je iz programa.</translation>
        </message>
        <message>
            <source>Confirm the final list</source>
            <translation>Potvrdi konačnu listu</translation>
        </message>
        <message>
            <source>Confirm the final list…</source>
            <translation>Potvrdi konačnu listu…</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Pristanak</translation>
        </message>
        <message>
            <source>Convert it at the contract's rate, or correct the currency.</source>
            <translation>Preračunajte po kursu iz ugovora ili ispravite valutu.</translation>
        </message>
        <message>
            <source>Copy the rows of the register into a new workbook and choose that.</source>
            <translation>Prekopirajte redove registra u novu radnu svesku i izaberite nju.</translation>
        </message>
        <message>
            <source>Correct it by a new entry; reverse a transfer by a new one.</source>
            <translation>Ispravite novom stavkom; prenos stornirajte novim prenosom.</translation>
        </message>
        <message>
            <source>Correct it here or there; a further payment of one grant leaves it empty.</source>
            <translation>Ispravite ovde ili tamo; kod daljeg plaćanja istog granta ostaje prazno.</translation>
        </message>
        <message>
            <source>Correct its least or its most.</source>
            <translation>Ispravite donju ili gornju granicu.</translation>
        </message>
        <message>
            <source>Correct the amount or the award.</source>
            <translation>Ispravite iznos ili dodelu.</translation>
        </message>
        <message>
            <source>Correct the amount.</source>
            <translation>Ispravite iznos.</translation>
        </message>
        <message>
            <source>Correct the amounts, or ask a finance officer about the line.</source>
            <translation>Ispravite iznose ili pitajte finansijskog službenika za liniju.</translation>
        </message>
        <message>
            <source>Correct the cell if that is not so.</source>
            <translation>Ako nije tako, ispravite ćeliju.</translation>
        </message>
        <message>
            <source>Correct the date of the next visit.</source>
            <translation>Ispravite datum sledeće posete.</translation>
        </message>
        <message>
            <source>Correct the dates.</source>
            <translation>Ispravite datume.</translation>
        </message>
        <message>
            <source>Correct the day, or the date of birth.</source>
            <translation>Ispravite dan ili datum rođenja.</translation>
        </message>
        <message>
            <source>Correct the day.</source>
            <translation>Ispravite dan.</translation>
        </message>
        <message>
            <source>Correct the least or the most.</source>
            <translation>Ispravite najmanju ili najveću vrednost.</translation>
        </message>
        <message>
            <source>Correct the limits so that they do not overlap.</source>
            <translation>Ispravite granice da se ne preklapaju.</translation>
        </message>
        <message>
            <source>Correct the name here, or mark another member as nosilac.</source>
            <translation>Ispravite ime ovde ili označite drugog člana kao nosioca.</translation>
        </message>
        <message>
            <source>Correct the number here or there, or delete one of the rows.</source>
            <translation>Ispravite broj ovde ili tamo, ili obrišite jedan od redova.</translation>
        </message>
        <message>
            <source>Correct the number, or enter the family first.</source>
            <translation>Ispravite broj ili prvo upišite porodicu.</translation>
        </message>
        <message>
            <source>Correct the number.</source>
            <translation>Ispravite broj.</translation>
        </message>
        <message>
            <source>Correct the numbers.</source>
            <translation>Ispravite brojeve.</translation>
        </message>
        <message>
            <source>Criteria need a code and a number.</source>
            <translation>Kriterijumi moraju imati šifru i broj.</translation>
        </message>
        <message>
            <source>Day and month are missing.</source>
            <translation>Nedostaju dan i mesec.</translation>
        </message>
        <message>
            <source>Day and month of birth are swapped.</source>
            <translation>Dan i mesec rođenja su zamenjeni.</translation>
        </message>
        <message>
            <source>Decide from the program.</source>
            <translation>Odlučite iz programa.</translation>
        </message>
        <message>
            <source>Decide on the one there.</source>
            <translation>Odlučite o paru koji je na spisku.</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Odluka</translation>
        </message>
        <message>
            <source>Delete it, or copy the rows of the register into a new workbook and choose that.</source>
            <translation>Obrišite je ili prekopirajte redove registra u novu radnu svesku i izaberite nju.</translation>
        </message>
        <message>
            <source>Delete one of the rows if it was paid only once.</source>
            <translation>Obrišite jedan od redova ako je plaćeno samo jednom.</translation>
        </message>
        <message>
            <source>Delete one of the two rows, or correct the name.</source>
            <translation>Obrišite jedan od dva reda ili ispravite ime.</translation>
        </message>
        <message>
            <source>Delete one of the two rows.</source>
            <translation>Obrišite jedan od dva reda.</translation>
        </message>
        <message>
            <source>Delete one of the two; to add a row, type it into an empty one.</source>
            <translation>Obrišite jedan od ta dva; da biste dodali red, upišite ga u prazan.</translation>
        </message>
        <message>
            <source>Delete the one that is not needed.</source>
            <translation>Obrišite kolonu koja nije potrebna.</translation>
        </message>
        <message>
            <source>Delete the row, or export the list again and edit that file.</source>
            <translation>Obrišite red, ili ponovo izvezite spisak i uredite tu datoteku.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Odbaci</translation>
        </message>
        <message>
            <source>Discard…</source>
            <translation>Odbaci…</translation>
        </message>
        <message>
            <source>Document: {what}</source>
            <translation>Dokument: {what}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Urađeno</translation>
        </message>
        <message>
            <source>Done: {what}</source>
            <translation>Urađeno: {what}</translation>
        </message>
        <message>
            <source>Draft again</source>
            <translation>Ponovo u nacrt</translation>
        </message>
        <message>
            <source>Drop</source>
            <translation>Odbaci</translation>
        </message>
        <message>
            <source>Dropping a task needs the reason.</source>
            <translation>Odbacivanje zadatka traži razlog.</translation>
        </message>
        <message>
            <source>Drop…</source>
            <translation>Odbaci…</translation>
        </message>
        <message>
            <source>Editions are counted from one.</source>
            <translation>Izdanja se broje od jedan.</translation>
        </message>
        <message>
            <source>End that membership first.</source>
            <translation>Prvo završite to članstvo.</translation>
        </message>
        <message>
            <source>Enter 0 to 100.</source>
            <translation>Unesite od 0 do 100.</translation>
        </message>
        <message>
            <source>Enter a corrected invoice.</source>
            <translation>Unesite ispravljenu fakturu.</translation>
        </message>
        <message>
            <source>Enter an amount above zero.</source>
            <translation>Unesite iznos veći od nule.</translation>
        </message>
        <message>
            <source>Enter both.</source>
            <translation>Unesite oboje.</translation>
        </message>
        <message>
            <source>Enter it anew with the other family.</source>
            <translation>Unesite ga iznova kod druge porodice.</translation>
        </message>
        <message>
            <source>Enter it as a draft, and take the steps.</source>
            <translation>Unesite ga kao nacrt, pa preduzimajte korake.</translation>
        </message>
        <message>
            <source>Enter it as new and move it on step by step.</source>
            <translation>Unesite kao novo, pa ga vodite dalje korak po korak.</translation>
        </message>
        <message>
            <source>Enter it for the other family.</source>
            <translation>Unesite ga za drugu porodicu.</translation>
        </message>
        <message>
            <source>Enter it from the program.</source>
            <translation>Unesite ga iz programa.</translation>
        </message>
        <message>
            <source>Enter it in the file that was kept, or undo the merge first.</source>
            <translation>Upišite u zadržani dosije ili prvo poništite spajanje.</translation>
        </message>
        <message>
            <source>Enter it in the file that was kept.</source>
            <translation>Upišite u zadržani dosije.</translation>
        </message>
        <message>
            <source>Enter it under your own login.</source>
            <translation>Unesite pod svojim korisničkim imenom.</translation>
        </message>
        <message>
            <source>Enter it when it has happened.</source>
            <translation>Upišite kad se dogodi.</translation>
        </message>
        <message>
            <source>Enter it without names of deciders.</source>
            <translation>Unesite bez imena onih koji odlučuju.</translation>
        </message>
        <message>
            <source>Enter that day or a later one.</source>
            <translation>Upišite taj dan ili kasniji.</translation>
        </message>
        <message>
            <source>Enter the date again.</source>
            <translation>Ponovo unesite datum.</translation>
        </message>
        <message>
            <source>Enter the day of payment.</source>
            <translation>Unesite dan isplate.</translation>
        </message>
        <message>
            <source>Enter the day.</source>
            <translation>Unesite dan.</translation>
        </message>
        <message>
            <source>Enter what happened as a new act.</source>
            <translation>Upišite šta se dogodilo kao novu promenu.</translation>
        </message>
        <message>
            <source>Enter who is the new head as a household change.</source>
            <translation>Upišite novog nosioca kao promenu u domaćinstvu.</translation>
        </message>
        <message>
            <source>Enter zero or more.</source>
            <translation>Unesite nulu ili više.</translation>
        </message>
        <message>
            <source>Evidence is missing: see the list of proof beside the payment.</source>
            <translation>Nedostaju dokazi: pogledajte spisak dokaza uz plaćanje.</translation>
        </message>
        <message>
            <source>Export again from KoboToolbox as XLSX with all columns.</source>
            <translation>Ponovo izvezite iz KoboToolbox-a kao XLSX sa svim kolonama.</translation>
        </message>
        <message>
            <source>Export again with all sheets.</source>
            <translation>Ponovo izvezite sa svim listovima.</translation>
        </message>
        <message>
            <source>Export again with the names of questions, or with their groups before them.</source>
            <translation>Ponovo izvezite sa šiframa pitanja ili sa grupama ispred njih.</translation>
        </message>
        <message>
            <source>Export it again; a row added by hand is entered in the program.</source>
            <translation>Ponovo izvezite; red dodat rukom upisuje se u programu.</translation>
        </message>
        <message>
            <source>Export the rows again and edit that file.</source>
            <translation>Ponovo izvezite redove i uredite tu datoteku.</translation>
        </message>
        <message>
            <source>Export the rows again and edit that file; add new rows without a mark.</source>
            <translation>Ponovo izvezite redove i uredite tu datoteku; nove redove dodajte bez oznake.</translation>
        </message>
        <message>
            <source>Family {number} was merged into another: nobody lives in it any more.</source>
            <translation>Porodica {number} je spojena u drugu: u njoj više niko ne živi.</translation>
        </message>
        <message>
            <source>Family {number} would be left with nobody who ever lived in it.</source>
            <translation>Porodica {number} bi ostala bez ikog ko je u njoj živeo.</translation>
        </message>
        <message>
            <source>Family {number} would have a day without a head, or with two.</source>
            <translation>Porodica {number} bi imala dan bez nosioca ili s dva nosioca.</translation>
        </message>
        <message>
            <source>Fill in all three.</source>
            <translation>Popunite sva tri podatka.</translation>
        </message>
        <message>
            <source>Fill in every field marked as needed.</source>
            <translation>Popunite sva polja označena kao obavezna.</translation>
        </message>
        <message>
            <source>Fill it in.</source>
            <translation>Popunite to.</translation>
        </message>
        <message>
            <source>Find eligible</source>
            <translation>Potvrdi podobnost</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Završi</translation>
        </message>
        <message>
            <source>Finish…</source>
            <translation>Završi…</translation>
        </message>
        <message>
            <source>Free some space, then export again.</source>
            <translation>Oslobodite malo prostora, pa ponovo izvezite.</translation>
        </message>
        <message>
            <source>Free some space, then save again.</source>
            <translation>Oslobodite malo prostora, pa ponovo sačuvajte.</translation>
        </message>
        <message>
            <source>Freeze and rank</source>
            <translation>Zamrzni i rangiraj</translation>
        </message>
        <message>
            <source>Freeze and rank…</source>
            <translation>Zamrzni i rangiraj…</translation>
        </message>
        <message>
            <source>Freeze the round, or confirm the final list, from the program.</source>
            <translation>Zamrznite krug, ili potvrdite konačnu listu, iz programa.</translation>
        </message>
        <message>
            <source>From 15 years on a person agrees to their own referral, and this one has not.</source>
            <translation>Od 15. godine osoba sama daje saglasnost za svoje upućivanje, a ova je nije dala.</translation>
        </message>
        <message>
            <source>Give a number in between.</source>
            <translation>Dajte broj između njih.</translation>
        </message>
        <message>
            <source>Give each needed field one column, or leave the sheet out.</source>
            <translation>Svakom potrebnom polju dajte jednu kolonu, ili izostavite list.</translation>
        </message>
        <message>
            <source>Give from zero to the most points of a criterion the committee scores.</source>
            <translation>Dajte od nule do najviše bodova kriterijuma koji boduje komisija.</translation>
        </message>
        <message>
            <source>Give from zero to the most points of the criterion.</source>
            <translation>Dajte od nule do najviše bodova kriterijuma.</translation>
        </message>
        <message>
            <source>Give it a name, such as the office it comes from.</source>
            <translation>Dajte mu ime, na primer po kancelariji iz koje dolazi.</translation>
        </message>
        <message>
            <source>Give it another turn.</source>
            <translation>Dajte mu drugi red.</translation>
        </message>
        <message>
            <source>Give it one head, and end memberships by an act.</source>
            <translation>Odredite jednog nosioca i završite članstva upisanom promenom.</translation>
        </message>
        <message>
            <source>Give it to another family, or mend the file.</source>
            <translation>Dodelite drugoj porodici ili ispravite datoteku.</translation>
        </message>
        <message>
            <source>Give one of them another code.</source>
            <translation>Jednom od njih dajte drugu šifru.</translation>
        </message>
        <message>
            <source>Give the account a floor.</source>
            <translation>Odredite donju granicu računa.</translation>
        </message>
        <message>
            <source>Give the address of an empty database.</source>
            <translation>Navedite adresu prazne baze.</translation>
        </message>
        <message>
            <source>Give the demo office another name or place.</source>
            <translation>Dajte probnoj kancelariji drugo ime ili mesto.</translation>
        </message>
        <message>
            <source>Go back to the family and open it again.</source>
            <translation>Vratite se na porodicu i otvorite je ponovo.</translation>
        </message>
        <message>
            <source>Go back to the list and open it again.</source>
            <translation>Vratite se na spisak i otvorite ponovo.</translation>
        </message>
        <message>
            <source>Go back, look at it again, and take the step then.</source>
            <translation>Vratite se, pogledajte ponovo, pa preduzmite korak.</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Nastavi</translation>
        </message>
        <message>
            <source>Grant {what}: {state}</source>
            <translation>Grant {what}: {state}</translation>
        </message>
        <message>
            <source>Grants and payments</source>
            <translation>Grantovi i plaćanja</translation>
        </message>
        <message>
            <source>Handed in again</source>
            <translation>Ponovo predato</translation>
        </message>
        <message>
            <source>Have it approved first.</source>
            <translation>Prvo obezbedite odobrenje.</translation>
        </message>
        <message>
            <source>Health data go out only with the family's consent to that.</source>
            <translation>Podaci o zdravlju izlaze samo uz saglasnost porodice za to.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Pomoć</translation>
        </message>
        <message>
            <source>How many members there are is counted, not entered.</source>
            <translation>Broj članova se broji, ne upisuje.</translation>
        </message>
        <message>
            <source>If the file is right, change it on the page of the family or grant.</source>
            <translation>Ako je datoteka u pravu, promenite na strani porodice ili granta.</translation>
        </message>
        <message>
            <source>Import it in that office, or export the rows here and edit that file.</source>
            <translation>Uvezite je u toj kancelariji, ili izvezite redove ovde i uredite tu datoteku.</translation>
        </message>
        <message>
            <source>Import the file again.</source>
            <translation>Ponovo uvezite datoteku.</translation>
        </message>
        <message>
            <source>Import the file from the program.</source>
            <translation>Uvezite datoteku iz programa.</translation>
        </message>
        <message>
            <source>In family {number} somebody would come or go without an act.</source>
            <translation>U porodici {number} neko bi došao ili otišao bez upisane promene.</translation>
        </message>
        <message>
            <source>In family {number} somebody would live on after the entered death.</source>
            <translation>U porodici {number} neko bi živeo i posle upisane smrti.</translation>
        </message>
        <message>
            <source>In this state the record cannot be changed.</source>
            <translation>U ovom stanju zapis ne može da se menja.</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>U upotrebi</translation>
        </message>
        <message>
            <source>Install the current program.</source>
            <translation>Instalirajte važeći program.</translation>
        </message>
        <message>
            <source>Install the newer program on this PC.</source>
            <translation>Instalirajte noviji program na ovom računaru.</translation>
        </message>
        <message>
            <source>Invisible characters were left out.</source>
            <translation>Nevidljivi znaci su izostavljeni.</translation>
        </message>
        <message>
            <source>It is not known whether the family is there.</source>
            <translation>Ne zna se da li je porodica tamo.</translation>
        </message>
        <message>
            <source>It is not said who reached the family.</source>
            <translation>Nije upisano ko je razgovarao sa porodicom.</translation>
        </message>
        <message>
            <source>It refers to something that is not there or does not fit.</source>
            <translation>Odnosi se na nešto što ne postoji ili ne odgovara.</translation>
        </message>
        <message>
            <source>It stays; let its people move back with a new act.</source>
            <translation>Ona ostaje; vratite njene članove novom promenom.</translation>
        </message>
        <message>
            <source>It was paid before the contract was signed ({other}).</source>
            <translation>Plaćeno je pre potpisivanja ugovora ({other}).</translation>
        </message>
        <message>
            <source>It was sent before it was drafted.</source>
            <translation>Poslato je pre nego što je sastavljeno.</translation>
        </message>
        <message>
            <source>Justify</source>
            <translation>Opravdaj</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Vrsta</translation>
        </message>
        <message>
            <source>Kind of agency</source>
            <translation>Vrsta ustanove</translation>
        </message>
        <message>
            <source>Leave at least one member.</source>
            <translation>Ostavite bar jednog člana.</translation>
        </message>
        <message>
            <source>Leave the id to the database.</source>
            <translation>Oznaku prepustite bazi.</translation>
        </message>
        <message>
            <source>Leave the points to the other members.</source>
            <translation>Prepustite bodove ostalim članovima.</translation>
        </message>
        <message>
            <source>Leaving a family out needs the reason.</source>
            <translation>Izostavljanje porodice mora imati razlog.</translation>
        </message>
        <message>
            <source>Let every begin have its end.</source>
            <translation>Neka svaki početak ima svoj kraj.</translation>
        </message>
        <message>
            <source>Let one band end before the next begins.</source>
            <translation>Neka se jedan opseg završi pre nego što sledeći počne.</translation>
        </message>
        <message>
            <source>Let the head sign, or let each adult sign alone.</source>
            <translation>Neka potpiše nosilac, ili neka svako punoletno lice potpiše za sebe.</translation>
        </message>
        <message>
            <source>Let the person join, then enter the new head.</source>
            <translation>Upišite dolazak, pa zatim novog nosioca.</translation>
        </message>
        <message>
            <source>Let the person who received them record it.</source>
            <translation>Neka to upiše osoba koja je robu primila.</translation>
        </message>
        <message>
            <source>Likeness</source>
            <translation>Sličnost</translation>
        </message>
        <message>
            <source>Likeness goes from 0 to 100.</source>
            <translation>Sličnost ide od 0 do 100.</translation>
        </message>
        <message>
            <source>Look at both versions and choose.</source>
            <translation>Pogledajte obe verzije i izaberite.</translation>
        </message>
        <message>
            <source>Look at it again.</source>
            <translation>Pogledajte ponovo.</translation>
        </message>
        <message>
            <source>Look at the family file again.</source>
            <translation>Pogledajte dosije ponovo.</translation>
        </message>
        <message>
            <source>Look at the head of the page again.</source>
            <translation>Pogledajte ponovo zaglavlje strane.</translation>
        </message>
        <message>
            <source>Look at the household as of that day, and take later acts back first.</source>
            <translation>Pogledajte domaćinstvo na taj dan i prvo vratite kasnije promene.</translation>
        </message>
        <message>
            <source>Look at the household as of that day.</source>
            <translation>Pogledajte domaćinstvo na taj dan.</translation>
        </message>
        <message>
            <source>Look at the list of changes again.</source>
            <translation>Pogledajte spisak promena ponovo.</translation>
        </message>
        <message>
            <source>Look at the question again, and correct the number.</source>
            <translation>Pogledajte pitanje ponovo i ispravite broj.</translation>
        </message>
        <message>
            <source>Look at what is left, and take a smaller amount or free some first.</source>
            <translation>Pogledajte koliko je preostalo, pa uzmite manji iznos ili prvo nešto oslobodite.</translation>
        </message>
        <message>
            <source>Look at where the person lived on that day, and end that membership first.</source>
            <translation>Pogledajte gde je osoba živela tog dana i prvo završite to članstvo.</translation>
        </message>
        <message>
            <source>Look whether both are for this family.</source>
            <translation>Pogledajte da li su oba za ovu porodicu.</translation>
        </message>
        <message>
            <source>Look whether the answers before it are right.</source>
            <translation>Proverite da li su prethodni odgovori tačni.</translation>
        </message>
        <message>
            <source>Lower the points of the value, or raise the most points.</source>
            <translation>Smanjite bodove vrednosti, ili povećajte najviše bodova.</translation>
        </message>
        <message>
            <source>Make a new order.</source>
            <translation>Napravite nov nalog za nabavku.</translation>
        </message>
        <message>
            <source>Make a new version and change that one.</source>
            <translation>Napravite novu verziju i menjajte nju.</translation>
        </message>
        <message>
            <source>Make a payment, an award or a budget line.</source>
            <translation>Napravite plaćanje, dodelu ili budžetsku liniju.</translation>
        </message>
        <message>
            <source>Make another member the head; this one follows.</source>
            <translation>Odredite drugog člana za nosioca; ovo sledi.</translation>
        </message>
        <message>
            <source>Make it from the program.</source>
            <translation>Napravite je iz programa.</translation>
        </message>
        <message>
            <source>Make one of these.</source>
            <translation>Napravite nešto od toga.</translation>
        </message>
        <message>
            <source>Make the list from the program.</source>
            <translation>Napravite listu iz programa.</translation>
        </message>
        <message>
            <source>Maker, approver and payer are three people.</source>
            <translation>Sastavljač, odobravalac i platilac su tri osobe.</translation>
        </message>
        <message>
            <source>Map the columns in the program.</source>
            <translation>Povežite kolone u programu.</translation>
        </message>
        <message>
            <source>Mark one of its members as nosilac.</source>
            <translation>Označite jednog od članova kao nosioca.</translation>
        </message>
        <message>
            <source>Mark one of them as what else they are in the family.</source>
            <translation>Kod jednog od njih upišite šta je inače u porodici.</translation>
        </message>
        <message>
            <source>Members listed: {listed}; those were taken.</source>
            <translation>Navedeno članova: {listed}; uzeto je to.</translation>
        </message>
        <message>
            <source>Mend the file and choose it again: decisions made here are kept.</source>
            <translation>Popravite datoteku i ponovo je izaberite: odluke donete ovde se čuvaju.</translation>
        </message>
        <message>
            <source>Merge from the program.</source>
            <translation>Spojite iz programa.</translation>
        </message>
        <message>
            <source>Merge into that one.</source>
            <translation>Spojite u taj dosije.</translation>
        </message>
        <message>
            <source>More than one place goes by this name.</source>
            <translation>Više mesta nosi ovo ime.</translation>
        </message>
        <message>
            <source>More than one question has this text: {codes}.</source>
            <translation>Više pitanja ima ovaj tekst: {codes}.</translation>
        </message>
        <message>
            <source>Move it to a folder that is not synchronised.</source>
            <translation>Premestite je u fasciklu koja se ne sinhronizuje.</translation>
        </message>
        <message>
            <source>Move the question up, or take another one into the rule.</source>
            <translation>Pomerite pitanje naviše ili u pravilo uzmite drugo.</translation>
        </message>
        <message>
            <source>Move the record on; the ledger follows by itself.</source>
            <translation>Vodite zapis dalje; knjiga sledi sama.</translation>
        </message>
        <message>
            <source>Name the columns as in the office's register, such as Broj predmeta and Prezime.</source>
            <translation>Nazovite kolone kao u registru kancelarije, na primer Broj predmeta i Prezime.</translation>
        </message>
        <message>
            <source>Name the hold or the posting.</source>
            <translation>Navedite rezervaciju ili knjiženje.</translation>
        </message>
        <message>
            <source>Name the record.</source>
            <translation>Navedite zapis.</translation>
        </message>
        <message>
            <source>Narrow the list by filters, or export it to Excel.</source>
            <translation>Suzite spisak filterima ili ga izvezite u Excel.</translation>
        </message>
        <message>
            <source>Needs were assessed</source>
            <translation>Procenjene su potrebe</translation>
        </message>
        <message>
            <source>No columns of a register were found on this sheet; it was not read.</source>
            <translation>Na ovom listu nisu nađene kolone registra; nije pročitan.</translation>
        </message>
        <message>
            <source>No consent of this family to a referral is in force on that day.</source>
            <translation>Toga dana ne važi nijedna saglasnost ove porodice za upućivanje.</translation>
        </message>
        <message>
            <source>No family has this number.</source>
            <translation>Nijedna porodica nema ovaj broj.</translation>
        </message>
        <message>
            <source>No family with this number.</source>
            <translation>Nema porodice s ovim brojem.</translation>
        </message>
        <message>
            <source>No member of this family is listed.</source>
            <translation>Nije naveden nijedan član ove porodice.</translation>
        </message>
        <message>
            <source>No other member is alike.</source>
            <translation>Nijedan drugi član nije sličan.</translation>
        </message>
        <message>
            <source>No paper with this number has such a row.</source>
            <translation>Nijedan papir sa tim brojem nema takav red.</translation>
        </message>
        <message>
            <source>No partner has the code “{code}” with which this number begins.</source>
            <translation>Nijedan partner nema oznaku „{code}“ kojom ovaj broj počinje.</translation>
        </message>
        <message>
            <source>No register was found in this file: no row names the columns of one.</source>
            <translation>U ovoj datoteci nije nađen registar: nijedan red ne imenuje njegove kolone.</translation>
        </message>
        <message>
            <source>No status is given: the family was read as registered.</source>
            <translation>Status nije naveden: porodica je pročitana kao upisana.</translation>
        </message>
        <message>
            <source>No such date.</source>
            <translation>Nema takvog datuma.</translation>
        </message>
        <message>
            <source>Nobody can have decided on a new record.</source>
            <translation>O novom zapisu još niko nije mogao da odluči.</translation>
        </message>
        <message>
            <source>Nobody in the family is called this.</source>
            <translation>Niko u porodici se tako ne zove.</translation>
        </message>
        <message>
            <source>Nobody is chosen.</source>
            <translation>Niko nije izabran.</translation>
        </message>
        <message>
            <source>Nobody of that family is chosen.</source>
            <translation>Niko iz te porodice nije izabran.</translation>
        </message>
        <message>
            <source>Nobody withdraws before they consented.</source>
            <translation>Niko ne povlači pristanak pre nego što ga je dao.</translation>
        </message>
        <message>
            <source>None of the members of this family is its head.</source>
            <translation>Nijedan od članova ove porodice nije njen nosilac.</translation>
        </message>
        <message>
            <source>Not begun yet</source>
            <translation>Još nije započeto</translation>
        </message>
        <message>
            <source>Not sent after all</source>
            <translation>Ipak nije poslato</translation>
        </message>
        <message>
            <source>Not sent after all…</source>
            <translation>Ipak nije poslato…</translation>
        </message>
        <message>
            <source>Note what came later in the minutes.</source>
            <translation>Što je došlo kasnije upišite u zapisnik.</translation>
        </message>
        <message>
            <source>Note: {what}</source>
            <translation>Beleška: {what}</translation>
        </message>
        <message>
            <source>Notes and tasks</source>
            <translation>Beleške i zadaci</translation>
        </message>
        <message>
            <source>Nothing can be ordered before the grant is contracted.</source>
            <translation>Ništa se ne naručuje dok grant nije ugovoren.</translation>
        </message>
        <message>
            <source>Nothing is agreed to, or something unknown.</source>
            <translation>Nije pristalo ni na šta, ili na nešto nepoznato.</translation>
        </message>
        <message>
            <source>Nothing is imported while an error stands.</source>
            <translation>Ništa se ne uvozi dok ima grešaka.</translation>
        </message>
        <message>
            <source>Nothing is paid without an approval.</source>
            <translation>Ništa se ne plaća bez odobrenja.</translation>
        </message>
        <message>
            <source>Nothing is passed on, or something unknown.</source>
            <translation>Ništa se ne prosleđuje ili je nešto nepoznato.</translation>
        </message>
        <message>
            <source>Nothing is to be done.</source>
            <translation>Ne treba ništa uraditi.</translation>
        </message>
        <message>
            <source>Nothing was asked about these people of the family: {names}.</source>
            <translation>Ništa nije pitano za ove članove porodice: {names}.</translation>
        </message>
        <message>
            <source>Nothing, or compare the number with the document.</source>
            <translation>Ništa, ili uporedite broj s dokumentom.</translation>
        </message>
        <message>
            <source>Nothing, or correct the name if it is one of its members.</source>
            <translation>Ništa, ili ispravite ime ako je to neko od članova.</translation>
        </message>
        <message>
            <source>Nothing, or name its columns as on the other sheets.</source>
            <translation>Ništa, ili nazovite njegove kolone kao na drugim listovima.</translation>
        </message>
        <message>
            <source>Nothing, unless a rule needs it.</source>
            <translation>Ništa, osim ako je potrebno nekom pravilu.</translation>
        </message>
        <message>
            <source>Nothing, unless it is a repeat: then export again with _parent_index.</source>
            <translation>Ništa, osim ako je ponavljanje: tada ponovo izvezite sa _parent_index.</translation>
        </message>
        <message>
            <source>Nothing, unless the day of an invoice matters.</source>
            <translation>Ništa, osim ako je dan fakture važan.</translation>
        </message>
        <message>
            <source>Numbers are given out one after the other.</source>
            <translation>Brojevi se daju jedan za drugim.</translation>
        </message>
        <message>
            <source>Objection decided</source>
            <translation>Prigovor rešen</translation>
        </message>
        <message>
            <source>Objections are received once the preliminary list is out, until the final one is.</source>
            <translation>Prigovori se primaju od preliminarne do konačne liste.</translation>
        </message>
        <message>
            <source>On that day there was not enough.</source>
            <translation>Tog dana nije bilo dovoljno.</translation>
        </message>
        <message>
            <source>One more member is alike.</source>
            <translation>Još jedan član je sličan.</translation>
        </message>
        <message>
            <source>One of these files was already merged into another.</source>
            <translation>Jedan od ovih dosijea je već spojen u drugi.</translation>
        </message>
        <message>
            <source>One of two surnames is the same.</source>
            <translation>Isto je jedno od dva prezimena.</translation>
        </message>
        <message>
            <source>Only a part of the text names a known place.</source>
            <translation>Samo deo teksta imenuje poznato mesto.</translation>
        </message>
        <message>
            <source>Only an objection that is still open corrects points.</source>
            <translation>Bodove ispravlja samo prigovor koji je još otvoren.</translation>
        </message>
        <message>
            <source>Only the head of the family signs for dependants.</source>
            <translation>Za izdržavana lica potpisuje samo nosilac porodice.</translation>
        </message>
        <message>
            <source>Only the world outside has no floor, and what a record holds never goes below zero.</source>
            <translation>Samo spoljni svet nema donju granicu, a ono što zapis drži nikad ne ide ispod nule.</translation>
        </message>
        <message>
            <source>Only {roles} may save this.</source>
            <translation>Ovo može da sačuva samo {roles}.</translation>
        </message>
        <message>
            <source>Open a new account for the grant.</source>
            <translation>Otvorite nov račun za grant.</translation>
        </message>
        <message>
            <source>Open a new account outside for it.</source>
            <translation>Otvorite za njega nov spoljni račun.</translation>
        </message>
        <message>
            <source>Open a new account.</source>
            <translation>Otvorite nov račun.</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Otvori ponovo</translation>
        </message>
        <message>
            <source>Open another round with the other ones.</source>
            <translation>Otvorite drugi krug sa drugima.</translation>
        </message>
        <message>
            <source>Open it again first.</source>
            <translation>Prvo ga ponovo otvorite.</translation>
        </message>
        <message>
            <source>Open it from the grant.</source>
            <translation>Otvorite ga iz granta.</translation>
        </message>
        <message>
            <source>Open it in Excel, look that č, ć and š are right, save it as .xlsx, choose that.</source>
            <translation>Otvorite je u programu Excel, proverite da li su č, ć i š ispravni, sačuvajte kao .xlsx i izaberite nju.</translation>
        </message>
        <message>
            <source>Open it in Excel, save it again as .xlsx, then choose that file.</source>
            <translation>Otvorite je u programu Excel, ponovo sačuvajte kao .xlsx, pa izaberite tu datoteku.</translation>
        </message>
        <message>
            <source>Open it without these dates.</source>
            <translation>Otvorite ga bez tih datuma.</translation>
        </message>
        <message>
            <source>Open new accounts for it.</source>
            <translation>Otvorite za nju nove račune.</translation>
        </message>
        <message>
            <source>Open that entry.</source>
            <translation>Otvorite taj unos.</translation>
        </message>
        <message>
            <source>Open that file, or take another number.</source>
            <translation>Otvorite taj predmet ili uzmite drugi broj.</translation>
        </message>
        <message>
            <source>Open that grant.</source>
            <translation>Otvorite taj grant.</translation>
        </message>
        <message>
            <source>Open that invoice; it is paid only once.</source>
            <translation>Otvorite tu fakturu; plaća se samo jednom.</translation>
        </message>
        <message>
            <source>Open that one, or add the town to the name.</source>
            <translation>Otvorite nju ili nazivu dodajte mesto.</translation>
        </message>
        <message>
            <source>Open that order.</source>
            <translation>Otvorite taj nalog za nabavku.</translation>
        </message>
        <message>
            <source>Open that payment.</source>
            <translation>Otvorite to plaćanje.</translation>
        </message>
        <message>
            <source>Open the assessment again.</source>
            <translation>Ponovo otvorite procenu.</translation>
        </message>
        <message>
            <source>Open the criteria again.</source>
            <translation>Ponovo otvorite kriterijume.</translation>
        </message>
        <message>
            <source>Open the file in Excel, save it, and choose it again.</source>
            <translation>Otvorite datoteku u programu Excel, sačuvajte je i ponovo je izaberite.</translation>
        </message>
        <message>
            <source>Open the file that was kept.</source>
            <translation>Otvorite zadržani dosije.</translation>
        </message>
        <message>
            <source>Open the questionnaire again.</source>
            <translation>Ponovo otvorite upitnik.</translation>
        </message>
        <message>
            <source>Open the round again.</source>
            <translation>Ponovo otvorite krug.</translation>
        </message>
        <message>
            <source>Order at the bank</source>
            <translation>Daj nalog banci</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organizacija</translation>
        </message>
        <message>
            <source>Paid {amount}: {what}</source>
            <translation>Plaćeno {amount}: {what}</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Isprave i dokumenti</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Osobe</translation>
        </message>
        <message>
            <source>Perhaps {places} was meant: choose one, or add the place to the list.</source>
            <translation>Možda je to {places}: izaberite ili dodajte mesto na spisak.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Mesto</translation>
        </message>
        <message>
            <source>Places are counted from one.</source>
            <translation>Mesta se broje od jedan.</translation>
        </message>
        <message>
            <source>Points are above zero.</source>
            <translation>Bodovi su iznad nule.</translation>
        </message>
        <message>
            <source>Points are not below zero.</source>
            <translation>Bodovi nisu ispod nule.</translation>
        </message>
        <message>
            <source>Points need evidence.</source>
            <translation>Bodovi moraju imati dokaz.</translation>
        </message>
        <message>
            <source>Post a transfer.</source>
            <translation>Proknjižite prenos.</translation>
        </message>
        <message>
            <source>Post it from the program.</source>
            <translation>Proknjižite iz programa.</translation>
        </message>
        <message>
            <source>Post what it holds by a transfer.</source>
            <translation>Proknjižite prenosom ono što drži.</translation>
        </message>
        <message>
            <source>Print it again.</source>
            <translation>Odštampajte ponovo.</translation>
        </message>
        <message>
            <source>Print it from the program.</source>
            <translation>Odštampajte iz programa.</translation>
        </message>
        <message>
            <source>Print it under your own name.</source>
            <translation>Odštampajte pod svojim imenom.</translation>
        </message>
        <message>
            <source>Publish it today or on a day since it was frozen, with at least the days the criteria give.</source>
            <translation>Objavite je danas ili na dan posle zamrzavanja, sa bar onoliko dana koliko kriterijumi daju.</translation>
        </message>
        <message>
            <source>Publish the list from the program.</source>
            <translation>Objavite listu iz programa.</translation>
        </message>
        <message>
            <source>Publish the preliminary list</source>
            <translation>Objavi preliminarnu listu</translation>
        </message>
        <message>
            <source>Publish the preliminary list first.</source>
            <translation>Prvo objavite preliminarnu listu.</translation>
        </message>
        <message>
            <source>Publish the preliminary list…</source>
            <translation>Objavi preliminarnu listu…</translation>
        </message>
        <message>
            <source>Put in use</source>
            <translation>Uvedi u upotrebu</translation>
        </message>
        <message>
            <source>Put it in use first, or take the version that is.</source>
            <translation>Prvo je uvedite u upotrebu ili uzmite verziju koja jeste.</translation>
        </message>
        <message>
            <source>Put on the manifest</source>
            <translation>Stavi na spisak putnika</translation>
        </message>
        <message>
            <source>Put on the preliminary list</source>
            <translation>Stavi na preliminarnu listu</translation>
        </message>
        <message>
            <source>Put on the reserve list</source>
            <translation>Stavi na rezervnu listu</translation>
        </message>
        <message>
            <source>Put the file on this PC, or use the PostgreSQL server for sharing.</source>
            <translation>Stavite datoteku na ovaj računar ili za zajednički rad koristite PostgreSQL server.</translation>
        </message>
        <message>
            <source>Put them in use first, or take the version that is.</source>
            <translation>Prvo ih stavite u upotrebu, ili uzmite verziju koja jeste.</translation>
        </message>
        <message>
            <source>Questions of the kind “{kind}” are not asked here.</source>
            <translation>Pitanja vrste „{kind}“ se ovde ne postavljaju.</translation>
        </message>
        <message>
            <source>Reconfirm</source>
            <translation>Potvrdi ponovo</translation>
        </message>
        <message>
            <source>Record a further delivery.</source>
            <translation>Upišite dalju isporuku.</translation>
        </message>
        <message>
            <source>Record a new consent.</source>
            <translation>Upišite nov pristanak.</translation>
        </message>
        <message>
            <source>Record an objection</source>
            <translation>Upiši prigovor</translation>
        </message>
        <message>
            <source>Record an objection…</source>
            <translation>Upiši prigovor…</translation>
        </message>
        <message>
            <source>Record as delivered</source>
            <translation>Upiši kao isporučeno</translation>
        </message>
        <message>
            <source>Record as paid</source>
            <translation>Upiši kao isplaćeno</translation>
        </message>
        <message>
            <source>Record as sent</source>
            <translation>Zabeleži kao poslato</translation>
        </message>
        <message>
            <source>Record monitoring</source>
            <translation>Upiši praćenje</translation>
        </message>
        <message>
            <source>Record the arrival</source>
            <translation>Upiši dolazak</translation>
        </message>
        <message>
            <source>Record the assessment</source>
            <translation>Upiši procenu</translation>
        </message>
        <message>
            <source>Record the check: complete</source>
            <translation>Upiši proveru: potpuno</translation>
        </message>
        <message>
            <source>Record the clearance</source>
            <translation>Upiši saglasnost</translation>
        </message>
        <message>
            <source>Record the contract</source>
            <translation>Upiši ugovor</translation>
        </message>
        <message>
            <source>Record the contract first.</source>
            <translation>Prvo upišite ugovor.</translation>
        </message>
        <message>
            <source>Record the departure</source>
            <translation>Upiši polazak</translation>
        </message>
        <message>
            <source>Record the follow-up</source>
            <translation>Upiši obilazak</translation>
        </message>
        <message>
            <source>Record the handover</source>
            <translation>Upiši primopredaju</translation>
        </message>
        <message>
            <source>Record the kit handed over</source>
            <translation>Upiši uručenje paketa</translation>
        </message>
        <message>
            <source>Record the recovery</source>
            <translation>Upiši povraćaj</translation>
        </message>
        <message>
            <source>Record the recovery…</source>
            <translation>Upiši povraćaj…</translation>
        </message>
        <message>
            <source>Record the score</source>
            <translation>Upiši bodove</translation>
        </message>
        <message>
            <source>Record the signed declaration</source>
            <translation>Upiši potpisanu izjavu</translation>
        </message>
        <message>
            <source>Referral to {what}: {state}</source>
            <translation>Uput, {what}: {state}</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Odbij</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Odbijeno</translation>
        </message>
        <message>
            <source>Refused and dropped requests carry the reason.</source>
            <translation>Odbijeni i odbačeni zahtevi nose razlog.</translation>
        </message>
        <message>
            <source>Refused by the bank</source>
            <translation>Banka odbila</translation>
        </message>
        <message>
            <source>Refused by the bank…</source>
            <translation>Banka odbila…</translation>
        </message>
        <message>
            <source>Refused…</source>
            <translation>Odbijeno…</translation>
        </message>
        <message>
            <source>Refuse…</source>
            <translation>Odbij…</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Odbij</translation>
        </message>
        <message>
            <source>Reject…</source>
            <translation>Odbij…</translation>
        </message>
        <message>
            <source>Remembered from an earlier file.</source>
            <translation>Zapamćeno iz ranije datoteke.</translation>
        </message>
        <message>
            <source>Rename it if it holds something the register keeps.</source>
            <translation>Preimenujte je ako sadrži nešto što registar vodi.</translation>
        </message>
        <message>
            <source>Rename the file, then add it again.</source>
            <translation>Preimenujte datoteku, pa je ponovo dodajte.</translation>
        </message>
        <message>
            <source>Rename the one that means something else.</source>
            <translation>Preimenujte onu koja znači nešto drugo.</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Otvori ponovo</translation>
        </message>
        <message>
            <source>Reopen it with a reason, then correct the answers.</source>
            <translation>Ponovo je otvorite uz razlog, pa ispravite odgovore.</translation>
        </message>
        <message>
            <source>Reopen the assessment, correct the answers, and complete it again.</source>
            <translation>Ponovo otvorite procenu, ispravite odgovore i završite je ponovo.</translation>
        </message>
        <message>
            <source>Reopen…</source>
            <translation>Otvori ponovo…</translation>
        </message>
        <message>
            <source>Restore the latest backup.</source>
            <translation>Vratite poslednju rezervnu kopiju.</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Povuci</translation>
        </message>
        <message>
            <source>Retire it first.</source>
            <translation>Prvo je povucite iz upotrebe.</translation>
        </message>
        <message>
            <source>Retire that version first.</source>
            <translation>Prvo povucite tu verziju.</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Povratak</translation>
        </message>
        <message>
            <source>Return for repair</source>
            <translation>Vrati na dopunu</translation>
        </message>
        <message>
            <source>Return for repair…</source>
            <translation>Vrati na dopunu…</translation>
        </message>
        <message>
            <source>Returns to</source>
            <translation>Vraća se u</translation>
        </message>
        <message>
            <source>Reverse</source>
            <translation>Storniraj</translation>
        </message>
        <message>
            <source>Reverse…</source>
            <translation>Storniraj…</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>Opozovi</translation>
        </message>
        <message>
            <source>Revoke…</source>
            <translation>Opozovi…</translation>
        </message>
        <message>
            <source>Round it to two decimals as on the paper.</source>
            <translation>Zaokružite na dve decimale kao na dokumentu.</translation>
        </message>
        <message>
            <source>Run the check of the ledger.</source>
            <translation>Pokrenite proveru knjige.</translation>
        </message>
        <message>
            <source>Run the verb upgrade to make one.</source>
            <translation>Pokrenite komandu upgrade da je napravite.</translation>
        </message>
        <message>
            <source>Save again from the program, not around it.</source>
            <translation>Ponovo sačuvajte iz programa, ne mimo njega.</translation>
        </message>
        <message>
            <source>Save again from the program.</source>
            <translation>Ponovo sačuvajte iz programa.</translation>
        </message>
        <message>
            <source>Save again.</source>
            <translation>Ponovo sačuvajte.</translation>
        </message>
        <message>
            <source>Save from the program.</source>
            <translation>Sačuvajte iz programa.</translation>
        </message>
        <message>
            <source>Save it as JPEG or PNG: from these the place is left out here.</source>
            <translation>Sačuvajte je kao JPEG ili PNG: iz njih se mesto ovde izostavlja.</translation>
        </message>
        <message>
            <source>Save it without macros, or as PDF.</source>
            <translation>Sačuvajte bez makroa ili kao PDF.</translation>
        </message>
        <message>
            <source>Save the change first, then move it on.</source>
            <translation>Prvo sačuvajte izmenu, pa vodite dalje.</translation>
        </message>
        <message>
            <source>Save the rest of the change alone.</source>
            <translation>Sačuvajte samo ostatak izmene.</translation>
        </message>
        <message>
            <source>Say who is the head from that day on, and enter what happened as an act.</source>
            <translation>Recite ko je nosilac od tog dana i upišite šta se dogodilo kao promenu.</translation>
        </message>
        <message>
            <source>Scan it smaller, or split it.</source>
            <translation>Skenirajte manje ili podelite.</translation>
        </message>
        <message>
            <source>Scan it with fewer points: 200 to 300 to the inch are enough.</source>
            <translation>Skenirajte sa manje tačaka: dovoljno je 200 do 300 po inču.</translation>
        </message>
        <message>
            <source>Scan or photograph it again, or copy the file again.</source>
            <translation>Skenirajte ili fotografišite ponovo, ili ponovo kopirajte datoteku.</translation>
        </message>
        <message>
            <source>See that it is on, or save the paper and print it later.</source>
            <translation>Proverite da li je uključen, ili sačuvajte papir i odštampajte ga kasnije.</translation>
        </message>
        <message>
            <source>Select</source>
            <translation>Izaberi za povratak</translation>
        </message>
        <message>
            <source>Send back</source>
            <translation>Vrati</translation>
        </message>
        <message>
            <source>Send back…</source>
            <translation>Vrati…</translation>
        </message>
        <message>
            <source>Send it again as a new command.</source>
            <translation>Ponovo pošaljite kao novu radnju.</translation>
        </message>
        <message>
            <source>Send it from the program.</source>
            <translation>Pošaljite iz programa.</translation>
        </message>
        <message>
            <source>Set POVRATAK_KEY to a key you keep safe, then try again.</source>
            <translation>U POVRATAK_KEY upišite ključ koji čuvate na sigurnom, pa pokušajte ponovo.</translation>
        </message>
        <message>
            <source>Set POVRATAK_KEY, or open it where its key is in the credential store.</source>
            <translation>Podesite POVRATAK_KEY ili otvorite tamo gde je ključ sačuvan među lozinkama.</translation>
        </message>
        <message>
            <source>Set the draft aside</source>
            <translation>Ostavi nacrt</translation>
        </message>
        <message>
            <source>Several more members are alike.</source>
            <translation>Još više članova je slično.</translation>
        </message>
        <message>
            <source>Shorten it, or put the rest into a note.</source>
            <translation>Skratite ili ostatak stavite u napomenu.</translation>
        </message>
        <message>
            <source>Show it in Excel if it belongs to the register.</source>
            <translation>Prikažite ga u programu Excel ako pripada registru.</translation>
        </message>
        <message>
            <source>Somebody has just remembered what these columns are.</source>
            <translation>Neko je upravo zapamtio šta su ove kolone.</translation>
        </message>
        <message>
            <source>Somebody is working on the same record.</source>
            <translation>Neko radi na istom zapisu.</translation>
        </message>
        <message>
            <source>Somebody stays in a family that splits.</source>
            <translation>U porodici koja se deli neko ostaje.</translation>
        </message>
        <message>
            <source>Something that is needed was left empty.</source>
            <translation>Nešto obavezno je ostalo prazno.</translation>
        </message>
        <message>
            <source>Splitting, merging and taking back need a reason.</source>
            <translation>Podela, spajanje i vraćanje traže razlog.</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Faza</translation>
        </message>
        <message>
            <source>Stage: {state}</source>
            <translation>Faza: {state}</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Započni</translation>
        </message>
        <message>
            <source>Start a new assessment.</source>
            <translation>Započnite novu procenu.</translation>
        </message>
        <message>
            <source>Start procurement</source>
            <translation>Počni nabavku</translation>
        </message>
        <message>
            <source>Start the run again.</source>
            <translation>Pokrenite pregled ponovo.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stanje</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Step taken: {what}</source>
            <translation>Učinjen korak: {what}</translation>
        </message>
        <message>
            <source>Steps are counted from one.</source>
            <translation>Koraci se broje od jedan.</translation>
        </message>
        <message>
            <source>Stored is “{stored}”; it was left so.</source>
            <translation>Sačuvano je „{stored}“; tako je i ostavljeno.</translation>
        </message>
        <message>
            <source>Submit for approval</source>
            <translation>Podnesi na odobrenje</translation>
        </message>
        <message>
            <source>Surname and given name stand in each other's place.</source>
            <translation>Prezime i ime su zamenila mesta.</translation>
        </message>
        <message>
            <source>Surname and given name, almost alike, are swapped.</source>
            <translation>Prezime i ime, skoro ista, zamenjena su.</translation>
        </message>
        <message>
            <source>Suspend</source>
            <translation>Stavi u mirovanje</translation>
        </message>
        <message>
            <source>Suspend…</source>
            <translation>Stavi u mirovanje…</translation>
        </message>
        <message>
            <source>Switch this login off and make a new one.</source>
            <translation>Isključite ovo korisničko ime i napravite novo.</translation>
        </message>
        <message>
            <source>Take it away and enter it anew.</source>
            <translation>Sklonite ga i unesite ponovo.</translation>
        </message>
        <message>
            <source>Take it back from the list of acts.</source>
            <translation>Vratite je sa spiska promena.</translation>
        </message>
        <message>
            <source>Take it back to a state in which it may be changed; an approval is void then.</source>
            <translation>Vratite ga u stanje u kome može da se menja; odobrenje tada prestaje da važi.</translation>
        </message>
        <message>
            <source>Take one of the steps that are offered.</source>
            <translation>Preduzmite jedan od ponuđenih koraka.</translation>
        </message>
        <message>
            <source>Take that away first.</source>
            <translation>Prvo to sklonite.</translation>
        </message>
        <message>
            <source>Take that choice back first.</source>
            <translation>Prvo poništite taj izbor.</translation>
        </message>
        <message>
            <source>Take that later change back first.</source>
            <translation>Prvo vratite tu kasniju promenu.</translation>
        </message>
        <message>
            <source>Take the act back, and enter what is right.</source>
            <translation>Vratite promenu i upišite ispravno.</translation>
        </message>
        <message>
            <source>Take the answer back</source>
            <translation>Povuci odgovor</translation>
        </message>
        <message>
            <source>Take the answer back…</source>
            <translation>Povuci odgovor…</translation>
        </message>
        <message>
            <source>Take the approval back</source>
            <translation>Povuci odobrenje</translation>
        </message>
        <message>
            <source>Take the approval back…</source>
            <translation>Povuci odobrenje…</translation>
        </message>
        <message>
            <source>Take the entry of the death back first if it is wrong.</source>
            <translation>Ako je upis smrti pogrešan, prvo ga vratite.</translation>
        </message>
        <message>
            <source>Take the last stage back</source>
            <translation>Vrati poslednju fazu</translation>
        </message>
        <message>
            <source>Take the last stage back…</source>
            <translation>Vrati poslednju fazu…</translation>
        </message>
        <message>
            <source>Take the later act back first.</source>
            <translation>Prvo vratite kasniju promenu.</translation>
        </message>
        <message>
            <source>Take the later one back first.</source>
            <translation>Prvo vratite kasniju.</translation>
        </message>
        <message>
            <source>Take the next number.</source>
            <translation>Uzmite sledeći broj.</translation>
        </message>
        <message>
            <source>Take the password off in Excel (File, Info, Protect Workbook), save, choose it.</source>
            <translation>Skinite lozinku u programu Excel (Datoteka, Informacije, Zaštiti radnu svesku), sačuvajte i izaberite je.</translation>
        </message>
        <message>
            <source>Take the step again with the right date.</source>
            <translation>Ponovite korak s tačnim datumom.</translation>
        </message>
        <message>
            <source>Take the step from the program.</source>
            <translation>Preduzmite korak iz programa.</translation>
        </message>
        <message>
            <source>Take the step with the right date.</source>
            <translation>Preduzmite korak sa pravim datumom.</translation>
        </message>
        <message>
            <source>Take the tick away first.</source>
            <translation>Prvo skinite oznaku.</translation>
        </message>
        <message>
            <source>Take these points back first.</source>
            <translation>Prvo povucite te bodove.</translation>
        </message>
        <message>
            <source>Take this duty away and give the other one.</source>
            <translation>Oduzmite ovo zaduženje i dajte drugo.</translation>
        </message>
        <message>
            <source>Take up again</source>
            <translation>Ponovo pokreni</translation>
        </message>
        <message>
            <source>Tell the administrator: run the check of the database.</source>
            <translation>Javite administratoru: neka pokrene proveru baze.</translation>
        </message>
        <message>
            <source>The JMBG differs in one digit or in two swapped ones.</source>
            <translation>JMBG se razlikuje u jednoj cifri ili su dve zamenjene.</translation>
        </message>
        <message>
            <source>The JMBG holds another date of birth.</source>
            <translation>JMBG sadrži drugi datum rođenja.</translation>
        </message>
        <message>
            <source>The JMBG holds another sex.</source>
            <translation>JMBG sadrži drugi pol.</translation>
        </message>
        <message>
            <source>The JMBG holds no possible date of birth.</source>
            <translation>JMBG ne sadrži moguć datum rođenja.</translation>
        </message>
        <message>
            <source>The JMBG is another.</source>
            <translation>JMBG je drugi.</translation>
        </message>
        <message>
            <source>The JMBG is the same.</source>
            <translation>JMBG je isti.</translation>
        </message>
        <message>
            <source>The SQLite library is too old to keep data safe.</source>
            <translation>Biblioteka SQLite je prestara da bi bezbedno čuvala podatke.</translation>
        </message>
        <message>
            <source>The account belongs to another budget line.</source>
            <translation>Račun pripada drugoj budžetskoj liniji.</translation>
        </message>
        <message>
            <source>The account belongs to another grant.</source>
            <translation>Račun pripada drugom grantu.</translation>
        </message>
        <message>
            <source>The account belongs to another supplier.</source>
            <translation>Račun pripada drugom dobavljaču.</translation>
        </message>
        <message>
            <source>The account is of no known kind.</source>
            <translation>Vrsta računa nije poznata.</translation>
        </message>
        <message>
            <source>The account number's last two digits do not agree with the others.</source>
            <translation>Poslednje dve cifre broja računa ne slažu se s ostalima.</translation>
        </message>
        <message>
            <source>The act already changed this membership.</source>
            <translation>Promena je već izmenila ovo članstvo.</translation>
        </message>
        <message>
            <source>The act already moved this grant.</source>
            <translation>Promena je već premestila ovaj grant.</translation>
        </message>
        <message>
            <source>The act and the membership it changes do not belong together.</source>
            <translation>Promena i članstvo koje menja ne idu zajedno.</translation>
        </message>
        <message>
            <source>The act does not say which grant it moved.</source>
            <translation>Promena ne kaže koji je grant premestila.</translation>
        </message>
        <message>
            <source>The act does not say which membership it changed.</source>
            <translation>Promena ne kaže koje je članstvo izmenila.</translation>
        </message>
        <message>
            <source>The act of merging says otherwise.</source>
            <translation>Upis o spajanju kaže drugačije.</translation>
        </message>
        <message>
            <source>The amount awarded is missing.</source>
            <translation>Nedostaje dodeljeni iznos.</translation>
        </message>
        <message>
            <source>The amount has parts of a cent.</source>
            <translation>Iznos ima delove centa.</translation>
        </message>
        <message>
            <source>The amount is below zero.</source>
            <translation>Iznos je manji od nule.</translation>
        </message>
        <message>
            <source>The amount is in another currency.</source>
            <translation>Iznos je u drugoj valuti.</translation>
        </message>
        <message>
            <source>The amount is too large.</source>
            <translation>Iznos je prevelik.</translation>
        </message>
        <message>
            <source>The amount is zero.</source>
            <translation>Iznos je nula.</translation>
        </message>
        <message>
            <source>The amount must be above zero.</source>
            <translation>Iznos mora biti veći od nule.</translation>
        </message>
        <message>
            <source>The amount of this record is already in the ledger.</source>
            <translation>Iznos ovog zapisa već je u knjizi.</translation>
        </message>
        <message>
            <source>The amount paid is missing.</source>
            <translation>Nedostaje isplaćeni iznos.</translation>
        </message>
        <message>
            <source>The amount, supplier, order and grant of an entered invoice stay.</source>
            <translation>Iznos, dobavljač, nalog i grant unete fakture ostaju kakvi jesu.</translation>
        </message>
        <message>
            <source>The answer does not belong to a question of this questionnaire.</source>
            <translation>Odgovor ne pripada pitanju ovog upitnika.</translation>
        </message>
        <message>
            <source>The answer is before the day it was sent.</source>
            <translation>Odgovor je pre dana slanja.</translation>
        </message>
        <message>
            <source>The answer is expected before the draft.</source>
            <translation>Odgovor se očekuje pre nacrta.</translation>
        </message>
        <message>
            <source>The answer is not of the kind the question asks for.</source>
            <translation>Odgovor nije vrste koju pitanje traži.</translation>
        </message>
        <message>
            <source>The assessment is completed: its answers stay.</source>
            <translation>Procena je završena: odgovori ostaju.</translation>
        </message>
        <message>
            <source>The award does not come out of its budget line.</source>
            <translation>Dodela ne dolazi iz svoje budžetske linije.</translation>
        </message>
        <message>
            <source>The award must be above zero.</source>
            <translation>Dodela mora biti veća od nule.</translation>
        </message>
        <message>
            <source>The band ends below where it begins.</source>
            <translation>Opseg se završava ispod svog početka.</translation>
        </message>
        <message>
            <source>The budget line {line}, out of which grants are awarded, is missing or closed.</source>
            <translation>Budžetska linija {line}, iz koje se dodeljuju grantovi, ne postoji ili je zatvorena.</translation>
        </message>
        <message>
            <source>The card number is the same.</source>
            <translation>Broj legitimacije je isti.</translation>
        </message>
        <message>
            <source>The change does not carry the person and moment of its making.</source>
            <translation>Izmena ne nosi osobu i trenutak nastanka.</translation>
        </message>
        <message>
            <source>The choice of a quote needs its reason.</source>
            <translation>Izbor ponude mora imati razlog.</translation>
        </message>
        <message>
            <source>The code “{code}” stands twice.</source>
            <translation>Šifra „{code}“ postoji dva puta.</translation>
        </message>
        <message>
            <source>The column _uuid is missing: it tells one submission from another.</source>
            <translation>Nedostaje kolona _uuid: po njoj se odgovori razlikuju.</translation>
        </message>
        <message>
            <source>The column “{column}” is missing.</source>
            <translation>Nedostaje kolona „{column}“.</translation>
        </message>
        <message>
            <source>The command carries no content hash.</source>
            <translation>Radnja ne nosi otisak sadržaja.</translation>
        </message>
        <message>
            <source>The command does not carry the person and moment of its doing.</source>
            <translation>Radnja ne nosi osobu i trenutak izvršenja.</translation>
        </message>
        <message>
            <source>The committee already has a chair.</source>
            <translation>Komisija već ima predsednika.</translation>
        </message>
        <message>
            <source>The corrected points are outside what the criterion allows.</source>
            <translation>Ispravljeni bodovi su van onoga što kriterijum dozvoljava.</translation>
        </message>
        <message>
            <source>The database does not answer. What you typed is kept.</source>
            <translation>Baza se ne odaziva. Zadržano je ono što ste otkucali.</translation>
        </message>
        <message>
            <source>The database is older than this program.</source>
            <translation>Baza je starija od ovog programa.</translation>
        </message>
        <message>
            <source>The database was upgraded by a newer program.</source>
            <translation>Bazu je unapredio noviji program.</translation>
        </message>
        <message>
            <source>The date in the ledger is set by the step that moves the money.</source>
            <translation>Datum u knjizi određuje korak kojim se novac pomera.</translation>
        </message>
        <message>
            <source>The date of birth differs in one digit.</source>
            <translation>Datum rođenja se razlikuje u jednoj cifri.</translation>
        </message>
        <message>
            <source>The date of birth is another.</source>
            <translation>Datum rođenja je drugi.</translation>
        </message>
        <message>
            <source>The date of birth is the same.</source>
            <translation>Datum rođenja je isti.</translation>
        </message>
        <message>
            <source>The date of registration is missing.</source>
            <translation>Nedostaje datum upisa.</translation>
        </message>
        <message>
            <source>The date of the contract is missing.</source>
            <translation>Nedostaje datum ugovora.</translation>
        </message>
        <message>
            <source>The day is in the future.</source>
            <translation>Dan je u budućnosti.</translation>
        </message>
        <message>
            <source>The day of sending is the day of the step that sends it.</source>
            <translation>Dan slanja je dan koraka kojim se šalje.</translation>
        </message>
        <message>
            <source>The day of the payment is missing.</source>
            <translation>Nedostaje dan isplate.</translation>
        </message>
        <message>
            <source>The days for objections are fewer than the criteria give, or the list is published on another day.</source>
            <translation>Dana za prigovor je manje nego što kriterijumi daju, ili se lista objavljuje drugog dana.</translation>
        </message>
        <message>
            <source>The days for objections are not over.</source>
            <translation>Dani za prigovor nisu istekli.</translation>
        </message>
        <message>
            <source>The days for objections are set by publishing the list, and then stay.</source>
            <translation>Dani za prigovor se određuju objavljivanjem liste, i onda ostaju.</translation>
        </message>
        <message>
            <source>The days of travel are not in order, or lie before the reconfirmation.</source>
            <translation>Dani puta nisu po redu ili su pre ponovne potvrde.</translation>
        </message>
        <message>
            <source>The deadline is before the day of the request.</source>
            <translation>Rok je pre dana zahteva.</translation>
        </message>
        <message>
            <source>The decision on an objection stays as it was taken.</source>
            <translation>Odluka o prigovoru ostaje kakva je doneta.</translation>
        </message>
        <message>
            <source>The demo office has 412 to 300,000 families.</source>
            <translation>Probna kancelarija ima od 412 do 300.000 porodica.</translation>
        </message>
        <message>
            <source>The demo office is open: it could not be replaced.</source>
            <translation>Probna kancelarija je otvorena: nije mogla da se zameni.</translation>
        </message>
        <message>
            <source>The disk is full: no file was written.</source>
            <translation>Disk je pun: datoteka nije napisana.</translation>
        </message>
        <message>
            <source>The disk is full: nothing was saved.</source>
            <translation>Disk je pun: ništa nije sačuvano.</translation>
        </message>
        <message>
            <source>The document carries no hash.</source>
            <translation>Dokument ne nosi otisak.</translation>
        </message>
        <message>
            <source>The document is not what was stored.</source>
            <translation>Dokument nije onaj koji je sačuvan.</translation>
        </message>
        <message>
            <source>The evidence is not a document of this family.</source>
            <translation>Dokaz nije dokument ove porodice.</translation>
        </message>
        <message>
            <source>The families are still merged.</source>
            <translation>Porodice su još spojene.</translation>
        </message>
        <message>
            <source>The family already has a place on this list.</source>
            <translation>Porodica već ima mesto na ovoj listi.</translation>
        </message>
        <message>
            <source>The family has its head.</source>
            <translation>Porodica ima nosioca.</translation>
        </message>
        <message>
            <source>The family has withdrawn, was rejected, or belongs to another organisation than the round.</source>
            <translation>Porodica je odustala, odbijena je, ili pripada drugoj organizaciji nego krug.</translation>
        </message>
        <message>
            <source>The family is already in this round.</source>
            <translation>Porodica je već u ovom krugu.</translation>
        </message>
        <message>
            <source>The family is stored with another head, {name}.</source>
            <translation>Porodica je sačuvana s drugim nosiocem, {name}.</translation>
        </message>
        <message>
            <source>The family of this row is no longer in the office under this number.</source>
            <translation>Porodica iz ovog reda više nije u kancelariji pod ovim brojem.</translation>
        </message>
        <message>
            <source>The family's number is missing.</source>
            <translation>Nedostaje broj porodice.</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>Datoteka ne može da se pročita.</translation>
        </message>
        <message>
            <source>The file cannot be written there.</source>
            <translation>Datoteka ne može da se napiše na to mesto.</translation>
        </message>
        <message>
            <source>The file cannot be written: another program has it open, or the folder is not yours.</source>
            <translation>Datoteka ne može da se napiše: otvorena je u drugom programu ili fascikla nije vaša.</translation>
        </message>
        <message>
            <source>The file carries macros.</source>
            <translation>Datoteka sadrži makroe.</translation>
        </message>
        <message>
            <source>The file could not be read.</source>
            <translation>Datoteka nije mogla da se pročita.</translation>
        </message>
        <message>
            <source>The file does not open with this key, or it is not a Povratak database.</source>
            <translation>Datoteka se ne otvara ovim ključem ili to nije baza Povratka.</translation>
        </message>
        <message>
            <source>The file holds what no office program writes: it was not opened.</source>
            <translation>Datoteka sadrži nešto što nijedan kancelarijski program ne piše: nije otvorena.</translation>
        </message>
        <message>
            <source>The file is damaged: it cannot be opened.</source>
            <translation>Datoteka je oštećena: ne može da se otvori.</translation>
        </message>
        <message>
            <source>The file is damaged; nothing in it was changed.</source>
            <translation>Datoteka je oštećena; ništa u njoj nije menjano.</translation>
        </message>
        <message>
            <source>The file is larger than 20 MB.</source>
            <translation>Datoteka je veća od 20 MB.</translation>
        </message>
        <message>
            <source>The file is not there or cannot be read.</source>
            <translation>Datoteka ne postoji ili ne može da se pročita.</translation>
        </message>
        <message>
            <source>The file is protected by a password.</source>
            <translation>Datoteka je zaštićena lozinkom.</translation>
        </message>
        <message>
            <source>The file name is empty or too long.</source>
            <translation>Ime datoteke je prazno ili predugačko.</translation>
        </message>
        <message>
            <source>The file to keep was itself merged into another.</source>
            <translation>Dosije koji treba zadržati i sam je spojen u drugi.</translation>
        </message>
        <message>
            <source>The file unpacks to more than a register can be: it was not opened.</source>
            <translation>Datoteka se raspakuje u više nego što registar može da bude: nije otvorena.</translation>
        </message>
        <message>
            <source>The first number was read as the day.</source>
            <translation>Prvi broj je pročitan kao dan.</translation>
        </message>
        <message>
            <source>The first two digits of the reference do not agree with the others.</source>
            <translation>Prve dve cifre poziva na broj ne slažu se s ostalima.</translation>
        </message>
        <message>
            <source>The given name is another.</source>
            <translation>Ime je drugo.</translation>
        </message>
        <message>
            <source>The given name is missing.</source>
            <translation>Nedostaje ime.</translation>
        </message>
        <message>
            <source>The given name is the same.</source>
            <translation>Ime je isto.</translation>
        </message>
        <message>
            <source>The given name is written almost alike.</source>
            <translation>Ime je napisano skoro isto.</translation>
        </message>
        <message>
            <source>The goods were received by you or by the maker of this payment: other people take these steps.</source>
            <translation>Robu ste primili vi ili sastavljač ovog plaćanja: ove korake preduzimaju drugi.</translation>
        </message>
        <message>
            <source>The grant is not contracted, or its file is closed.</source>
            <translation>Grant nije ugovoren ili je njegov predmet zatvoren.</translation>
        </message>
        <message>
            <source>The head leaves family {number}, and others stay.</source>
            <translation>Nosilac napušta porodicu {number}, a drugi ostaju.</translation>
        </message>
        <message>
            <source>The head of a family is not changed by an import.</source>
            <translation>Nosilac porodice se ne menja uvozom.</translation>
        </message>
        <message>
            <source>The heading is known.</source>
            <translation>Naslov je poznat.</translation>
        </message>
        <message>
            <source>The heading is like “{known}”.</source>
            <translation>Naslov liči na „{known}“.</translation>
        </message>
        <message>
            <source>The headings carry no hash.</source>
            <translation>Naslovi nemaju otisak.</translation>
        </message>
        <message>
            <source>The hidden mark of this row was changed: nobody can tell whose row it is.</source>
            <translation>Skrivena oznaka ovog reda je izmenjena: ne može se reći čiji je red.</translation>
        </message>
        <message>
            <source>The household is not settled yet.</source>
            <translation>Domaćinstvo još nije sređeno.</translation>
        </message>
        <message>
            <source>The import carries no hash of its file.</source>
            <translation>Uvoz ne nosi otisak svoje datoteke.</translation>
        </message>
        <message>
            <source>The import this belongs to is not running.</source>
            <translation>Uvoz kome ovo pripada nije u toku.</translation>
        </message>
        <message>
            <source>The invoice is not of the order's supplier and grant.</source>
            <translation>Faktura nije od dobavljača i granta iz naloga za nabavku.</translation>
        </message>
        <message>
            <source>The invoice is of another grant or supplier.</source>
            <translation>Faktura je od drugog granta ili dobavljača.</translation>
        </message>
        <message>
            <source>The invoices of this order would come to more than was ordered.</source>
            <translation>Fakture ovog naloga prešle bi naručeni iznos.</translation>
        </message>
        <message>
            <source>The kind of reason is missing.</source>
            <translation>Nedostaje vrsta razloga.</translation>
        </message>
        <message>
            <source>The last digit of the JMBG does not agree with the others.</source>
            <translation>Poslednja cifra JMBG-a ne slaže se s ostalima.</translation>
        </message>
        <message>
            <source>The least points are not below zero; days and members are at least one.</source>
            <translation>Najmanje bodova nije ispod nule; dana i članova je bar jedan.</translation>
        </message>
        <message>
            <source>The line “{line}” says no points.</source>
            <translation>Red „{line}“ ne kaže bodove.</translation>
        </message>
        <message>
            <source>The list carries no content hash.</source>
            <translation>Lista nema otisak sadržaja.</translation>
        </message>
        <message>
            <source>The login or the password is wrong.</source>
            <translation>Pogrešno je korisničko ime ili lozinka.</translation>
        </message>
        <message>
            <source>The maker of a record is the person who enters it.</source>
            <translation>Sastavljač zapisa je osoba koja ga unosi.</translation>
        </message>
        <message>
            <source>The mapping has no name.</source>
            <translation>Povezivanje kolona nema ime.</translation>
        </message>
        <message>
            <source>The mark before three digits was read as thousands.</source>
            <translation>Znak ispred tri cifre pročitan je kao oznaka hiljada.</translation>
        </message>
        <message>
            <source>The member marked as head is {name}, in {other}; that name was taken.</source>
            <translation>Kao nosilac je označen član {name} ({other}); uzeto je to ime.</translation>
        </message>
        <message>
            <source>The name of the head is changed on the sheet of members.</source>
            <translation>Ime nosioca se menja na listu članova.</translation>
        </message>
        <message>
            <source>The name of who decided is written by the decision itself.</source>
            <translation>Ime onoga ko odlučuje upisuje sama odluka.</translation>
        </message>
        <message>
            <source>The new family already has grants, papers or entries of its own.</source>
            <translation>Nova porodica već ima svoje grantove, dokumente ili upise.</translation>
        </message>
        <message>
            <source>The new family needs a head of its own.</source>
            <translation>Novoj porodici treba njen nosilac.</translation>
        </message>
        <message>
            <source>The new grants come to {excess} more than is left on the budget line {line}.</source>
            <translation>Novi grantovi prelaze za {excess} ono što je preostalo na budžetskoj liniji {line}.</translation>
        </message>
        <message>
            <source>The next visit comes after this one.</source>
            <translation>Sledeća poseta je posle ove.</translation>
        </message>
        <message>
            <source>The number is above {high}.</source>
            <translation>Broj je veći od {high}.</translation>
        </message>
        <message>
            <source>The number is below {low}.</source>
            <translation>Broj je manji od {low}.</translation>
        </message>
        <message>
            <source>The number is outside the range this question allows.</source>
            <translation>Broj je izvan opsega koji pitanje dozvoljava.</translation>
        </message>
        <message>
            <source>The number of a family is not changed by an import.</source>
            <translation>Broj porodice se ne menja uvozom.</translation>
        </message>
        <message>
            <source>The number of the contract is missing.</source>
            <translation>Nedostaje broj ugovora.</translation>
        </message>
        <message>
            <source>The number of the family is missing.</source>
            <translation>Nedostaje broj porodice.</translation>
        </message>
        <message>
            <source>The number was read as a spreadsheet's day number.</source>
            <translation>Broj je pročitan kao redni broj dana iz tabele.</translation>
        </message>
        <message>
            <source>The number was read as one of a Kosovo* mobile network.</source>
            <translation>Broj je pročitan kao broj mobilne mreže sa Kosova*.</translation>
        </message>
        <message>
            <source>The number was read in capital Latin letters.</source>
            <translation>Broj je pročitan velikim latiničnim slovima.</translation>
        </message>
        <message>
            <source>The objection came after the last day: it cannot be upheld.</source>
            <translation>Prigovor je stigao posle poslednjeg dana: ne može se usvojiti.</translation>
        </message>
        <message>
            <source>The objection is decided: the corrected points stay.</source>
            <translation>O prigovoru je odlučeno: ispravljeni bodovi ostaju.</translation>
        </message>
        <message>
            <source>The one who signs is not a member of this family.</source>
            <translation>Potpisnik nije član ove porodice.</translation>
        </message>
        <message>
            <source>The order and the receiver of a delivery stay as recorded.</source>
            <translation>Nalog i primalac isporuke ostaju kako su upisani.</translation>
        </message>
        <message>
            <source>The order does not follow the chosen quote.</source>
            <translation>Nalog za nabavku ne sledi izabranu ponudu.</translation>
        </message>
        <message>
            <source>The paper carries no content hash.</source>
            <translation>Papir nema otisak sadržaja.</translation>
        </message>
        <message>
            <source>The paper ends before it was issued.</source>
            <translation>Isprava ističe pre nego što je izdata.</translation>
        </message>
        <message>
            <source>The paper is not a document of this family.</source>
            <translation>Papir nije dokument ove porodice.</translation>
        </message>
        <message>
            <source>The payment does not come out of its grant.</source>
            <translation>Plaćanje ne dolazi iz svog granta.</translation>
        </message>
        <message>
            <source>The payment does not go to its supplier.</source>
            <translation>Plaćanje ne ide svom dobavljaču.</translation>
        </message>
        <message>
            <source>The payment has no invoice number; it comes in without an invoice.</source>
            <translation>Plaćanje nema broj fakture; ulazi bez fakture.</translation>
        </message>
        <message>
            <source>The payments of this invoice would come to more than the invoice.</source>
            <translation>Plaćanja ove fakture prešla bi iznos fakture.</translation>
        </message>
        <message>
            <source>The person already holds this duty.</source>
            <translation>Osoba već ima ovo zaduženje.</translation>
        </message>
        <message>
            <source>The person was not born yet on that day.</source>
            <translation>Osoba tog dana još nije bila rođena.</translation>
        </message>
        <message>
            <source>The photo belongs to another family.</source>
            <translation>Fotografija pripada drugoj porodici.</translation>
        </message>
        <message>
            <source>The picture has more than 50 million points.</source>
            <translation>Slika ima više od 50 miliona tačaka.</translation>
        </message>
        <message>
            <source>The picture is damaged or cut short: it cannot be read to its end.</source>
            <translation>Slika je oštećena ili prekinuta: ne može da se pročita do kraja.</translation>
        </message>
        <message>
            <source>The picture says where it was taken.</source>
            <translation>U slici piše gde je snimljena.</translation>
        </message>
        <message>
            <source>The place of origin is the same.</source>
            <translation>Mesto porekla je isto.</translation>
        </message>
        <message>
            <source>The points are not those the questionnaire gives for this answer.</source>
            <translation>Bodovi nisu oni koje upitnik daje za ovaj odgovor.</translation>
        </message>
        <message>
            <source>The points are outside what the criterion allows, or the committee does not give them.</source>
            <translation>Bodovi su van onoga što kriterijum dozvoljava, ili ih ne daje komisija.</translation>
        </message>
        <message>
            <source>The printer does not answer.</source>
            <translation>Štampač ne odgovara.</translation>
        </message>
        <message>
            <source>The program does not know this language.</source>
            <translation>Program ne poznaje ovaj jezik.</translation>
        </message>
        <message>
            <source>The project ends before it starts.</source>
            <translation>Projekat se završava pre nego što počne.</translation>
        </message>
        <message>
            <source>The question stands in a section of another version.</source>
            <translation>Pitanje stoji u odeljku druge verzije.</translation>
        </message>
        <message>
            <source>The question “{code}” needs an answer, but no column has it.</source>
            <translation>Pitanje „{code}“ je obavezno, a nijedna kolona ga nema.</translation>
        </message>
        <message>
            <source>The questionnaire has no such question.</source>
            <translation>Upitnik nema takvo pitanje.</translation>
        </message>
        <message>
            <source>The range ends below where it begins.</source>
            <translation>Opseg se završava ispod svog početka.</translation>
        </message>
        <message>
            <source>The range of “{code}” ends below where it begins.</source>
            <translation>Opseg pitanja „{code}“ završava se ispod svog početka.</translation>
        </message>
        <message>
            <source>The ranked list is not in the order of the points.</source>
            <translation>Rang-lista nije po redu bodova.</translation>
        </message>
        <message>
            <source>The ranked list is not there, or not every applicant is on it.</source>
            <translation>Rang-liste nema, ili na njoj nisu svi podnosioci.</translation>
        </message>
        <message>
            <source>The ranked list selects more families than there are places, or one below the least points.</source>
            <translation>Rang-lista bira više porodica nego što ima mesta, ili neku ispod najmanje bodova.</translation>
        </message>
        <message>
            <source>The receiver of goods is the person who records them.</source>
            <translation>Primalac robe je osoba koja je upisuje.</translation>
        </message>
        <message>
            <source>The record does not call for this transfer.</source>
            <translation>Zapis ne traži ovaj prenos.</translation>
        </message>
        <message>
            <source>The record does not carry the person and moment of its making.</source>
            <translation>Zapis ne nosi osobu i trenutak nastanka.</translation>
        </message>
        <message>
            <source>The record is “{state}” by now: this step is not open.</source>
            <translation>Zapis je sada u stanju „{state}“: ovaj korak više nije otvoren.</translation>
        </message>
        <message>
            <source>The reminder is after the day it is due.</source>
            <translation>Podsetnik je posle roka.</translation>
        </message>
        <message>
            <source>The result of the JMBG check is unknown.</source>
            <translation>Ishod provere JMBG-a nije poznat.</translation>
        </message>
        <message>
            <source>The result of this formula is not stored in the file.</source>
            <translation>Rezultat ove formule nije sačuvan u datoteci.</translation>
        </message>
        <message>
            <source>The return was reconfirmed by {what}</source>
            <translation>Povratak je ponovo potvrdio/la {what}</translation>
        </message>
        <message>
            <source>The round is frozen: its applicants, committee and points stay as they are.</source>
            <translation>Krug je zamrznut: podnosioci, komisija i bodovi ostaju kakvi jesu.</translation>
        </message>
        <message>
            <source>The round is not at the point where this list is made.</source>
            <translation>Krug nije na koraku na kom se pravi ova lista.</translation>
        </message>
        <message>
            <source>The round is over: nothing is decided any more.</source>
            <translation>Krug je završen: više se ne odlučuje.</translation>
        </message>
        <message>
            <source>The rows of a paper are counted from one.</source>
            <translation>Redovi papira broje se od jedan.</translation>
        </message>
        <message>
            <source>The rows of a paper are recorded by whoever prints it.</source>
            <translation>Redove papira beleži onaj ko ga štampa.</translation>
        </message>
        <message>
            <source>The rule looks at “{part}”, which is no question above it.</source>
            <translation>Pravilo se odnosi na „{part}“, a to nije pitanje iznad njega.</translation>
        </message>
        <message>
            <source>The rule of “{code}” compares “{other}” with what it cannot be.</source>
            <translation>Pravilo za „{code}“ poredi „{other}“ sa nečim što ono ne može biti.</translation>
        </message>
        <message>
            <source>The same supplier, invoice, amount and day stand in {other}; both came in.</source>
            <translation>Isti dobavljač, faktura, iznos i dan stoje i na mestu {other}; oba su ušla.</translation>
        </message>
        <message>
            <source>The scan belongs to another family.</source>
            <translation>Sken pripada drugoj porodici.</translation>
        </message>
        <message>
            <source>The scan is not a document of this family.</source>
            <translation>Sken nije dokument ove porodice.</translation>
        </message>
        <message>
            <source>The score is not the sum of the points of the answers.</source>
            <translation>Bodovi nisu zbir bodova odgovora.</translation>
        </message>
        <message>
            <source>The score is written when the assessment is completed, and then stays.</source>
            <translation>Bodovi se upisuju kada se procena završi i tada ostaju.</translation>
        </message>
        <message>
            <source>The server has too much to do just now.</source>
            <translation>Server trenutno ima previše posla.</translation>
        </message>
        <message>
            <source>The sex is another.</source>
            <translation>Pol je drugi.</translation>
        </message>
        <message>
            <source>The sex is female, male or left open.</source>
            <translation>Pol je ženski, muški ili neodređen.</translation>
        </message>
        <message>
            <source>The sheet has no dates of invoices: the day of payment stands for them.</source>
            <translation>List nema datume faktura: umesto njih stoji dan isplate.</translation>
        </message>
        <message>
            <source>The shortened name was completed.</source>
            <translation>Skraćeno ime je dopunjeno.</translation>
        </message>
        <message>
            <source>The stage is not changed by an import.</source>
            <translation>Faza se ne menja uvozom.</translation>
        </message>
        <message>
            <source>The submission this row belongs to is not in the file.</source>
            <translation>Odgovori kojima ovaj red pripada nisu u datoteci.</translation>
        </message>
        <message>
            <source>The supplier who was paid is missing.</source>
            <translation>Nedostaje dobavljač kome je plaćeno.</translation>
        </message>
        <message>
            <source>The surname is another.</source>
            <translation>Prezime je drugo.</translation>
        </message>
        <message>
            <source>The surname is missing.</source>
            <translation>Nedostaje prezime.</translation>
        </message>
        <message>
            <source>The surname is the same.</source>
            <translation>Prezime je isto.</translation>
        </message>
        <message>
            <source>The surname is written almost alike.</source>
            <translation>Prezime je napisano skoro isto.</translation>
        </message>
        <message>
            <source>The tax number (PIB) is wrong.</source>
            <translation>Poreski broj (PIB) je pogrešan.</translation>
        </message>
        <message>
            <source>The text asks for nothing, or for something unknown.</source>
            <translation>Tekst ne traži ništa, ili traži nešto nepoznato.</translation>
        </message>
        <message>
            <source>The text does not ask for all that is agreed to.</source>
            <translation>Tekst ne traži sve na šta se pristaje.</translation>
        </message>
        <message>
            <source>The text is too long.</source>
            <translation>Tekst je predugačak.</translation>
        </message>
        <message>
            <source>The text people consent to is empty.</source>
            <translation>Tekst na koji se pristaje je prazan.</translation>
        </message>
        <message>
            <source>The transfer does not carry the person and moment of its making.</source>
            <translation>Prenos ne nosi osobu i trenutak nastanka.</translation>
        </message>
        <message>
            <source>The transfer is of no known kind.</source>
            <translation>Vrsta prenosa nije poznata.</translation>
        </message>
        <message>
            <source>The two accounts hold different units.</source>
            <translation>Dva računa su u različitim jedinicama.</translation>
        </message>
        <message>
            <source>The values look like it.</source>
            <translation>Vrednosti liče na to.</translation>
        </message>
        <message>
            <source>The word is not known here.</source>
            <translation>Ova reč ovde nije poznata.</translation>
        </message>
        <message>
            <source>The workbook is empty.</source>
            <translation>Radna sveska je prazna.</translation>
        </message>
        <message>
            <source>The year is not between 1900 and 2100.</source>
            <translation>Godina nije između 1900. i 2100.</translation>
        </message>
        <message>
            <source>The year of birth differs by one.</source>
            <translation>Godina rođenja se razlikuje za jedan.</translation>
        </message>
        <message>
            <source>The year of birth is the same.</source>
            <translation>Godina rođenja je ista.</translation>
        </message>
        <message>
            <source>The zero lost at the beginning of the JMBG was put back.</source>
            <translation>Vraćena je nula izgubljena na početku JMBG-a.</translation>
        </message>
        <message>
            <source>The zero lost at the beginning was put back.</source>
            <translation>Vraćena je nula izgubljena na početku.</translation>
        </message>
        <message>
            <source>There is no Povratak office in this database yet.</source>
            <translation>U ovoj bazi još nema kancelarije Povratka.</translation>
        </message>
        <message>
            <source>There is no clearance that is valid until the last planned day of travel.</source>
            <translation>Nema saglasnosti koja važi do poslednjeg planiranog dana puta.</translation>
        </message>
        <message>
            <source>There is no criterion in this version yet.</source>
            <translation>U ovoj verziji još nema kriterijuma.</translation>
        </message>
        <message>
            <source>There is no day on which the family was asked.</source>
            <translation>Nema dana kada je sa porodicom obavljen razgovor.</translation>
        </message>
        <message>
            <source>There is no key for this file on this PC.</source>
            <translation>Na ovom računaru nema ključa za ovu datoteku.</translation>
        </message>
        <message>
            <source>There is no list “{name}” on the sheet choices.</source>
            <translation>Na listu choices nema spiska „{name}“.</translation>
        </message>
        <message>
            <source>There is no question in this version yet.</source>
            <translation>U ovoj verziji još nema pitanja.</translation>
        </message>
        <message>
            <source>There is no question yet.</source>
            <translation>Još nema pitanja.</translation>
        </message>
        <message>
            <source>There is no such database file.</source>
            <translation>Nema takve datoteke baze.</translation>
        </message>
        <message>
            <source>There is no such decision.</source>
            <translation>Nema takve odluke.</translation>
        </message>
        <message>
            <source>There is no such duty.</source>
            <translation>Nema takvog zaduženja.</translation>
        </message>
        <message>
            <source>There is no such fact.</source>
            <translation>Nema takvog podatka.</translation>
        </message>
        <message>
            <source>There is no such household change.</source>
            <translation>Nema takve promene u domaćinstvu.</translation>
        </message>
        <message>
            <source>There is no such kind of accommodation.</source>
            <translation>Nema takve vrste smeštaja.</translation>
        </message>
        <message>
            <source>There is no such kind of agency.</source>
            <translation>Takva vrsta ustanove ne postoji.</translation>
        </message>
        <message>
            <source>There is no such kind of document.</source>
            <translation>Nema takve vrste dokumenta.</translation>
        </message>
        <message>
            <source>There is no such kind of paper.</source>
            <translation>Nema takve vrste papira.</translation>
        </message>
        <message>
            <source>There is no such kind of question.</source>
            <translation>Ne postoji takva vrsta pitanja.</translation>
        </message>
        <message>
            <source>There is no such kind of request.</source>
            <translation>Takva vrsta zahteva ne postoji.</translation>
        </message>
        <message>
            <source>There is no such kind of sheet.</source>
            <translation>Takva vrsta lista ne postoji.</translation>
        </message>
        <message>
            <source>There is no such language of a declaration.</source>
            <translation>Nema takvog jezika izjave.</translation>
        </message>
        <message>
            <source>There is no such order of dates.</source>
            <translation>Takav redosled datuma ne postoji.</translation>
        </message>
        <message>
            <source>There is no such outcome.</source>
            <translation>Nema takvog ishoda.</translation>
        </message>
        <message>
            <source>There is no such paper.</source>
            <translation>Takve isprave nema.</translation>
        </message>
        <message>
            <source>There is no such place for a copy.</source>
            <translation>Nema takvog mesta za primerak.</translation>
        </message>
        <message>
            <source>There is no such reason for this step.</source>
            <translation>Nema takvog razloga za ovaj korak.</translation>
        </message>
        <message>
            <source>There is no such relation between families.</source>
            <translation>Takve veze među porodicama nema.</translation>
        </message>
        <message>
            <source>There is no such relation in a family.</source>
            <translation>Nema takvog srodstva u porodici.</translation>
        </message>
        <message>
            <source>There is no such source of a value.</source>
            <translation>Nema takvog izvora vrednosti.</translation>
        </message>
        <message>
            <source>There is no such stage of return.</source>
            <translation>Nema takve faze povratka.</translation>
        </message>
        <message>
            <source>There is no such state.</source>
            <translation>Nema takvog stanja.</translation>
        </message>
        <message>
            <source>There is no such way of consenting.</source>
            <translation>Takvog načina pristanka nema.</translation>
        </message>
        <message>
            <source>There is no such way of reaching a family.</source>
            <translation>Nema takvog načina da se dođe do porodice.</translation>
        </message>
        <message>
            <source>There is no way from the old state to the new one.</source>
            <translation>Iz starog stanja nema puta u novo.</translation>
        </message>
        <message>
            <source>There is nobody to rank yet.</source>
            <translation>Još nema koga rangirati.</translation>
        </message>
        <message>
            <source>There is not enough left: the amount is above what is free.</source>
            <translation>Nije preostalo dovoljno: iznos je veći od slobodnog.</translation>
        </message>
        <message>
            <source>There is still money on this line. Spend it or move it back first.</source>
            <translation>Na ovoj liniji još ima novca. Prvo ga potrošite ili vratite.</translation>
        </message>
        <message>
            <source>These criteria already have such a version.</source>
            <translation>Ovi kriterijumi već imaju takvu verziju.</translation>
        </message>
        <message>
            <source>These criteria are in use or retired: they stay as they are.</source>
            <translation>Ovi kriterijumi su u upotrebi ili povučeni: ostaju kakvi jesu.</translation>
        </message>
        <message>
            <source>These criteria are not in use.</source>
            <translation>Ovi kriterijumi nisu u upotrebi.</translation>
        </message>
        <message>
            <source>These two families are already related.</source>
            <translation>Ove dve porodice su već povezane.</translation>
        </message>
        <message>
            <source>This PC has no credential store to keep the key of a new file.</source>
            <translation>Ovaj računar nema gde da sačuva ključ nove datoteke.</translation>
        </message>
        <message>
            <source>This account is already there.</source>
            <translation>Ovaj račun već postoji.</translation>
        </message>
        <message>
            <source>This account is moved only by the records it belongs to.</source>
            <translation>Ovaj račun pomeraju samo zapisi kojima pripada.</translation>
        </message>
        <message>
            <source>This agency is no longer in use.</source>
            <translation>Ova ustanova više nije u upotrebi.</translation>
        </message>
        <message>
            <source>This assessment is not there.</source>
            <translation>Ove procene nema.</translation>
        </message>
        <message>
            <source>This budget line is already there.</source>
            <translation>Ova budžetska linija već postoji.</translation>
        </message>
        <message>
            <source>This colleague has no duty by which they could do it.</source>
            <translation>Ovaj kolega nema zaduženje po kome bi to mogao da uradi.</translation>
        </message>
        <message>
            <source>This colleague is already on the committee.</source>
            <translation>Ovaj kolega je već u komisiji.</translation>
        </message>
        <message>
            <source>This colleague is no case worker.</source>
            <translation>Ovaj kolega nije voditelj slučaja.</translation>
        </message>
        <message>
            <source>This column is no question of the questionnaire; it was not read.</source>
            <translation>Ova kolona nije pitanje iz upitnika; nije pročitana.</translation>
        </message>
        <message>
            <source>This column is not known; it was not read.</source>
            <translation>Ova kolona nije poznata; nije pročitana.</translation>
        </message>
        <message>
            <source>This column stands twice; the first one was read.</source>
            <translation>Ova kolona stoji dva puta; pročitana je prva.</translation>
        </message>
        <message>
            <source>This constraint was left aside: only a least and a most can be kept.</source>
            <translation>Ovo ograničenje je izostavljeno: mogu se zadržati samo najmanja i najveća vrednost.</translation>
        </message>
        <message>
            <source>This contract number stands already in {other}.</source>
            <translation>Ovaj broj ugovora već stoji na mestu {other}.</translation>
        </message>
        <message>
            <source>This database already holds an office: nothing was changed.</source>
            <translation>Ova baza već sadrži kancelariju: ništa nije promenjeno.</translation>
        </message>
        <message>
            <source>This date of birth has not come yet.</source>
            <translation>Ovaj datum rođenja još nije došao.</translation>
        </message>
        <message>
            <source>This day has not come yet.</source>
            <translation>Ovaj dan još nije došao.</translation>
        </message>
        <message>
            <source>This family file is not there.</source>
            <translation>Ovaj predmet porodice ne postoji.</translation>
        </message>
        <message>
            <source>This family file was already merged.</source>
            <translation>Ovaj dosije je već spojen.</translation>
        </message>
        <message>
            <source>This family file was merged into another.</source>
            <translation>Ovaj dosije je spojen u drugi.</translation>
        </message>
        <message>
            <source>This family has another grant, in {other}.</source>
            <translation>Ova porodica ima još jedan grant, na mestu {other}.</translation>
        </message>
        <message>
            <source>This family has another head already, in {other}.</source>
            <translation>Ova porodica već ima drugog nosioca, na mestu {other}.</translation>
        </message>
        <message>
            <source>This family's number stands already in {other}.</source>
            <translation>Broj ove porodice već stoji na mestu {other}.</translation>
        </message>
        <message>
            <source>This file is not a demo office: it was left as it is.</source>
            <translation>Ova datoteka nije probna kancelarija: ostavljena je kakva jeste.</translation>
        </message>
        <message>
            <source>This file is not an Excel workbook.</source>
            <translation>Ova datoteka nije Excel radna sveska.</translation>
        </message>
        <message>
            <source>This file was written by another office to be edited there.</source>
            <translation>Ovu datoteku je napisala druga kancelarija, da se u njoj uređuje.</translation>
        </message>
        <message>
            <source>This file was written by another version of the program.</source>
            <translation>Ovu datoteku je napisalo drugo izdanje programa.</translation>
        </message>
        <message>
            <source>This grant is already there.</source>
            <translation>Ovaj grant već postoji.</translation>
        </message>
        <message>
            <source>This grant is not there.</source>
            <translation>Ovaj grant ne postoji.</translation>
        </message>
        <message>
            <source>This household change is not there.</source>
            <translation>Ove promene u domaćinstvu nema.</translation>
        </message>
        <message>
            <source>This indicator is already there.</source>
            <translation>Ovaj pokazatelj već postoji.</translation>
        </message>
        <message>
            <source>This invoice is already being paid.</source>
            <translation>Ova faktura se već plaća.</translation>
        </message>
        <message>
            <source>This invoice is already there.</source>
            <translation>Ova faktura već postoji.</translation>
        </message>
        <message>
            <source>This invoice is not there.</source>
            <translation>Ova faktura ne postoji.</translation>
        </message>
        <message>
            <source>This invoice is stored already; the payment came in without it.</source>
            <translation>Ova faktura je već sačuvana; plaćanje je ušlo bez nje.</translation>
        </message>
        <message>
            <source>This invoice stands at another grant too, in {other}; the payment came in without it.</source>
            <translation>Ova faktura stoji i kod drugog granta, na mestu {other}; plaćanje je ušlo bez nje.</translation>
        </message>
        <message>
            <source>This is a text file, not an Excel workbook.</source>
            <translation>Ovo je tekstualna datoteka, a ne Excel radna sveska.</translation>
        </message>
        <message>
            <source>This is never changed or deleted.</source>
            <translation>Ovo se nikad ne menja niti briše.</translation>
        </message>
        <message>
            <source>This is not a date.</source>
            <translation>Ovo nije datum.</translation>
        </message>
        <message>
            <source>This is not a document the office keeps.</source>
            <translation>Ovo nije dokument kakav kancelarija čuva.</translation>
        </message>
        <message>
            <source>This is not a number of at most three decimals.</source>
            <translation>Ovo nije broj sa najviše tri decimale.</translation>
        </message>
        <message>
            <source>This is not a payment reference.</source>
            <translation>Ovo nije poziv na broj.</translation>
        </message>
        <message>
            <source>This is not a phone number.</source>
            <translation>Ovo nije broj telefona.</translation>
        </message>
        <message>
            <source>This is not a phone number; it was kept as it is written.</source>
            <translation>Ovo nije broj telefona; zadržan je kako je napisan.</translation>
        </message>
        <message>
            <source>This is not a whole e-mail address.</source>
            <translation>Ovo nije potpuna adresa e-pošte.</translation>
        </message>
        <message>
            <source>This is not a whole number.</source>
            <translation>Ovo nije ceo broj.</translation>
        </message>
        <message>
            <source>This is not an account number.</source>
            <translation>Ovo nije broj računa.</translation>
        </message>
        <message>
            <source>This is not an amount.</source>
            <translation>Ovo nije iznos.</translation>
        </message>
        <message>
            <source>This is not one of the choices of the question.</source>
            <translation>Ovo nije jedan od izbora u pitanju.</translation>
        </message>
        <message>
            <source>This is not your right.</source>
            <translation>Na ovo nemate pravo.</translation>
        </message>
        <message>
            <source>This kind of accommodation is not known: the word was kept in the note, the kind is</source>
            <translation>Ova vrsta smeštaja nije poznata: reč je zadržana u napomeni, a vrsta je</translation>
        </message>
        <message>
            <source>This list is not there.</source>
            <translation>Ove liste nema.</translation>
        </message>
        <message>
            <source>This list was already made.</source>
            <translation>Ova lista je već napravljena.</translation>
        </message>
        <message>
            <source>This login belongs to nobody who works here.</source>
            <translation>Ovo korisničko ime ne pripada nikome ko ovde radi.</translation>
        </message>
        <message>
            <source>This login is already taken.</source>
            <translation>Ovo korisničko ime je zauzeto.</translation>
        </message>
        <message>
            <source>This mapping was forgotten or changed meanwhile.</source>
            <translation>Ovo povezivanje kolona je u međuvremenu zaboravljeno ili izmenjeno.</translation>
        </message>
        <message>
            <source>This member has already scored or stepped out: they stay who they are.</source>
            <translation>Ovaj član je već bodovao ili se izuzeo: ostaje ko jeste.</translation>
        </message>
        <message>
            <source>This member has already scored that.</source>
            <translation>Ovaj član je to već bodovao.</translation>
        </message>
        <message>
            <source>This member has already scored the family.</source>
            <translation>Ovaj član je već bodovao porodicu.</translation>
        </message>
        <message>
            <source>This member has already stepped out for the family.</source>
            <translation>Ovaj član se već izuzeo za porodicu.</translation>
        </message>
        <message>
            <source>This member has declared a conflict of interest with the family.</source>
            <translation>Ovaj član je prijavio sukob interesa sa porodicom.</translation>
        </message>
        <message>
            <source>This member is the head already.</source>
            <translation>Ovaj član je već nosilac.</translation>
        </message>
        <message>
            <source>This merge is not there.</source>
            <translation>Ovog spajanja nema.</translation>
        </message>
        <message>
            <source>This objection already corrects that criterion.</source>
            <translation>Ovaj prigovor već ispravlja taj kriterijum.</translation>
        </message>
        <message>
            <source>This pair is already on the list.</source>
            <translation>Ovaj par je već na spisku.</translation>
        </message>
        <message>
            <source>This pair is not there.</source>
            <translation>Ovog para nema.</translation>
        </message>
        <message>
            <source>This paper is already there.</source>
            <translation>Ova isprava je već upisana.</translation>
        </message>
        <message>
            <source>This payment has no contract number and no grant above it.</source>
            <translation>Ovo plaćanje nema broj ugovora, a iznad njega nema granta.</translation>
        </message>
        <message>
            <source>This person has died.</source>
            <translation>Ova osoba je umrla.</translation>
        </message>
        <message>
            <source>This person is already in a family.</source>
            <translation>Ova osoba je već u nekoj porodici.</translation>
        </message>
        <message>
            <source>This person is already tied to another.</source>
            <translation>Ova osoba je već vezana za drugu.</translation>
        </message>
        <message>
            <source>This person is in this family already.</source>
            <translation>Ova osoba je već u ovoj porodici.</translation>
        </message>
        <message>
            <source>This person is new in a family that is already stored.</source>
            <translation>Ova osoba je nova u porodici koja je već sačuvana.</translation>
        </message>
        <message>
            <source>This person is no longer in this family.</source>
            <translation>Ova osoba više nije u ovoj porodici.</translation>
        </message>
        <message>
            <source>This person is not in the family from that day until now.</source>
            <translation>Ova osoba nije u porodici od tog dana do sada.</translation>
        </message>
        <message>
            <source>This person is not of the family that was asked.</source>
            <translation>Ova osoba nije iz porodice sa kojom je obavljen razgovor.</translation>
        </message>
        <message>
            <source>This person is not there.</source>
            <translation>Ova osoba ne postoji.</translation>
        </message>
        <message>
            <source>This person lives in no family now.</source>
            <translation>Ova osoba sada ne živi ni u jednoj porodici.</translation>
        </message>
        <message>
            <source>This person never lived in this family.</source>
            <translation>Ova osoba nikad nije živela u ovoj porodici.</translation>
        </message>
        <message>
            <source>This person stands already in {other}, in the same family.</source>
            <translation>Ova osoba već stoji na mestu {other}, u istoj porodici.</translation>
        </message>
        <message>
            <source>This person was asked already in {other}.</source>
            <translation>Ova osoba je već pitana u {other}.</translation>
        </message>
        <message>
            <source>This person was entered twice and is counted in the file that was kept.</source>
            <translation>Ova osoba je upisana dvaput i broji se u zadržanom dosijeu.</translation>
        </message>
        <message>
            <source>This person was never a member of the family.</source>
            <translation>Ova osoba nikada nije bila član porodice.</translation>
        </message>
        <message>
            <source>This person would be in two families, or twice in one, on the same day.</source>
            <translation>Ova osoba bi istog dana bila u dve porodice, ili dvaput u jednoj.</translation>
        </message>
        <message>
            <source>This photo is already with the visit.</source>
            <translation>Ova fotografija je već uz posetu.</translation>
        </message>
        <message>
            <source>This place is already there.</source>
            <translation>Ovo mesto već postoji.</translation>
        </message>
        <message>
            <source>This place is not on the list.</source>
            <translation>Ovo mesto nije na spisku.</translation>
        </message>
        <message>
            <source>This question is already answered.</source>
            <translation>Na ovo pitanje je već odgovoreno.</translation>
        </message>
        <message>
            <source>This question needs an answer.</source>
            <translation>Na ovo pitanje je odgovor obavezan.</translation>
        </message>
        <message>
            <source>This question stands in two columns; the first one was read.</source>
            <translation>Ovo pitanje stoji u dve kolone; pročitana je prva.</translation>
        </message>
        <message>
            <source>This quote was already ordered.</source>
            <translation>Po ovoj ponudi je već naručeno.</translation>
        </message>
        <message>
            <source>This record is not there.</source>
            <translation>Ovaj zapis ne postoji.</translation>
        </message>
        <message>
            <source>This referral was never sent: take it back to the draft.</source>
            <translation>Ovaj uput nikad nije poslat: vratite ga u nacrt.</translation>
        </message>
        <message>
            <source>This referral was sent: take it back to that.</source>
            <translation>Ovaj uput je poslat: vratite ga u to stanje.</translation>
        </message>
        <message>
            <source>This request is closed.</source>
            <translation>Ovaj zahtev je zatvoren.</translation>
        </message>
        <message>
            <source>This row is a copy of the one in {other}.</source>
            <translation>Ovaj red je kopija reda u {other}.</translation>
        </message>
        <message>
            <source>This row is of a repeat within a repeat, which questionnaires do not have.</source>
            <translation>Ovaj red je iz ponavljanja u ponavljanju, a toga u upitnicima nema.</translation>
        </message>
        <message>
            <source>This series was just begun by a colleague.</source>
            <translation>Ovaj niz je upravo započeo kolega.</translation>
        </message>
        <message>
            <source>This setting is already there.</source>
            <translation>Ova postavka već postoji.</translation>
        </message>
        <message>
            <source>This sheet does not belong to the submissions; it was not read.</source>
            <translation>Ovaj list ne pripada odgovorima; nije pročitan.</translation>
        </message>
        <message>
            <source>This sheet is hidden; it was not read.</source>
            <translation>Ovaj list je skriven; nije pročitan.</translation>
        </message>
        <message>
            <source>This stays where it was entered.</source>
            <translation>Ovo ostaje gde je uneto.</translation>
        </message>
        <message>
            <source>This step is for {roles}.</source>
            <translation>Ovaj korak preduzima {roles}.</translation>
        </message>
        <message>
            <source>This submission has no _uuid.</source>
            <translation>Ovi odgovori nemaju _uuid.</translation>
        </message>
        <message>
            <source>This submission is not approved in KoboToolbox; it was left aside.</source>
            <translation>Ovi odgovori nisu odobreni u KoboToolbox-u; izostavljeni su.</translation>
        </message>
        <message>
            <source>This submission stands already in row {row}; it was read once.</source>
            <translation>Ovi odgovori već stoje u redu {row}; pročitani su jednom.</translation>
        </message>
        <message>
            <source>This submission was already brought in.</source>
            <translation>Ovi odgovori su već uvezeni.</translation>
        </message>
        <message>
            <source>This supplier is already there.</source>
            <translation>Ovaj dobavljač već postoji.</translation>
        </message>
        <message>
            <source>This supplier's invoice was already entered.</source>
            <translation>Ova faktura dobavljača je već uneta.</translation>
        </message>
        <message>
            <source>This target is already there for that day and source.</source>
            <translation>Ovaj cilj već postoji za taj dan i izvor.</translation>
        </message>
        <message>
            <source>This version of the questionnaire is in use or retired: it stays as it is.</source>
            <translation>Ova verzija upitnika je u upotrebi ili je povučena: ne menja se.</translation>
        </message>
        <message>
            <source>This version of the questionnaire is not in use.</source>
            <translation>Ova verzija upitnika nije u upotrebi.</translation>
        </message>
        <message>
            <source>This was already saved.</source>
            <translation>Ovo je već sačuvano.</translation>
        </message>
        <message>
            <source>This was already settled, released or reversed.</source>
            <translation>Ovo je već izmireno, oslobođeno ili stornirano.</translation>
        </message>
        <message>
            <source>This was already taken back.</source>
            <translation>Ovo je već vraćeno.</translation>
        </message>
        <message>
            <source>This was read too early to be sure that a colleague has not saved the same.</source>
            <translation>Ovo je pročitano prerano da bi se znalo da kolega nije sačuvao isto.</translation>
        </message>
        <message>
            <source>This workbook has no sheet named survey with the columns type and name.</source>
            <translation>Ova sveska nema list sa pitanjima po pravilima XLSForm-a.</translation>
        </message>
        <message>
            <source>Tick it off in the program.</source>
            <translation>Označite ga u programu.</translation>
        </message>
        <message>
            <source>Tick it off under your own login.</source>
            <translation>Označite ga pod svojom prijavom.</translation>
        </message>
        <message>
            <source>Tick who leaves.</source>
            <translation>Označite ko odlazi.</translation>
        </message>
        <message>
            <source>Tie each person once.</source>
            <translation>Vežite svaku osobu jednom.</translation>
        </message>
        <message>
            <source>Two bands of points of “{code}” share a number.</source>
            <translation>Dva opsega bodova pitanja „{code}“ imaju zajednički broj.</translation>
        </message>
        <message>
            <source>Two choices of a question have the same code.</source>
            <translation>Dva izbora jednog pitanja imaju istu šifru.</translation>
        </message>
        <message>
            <source>Two lines of this criterion speak of the same value.</source>
            <translation>Dva reda ovog kriterijuma govore o istoj vrednosti.</translation>
        </message>
        <message>
            <source>Two people cannot be one and the same.</source>
            <translation>Dve osobe ne mogu biti jedna te ista.</translation>
        </message>
        <message>
            <source>Two people of the family are called this.</source>
            <translation>Dve osobe u porodici se tako zovu.</translation>
        </message>
        <message>
            <source>Two questions have the same code.</source>
            <translation>Dva pitanja imaju istu šifru.</translation>
        </message>
        <message>
            <source>Two sections have the same code.</source>
            <translation>Dva odeljka imaju istu šifru.</translation>
        </message>
        <message>
            <source>Type a short code, such as needs.</source>
            <translation>Upišite kratku šifru, na primer potrebe.</translation>
        </message>
        <message>
            <source>Type a short code.</source>
            <translation>Upišite kratku šifru.</translation>
        </message>
        <message>
            <source>Type a short name.</source>
            <translation>Upišite kratak naziv.</translation>
        </message>
        <message>
            <source>Type a whole number above zero.</source>
            <translation>Upišite ceo broj iznad nule.</translation>
        </message>
        <message>
            <source>Type both again.</source>
            <translation>Otkucajte oboje ponovo.</translation>
        </message>
        <message>
            <source>Type it again by hand.</source>
            <translation>Otkucajte ponovo rukom.</translation>
        </message>
        <message>
            <source>Type it as name@place, without spaces.</source>
            <translation>Ukucajte je kao ime, znak @ i mesto, bez razmaka.</translation>
        </message>
        <message>
            <source>Type it as on the document.</source>
            <translation>Otkucajte kao na dokumentu.</translation>
        </message>
        <message>
            <source>Type it in a few words.</source>
            <translation>Ukucajte u nekoliko reči.</translation>
        </message>
        <message>
            <source>Type it in full.</source>
            <translation>Upišite ga u celini.</translation>
        </message>
        <message>
            <source>Type it in small letters.</source>
            <translation>Otkucajte malim slovima.</translation>
        </message>
        <message>
            <source>Type the day it came in.</source>
            <translation>Upišite dan kad je stigao.</translation>
        </message>
        <message>
            <source>Type the name of the witness.</source>
            <translation>Upišite ime svedoka.</translation>
        </message>
        <message>
            <source>Type the name.</source>
            <translation>Otkucajte ime.</translation>
        </message>
        <message>
            <source>Type the number on the paper.</source>
            <translation>Otkucajte broj s dokumenta.</translation>
        </message>
        <message>
            <source>Type the place.</source>
            <translation>Upišite mesto.</translation>
        </message>
        <message>
            <source>Type the reason in a few words.</source>
            <translation>Ukucajte razlog u nekoliko reči.</translation>
        </message>
        <message>
            <source>Type the reason.</source>
            <translation>Otkucajte razlog.</translation>
        </message>
        <message>
            <source>Type the title.</source>
            <translation>Upišite naslov.</translation>
        </message>
        <message>
            <source>Type them.</source>
            <translation>Upišite ih.</translation>
        </message>
        <message>
            <source>Type what came of it.</source>
            <translation>Ukucajte šta je ishod.</translation>
        </message>
        <message>
            <source>Type what is selected for.</source>
            <translation>Upišite za šta se bira.</translation>
        </message>
        <message>
            <source>Type what is to be kept.</source>
            <translation>Upišite šta treba sačuvati.</translation>
        </message>
        <message>
            <source>Type what the family writes.</source>
            <translation>Upišite šta porodica piše.</translation>
        </message>
        <message>
            <source>Type who gave it.</source>
            <translation>Upišite ko je dao.</translation>
        </message>
        <message>
            <source>Type who joins, or choose a family above.</source>
            <translation>Upišite ko dolazi ili gore izaberite porodicu.</translation>
        </message>
        <message>
            <source>Type whom to ask for.</source>
            <translation>Ukucajte koga treba tražiti.</translation>
        </message>
        <message>
            <source>Type why this quote.</source>
            <translation>Otkucajte zašto baš ova ponuda.</translation>
        </message>
        <message>
            <source>Type zero or more.</source>
            <translation>Upišite nulu ili više.</translation>
        </message>
        <message>
            <source>UN agency</source>
            <translation>agencija UN</translation>
        </message>
        <message>
            <source>Undo it and merge again.</source>
            <translation>Poništite pa spojite ponovo.</translation>
        </message>
        <message>
            <source>Undo that merge first.</source>
            <translation>Prvo poništite to spajanje.</translation>
        </message>
        <message>
            <source>Undo the change, and enter the new head with its day on the page of the family.</source>
            <translation>Vratite izmenu, a novog nosioca sa danom upišite na stranici porodice.</translation>
        </message>
        <message>
            <source>Undo the merge; this goes with it.</source>
            <translation>Poništite spajanje; ovo ide s njim.</translation>
        </message>
        <message>
            <source>Uphold</source>
            <translation>Usvoji</translation>
        </message>
        <message>
            <source>Uphold…</source>
            <translation>Usvoji…</translation>
        </message>
        <message>
            <source>Use one of the office's words, as the form offers them.</source>
            <translation>Upotrebite reči kancelarije, kako ih obrazac nudi.</translation>
        </message>
        <message>
            <source>Use the amount and the accounts of the transfer it answers.</source>
            <translation>Upotrebite iznos i račune prenosa na koji se odnosi.</translation>
        </message>
        <message>
            <source>Versions are counted from one.</source>
            <translation>Verzije se broje od jedan.</translation>
        </message>
        <message>
            <source>Visited by {what}</source>
            <translation>U posetu je došao/la {what}</translation>
        </message>
        <message>
            <source>Visits are planned for 1, 3, 6 and 12 months.</source>
            <translation>Posete se planiraju posle 1, 3, 6 i 12 meseci.</translation>
        </message>
        <message>
            <source>Visits due</source>
            <translation>Posete na redu</translation>
        </message>
        <message>
            <source>Wait a moment and try again.</source>
            <translation>Sačekajte malo i pokušajte ponovo.</translation>
        </message>
        <message>
            <source>Wait until the last day has passed.</source>
            <translation>Sačekajte da prođe poslednji dan.</translation>
        </message>
        <message>
            <source>Waiting for</source>
            <translation>Čeka se na</translation>
        </message>
        <message>
            <source>What a supplier is paid leaves the office.</source>
            <translation>Ono što se plati dobavljaču odlazi iz kancelarije.</translation>
        </message>
        <message>
            <source>What a value is worth stays with its criterion.</source>
            <translation>Vrednost ostaje uz svoj kriterijum.</translation>
        </message>
        <message>
            <source>What is not settled in a household is written by the database.</source>
            <translation>Šta u domaćinstvu nije sređeno, upisuje baza.</translation>
        </message>
        <message>
            <source>What is still to be decided or paid is decided here, not brought in.</source>
            <translation>O čemu tek treba odlučiti ili šta tek treba platiti, to se radi ovde, a ne uvozi.</translation>
        </message>
        <message>
            <source>What is wrong is corrected by an objection, or in a new round.</source>
            <translation>Što je pogrešno ispravlja se prigovorom, ili u novom krugu.</translation>
        </message>
        <message>
            <source>What takes an act back names that act.</source>
            <translation>Vraćanje navodi promenu koju vraća.</translation>
        </message>
        <message>
            <source>What the grant is for is missing.</source>
            <translation>Nedostaje čemu grant služi.</translation>
        </message>
        <message>
            <source>What this person is in the family is missing.</source>
            <translation>Nedostaje šta je ova osoba u porodici.</translation>
        </message>
        <message>
            <source>What was consented to stays as it was given.</source>
            <translation>Dati pristanak ostaje kakav je dat.</translation>
        </message>
        <message>
            <source>Where a record came from stays as recorded.</source>
            <translation>Odakle je zapis došao, ostaje kako je upisano.</translation>
        </message>
        <message>
            <source>Whether an objection came too late is told by its day.</source>
            <translation>Da li je prigovor stigao kasno kaže njegov dan.</translation>
        </message>
        <message>
            <source>Who joined which family when, and who was its head, is changed by a dated act only.</source>
            <translation>Ko je kad došao u koju porodicu i ko joj je bio nosilac menja se samo promenom s datumom.</translation>
        </message>
        <message>
            <source>Who took a step ticks it off themselves.</source>
            <translation>Ko je učinio korak sam ga označava.</translation>
        </message>
        <message>
            <source>Whoever changes a record last is its maker.</source>
            <translation>Ko poslednji izmeni zapis, njegov je sastavljač.</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Upiši odustanak</translation>
        </message>
        <message>
            <source>Withdraw it, and record what is agreed to now.</source>
            <translation>Povucite ga i upišite na šta se sada pristaje.</translation>
        </message>
        <message>
            <source>Withdrawing, rejecting and suspending need a reason.</source>
            <translation>Odustanak, odbijanje i mirovanje moraju imati razlog.</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Upiši odustanak…</translation>
        </message>
        <message>
            <source>Workbooks of the kind .xlsb are not read.</source>
            <translation>Radne sveske vrste .xlsb se ne čitaju.</translation>
        </message>
        <message>
            <source>Write M or Ž.</source>
            <translation>Napišite M ili Ž.</translation>
        </message>
        <message>
            <source>Write a choice, or limits of which the first is not above the second.</source>
            <translation>Upišite izbor, ili granice od kojih prva nije iznad druge.</translation>
        </message>
        <message>
            <source>Write a short code, such as roof_state.</source>
            <translation>Upišite kratku šifru, na primer stanje_krova.</translation>
        </message>
        <message>
            <source>Write da or ne.</source>
            <translation>Napišite da ili ne.</translation>
        </message>
        <message>
            <source>Write day.month.year, for example 7.3.1982., or only the year.</source>
            <translation>Napišite dan.mesec.godina, na primer 7.3.1982., ili samo godinu.</translation>
        </message>
        <message>
            <source>Write digits only, for example 4.</source>
            <translation>Napišite samo cifre, na primer 4.</translation>
        </message>
        <message>
            <source>Write digits, capitals and dashes, 22 at most.</source>
            <translation>Napišite cifre, velika slova i crtice, najviše 22.</translation>
        </message>
        <message>
            <source>Write it as . &gt;= 0 and . &lt;= 20, or look at the answers yourself.</source>
            <translation>Napišite kao . &gt;= 0 and . &lt;= 20 ili sami pregledajte odgovore.</translation>
        </message>
        <message>
            <source>Write it as 840-955845-10, or all 18 digits.</source>
            <translation>Napišite kao 840-955845-10 ili svih 18 cifara.</translation>
        </message>
        <message>
            <source>Write it in digits, for example 1,5.</source>
            <translation>Napišite ciframa, na primer 1,5.</translation>
        </message>
        <message>
            <source>Write it; only a further payment of the grant above goes without.</source>
            <translation>Napišite; bez toga ide samo dalje plaćanje granta iznad.</translation>
        </message>
        <message>
            <source>Write nosilac for the head, else suprug/a, sin, ćerka, otac, majka or ostalo.</source>
            <translation>Napišite nosilac za nosioca, inače suprug/a, sin, ćerka, otac, majka ili ostalo.</translation>
        </message>
        <message>
            <source>Write nosilac, suprug/a, sin, ćerka, otac, majka or ostalo.</source>
            <translation>Napišite nosilac, suprug/a, sin, ćerka, otac, majka ili ostalo.</translation>
        </message>
        <message>
            <source>Write one value a line, for example 3-4 = 5, or 5+ = 10.</source>
            <translation>Upišite po jednu vrednost u redu, na primer 3-4 = 5, ili 5+ = 10.</translation>
        </message>
        <message>
            <source>Write only the number, with its area code, for example 064/123-456.</source>
            <translation>Napišite samo broj, s pozivnim, na primer 064/123-456.</translation>
        </message>
        <message>
            <source>Write privatni smeštaj, kolektivni centar or neformalno naselje.</source>
            <translation>Napišite privatni smeštaj, kolektivni centar ili neformalno naselje.</translation>
        </message>
        <message>
            <source>Write the activity.</source>
            <translation>Napišite delatnost.</translation>
        </message>
        <message>
            <source>Write the amount in digits, for example 1.250,00.</source>
            <translation>Napišite iznos ciframa, na primer 1.250,00.</translation>
        </message>
        <message>
            <source>Write the amount of the contract in euro.</source>
            <translation>Napišite iznos ugovora u evrima.</translation>
        </message>
        <message>
            <source>Write the amount, or empty the cells if there was none.</source>
            <translation>Napišite iznos ili ispraznite ćelije ako ga nije bilo.</translation>
        </message>
        <message>
            <source>Write the day on which the family came forward.</source>
            <translation>Napišite dan kada se porodica javila.</translation>
        </message>
        <message>
            <source>Write the day the contract was signed.</source>
            <translation>Napišite dan kada je ugovor potpisan.</translation>
        </message>
        <message>
            <source>Write the day, or empty the payment's cells if nothing was paid.</source>
            <translation>Napišite dan ili ispraznite ćelije plaćanja ako ništa nije plaćeno.</translation>
        </message>
        <message>
            <source>Write the given name as on the document.</source>
            <translation>Napišite ime kao na dokumentu.</translation>
        </message>
        <message>
            <source>Write the name of the supplier.</source>
            <translation>Napišite ime dobavljača.</translation>
        </message>
        <message>
            <source>Write the number of its contract, or move the row under its grant.</source>
            <translation>Napišite broj njegovog ugovora ili premestite red pod njegov grant.</translation>
        </message>
        <message>
            <source>Write the number of the family that receives the grant.</source>
            <translation>Napišite broj porodice koja prima grant.</translation>
        </message>
        <message>
            <source>Write the number of the family's file, such as KG-2026-0182.</source>
            <translation>Napišite broj predmeta porodice, na primer KG-2026-0182.</translation>
        </message>
        <message>
            <source>Write the rule with =, !=, &gt;, &lt;, selected(), and, or.</source>
            <translation>Napišite pravilo pomoću =, !=, &gt;, &lt;, selected(), and, or.</translation>
        </message>
        <message>
            <source>Write the status if it is further on its way.</source>
            <translation>Napišite status ako je odmakla dalje.</translation>
        </message>
        <message>
            <source>Write the surname as on the document.</source>
            <translation>Napišite prezime kao na dokumentu.</translation>
        </message>
        <message>
            <source>Write the whole date, for example 7.3.2026.</source>
            <translation>Napišite ceo datum, na primer 7.3.2026.</translation>
        </message>
        <message>
            <source>Write the year with its four digits.</source>
            <translation>Napišite godinu sa sve četiri cifre.</translation>
        </message>
        <message>
            <source>Write what is asked, at least in one language.</source>
            <translation>Napišite šta se pita, bar na jednom jeziku.</translation>
        </message>
        <message>
            <source>Write what shows it, or choose a document of the family.</source>
            <translation>Upišite šta to pokazuje, ili izaberite dokument porodice.</translation>
        </message>
        <message>
            <source>Write what this person is in the family, or change the head on its page first.</source>
            <translation>Napišite šta je ova osoba u porodici ili prvo promenite nosioca na njenoj strani.</translation>
        </message>
        <message>
            <source>Write what was paid in euro, or empty the payment's cells if nothing was.</source>
            <translation>Napišite koliko je plaćeno u evrima ili ispraznite ćelije plaćanja ako ništa nije.</translation>
        </message>
        <message>
            <source>Write what was paid; money returned is entered as a reversal.</source>
            <translation>Napišite koliko je plaćeno; vraćeni novac se unosi kao storno.</translation>
        </message>
        <message>
            <source>Write “{was}” again, and change the name in the row of the person.</source>
            <translation>Vratite „{was}“, a ime promenite u redu te osobe.</translation>
        </message>
        <message>
            <source>Write “{was}” again, and take the step on the page of the family.</source>
            <translation>Vratite „{was}“, a korak preduzmite na stranici porodice.</translation>
        </message>
        <message>
            <source>Write “{was}” again; a person moves to another family on the family's page.</source>
            <translation>Vratite „{was}“; osoba prelazi u drugu porodicu na stranici porodice.</translation>
        </message>
        <message>
            <source>Write “{was}” again; add people on the sheet of members.</source>
            <translation>Vratite „{was}“; osobe dodajte na listu članova.</translation>
        </message>
        <message>
            <source>You already took a step in this: another person takes the next one.</source>
            <translation>U ovome ste već preduzeli korak: sledeći preduzima druga osoba.</translation>
        </message>
        <message>
            <source>You approved this: another person takes this step.</source>
            <translation>Ovo ste vi odobrili: ovaj korak preduzima druga osoba.</translation>
        </message>
        <message>
            <source>You froze this list: another person confirms the final one.</source>
            <translation>Vi ste zamrznuli ovu listu: konačnu potvrđuje druga osoba.</translation>
        </message>
        <message>
            <source>You made or last changed this payment: another person approves.</source>
            <translation>Vi ste sastavili ili poslednji izmenili ovo plaćanje: odobrava druga osoba.</translation>
        </message>
        <message>
            <source>You made this: another person approves.</source>
            <translation>Ovo ste vi sastavili: odobrava druga osoba.</translation>
        </message>
        <message>
            <source>You made this: another person takes this step.</source>
            <translation>Ovo ste vi sastavili: ovaj korak preduzima druga osoba.</translation>
        </message>
        <message>
            <source>You ordered this: another person takes this step.</source>
            <translation>Za ovo ste vi dali nalog: ovaj korak preduzima druga osoba.</translation>
        </message>
        <message>
            <source>You scored this family: somebody else decides on its objection.</source>
            <translation>Bodovali ste ovu porodicu: o njenom prigovoru odlučuje neko drugi.</translation>
        </message>
        <message>
            <source>You took part in the payment of these goods: another person receives them.</source>
            <translation>Učestvovali ste u plaćanju ove robe: prima je druga osoba.</translation>
        </message>
        <message>
            <source>a case worker</source>
            <translation>voditelj slučaja</translation>
        </message>
        <message>
            <source>a finance officer</source>
            <translation>finansijski službenik</translation>
        </message>
        <message>
            <source>a logistics officer</source>
            <translation>službenik za logistiku</translation>
        </message>
        <message>
            <source>a member of the family</source>
            <translation>član porodice</translation>
        </message>
        <message>
            <source>a payment</source>
            <translation>plaćanje</translation>
        </message>
        <message>
            <source>a viewer</source>
            <translation>posmatrač</translation>
        </message>
        <message>
            <source>a warehouse keeper</source>
            <translation>magacioner</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>prihvaćen</translation>
        </message>
        <message>
            <source>address and phone</source>
            <translation>adresa i telefon</translation>
        </message>
        <message>
            <source>administrator</source>
            <translation>administrator</translation>
        </message>
        <message>
            <source>all</source>
            <translation>sve</translation>
        </message>
        <message>
            <source>an administrator</source>
            <translation>administrator</translation>
        </message>
        <message>
            <source>an approver</source>
            <translation>odobravalac</translation>
        </message>
        <message>
            <source>answer overdue</source>
            <translation>odgovor kasni</translation>
        </message>
        <message>
            <source>applied</source>
            <translation>prijavljeno</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>odobreno</translation>
        </message>
        <message>
            <source>approver</source>
            <translation>odobravalac</translation>
        </message>
        <message>
            <source>arrived</source>
            <translation>stigla</translation>
        </message>
        <message>
            <source>assessed</source>
            <translation>procenjena</translation>
        </message>
        <message>
            <source>bank statement line</source>
            <translation>stavka izvoda</translation>
        </message>
        <message>
            <source>birth</source>
            <translation>rođenje</translation>
        </message>
        <message>
            <source>birth certificate</source>
            <translation>izvod iz matične knjige rođenih</translation>
        </message>
        <message>
            <source>cadastre</source>
            <translation>katastar</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>otkazano</translation>
        </message>
        <message>
            <source>case worker</source>
            <translation>voditelj slučaja</translation>
        </message>
        <message>
            <source>centre for social work</source>
            <translation>centar za socijalni rad</translation>
        </message>
        <message>
            <source>certain</source>
            <translation>sigurno</translation>
        </message>
        <message>
            <source>certificate of citizenship</source>
            <translation>uverenje o državljanstvu</translation>
        </message>
        <message>
            <source>certificate of residence</source>
            <translation>uverenje o prebivalištu</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>provereno</translation>
        </message>
        <message>
            <source>civil society organisation</source>
            <translation>organizacija civilnog društva</translation>
        </message>
        <message>
            <source>cleared</source>
            <translation>saglasnost</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>zatvoreno</translation>
        </message>
        <message>
            <source>completed</source>
            <translation>završena</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>ugovor</translation>
        </message>
        <message>
            <source>contracted</source>
            <translation>ugovoreno</translation>
        </message>
        <message>
            <source>copies of papers</source>
            <translation>kopije papira</translation>
        </message>
        <message>
            <source>death</source>
            <translation>smrt</translation>
        </message>
        <message>
            <source>declared</source>
            <translation>izjava</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>isporučeno</translation>
        </message>
        <message>
            <source>delivery note</source>
            <translation>otpremnica</translation>
        </message>
        <message>
            <source>departed</source>
            <translation>na putu</translation>
        </message>
        <message>
            <source>different</source>
            <translation>različite</translation>
        </message>
        <message>
            <source>discarded</source>
            <translation>odbačena</translation>
        </message>
        <message>
            <source>displaced person's card</source>
            <translation>legitimacija raseljenog lica</translation>
        </message>
        <message>
            <source>done</source>
            <translation>završeno</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>nacrt</translation>
        </message>
        <message>
            <source>drafted</source>
            <translation>sastavljeno</translation>
        </message>
        <message>
            <source>driving licence</source>
            <translation>vozačka dozvola</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>odbačeno</translation>
        </message>
        <message>
            <source>due by today</source>
            <translation>do danas</translation>
        </message>
        <message>
            <source>due within 30 days</source>
            <translation>u narednih 30 dana</translation>
        </message>
        <message>
            <source>due within 7 days</source>
            <translation>rok za 7 dana</translation>
        </message>
        <message>
            <source>eligible</source>
            <translation>podobna</translation>
        </message>
        <message>
            <source>final list</source>
            <translation>konačna lista</translation>
        </message>
        <message>
            <source>finance officer</source>
            <translation>finansijski službenik</translation>
        </message>
        <message>
            <source>followed up</source>
            <translation>obiđena</translation>
        </message>
        <message>
            <source>frozen</source>
            <translation>zamrznuto</translation>
        </message>
        <message>
            <source>handed over</source>
            <translation>predato</translation>
        </message>
        <message>
            <source>handover record</source>
            <translation>zapisnik o primopredaji</translation>
        </message>
        <message>
            <source>health card</source>
            <translation>zdravstvena knjižica</translation>
        </message>
        <message>
            <source>health data</source>
            <translation>podaci o zdravlju</translation>
        </message>
        <message>
            <source>health insurance</source>
            <translation>zdravstveno osiguranje</translation>
        </message>
        <message>
            <source>health service</source>
            <translation>zdravstvena služba</translation>
        </message>
        <message>
            <source>housing here and place of return</source>
            <translation>smeštaj ovde i mesto povratka</translation>
        </message>
        <message>
            <source>identity card</source>
            <translation>lična karta</translation>
        </message>
        <message>
            <source>identity paper</source>
            <translation>lični dokument</translation>
        </message>
        <message>
            <source>in procurement</source>
            <translation>u nabavci</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>u toku</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>u upotrebi</translation>
        </message>
        <message>
            <source>its date</source>
            <translation>datum</translation>
        </message>
        <message>
            <source>justified</source>
            <translation>opravdano</translation>
        </message>
        <message>
            <source>kit handed over</source>
            <translation>paket uručen</translation>
        </message>
        <message>
            <source>legal aid</source>
            <translation>pravna pomoć</translation>
        </message>
        <message>
            <source>listed</source>
            <translation>na listi</translation>
        </message>
        <message>
            <source>logistics officer</source>
            <translation>službenik za logistiku</translation>
        </message>
        <message>
            <source>marriage</source>
            <translation>brak</translation>
        </message>
        <message>
            <source>members of the household</source>
            <translation>članovi domaćinstva</translation>
        </message>
        <message>
            <source>merge</source>
            <translation>spajanje</translation>
        </message>
        <message>
            <source>ministry</source>
            <translation>ministarstvo</translation>
        </message>
        <message>
            <source>monitored</source>
            <translation>praćeno</translation>
        </message>
        <message>
            <source>moving in</source>
            <translation>useljenje</translation>
        </message>
        <message>
            <source>moving out</source>
            <translation>iseljenje</translation>
        </message>
        <message>
            <source>municipality</source>
            <translation>opština</translation>
        </message>
        <message>
            <source>name as written</source>
            <translation>ime kako je napisano</translation>
        </message>
        <message>
            <source>name or number</source>
            <translation>ime ili broj</translation>
        </message>
        <message>
            <source>names, birth, numbers of papers</source>
            <translation>imena, rođenje, brojevi papira</translation>
        </message>
        <message>
            <source>needs assessment</source>
            <translation>procena potreba</translation>
        </message>
        <message>
            <source>new head</source>
            <translation>novi nosilac</translation>
        </message>
        <message>
            <source>not in use</source>
            <translation>van upotrebe</translation>
        </message>
        <message>
            <source>number</source>
            <translation>broj</translation>
        </message>
        <message>
            <source>objection</source>
            <translation>prigovor</translation>
        </message>
        <message>
            <source>objections closed</source>
            <translation>rok istekao</translation>
        </message>
        <message>
            <source>on manifest</source>
            <translation>na spisku</translation>
        </message>
        <message>
            <source>open</source>
            <translation>otvoreno</translation>
        </message>
        <message>
            <source>order</source>
            <translation>nalog za nabavku</translation>
        </message>
        <message>
            <source>ordered</source>
            <translation>nalog dat banci</translation>
        </message>
        <message>
            <source>other</source>
            <translation>ostalo</translation>
        </message>
        <message>
            <source>other agency</source>
            <translation>druga ustanova</translation>
        </message>
        <message>
            <source>other help</source>
            <translation>druga pomoć</translation>
        </message>
        <message>
            <source>other paper</source>
            <translation>druga isprava</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>kasni</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>isplaćeno</translation>
        </message>
        <message>
            <source>passport</source>
            <translation>pasoš</translation>
        </message>
        <message>
            <source>payment order</source>
            <translation>nalog za plaćanje</translation>
        </message>
        <message>
            <source>pension</source>
            <translation>penzija</translation>
        </message>
        <message>
            <source>pension fund</source>
            <translation>penzijski fond</translation>
        </message>
        <message>
            <source>personal papers</source>
            <translation>lični papiri</translation>
        </message>
        <message>
            <source>photo</source>
            <translation>fotografija</translation>
        </message>
        <message>
            <source>preliminary list</source>
            <translation>preliminarno</translation>
        </message>
        <message>
            <source>preparing</source>
            <translation>u pripremi</translation>
        </message>
        <message>
            <source>procuring</source>
            <translation>u nabavci</translation>
        </message>
        <message>
            <source>property papers</source>
            <translation>papiri o imovini</translation>
        </message>
        <message>
            <source>quotes compared</source>
            <translation>upoređene ponude</translation>
        </message>
        <message>
            <source>reconfirmed</source>
            <translation>potvrđena</translation>
        </message>
        <message>
            <source>recovered</source>
            <translation>povraćaj</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>odbijeno</translation>
        </message>
        <message>
            <source>registered</source>
            <translation>upisana</translation>
        </message>
        <message>
            <source>registry office in exile</source>
            <translation>izmeštena matična služba</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>odbijena</translation>
        </message>
        <message>
            <source>reopened</source>
            <translation>ponovo otvorena</translation>
        </message>
        <message>
            <source>reserve list</source>
            <translation>rezerva</translation>
        </message>
        <message>
            <source>residence</source>
            <translation>prebivalište</translation>
        </message>
        <message>
            <source>retired</source>
            <translation>povučena</translation>
        </message>
        <message>
            <source>returned</source>
            <translation>vraćeno</translation>
        </message>
        <message>
            <source>returned for repair</source>
            <translation>na dopuni</translation>
        </message>
        <message>
            <source>returned home</source>
            <translation>vratile se</translation>
        </message>
        <message>
            <source>reversed</source>
            <translation>stornirano</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>opozvano</translation>
        </message>
        <message>
            <source>running</source>
            <translation>u toku</translation>
        </message>
        <message>
            <source>same name in another script or spelling</source>
            <translation>isto ime na drugom pismu ili drukčije napisano</translation>
        </message>
        <message>
            <source>school</source>
            <translation>škola</translation>
        </message>
        <message>
            <source>school certificate</source>
            <translation>školsko uverenje</translation>
        </message>
        <message>
            <source>scored</source>
            <translation>bodovano</translation>
        </message>
        <message>
            <source>selected</source>
            <translation>izabrana</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>poslat</translation>
        </message>
        <message>
            <source>signed declaration</source>
            <translation>potpisana izjava</translation>
        </message>
        <message>
            <source>spelled without diacritics</source>
            <translation>napisano bez kvačica</translation>
        </message>
        <message>
            <source>split</source>
            <translation>podela</translation>
        </message>
        <message>
            <source>supplier's invoice</source>
            <translation>faktura dobavljača</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>u mirovanju</translation>
        </message>
        <message>
            <source>taking back</source>
            <translation>vraćanje</translation>
        </message>
        <message>
            <source>the contract number</source>
            <translation>broj ugovora</translation>
        </message>
        <message>
            <source>the day of payment</source>
            <translation>dan isplate</translation>
        </message>
        <message>
            <source>the day of publishing</source>
            <translation>dan objavljivanja</translation>
        </message>
        <message>
            <source>the day of signing</source>
            <translation>dan potpisivanja</translation>
        </message>
        <message>
            <source>the last day for objections</source>
            <translation>poslednji dan za prigovor</translation>
        </message>
        <message>
            <source>the outcome</source>
            <translation>ishod</translation>
        </message>
        <message>
            <source>the reason</source>
            <translation>razlog</translation>
        </message>
        <message>
            <source>the reference of the bank line</source>
            <translation>oznaka stavke izvoda</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>ista</translation>
        </message>
        <message>
            <source>to approve</source>
            <translation>podneto</translation>
        </message>
        <message>
            <source>to ask</source>
            <translation>za pitanje</translation>
        </message>
        <message>
            <source>to decide</source>
            <translation>za odluku</translation>
        </message>
        <message>
            <source>upheld</source>
            <translation>usvojen</translation>
        </message>
        <message>
            <source>viewer</source>
            <translation>posmatrač</translation>
        </message>
        <message>
            <source>warehouse keeper</source>
            <translation>magacioner</translation>
        </message>
        <message>
            <source>what they answered</source>
            <translation>šta su odgovorili</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>odustanak</translation>
        </message>
        <message>
            <source>{excess} above the award in {other}.</source>
            <translation>{excess} iznad dodele na mestu {other}.</translation>
        </message>
        <message>
            <source>{excess} above what is left of the award, as it is stored.</source>
            <translation>{excess} iznad onoga što je preostalo od dodele, kako je sačuvana.</translation>
        </message>
        <message>
            <source>{first} or {other}</source>
            <translation>{first} ili {other}</translation>
        </message>
        <message>
            <source>{first}, {other}</source>
            <translation>{first}, {other}</translation>
        </message>
        <message>
            <source>{name} is in this family since {day}.</source>
            <translation>{name} je u ovoj porodici od {day}.</translation>
        </message>
        <message>
            <source>{name} left family {number} on {day}.</source>
            <translation>{name} je otišao/la iz porodice {number} dana {day}.</translation>
        </message>
        <message>
            <source>{name} lived in family {number} until {day}.</source>
            <translation>{name} je živeo/la u porodici {number} do {day}.</translation>
        </message>
        <message>
            <source>{name} lives in family {number} only since {day}.</source>
            <translation>{name} živi u porodici {number} tek od {day}.</translation>
        </message>
        <message>
            <source>{name} lives in family {number} since {day}.</source>
            <translation>{name} živi u porodici {number} od {day}.</translation>
        </message>
        <message>
            <source>{person} consented</source>
            <translation>{person}: dat pristanak</translation>
        </message>
        <message>
            <source>{person} joined the family</source>
            <translation>{person}: ulazak u porodicu</translation>
        </message>
        <message>
            <source>{person} left the family</source>
            <translation>{person}: izlazak iz porodice</translation>
        </message>
        <message>
            <source>{person} signed the declaration of return</source>
            <translation>{person}: potpisana izjava o povratku</translation>
        </message>
        <message>
            <source>{person} took the declaration back</source>
            <translation>{person}: izjava je povučena</translation>
        </message>
        <message>
            <source>{person} withdrew the consent: {what}</source>
            <translation>{person}: povučen pristanak, {what}</translation>
        </message>
        <message>
            <source>{person}: {what} issued</source>
            <translation>{person}: izdata isprava, {what}</translation>
        </message>
        <message>
            <source>{what}: {state}</source>
            <translation>{what}: {state}</translation>
        </message>
        <message>
            <source>{who} changed this family file in the meantime.</source>
            <translation>Ovaj predmet porodice je u međuvremenu izmenjen ({who}).</translation>
        </message>
        <message>
            <source>{who} changed this in the meantime.</source>
            <translation>{who} je to u međuvremenu izmenio/la.</translation>
        </message>
        <message>
            <source>{who} changed this record while you were working on it.</source>
            <translation>Dok ste na njemu radili, ovaj zapis je izmenjen ({who}).</translation>
        </message>
        <message>
            <source>{who} changed {number} {name} since this file was read. Nothing was saved.</source>
            <translation>{who} je izmenio/la {number} {name} otkad je datoteka pročitana. Ništa nije sačuvano.</translation>
        </message>
        <message>
            <source>“{code}” depends on “{other}”, which is asked of each person.</source>
            <translation>„{code}“ zavisi od „{other}“, a to se pita za svaku osobu.</translation>
        </message>
        <message>
            <source>“{code}” has no choices.</source>
            <translation>„{code}“ nema izbore.</translation>
        </message>
        <message>
            <source>“{code}” has no text in any language.</source>
            <translation>„{code}“ nema tekst ni na jednom jeziku.</translation>
        </message>
        <message>
            <source>“{code}” is asked depending on “{other}”, which is not asked before it.</source>
            <translation>„{code}“ zavisi od „{other}“, a to se ne pita pre njega.</translation>
        </message>
        <message>
            <source>“{code}” is no code: it begins with a letter and has letters, digits or _.</source>
            <translation>„{code}“ nije šifra: počinje slovom i ima slova, cifre ili _.</translation>
        </message>
        <message>
            <source>“{kind}” is not asked of anybody; it was left aside.</source>
            <translation>„{kind}“ se nikoga ne pita; izostavljeno je.</translation>
        </message>
        <message>
            <source>“{part}” is no value the question can have.</source>
            <translation>„{part}“ nije vrednost koju pitanje može imati.</translation>
        </message>
        <message>
            <source>“{step}” is for {roles}.</source>
            <translation>Korak „{step}“ preduzima {roles}.</translation>
        </message>
        <message>
            <source>“{step}” needs {fields}.</source>
            <translation>Za korak „{step}“ potrebno je: {fields}.</translation>
        </message>
        <message>
            <source>“{word}” was read as “{state}”, in {count} rows.</source>
            <translation>„{word}“ je pročitano kao „{state}“, redova: {count}.</translation>
        </message>
    </context>
</TS>
