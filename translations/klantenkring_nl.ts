<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Audience</name>
    <message>
        <source>a list for our own use</source>
        <translation>een lijst voor eigen gebruik</translation>
    </message>
    <message>
        <source>address labels</source>
        <translation>adresetiketten</translation>
    </message>
    <message>
        <source>The list cannot be written there. Nothing left the vault. Choose another place, or make room.</source>
        <translation>De lijst kan daar niet geschreven worden. Er is niets uit de kluis gegaan. Kies een andere plaats, of maak ruimte.</translation>
    </message>
    <message>
        <source>Choose where the list goes.</source>
        <translation>Kies waar de lijst heen gaat.</translation>
    </message>
    <message>
        <source>Choose at most 1000 times, in 1 to 3650 days.</source>
        <translation>Kies hoogstens 1000 keer, in 1 tot 3650 dagen.</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Shop</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Webshop</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Elders</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Some pages of the vault are damaged. Restore the last backup.</source>
        <translation>Een deel van de kluis is beschadigd. Zet de laatste reservekopie terug.</translation>
    </message>
    <message>
        <source>The vault does not hang together. Restore the last backup.</source>
        <translation>De kluis klopt niet meer in zichzelf. Zet de laatste reservekopie terug.</translation>
    </message>
    <message>
        <source>The log of what was done was changed from outside.</source>
        <translation>Het logboek van wat er is gedaan, is van buitenaf veranderd.</translation>
    </message>
    <message>
        <source>Searching may miss customers. Read an export again to mend it.</source>
        <translation>Zoeken kan klanten missen. Lees een bestand opnieuw in, dan komt het weer goed.</translation>
    </message>
    <message>
        <source>The sums of some customers do not agree with their receipts.</source>
        <translation>Bij sommige klanten klopt het totaal niet met de bonnen.</translation>
    </message>
    <message>
        <source>The ledger of points was changed from outside, or its balances do not follow from what happened. Restore the last backup.</source>
        <translation>Het grootboek van punten is van buitenaf veranderd, of de saldi volgen niet uit wat er gebeurd is. Zet de laatste reservekopie terug.</translation>
    </message>
</context>
<context>
    <name>CipherSelfTest</name>
    <message>
        <source>This copy of Klantenkring cannot encrypt. It stays closed, so that nothing is saved in clear. Nothing was changed. Install Klantenkring again.</source>
        <translation>Deze Klantenkring kan niet versleutelen. Het programma blijft dicht, zodat er niets leesbaar wordt bewaard. Er is niets veranderd. Installeer Klantenkring opnieuw.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1 needs a whole number.</source>
        <translation>Achter %1 hoort een heel getal.</translation>
    </message>
    <message>
        <source>%1 needs a value behind it.</source>
        <translation>Achter %1 hoort een waarde.</translation>
    </message>
    <message>
        <source>The option %1 is not known here. See klantenkring-cli --help.</source>
        <translation>De optie %1 bestaat hier niet. Zie klantenkring-cli --help.</translation>
    </message>
    <message>
        <source>Say which vault: --vault FILE.</source>
        <translation>Zeg om welke kluis het gaat: --vault BESTAND.</translation>
    </message>
    <message>
        <source>The file with the password cannot be read.</source>
        <translation>Het bestand met het wachtwoord is niet te lezen.</translation>
    </message>
    <message>
        <source>Give the password in a file (--passphrase-file FILE) or in KLANTENKRING_PASSPHRASE, or use --keychain.</source>
        <translation>Geef het wachtwoord in een bestand (--passphrase-file BESTAND) of in KLANTENKRING_PASSPHRASE, of gebruik --keychain.</translation>
    </message>
    <message>
        <source>You see the first %1. Only the owner sees longer lists; type more to search more precisely.</source>
        <translation>U ziet de eerste %1. Alleen de eigenaar ziet langere lijsten; typ meer om gerichter te zoeken.</translation>
    </message>
    <message>
        <source>the shop itself</source>
        <translation>de winkel zelf</translation>
    </message>
    <message>
        <source>Say which customer: customers show ID. See: customers list.</source>
        <translation>Zeg welke klant: customers show NUMMER. Zie: customers list.</translation>
    </message>
    <message>
        <source>Finds customers by name, e-mail, phone, postcode or card.</source>
        <translation>Zoekt klanten op naam, e-mail, telefoon, postcode of kaart.</translation>
    </message>
    <message>
        <source>Shows what is known about a customer, and from where.</source>
        <translation>Laat zien wat u van een klant weet, en waar het vandaan komt.</translation>
    </message>
    <message>
        <source>--customers takes a number from 1 to %1.</source>
        <translation>Bij --customers hoort een getal van 1 tot %1.</translation>
    </message>
    <message>
        <source>File %1 of %2, %3 rows</source>
        <translation>Bestand %1 van %2, %3 rijen</translation>
    </message>
    <message>
        <source>The sample shop is ready: %1</source>
        <translation>De voorbeeldwinkel staat klaar: %1</translation>
    </message>
    <message>
        <source>Fills a new vault with an invented shop, through export files.</source>
        <translation>Vult een nieuwe kluis met een verzonnen winkel, via exportbestanden.</translation>
    </message>
    <message>
        <source>%1: read before, on %2. Reading it again changes nothing.</source>
        <translation>%1: al ingelezen op %2. Nog een keer inlezen verandert niets.</translation>
    </message>
    <message>
        <source>%1 (%2): %3 rows</source>
        <translation>%1 (%2): %3 rijen</translation>
    </message>
    <message>
        <source>  people: %1 new, %2 changed, %3 the same</source>
        <translation>  mensen: %1 nieuw, %2 bijgewerkt, %3 gelijk gebleven</translation>
    </message>
    <message>
        <source>  receipts: %1 new, %2 changed, %3 the same, together %4</source>
        <translation>  bonnen: %1 nieuw, %2 bijgewerkt, %3 gelijk gebleven, samen %4</translation>
    </message>
    <message>
        <source>Say which file to read: import FILE.</source>
        <translation>Zeg welk bestand u wilt inlezen: import BESTAND.</translation>
    </message>
    <message>
        <source>The profile %1 does not exist. See: import profiles.</source>
        <translation>Het profiel %1 bestaat niet. Zie: import profiles.</translation>
    </message>
    <message>
        <source>File %1 of %2: %3 %, %4 rows</source>
        <translation>Bestand %1 van %2: %3 %, %4 rijen</translation>
    </message>
    <message>
        <source>This was a trial. Nothing was changed.</source>
        <translation>Dit was een proef. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Import %1 is done. To take it back: import undo %1</source>
        <translation>Import %1 is klaar. Ongedaan maken: import undo %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Nothing was read yet. Begin with: import FILE</source>
        <translation>Er is nog niets ingelezen. Begin met: import BESTAND</translation>
    </message>
    <message>
        <source>Say which import: import undo NUMBER. See: import list.</source>
        <translation>Zeg welke import: import undo NUMMER. Zie: import list.</translation>
    </message>
    <message>
        <source>Undone: %1 people and %2 receipts are gone, %3 are as they were.</source>
        <translation>Ongedaan gemaakt: %1 mensen en %2 bonnen zijn weg, %3 zijn weer zoals ze waren.</translation>
    </message>
    <message>
        <source>Reads exports into the vault, all of them or none.</source>
        <translation>Leest bestanden in de kluis in: allemaal, of geen.</translation>
    </message>
    <message>
        <source>Lists the exports that are recognised.</source>
        <translation>Laat zien welke bestanden worden herkend.</translation>
    </message>
    <message>
        <source>Lists what was read.</source>
        <translation>Laat zien wat er is ingelezen.</translation>
    </message>
    <message>
        <source>Takes an import back as a whole.</source>
        <translation>Maakt een import in zijn geheel ongedaan.</translation>
    </message>
    <message>
        <source>klantenkring-cli [--vault FILE] [--passphrase-file FILE | --keychain] [--json] [--locale nl|en] NOUN VERB [ARGUMENTS]</source>
        <translation>klantenkring-cli [--vault BESTAND] [--passphrase-file BESTAND | --keychain] [--json] [--locale nl|en] ONDERWERP OPDRACHT [GEGEVENS]</translation>
    </message>
    <message>
        <source>Say what to do: a noun and a verb from the list above.</source>
        <translation>Zeg wat er moet gebeuren: een onderwerp en een opdracht uit de lijst hierboven.</translation>
    </message>
    <message>
        <source>This command does not exist. See klantenkring-cli --help.</source>
        <translation>Deze opdracht bestaat niet. Zie klantenkring-cli --help.</translation>
    </message>
    <message>
        <source>The vault is ready: %1</source>
        <translation>De kluis staat klaar: %1</translation>
    </message>
    <message>
        <source>Recovery code, shown once: %1</source>
        <translation>Herstelcode, u ziet hem één keer: %1</translation>
    </message>
    <message>
        <source>Write it down and keep it away from this computer.</source>
        <translation>Schrijf hem op en bewaar hem niet bij deze computer.</translation>
    </message>
    <message>
        <source>Version of the vault: %1, SQLCipher %2</source>
        <translation>Versie van de kluis: %1, SQLCipher %2</translation>
    </message>
    <message>
        <source>Everything in the vault is right.</source>
        <translation>Alles in de kluis klopt.</translation>
    </message>
    <message>
        <source>Something in the vault is not right. Nothing was changed. Restore the last backup.</source>
        <translation>In de kluis klopt iets niet. Er is niets veranderd. Zet de laatste reservekopie terug.</translation>
    </message>
    <message>
        <source>Say where the backup goes: vault backup FILE.</source>
        <translation>Zeg waar de reservekopie komt: vault backup BESTAND.</translation>
    </message>
    <message>
        <source>Backup made and tested: %1</source>
        <translation>Reservekopie gemaakt en getest: %1</translation>
    </message>
    <message>
        <source>Say what to restore and where: vault restore FILE --to VAULT.</source>
        <translation>Zeg wat u terugzet en waar: vault restore BESTAND --to KLUIS.</translation>
    </message>
    <message>
        <source>Restored and tested: %1</source>
        <translation>Teruggezet en getest: %1</translation>
    </message>
    <message>
        <source>The vault that was there is kept as %1</source>
        <translation>De kluis die er al was, is bewaard als %1</translation>
    </message>
    <message>
        <source>Makes a new vault and prints its recovery code once.</source>
        <translation>Maakt een nieuwe kluis en toont de herstelcode één keer.</translation>
    </message>
    <message>
        <source>Says what is in the vault.</source>
        <translation>Zegt wat er in de kluis zit.</translation>
    </message>
    <message>
        <source>Checks every page, the log and all sums.</source>
        <translation>Controleert de hele kluis, het logboek en alle totalen.</translation>
    </message>
    <message>
        <source>Makes a backup, opens it and checks it.</source>
        <translation>Maakt een reservekopie, opent die en controleert hem.</translation>
    </message>
    <message>
        <source>Puts a backup back; a vault that is there is kept aside.</source>
        <translation>Zet een reservekopie terug; een kluis die er al is, blijft bewaard.</translation>
    </message>
    <message>
        <source>Not an export, so not read: %1</source>
        <translation>Geen export, dus niet gelezen: %1</translation>
    </message>
    <message>
        <source>--min-probability takes a number from 0.01 to 1.</source>
        <translation>Bij --min-probability hoort een getal van 0.01 tot 1.</translation>
    </message>
    <message>
        <source>Looking for duplicates: %1 %</source>
        <translation>Dubbele klanten zoeken: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) weighed</source>
        <translation>
            <numerusform>%n klantgegeven gewogen</numerusform>
            <numerusform>%n klantgegevens gewogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) stand there more than once</source>
        <translation>
            <numerusform>%n persoon staat er vaker dan één keer in</numerusform>
            <numerusform>%n personen staan er vaker dan één keer in</numerusform>
        </translation>
    </message>
    <message>
        <source>Weighs all records and groups those of one person. Changes nothing.</source>
        <translation>Weegt alle gegevens en groepeert wat van één persoon is. Verandert niets.</translation>
    </message>
    <message>
        <source>Say when the request came in: --received 2026-03-05.</source>
        <translation>Zeg wanneer het verzoek binnenkwam: --received 2026-03-05.</translation>
    </message>
    <message>
        <source>Answer by %1 at the latest; aim for %2.</source>
        <translation>Antwoord uiterlijk op %1; mik op %2.</translation>
    </message>
    <message>
        <source>The last day for answering a data-subject request; needs no vault.</source>
        <translation>De laatste dag om een privacyverzoek te beantwoorden; er is geen kluis nodig.</translation>
    </message>
    <message>
        <source>Merging takes --min-probability from 0.5 to 1.</source>
        <translation>Samenvoegen kan met --min-probability van 0.5 tot 1.</translation>
    </message>
    <message>
        <source>Nothing is certain enough to merge. Nothing was changed.</source>
        <translation>Niets is zeker genoeg om samen te voegen. Er is niets veranderd.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved to their customer</source>
        <translation>
            <numerusform>%n gegeven naar de goede klant gezet</numerusform>
            <numerusform>%n gegevens naar de goede klant gezet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) left out, because a request is open</source>
        <translation>
            <numerusform>%n groep overgeslagen, omdat er een verzoek open staat</numerusform>
            <numerusform>%n groepen overgeslagen, omdat er een verzoek open staat</numerusform>
        </translation>
    </message>
    <message>
        <source>To take it back: duplicates undo %1</source>
        <translation>Terugdraaien: duplicates undo %1</translation>
    </message>
    <message>
        <source>Say which merge: duplicates undo MERGE, or duplicates undo --all.</source>
        <translation>Zeg welke u wilt terugdraaien: duplicates undo MERGE, of duplicates undo --all.</translation>
    </message>
    <message numerus="yes">
        <source>%n merge(s) undone</source>
        <translation>
            <numerusform>%n keer samenvoegen teruggedraaid</numerusform>
            <numerusform>%n keer samenvoegen teruggedraaid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) back with their own customer</source>
        <translation>
            <numerusform>%n gegeven terug bij de eigen klant</numerusform>
            <numerusform>%n gegevens terug bij de eigen klant</numerusform>
        </translation>
    </message>
    <message>
        <source>Merges what is certain, as one act that can be undone.</source>
        <translation>Voegt samen wat zeker is, in één keer terug te draaien.</translation>
    </message>
    <message>
        <source>Takes a merge apart again, or every merge.</source>
        <translation>Draait één keer samenvoegen terug, of alles.</translation>
    </message>
    <message>
        <source>  balances or counts: %1 new, %2 changed, %3 the same</source>
        <translation>  saldo&apos;s of tellingen: %1 nieuw, %2 bijgewerkt, %3 gelijk gebleven</translation>
    </message>
    <message>
        <source>%1 waits: %2</source>
        <translation>%1 wacht: %2</translation>
    </message>
    <message>
        <source>New files of this folder are only offered, not read at once.</source>
        <translation>Nieuwe bestanden in deze map worden alleen aangeboden, niet zelf ingelezen.</translation>
    </message>
    <message>
        <source>There is nothing new in the watched folders.</source>
        <translation>Er is niets nieuws in de mappen.</translation>
    </message>
    <message>
        <source>Reads what is new in the watched folders, where that may be done at once.</source>
        <translation>Leest in wat nieuw is in de mappen, waar dat vanzelf mag.</translation>
    </message>
    <message>
        <source>Say for what, how and where: audience export --purpose P --channel C --csv FILE.</source>
        <translation>Zeg waarvoor, hoe en waarheen: audience export --purpose P --channel C --csv BESTAND.</translation>
    </message>
    <message>
        <source>--columns takes plain, mailchimp, laposta, brevo, outlook or labels.</source>
        <translation>--columns is plain, mailchimp, laposta, brevo, outlook of labels.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on the list</source>
        <translation>
            <numerusform>%n persoon op de lijst</numerusform>
            <numerusform>%n personen op de lijst</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes a list of those who may be reached, and counts who was left out and why.</source>
        <translation>Schrijft een lijst van wie bereikt mag worden, en telt wie is weggelaten en waarom.</translation>
    </message>
    <message>
        <source>Say which customer, by number. See: customers list.</source>
        <translation>Zeg welke klant, met het nummer. Zie: customers list.</translation>
    </message>
    <message>
        <source>--place takes counter, phone, paper, web, email, event or request.</source>
        <translation>--place is counter, phone, paper, web, email, event of request.</translation>
    </message>
    <message>
        <source>Consent is for one purpose and one channel: consent give CUSTOMER --purpose P --channel C.</source>
        <translation>Toestemming is voor één doel en één kanaal: consent give KLANT --purpose P --channel C.</translation>
    </message>
    <message>
        <source>Writes down that a customer agrees.</source>
        <translation>Schrijft op dat een klant ja zegt.</translation>
    </message>
    <message>
        <source>Writes down a no; without purpose it is a no to all advertising.</source>
        <translation>Schrijft een nee op; zonder doel is het een nee tegen alle reclame.</translation>
    </message>
    <message>
        <source>Shows what a customer allows, and since when.</source>
        <translation>Laat zien wat een klant goedvindt, en sinds wanneer.</translation>
    </message>
    <message>
        <source>Gives the proof of consent, with the exact texts shown.</source>
        <translation>Geeft het bewijs van toestemming, met de teksten die getoond zijn.</translation>
    </message>
    <message>
        <source>  points: %1 together</source>
        <translation>  punten: samen %1</translation>
    </message>
    <message>
        <source>  people who came in: %1</source>
        <translation>  mensen die binnenkwamen: %1</translation>
    </message>
    <message>
        <source>  not read, because nobody confirmed what it says about consent: %1. Read the file once in the program, or say --consents-confirmed.</source>
        <translation>  niet gelezen, omdat niemand heeft bevestigd wat er over toestemming staat: %1. Lees het bestand één keer in met het programma, of geef --consents-confirmed mee.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened. Check its name and place.</source>
        <translation>Het bestand %1 gaat niet open. Kijk of de naam en de plaats kloppen.</translation>
    </message>
    <message>
        <source>Say which programme to check: loyalty check FILE.</source>
        <translation>Zeg welk programma u wilt nakijken: loyalty check BESTAND.</translation>
    </message>
    <message>
        <source>This programme can go live.</source>
        <translation>Dit programma kan ingaan.</translation>
    </message>
    <message>
        <source>This programme cannot go live yet.</source>
        <translation>Dit programma kan nog niet ingaan.</translation>
    </message>
    <message>
        <source>Write the day as 2026-01-31: %1.</source>
        <translation>Schrijf de dag als 2026-01-31: %1.</translation>
    </message>
    <message>
        <source>Say which programme to try out: loyalty simulate FILE.</source>
        <translation>Zeg welk programma u wilt proberen: loyalty simulate BESTAND.</translation>
    </message>
    <message>
        <source>On your own sales this programme would have cost %1 to %2, and %3 in between.</source>
        <translation>Op uw eigen verkopen had dit programma %1 tot %2 gekost, en %3 daar tussenin.</translation>
    </message>
    <message>
        <source>Checks a loyalty programme before it goes live; needs no vault.</source>
        <translation>Kijkt een spaarprogramma na voordat het ingaat; zonder kluis.</translation>
    </message>
    <message>
        <source>Says what a programme would have cost on the shop&apos;s own sales; changes nothing.</source>
        <translation>Zegt wat een programma op de eigen verkopen had gekost; verandert niets.</translation>
    </message>
    <message>
        <source>Say who asks: --customer ID, or --name NAME for somebody who is not in the vault.</source>
        <translation>Zeg wie het vraagt: --customer ID, of --name NAAM voor iemand die niet in de kluis staat.</translation>
    </message>
    <message>
        <source>Request %1: answer by %2 at the latest; aim for %3.</source>
        <translation>Verzoek %1: antwoord uiterlijk op %2; mik op %3.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgesloten</translation>
    </message>
    <message>
        <source>Say which request. See: request list.</source>
        <translation>Zeg welk verzoek. Zie: request list.</translation>
    </message>
    <message>
        <source>Say where the files go: --out FOLDER.</source>
        <translation>Zeg waar de bestanden heen gaan: --out MAP.</translation>
    </message>
    <message>
        <source>Password, shown once; tell it through another channel: %1</source>
        <translation>Wachtwoord, dit ziet u één keer; geef het langs een andere weg door: %1</translation>
    </message>
    <message>
        <source>Nothing in this request is answered with files. See: request show.</source>
        <translation>Niets in dit verzoek wordt met bestanden beantwoord. Zie: request show.</translation>
    </message>
    <message>
        <source>The request stays open until you say how you made sure who asks: --identity same_contact_point, card_or_account, two_facts or seen_at_counter.</source>
        <translation>Het verzoek blijft open tot u zegt hoe u nakeek wie het vraagt: --identity same_contact_point, card_or_account, two_facts of seen_at_counter.</translation>
    </message>
    <message>
        <source>Writes down what somebody asks about their data.</source>
        <translation>Legt vast wat iemand over zijn gegevens vraagt.</translation>
    </message>
    <message>
        <source>Lists requests, the most pressing first.</source>
        <translation>Toont de verzoeken, het dringendste eerst.</translation>
    </message>
    <message>
        <source>Shows a request, its days and what happened.</source>
        <translation>Toont een verzoek, de dagen en wat er gebeurde.</translation>
    </message>
    <message>
        <source>No loyalty programme is running. See: loyalty publish.</source>
        <translation>Er loopt geen spaarprogramma. Zie: loyalty publish.</translation>
    </message>
    <message>
        <source>Say which customer: loyalty balance CUSTOMER. See: customers list.</source>
        <translation>Zeg welke klant: loyalty balance KLANT. Zie: customers list.</translation>
    </message>
    <message>
        <source>%1: %2, of which %3 can be spent now</source>
        <translation>%1: %2, waarvan %3 nu te besteden</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 van %3</translation>
    </message>
    <message>
        <source>Say which sale: loyalty explain SALE. Its number stands in: customers show.</source>
        <translation>Zeg welke verkoop: loyalty explain VERKOOP. Het nummer staat in: customers show.</translation>
    </message>
    <message>
        <source>Brings the ledger of points up to date; a second time it changes nothing.</source>
        <translation>Werkt het grootboek van punten bij; een tweede keer verandert er niets.</translation>
    </message>
    <message>
        <source>What a customer has saved: points, stamps, rewards.</source>
        <translation>Wat een klant heeft gespaard: punten, stempels, beloningen.</translation>
    </message>
    <message>
        <source>Why a sale gave what it gave, and why the other rules gave nothing.</source>
        <translation>Waarom een verkoop gaf wat hij gaf, en waarom de andere regels niets gaven.</translation>
    </message>
    <message>
        <source>Say which programme to publish: loyalty publish FILE.</source>
        <translation>Zeg welk programma u wilt starten: loyalty publish BESTAND.</translation>
    </message>
    <message>
        <source>%1 runs now, as version %2. It counts as its rules say. Next: loyalty run.</source>
        <translation>%1 loopt nu, als versie %2. Het telt zoals de regels zeggen. Daarna: loyalty run.</translation>
    </message>
    <message>
        <source>%1 runs from %3, as version %2. Next: loyalty run.</source>
        <translation>%1 loopt vanaf %3, als versie %2. Daarna: loyalty run.</translation>
    </message>
    <message>
        <source>Lets a programme run, or its next version; what is published never changes.</source>
        <translation>Laat een programma lopen, of de volgende versie ervan; wat loopt, verandert nooit.</translation>
    </message>
    <message>
        <source>First say how you made sure who asks: --identity HOW. Nothing was erased.</source>
        <translation>Zeg eerst hoe u weet wie het vraagt: --identity HOE. Er is niets gewist.</translation>
    </message>
    <message>
        <source>This request is not about one customer. Choose the customer in the window first. Nothing was erased.</source>
        <translation>Dit verzoek gaat niet over één klant. Kies eerst de klant in het venster. Er is niets gewist.</translation>
    </message>
    <message>
        <source>Writes the files that answer a request, behind a password; when nothing but erasing is left, it erases for good.</source>
        <translation>Schrijft de bestanden die een verzoek beantwoorden, achter een wachtwoord; is er alleen nog wissen over, dan wist het voorgoed.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>There is no vault at this place. Connect the disk or choose another file.</source>
        <translation>Hier is geen kluis. Sluit de schijf aan of kies een ander bestand.</translation>
    </message>
    <message>
        <source>Here lie remains of another vault. Nothing was changed. Choose another place.</source>
        <translation>Hier liggen resten van een andere kluis. Er is niets veranderd. Kies een andere plek.</translation>
    </message>
    <message>
        <source>There is a file with this name already. It was not touched. Choose another name.</source>
        <translation>Er is al een bestand met deze naam. Daar is niets aan veranderd. Kies een andere naam.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yes, said again</source>
        <translation>ja, opnieuw gezegd</translation>
    </message>
    <message>
        <source>not asked, counts as no</source>
        <translation>niet gevraagd, telt als nee</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>gevraagd, nog geen antwoord</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>niet vragen</translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>niet meer geldig</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verlopen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>ended by the shop</source>
        <translation>gestopt door de winkel</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>herroepen</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>aan de balie</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>per telefoon</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>op papier</translation>
    </message>
    <message>
        <source>on the website</source>
        <translation>op de website</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per e-mail</translation>
    </message>
    <message>
        <source>at an event</source>
        <translation>op een evenement</translation>
    </message>
    <message>
        <source>in a request</source>
        <translation>in een verzoek</translation>
    </message>
    <message>
        <source>in a file that was read in</source>
        <translation>in een ingelezen bestand</translation>
    </message>
    <message>
        <source>This customer is no longer in the vault. Search again.</source>
        <translation>Deze klant staat niet meer in de kluis. Zoek opnieuw.</translation>
    </message>
    <message>
        <source>This purpose does not exist. Choose one of the list under Privacy, Consent.</source>
        <translation>Dit doel bestaat niet. Kies er een uit de lijst bij Privacy, Toestemming.</translation>
    </message>
    <message>
        <source>Nobody needs to be asked for “%1”. Nothing was changed.</source>
        <translation>Voor “%1” hoeft niemand gevraagd te worden. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The purpose “%1” does not go through this channel. Choose another channel.</source>
        <translation>Het doel “%1” gaat niet via dit kanaal. Kies een ander kanaal.</translation>
    </message>
    <message>
        <source>The purpose “%1” is switched off. Switch it on first, under Privacy, Consent.</source>
        <translation>Het doel “%1” staat uit. Zet het eerst aan, bij Privacy, Toestemming.</translation>
    </message>
    <message>
        <source>This customer is too young to agree alone. A parent or guardian has to say yes. Nothing was changed.</source>
        <translation>Deze klant is te jong om zelf ja te zeggen. Een ouder of voogd moet dat doen. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>We have no address or number for this channel. Fill it in first; then consent can be written down.</source>
        <translation>Voor dit kanaal is er geen adres of nummer. Vul dat eerst in; daarna kunt u de toestemming opschrijven.</translation>
    </message>
    <message>
        <source>This channel does not exist.</source>
        <translation>Dit kanaal bestaat niet.</translation>
    </message>
    <message>
        <source>This day is still to come. Fill in the day on which the customer said it.</source>
        <translation>Deze dag moet nog komen. Vul de dag in waarop de klant het zei.</translation>
    </message>
    <message>
        <source>This could not be written down. Nothing was changed.</source>
        <translation>Dit kon niet opgeschreven worden. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This scan is no longer in the vault.</source>
        <translation>Deze scan staat niet meer in de kluis.</translation>
    </message>
    <message>
        <source>The purpose “%1” has no legal ground, so nobody&apos;s data may be used for it. Choose a ground first, under Privacy, Consent.</source>
        <translation>Het doel “%1” heeft geen grondslag, dus mogen van niemand gegevens gebruikt worden. Kies eerst een grondslag, bij Privacy, Toestemming.</translation>
    </message>
    <message>
        <source>Legitimate interest needs the balancing form. Fill it in first for “%1”, under Privacy, Consent.</source>
        <translation>Bij gerechtvaardigd belang hoort een belangenafweging. Vul die eerst in voor “%1”, bij Privacy, Toestemming.</translation>
    </message>
    <message>
        <source>The exception for customers needs its form. Fill it in first for “%1”, under Privacy, Consent.</source>
        <translation>Bij de uitzondering voor klanten hoort een formulier. Vul dat eerst in voor “%1”, bij Privacy, Toestemming.</translation>
    </message>
    <message>
        <source>The exception for customers does not hold for this channel.</source>
        <translation>De uitzondering voor klanten geldt niet voor dit kanaal.</translation>
    </message>
    <message>
        <source>no longer in the vault</source>
        <translation>niet meer in de kluis</translation>
    </message>
    <message>
        <source>data must not be used now</source>
        <translation>gegevens mogen nu niet gebruikt worden</translation>
    </message>
    <message>
        <source>no address or number for this</source>
        <translation>geen adres of nummer hiervoor</translation>
    </message>
    <message>
        <source>proof is missing</source>
        <translation>bewijs ontbreekt</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>zei nee</translation>
    </message>
    <message>
        <source>withdrew consent</source>
        <translation>trok toestemming in</translation>
    </message>
    <message>
        <source>wants no advertising</source>
        <translation>wil geen reclame</translation>
    </message>
    <message>
        <source>consent expired</source>
        <translation>toestemming verlopen</translation>
    </message>
    <message>
        <source>agreed to an older text</source>
        <translation>zei ja tegen een oudere tekst</translation>
    </message>
    <message>
        <source>minor, without consent of a parent</source>
        <translation>minderjarig, zonder toestemming van een ouder</translation>
    </message>
    <message>
        <source>the box was ticked beforehand</source>
        <translation>het vakje stond al aangevinkt</translation>
    </message>
    <message>
        <source>does not want to be asked</source>
        <translation>wil niet gevraagd worden</translation>
    </message>
    <message>
        <source>wants to hear less</source>
        <translation>wil minder horen</translation>
    </message>
    <message>
        <source>never bought with this address</source>
        <translation>kocht nooit met dit adres</translation>
    </message>
    <message>
        <source>heard from us often enough</source>
        <translation>hoorde vaak genoeg van ons</translation>
    </message>
    <message>
        <source>nothing at all</source>
        <translation>helemaal niets</translation>
    </message>
    <message>
        <source>only about orders and repairs</source>
        <translation>alleen over bestellingen en reparaties</translation>
    </message>
    <message>
        <source>general news</source>
        <translation>algemeen nieuws</translation>
    </message>
    <message>
        <source>also personal offers</source>
        <translation>ook persoonlijke aanbiedingen</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet gezegd</translation>
    </message>
    <message>
        <source>age not known</source>
        <translation>leeftijd niet bekend</translation>
    </message>
    <message>
        <source>younger than 16</source>
        <translation>jonger dan 16</translation>
    </message>
    <message>
        <source>16 or 17</source>
        <translation>16 of 17</translation>
    </message>
    <message>
        <source>18 or older</source>
        <translation>18 of ouder</translation>
    </message>
    <message>
        <source>The list of purposes cannot be read. Install the program again.</source>
        <translation>De lijst met doelen kan niet gelezen worden. Installeer het programma opnieuw.</translation>
    </message>
    <message>
        <source>no legal ground</source>
        <translation>geen grondslag</translation>
    </message>
    <message>
        <source>consent of the customer</source>
        <translation>toestemming van de klant</translation>
    </message>
    <message>
        <source>needed for what the customer asked</source>
        <translation>nodig voor wat de klant vroeg</translation>
    </message>
    <message>
        <source>the law requires it</source>
        <translation>de wet verplicht het</translation>
    </message>
    <message>
        <source>legitimate interest of the shop</source>
        <translation>gerechtvaardigd belang van de winkel</translation>
    </message>
    <message>
        <source>exception for customers who bought here</source>
        <translation>uitzondering voor klanten die hier kochten</translation>
    </message>
    <message>
        <source>Nobody is asked for this purpose, so it has no text. Nothing was changed.</source>
        <translation>Voor dit doel wordt niemand gevraagd, dus is er geen tekst. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This scan is larger than 4 MB. Scan it in grey or with fewer points, and try again.</source>
        <translation>Deze scan is groter dan 4 MB. Scan in grijs of met minder punten, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This file is no scan. Choose a PDF, PNG or JPEG file.</source>
        <translation>Dit bestand is geen scan. Kies een PDF-, PNG- of JPEG-bestand.</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>Het tellen is gestopt.</translation>
    </message>
    <message>
        <source>Write the text in Dutch and in English. Nothing was changed.</source>
        <translation>Schrijf de tekst in het Nederlands en in het Engels. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This version of the text does not exist. Choose the one that stood beside the box.</source>
        <translation>Deze versie van de tekst bestaat niet. Kies de versie die naast het vakje stond.</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>This customer is no longer in the vault. Search again.</source>
        <translation>Deze klant staat niet meer in de kluis. Zoek opnieuw.</translation>
    </message>
    <message>
        <source>This receipt is no longer in the vault. Its import may have been undone.</source>
        <translation>Deze bon staat niet meer in de kluis. Misschien is de import ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Fill in a name, an e-mail address, a phone number or a card number.</source>
        <translation>Vul een naam, e-mailadres, telefoonnummer of kaartnummer in.</translation>
    </message>
    <message>
        <source>There is no change of yours to undo here.</source>
        <translation>Hier is niets van uzelf om ongedaan te maken.</translation>
    </message>
    <message>
        <source>This was corrected because the customer asked for it, and stays. Correct it again if it is wrong.</source>
        <translation>Dit is verbeterd omdat de klant daarom vroeg, en blijft zo. Verbeter het opnieuw als het niet klopt.</translation>
    </message>
    <message>
        <source>This has changed meanwhile. Look again.</source>
        <translation>Dit is intussen veranderd. Kijk opnieuw.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>This key does not open the vault. Nothing was changed. Try your recovery code, or restore a backup.</source>
        <translation>Deze sleutel past niet op de kluis. Er is niets veranderd. Probeer uw herstelcode, of zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>Something in the vault is not right. We changed nothing. Restore your latest backup.</source>
        <translation>In de kluis klopt iets niet. Wij hebben niets veranderd. Zet uw laatste reservekopie terug.</translation>
    </message>
    <message>
        <source>The vault is in use by another program. Nothing was changed. Wait a moment and try again.</source>
        <translation>Een ander programma gebruikt de kluis. Er is niets veranderd. Wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The vault cannot be read or written here: the disk is full, read-only or gone. What was saved before is safe. Make room or choose another place, then try again.</source>
        <translation>De kluis is hier niet te lezen of te bewaren: de schijf is vol, alleen-lezen of weg. Wat al bewaard was, is veilig. Maak ruimte of kies een andere plek en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Stopped. What was not finished was undone.</source>
        <translation>Gestopt. Wat niet af was, is teruggedraaid.</translation>
    </message>
    <message>
        <source>This contradicts what is already in the vault. Nothing was changed. Look again and repeat it.</source>
        <translation>Dit past niet bij wat al in de kluis staat. Er is niets veranderd. Kijk het na en doe het opnieuw.</translation>
    </message>
    <message>
        <source>The program made a mistake. What was saved before is safe. Close Klantenkring, open it again and repeat what you did.</source>
        <translation>Het programma deed iets verkeerd. Wat al bewaard was, is veilig. Sluit Klantenkring, open het opnieuw en herhaal wat u deed.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The folder for the exports cannot be made. Choose another place.</source>
        <translation>De map voor de bestanden kan niet worden gemaakt. Kies een andere plek.</translation>
    </message>
</context>
<context>
    <name>DuplicateDesk</name>
    <message>
        <source>The list could not be saved there. Nothing was changed; choose another place.</source>
        <translation>De lijst kon daar niet worden bewaard. Er is niets veranderd; kies een andere plaats.</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message>
        <source>Something else this customer asked is still open: %1 (request %2). Answer that first; after erasing nothing can be shown.</source>
        <translation>Iets anders dat deze klant vroeg staat nog open: %1 (verzoek %2). Beantwoord dat eerst; na het wissen is er niets meer te laten zien.</translation>
    </message>
    <message>
        <source>Coded marks without a name</source>
        <translation>Gecodeerde merken zonder naam</translation>
    </message>
    <message>
        <source>So that a later import or an old backup does not bring this person back.</source>
        <translation>Zodat een latere import of een oude reservekopie deze persoon niet terugbrengt.</translation>
    </message>
    <message>
        <source>To %1. On %2 we gave you data of this person: %3. They asked us to erase their data. Please erase them too, and tell those to whom you gave them (article 19 of the GDPR). Please confirm that it is done.</source>
        <translation>Aan %1. Op %2 gaven wij u gegevens van deze persoon: %3. Deze persoon heeft ons gevraagd de gegevens te wissen. Wis ze ook bij u, en vertel het aan wie u ze gaf (artikel 19 AVG). Laat ons weten dat het gedaan is.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Voorletters</translation>
    </message>
    <message>
        <source>Infix</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Hele naam</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Huisnummer</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Toevoeging</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straat en nummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobiel</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kaartnummer</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Wants news</source>
        <translation>Wil nieuws</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
</context>
<context>
    <name>FloorDesk</name>
    <message>
        <source>Earned, and not taken yet</source>
        <translation>Verdiend, en nog niet gehaald</translation>
    </message>
    <message>
        <source>Can be had for the points</source>
        <translation>Te krijgen voor de punten</translation>
    </message>
    <message>
        <source>%1 %2 to go until %3</source>
        <translation>Nog %1 %2 tot %3</translation>
    </message>
    <message>
        <source>%1 more, then %2</source>
        <translation>nog %1, dan %2</translation>
    </message>
    <message>
        <source>worth %1</source>
        <translation>waard %1</translation>
    </message>
    <message>
        <source>You can have %1 today. Would you like it now?</source>
        <translation>U kunt vandaag %1 krijgen. Wilt u dat nu?</translation>
    </message>
    <message>
        <source>Today you get: %1.</source>
        <translation>Vandaag krijgt u: %1.</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>Word</source>
        <translation>Woord</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>Soort contact</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Adres of nummer</translation>
    </message>
    <message>
        <source>Grade of proof (0 to 4)</source>
        <translation>Graad van bewijs (0 tot 4)</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation>Versie van de tekst</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Taal van de tekst</translation>
    </message>
    <message>
        <source>Said by a parent or guardian (1 yes)</source>
        <translation>Gezegd door een ouder of voogd (1 ja)</translation>
    </message>
    <message>
        <source>Taken in where</source>
        <translation>Waar gezegd</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gezegd</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Opgeschreven</translation>
    </message>
    <message>
        <source>Do not ask before</source>
        <translation>Niet vragen vóór</translation>
    </message>
    <message>
        <source>How much the person wants to hear</source>
        <translation>Hoeveel de persoon wil horen</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Scan of a signed card</source>
        <translation>Scan van een getekende kaart</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Gegeven aan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Consent given and withdrawn</source>
        <translation>Toestemming gegeven en ingetrokken</translation>
    </message>
    <message>
        <source>How much you want to hear</source>
        <translation>Hoeveel u wilt horen</translation>
    </message>
    <message>
        <source>Age, roughly</source>
        <translation>Leeftijd, ongeveer</translation>
    </message>
    <message>
        <source>Signed cards</source>
        <translation>Getekende kaarten</translation>
    </message>
    <message>
        <source>Given to others</source>
        <translation>Aan anderen gegeven</translation>
    </message>
    <message>
        <source>Number in that system</source>
        <translation>Nummer in dat systeem</translation>
    </message>
    <message>
        <source>Never for marketing</source>
        <translation>Nooit voor reclame</translation>
    </message>
    <message>
        <source>Answer (1 yes, 0 no)</source>
        <translation>Antwoord (1 ja, 0 nee)</translation>
    </message>
    <message>
        <source>Words of the file</source>
        <translation>Woorden uit het bestand</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Kolom van het bestand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>Getoonde naam</translation>
    </message>
    <message>
        <source>Name for sorting</source>
        <translation>Naam voor de volgorde</translation>
    </message>
    <message>
        <source>E-mail shown</source>
        <translation>Getoond e-mailadres</translation>
    </message>
    <message>
        <source>Phone shown</source>
        <translation>Getoond telefoonnummer</translation>
    </message>
    <message>
        <source>Postcode shown</source>
        <translation>Getoonde postcode</translation>
    </message>
    <message>
        <source>Town shown</source>
        <translation>Getoonde plaats</translation>
    </message>
    <message>
        <source>Answer about e-mail (1 yes, 0 not asked, −1 no)</source>
        <translation>Antwoord over e-mail (1 ja, 0 niet gevraagd, −1 nee)</translation>
    </message>
    <message>
        <source>Number of purchases</source>
        <translation>Aantal aankopen</translation>
    </message>
    <message>
        <source>Spent in cents</source>
        <translation>Besteed, in centen</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Eerste aankoop</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Laatste aankoop</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Bekend sinds</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Bekeken</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Wat er bekend is</translation>
    </message>
    <message>
        <source>What files say about permission</source>
        <translation>Wat bestanden zeggen over toestemming</translation>
    </message>
    <message>
        <source>What was derived from it</source>
        <translation>Wat daaruit is afgeleid</translation>
    </message>
    <message>
        <source>When the page was looked at</source>
        <translation>Wanneer de pagina is bekeken</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Customer number in that system</source>
        <translation>Klantnummer in dat systeem</translation>
    </message>
    <message>
        <source>Channel (0 shop, 1 webshop, 2 other)</source>
        <translation>Kanaal (0 winkel, 1 webwinkel, 2 anders)</translation>
    </message>
    <message>
        <source>State (0 done, 1 given back, 2 partly given back, 3 open, 4 cancelled)</source>
        <translation>Stand (0 afgerond, 1 teruggegeven, 2 deels teruggegeven, 3 open, 4 geannuleerd)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Munt</translation>
    </message>
    <message>
        <source>Total in cents</source>
        <translation>Totaal in centen</translation>
    </message>
    <message>
        <source>Given back in cents</source>
        <translation>Teruggegeven in centen</translation>
    </message>
    <message>
        <source>Discount in cents</source>
        <translation>Korting in centen</translation>
    </message>
    <message>
        <source>VAT in cents</source>
        <translation>Btw in centen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Product number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Quantity in thousandths</source>
        <translation>Aantal in duizendsten</translation>
    </message>
    <message>
        <source>Amount in cents</source>
        <translation>Bedrag in centen</translation>
    </message>
    <message>
        <source>Sale as it was before an import changed it</source>
        <translation>Verkoop zoals die was voordat een import haar veranderde</translation>
    </message>
    <message>
        <source>Its lines</source>
        <translation>De regels ervan</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Aankopen</translation>
    </message>
    <message>
        <source>The books need the amounts; nobody needs the name. The sales stay and belong to nobody any more.</source>
        <translation>De administratie heeft de bedragen nodig; niemand heeft de naam nodig. De verkopen blijven en horen bij niemand meer.</translation>
    </message>
    <message>
        <source>Purchases as earlier files told them</source>
        <translation>Aankopen zoals eerdere bestanden ze meldden</translation>
    </message>
    <message>
        <source>They stay without the person, so that an import can be undone.</source>
        <translation>Ze blijven zonder de persoon, zodat een import ongedaan gemaakt kan worden.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat er gedaan is</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Bijzonderheden</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Kladje</translation>
    </message>
    <message>
        <source>On the list of people who were erased since</source>
        <translation>Op de lijst van gewiste personen sinds</translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation>Wat ermee gedaan is</translation>
    </message>
    <message>
        <source>Drafts that were not saved</source>
        <translation>Kladjes die niet zijn opgeslagen</translation>
    </message>
    <message>
        <source>List of people who were erased</source>
        <translation>Lijst van gewiste personen</translation>
    </message>
    <message>
        <source>Coded marks without a name stay, so that a later import does not bring this person back.</source>
        <translation>Gecodeerde merken zonder naam blijven, zodat een latere import deze persoon niet terugbrengt.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Customer number at first</source>
        <translation>Klantnummer in het begin</translation>
    </message>
    <message>
        <source>Customer number before</source>
        <translation>Klantnummer ervoor</translation>
    </message>
    <message>
        <source>Customer number after</source>
        <translation>Klantnummer erna</translation>
    </message>
    <message>
        <source>Same person as another entry?</source>
        <translation>Dezelfde persoon als een andere vermelding?</translation>
    </message>
    <message>
        <source>Probability that two entries are one person (%)</source>
        <translation>Kans dat twee vermeldingen één persoon zijn (%)</translation>
    </message>
    <message>
        <source>What speaks for it most</source>
        <translation>Wat er het meest voor spreekt</translation>
    </message>
    <message>
        <source>Merged and taken apart</source>
        <translation>Samengevoegd en uit elkaar gehaald</translation>
    </message>
    <message>
        <source>Decisions about duplicates</source>
        <translation>Besluiten over dubbele klanten</translation>
    </message>
    <message>
        <source>May be the same person as another entry</source>
        <translation>Misschien dezelfde persoon als een andere vermelding</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kaartnummer</translation>
    </message>
    <message>
        <source>Points in thousandths</source>
        <translation>Punten in duizendsten</translation>
    </message>
    <message>
        <source>Worth in cents</source>
        <translation>Waarde in centen</translation>
    </message>
    <message>
        <source>Day of the balance</source>
        <translation>Dag van het saldo</translation>
    </message>
    <message>
        <source>Row of a file that could not be read</source>
        <translation>Rij uit een bestand die niet te lezen was</translation>
    </message>
    <message>
        <source>Cell that could not be read</source>
        <translation>Vakje dat niet te lezen was</translation>
    </message>
    <message>
        <source>Rows of files that were not taken in</source>
        <translation>Rijen uit bestanden die niet zijn ingelezen</translation>
    </message>
    <message>
        <source>Balances of points from an earlier system</source>
        <translation>Puntensaldo&apos;s uit een eerder systeem</translation>
    </message>
    <message>
        <source>Files named after this person</source>
        <translation>Bestanden die naar deze persoon heten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Younger than 16</source>
        <translation>Jonger dan 16</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Answer goes to</source>
        <translation>Antwoord gaat naar</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gevraagd door</translation>
    </message>
    <message>
        <source>Words of the request</source>
        <translation>Woorden van het verzoek</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Number, dates and what was asked stay, to show that the request was answered; names and words go.</source>
        <translation>Nummer, datums en wat er gevraagd is blijven, om te laten zien dat er geantwoord is; namen en woorden verdwijnen.</translation>
    </message>
    <message>
        <source>Requests about personal data</source>
        <translation>Verzoeken over persoonsgegevens</translation>
    </message>
    <message>
        <source>What happened with those requests</source>
        <translation>Wat er met die verzoeken gebeurde</translation>
    </message>
    <message>
        <source>Files made for this person</source>
        <translation>Bestanden die voor deze persoon zijn gemaakt</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Told that it ends</source>
        <translation>Verteld dat het stopt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>What was corrected</source>
        <translation>Wat verbeterd is</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Your statement</source>
        <translation>Uw verklaring</translation>
    </message>
    <message>
        <source>Objection followed (1 yes, 0 no)</source>
        <translation>Bezwaar gevolgd (1 ja, 0 nee)</translation>
    </message>
    <message>
        <source>How it was weighed</source>
        <translation>Hoe het is afgewogen</translation>
    </message>
    <message>
        <source>Restrictions of use</source>
        <translation>Beperkingen van het gebruik</translation>
    </message>
    <message>
        <source>Corrections you asked for</source>
        <translation>Verbeteringen waar u om vroeg</translation>
    </message>
    <message>
        <source>Your statements</source>
        <translation>Uw verklaringen</translation>
    </message>
    <message>
        <source>Your objections</source>
        <translation>Uw bezwaren</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>Price of the reward</source>
        <translation>Prijs van de beloning</translation>
    </message>
    <message>
        <source>May be used (1 yes)</source>
        <translation>Mag gebruikt worden (1 ja)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>How many came on or went off</source>
        <translation>Hoeveel erbij kwam of eraf ging</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Vervalt</translation>
    </message>
    <message>
        <source>Points, stamps and rewards, and why</source>
        <translation>Punten, stempels en beloningen, en waarom</translation>
    </message>
    <message>
        <source>The ledger of points has to add up. The entries stay and belong to nobody any more.</source>
        <translation>Het grootboek van punten moet kloppen. De boekingen blijven staan en horen bij niemand meer.</translation>
    </message>
    <message>
        <source>What was done with your card in the shop</source>
        <translation>Wat er in de winkel met uw kaart is gedaan</translation>
    </message>
    <message>
        <source>What loyalty rules may use of you</source>
        <translation>Wat spaarregels van u mogen gebruiken</translation>
    </message>
    <message>
        <source>Corrections that wait for a second person</source>
        <translation>Correcties die op een tweede persoon wachten</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Looking for duplicates was stopped. Nothing was changed. Start it again whenever you like.</source>
        <translation>Het zoeken naar dubbele klanten is gestopt. Er is niets veranderd. Begin opnieuw wanneer u wilt.</translation>
    </message>
    <message>
        <source>One of these customers is no longer in the vault. Nothing was changed. Look again.</source>
        <translation>Een van deze klanten staat niet meer in de kluis. Er is niets veranderd. Kijk opnieuw.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was merged.</source>
        <translation>Gestopt. Er is niets samengevoegd.</translation>
    </message>
    <message>
        <source>There is nothing to merge. Nothing was changed.</source>
        <translation>Er is niets samen te voegen. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Choose what belongs to somebody else, and leave something for this customer.</source>
        <translation>Kies wat bij iemand anders hoort, en laat iets over voor deze klant.</translation>
    </message>
    <message>
        <source>This merge does not exist. Nothing was changed.</source>
        <translation>Dit samenvoegen staat hier niet. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This was undone before. Nothing was changed.</source>
        <translation>Dit is al eerder ongedaan gemaakt. Er is niets veranderd.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>The mapping is not JSON: there is a mistake near character %1.</source>
        <translation>De kolomindeling is geen JSON: er zit een fout bij teken %1.</translation>
    </message>
    <message>
        <source>The mapping names the profile &quot;%1&quot;. It can be generic-customers or generic-sales.</source>
        <translation>De kolomindeling noemt het profiel &quot;%1&quot;. Het kan generic-customers of generic-sales zijn.</translation>
    </message>
    <message>
        <source>The mapping gives column &quot;%1&quot; the meaning &quot;%2&quot;, which does not exist.</source>
        <translation>De kolomindeling geeft kolom &quot;%1&quot; de betekenis &quot;%2&quot;, maar die bestaat niet.</translation>
    </message>
    <message>
        <source>The mapping says of no column what it means. Fill in &quot;columns&quot;.</source>
        <translation>De kolomindeling zegt van geen enkele kolom wat erin staat. Vul &quot;columns&quot; in.</translation>
    </message>
    <message>
        <source>The mapping gives &quot;%1&quot; as the sign before the cents. It can be , or .</source>
        <translation>De kolomindeling noemt &quot;%1&quot; als teken voor de centen. Het kan , of . zijn.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Check that it is still there and not open in another program.</source>
        <translation>Dit bestand gaat niet open. Kijk of het er nog is en of een ander programma het niet open heeft.</translation>
    </message>
    <message>
        <source>This file could not be read to its end. Copy it to this computer and try again.</source>
        <translation>Dit bestand kon niet tot het einde worden gelezen. Kopieer het naar deze computer en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Reading the file was stopped. Nothing was taken in.</source>
        <translation>Het lezen is gestopt. Er is niets ingelezen.</translation>
    </message>
    <message>
        <source>The columns of this file are not known here, perhaps because they are in another language. Say what they mean, or give a mapping. Nothing was taken in.</source>
        <translation>De kolommen van dit bestand zijn hier niet bekend, misschien omdat ze in een andere taal zijn. Zeg wat erin staat, of geef een kolomindeling. Er is niets ingelezen.</translation>
    </message>
    <message>
        <source>In the column &quot;%1&quot; day and month cannot be told apart (%2). Say which comes first. Nothing was taken in.</source>
        <translation>In de kolom &quot;%1&quot; is niet te zien wat de dag is en wat de maand (%2). Zeg wat er eerst staat. Er is niets ingelezen.</translation>
    </message>
    <message>
        <source>In the column &quot;%1&quot; thousands and cents cannot be told apart (%2). Say which sign stands before the cents. Nothing was taken in.</source>
        <translation>In de kolom &quot;%1&quot; is niet te zien of het om duizenden of om centen gaat (%2). Zeg welk teken voor de centen staat. Er is niets ingelezen.</translation>
    </message>
    <message>
        <source>Stopped. What had been read was undone.</source>
        <translation>Gestopt. Wat al was ingelezen, is teruggedraaid.</translation>
    </message>
    <message>
        <source>This file has none of the columns of customers of %1. Choose another kind of file, or say what its columns mean.</source>
        <translation>Dit bestand heeft geen enkele kolom van de klanten van %1. Kies een ander soort bestand, of zeg wat er in de kolommen staat.</translation>
    </message>
    <message>
        <source>The mapping speaks of a column &quot;%1&quot;, but this file has none. Compare the names in the first row of the file.</source>
        <translation>De kolomindeling noemt een kolom &quot;%1&quot;, maar die heeft dit bestand niet. Vergelijk de namen in de eerste rij van het bestand.</translation>
    </message>
    <message>
        <source>Other customers file</source>
        <translation>Ander klantenbestand</translation>
    </message>
    <message>
        <source>Other sales file</source>
        <translation>Ander verkoopbestand</translation>
    </message>
    <message>
        <source>No column of this file is the order number. Say which one it is, or choose another file.</source>
        <translation>In geen enkele kolom van dit bestand staat het bestelnummer. Zeg welke kolom het is, of kies een ander bestand.</translation>
    </message>
    <message>
        <source>No column of this file is the date of the sale. Say which one it is, or choose another file.</source>
        <translation>In geen enkele kolom van dit bestand staat de datum van de verkoop. Zeg welke kolom het is, of kies een ander bestand.</translation>
    </message>
    <message>
        <source>No column of this file is the amount paid. Say which one it is, or choose another file.</source>
        <translation>In geen enkele kolom van dit bestand staat het betaalde bedrag. Zeg welke kolom het is, of kies een ander bestand.</translation>
    </message>
    <message>
        <source>The file %1 is not there. Choose it again.</source>
        <translation>Het bestand %1 is er niet. Kies het opnieuw.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the file in it.</source>
        <translation>%1 is een map. Kies het bestand dat erin staat.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Close it in other programs, or copy it to another folder, and try again.</source>
        <translation>Het bestand %1 is niet te lezen. Sluit het in andere programma&apos;s, of kopieer het naar een andere map, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Row %1 of this file is longer than 16 million characters. That is not the export of a shop or till. Nothing was taken in. Download the export again, or choose another file.</source>
        <translation>Rij %1 van dit bestand is langer dan 16 miljoen tekens. Dat is geen export van een winkel of kassa. Er is niets ingelezen. Download de export opnieuw, of kies een ander bestand.</translation>
    </message>
    <message>
        <source>Row %1 of this file has more than 20,000 columns. That is not the export of a shop or till. Nothing was taken in. Download the export again, or choose another file.</source>
        <translation>Rij %1 van dit bestand heeft meer dan 20.000 kolommen. Dat is geen export van een winkel of kassa. Er is niets ingelezen. Download de export opnieuw, of kies een ander bestand.</translation>
    </message>
    <message>
        <source>%1 is a PDF document. Make the export again and choose CSV.</source>
        <translation>%1 is een PDF-document. Maak de export opnieuw en kies CSV.</translation>
    </message>
    <message>
        <source>%1 is a picture. Choose the export file of the webshop or till.</source>
        <translation>%1 is een plaatje. Kies het exportbestand van de webwinkel of kassa.</translation>
    </message>
    <message>
        <source>%1 is a packed file. Unpack it first and choose the CSV file in it.</source>
        <translation>%1 is een ingepakt bestand. Pak het eerst uit en kies het CSV-bestand dat erin zit.</translation>
    </message>
    <message>
        <source>%1 is a JSON file, not a CSV file. Make the export again as CSV.</source>
        <translation>%1 is een JSON-bestand, geen CSV-bestand. Maak de export opnieuw als CSV.</translation>
    </message>
    <message>
        <source>%1 is a database, not an export. Choose the export file of the webshop or till.</source>
        <translation>%1 is een database, geen export. Kies het exportbestand van de webwinkel of kassa.</translation>
    </message>
    <message>
        <source>%1 is not a text file. Choose the export file of the webshop or till, and make it as CSV. Nothing was taken in.</source>
        <translation>%1 is geen tekstbestand. Kies het exportbestand van de webwinkel of kassa, en maak het als CSV. Er is niets ingelezen.</translation>
    </message>
    <message>
        <source>There is nothing but blanks in %1. Download the export again.</source>
        <translation>In %1 staan alleen spaties en lege regels. Download de export opnieuw.</translation>
    </message>
    <message>
        <source>The file %1 is empty. Download the export again.</source>
        <translation>Het bestand %1 is leeg. Download de export opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) had fewer cells than the first row has columns; what is missing was left empty.</source>
        <translation>
            <numerusform>%n rij had minder cellen dan de eerste rij kolommen heeft; wat ontbreekt is leeg gelaten.</numerusform>
            <numerusform>%n rijen hadden minder cellen dan de eerste rij kolommen heeft; wat ontbreekt is leeg gelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) a stray quotation mark was understood.</source>
        <translation>
            <numerusform>In %n rij stond een los aanhalingsteken; de rij is toch begrepen.</numerusform>
            <numerusform>In %n rijen stond een los aanhalingsteken; de rijen zijn toch begrepen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) had letters in another encoding than the rest of the file; they were understood.</source>
        <translation>
            <numerusform>%n rij had letters in een andere tekencodering dan de rest van het bestand; ze zijn toch begrepen.</numerusform>
            <numerusform>%n rijen hadden letters in een andere tekencodering dan de rest van het bestand; ze zijn toch begrepen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) had NUL bytes in them, which were left out.</source>
        <translation>
            <numerusform>In %n rij stonden NUL-tekens; die zijn weggelaten.</numerusform>
            <numerusform>In %n rijen stonden NUL-tekens; die zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were blank.</source>
        <translation>
            <numerusform>%n rij was leeg.</numerusform>
            <numerusform>%n rijen waren leeg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with totals were left out.</source>
        <translation>
            <numerusform>%n rij met totalen is overgeslagen.</numerusform>
            <numerusform>%n rijen met totalen zijn overgeslagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n birth date(s) were left out, because day and month cannot be told apart.</source>
        <translation>
            <numerusform>%n geboortedatum is weggelaten, omdat dag en maand niet uit elkaar te houden zijn.</numerusform>
            <numerusform>%n geboortedatums zijn weggelaten, omdat dag en maand niet uit elkaar te houden zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n birth date(s) were left out, because they are no dates.</source>
        <translation>
            <numerusform>%n geboortedatum is weggelaten, omdat het geen datum is.</numerusform>
            <numerusform>%n geboortedatums zijn weggelaten, omdat het geen datums zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were not used, because a spreadsheet program rounded them away.</source>
        <translation>
            <numerusform>%n nummer is niet gebruikt, omdat een rekenprogramma het heeft afgerond.</numerusform>
            <numerusform>%n nummers zijn niet gebruikt, omdat een rekenprogramma ze heeft afgerond.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) that the till made up from a bank card were left out.</source>
        <translation>
            <numerusform>%n profiel dat de kassa uit een bankpas maakte is overgeslagen.</numerusform>
            <numerusform>%n profielen die de kassa uit een bankpas maakte zijn overgeslagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) about consent say neither yes nor no; they were not used.</source>
        <translation>
            <numerusform>%n cel over toestemming zegt geen ja en geen nee; die is niet gebruikt.</numerusform>
            <numerusform>%n cellen over toestemming zeggen geen ja en geen nee; die zijn niet gebruikt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Kolom %1: %2</translation>
    </message>
    <message>
        <source>%1 has the names of columns but no rows. Choose a longer period in the webshop or till and make the export again.</source>
        <translation>%1 heeft wel namen van kolommen, maar geen rijen. Kies in de webwinkel of kassa een langere periode en maak de export opnieuw.</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not known here.</source>
        <translation>De tekencodering &quot;%1&quot; is hier niet bekend.</translation>
    </message>
    <message>
        <source>The first row of this file is longer than 4 million characters. That is not the export of a shop or till. Nothing was taken in. Download the export again, or choose another file.</source>
        <translation>De eerste rij van dit bestand is langer dan 4 miljoen tekens. Dat is geen export van een winkel of kassa. Er is niets ingelezen. Download de export opnieuw, of kies een ander bestand.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Rij %1: %2</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Choose another folder, or make room on the disk. The import itself is not touched by this.</source>
        <translation>Het bestand %1 kan niet worden bewaard. Kies een andere map, of maak ruimte op de schijf. Het inlezen zelf verandert hier niet door.</translation>
    </message>
    <message>
        <source>No row of this file names its columns, so it is not clear what they mean. Make the export again with column names in the first row, or type them in above the first row.</source>
        <translation>In geen enkele rij van dit bestand staan de namen van de kolommen, dus is niet duidelijk wat erin staat. Maak de export opnieuw met kolomnamen in de eerste rij, of typ ze erboven.</translation>
    </message>
    <message>
        <source>This import does not exist. Look in the list of imports.</source>
        <translation>Deze import bestaat niet. Kijk in de lijst met imports.</translation>
    </message>
    <message>
        <source>This import was undone before. Nothing was changed.</source>
        <translation>Deze import is al ongedaan gemaakt. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The date format &quot;%1&quot; says nothing about day, month or year. Write it like dd-MM-yyyy.</source>
        <translation>De datumnotatie &quot;%1&quot; zegt niets over dag, maand of jaar. Schrijf haar als dd-MM-yyyy.</translation>
    </message>
    <message>
        <source>We do not know this file. Show us what the columns hold. We will remember.</source>
        <translation>Dit bestand kennen we niet. Wijs aan wat er in de kolommen staat. Wij onthouden het.</translation>
    </message>
    <message>
        <source>Every row of this import took part. There is nothing to save.</source>
        <translation>Alle rijen van deze import deden mee. Er is niets te bewaren.</translation>
    </message>
    <message>
        <source>This file has rows and columns; it is not what &quot;%1&quot; reads. Choose another profile.</source>
        <translation>Dit bestand heeft rijen en kolommen. Dat is niet wat &quot;%1&quot; leest. Kies een ander profiel.</translation>
    </message>
    <message>
        <source>%1 is no longer in the file %2. Choose the file again.</source>
        <translation>%1 zit niet meer in het bestand %2. Kies het bestand opnieuw.</translation>
    </message>
    <message>
        <source>Nothing in %1 is an export that can be read. Choose another file.</source>
        <translation>In %1 zit geen export die we kunnen lezen. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>There is no part &quot;%1&quot; in the file %2.</source>
        <translation>In het bestand %2 zit geen deel &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 is no file but a device or a link to one. Choose the export file of the webshop or till.</source>
        <translation>%1 is geen bestand maar een apparaat, of een verwijzing daarnaar. Kies het exportbestand van de webwinkel of kassa.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot; for files with rows and columns.</source>
        <translation>Er is geen profiel &quot;%1&quot; voor bestanden met rijen en kolommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are no sale, such as a payout, were left out.</source>
        <translation>
            <numerusform>%n rij die geen verkoop is, zoals een uitbetaling, is weggelaten.</numerusform>
            <numerusform>%n rijen die geen verkoop zijn, zoals uitbetalingen, zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gift voucher(s) were left out of the turnover: a voucher is a means of payment.</source>
        <translation>
            <numerusform>%n cadeaubon telt niet mee in de omzet: een bon is een betaalmiddel.</numerusform>
            <numerusform>%n cadeaubonnen tellen niet mee in de omzet: een bon is een betaalmiddel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) a separator inside a name had shifted the cells; they were put right.</source>
        <translation>
            <numerusform>In %n rij waren de cellen verschoven door een scheidingsteken in een naam; dat is hersteld.</numerusform>
            <numerusform>In %n rijen waren de cellen verschoven door een scheidingsteken in een naam; dat is hersteld.</numerusform>
        </translation>
    </message>
    <message>
        <source>The later import of %1 (%2) builds on this one. Undo that one first. Nothing was changed.</source>
        <translation>De latere import van %1 (%2) bouwt op deze voort. Maak die eerst ongedaan. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This file has more hours than a shop was ever open. Choose a shorter period and make it again.</source>
        <translation>Dit bestand heeft meer uren dan een winkel ooit open was. Kies een kortere periode en maak het opnieuw.</translation>
    </message>
    <message>
        <source>People counter</source>
        <translation>Bezoekersteller</translation>
    </message>
    <message>
        <source>This file needs a column with dates and one with how many people came in.</source>
        <translation>Dit bestand moet een kolom met datums hebben en een kolom met hoeveel mensen er binnenkwamen.</translation>
    </message>
    <message>
        <source>Opening balances of points</source>
        <translation>Beginsaldo van punten</translation>
    </message>
    <message>
        <source>This file needs a column with card or customer numbers and one with points.</source>
        <translation>Dit bestand moet een kolom met kaart- of klantnummers hebben en een kolom met punten.</translation>
    </message>
    <message>
        <source>Address book (vCard)</source>
        <translation>Adresboek (vCard)</translation>
    </message>
    <message>
        <source>Line %1 of this file is longer than 64 million characters. That is not an address book. Nothing was taken in. Export the address book again, or choose another file.</source>
        <translation>Regel %1 van dit bestand is langer dan 64 miljoen tekens. Dat is geen adresboek. Er is niets ingelezen. Exporteer het adresboek opnieuw, of kies een ander bestand.</translation>
    </message>
    <message>
        <source>Till (XML Auditfile Afrekensystemen)</source>
        <translation>Kassa (XML Auditfile Afrekensystemen)</translation>
    </message>
    <message>
        <source>Bookkeeping (XML Auditfile Financieel)</source>
        <translation>Boekhouding (XML Auditfile Financieel)</translation>
    </message>
    <message>
        <source>The zip file %1 has nothing in it. Download the export again.</source>
        <translation>Het zip-bestand %1 is leeg. Download de export opnieuw.</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet or a zip file inside a zip file. Unpack the outer one and choose the file in it.</source>
        <translation>%1 is een rekenblad of zip-bestand binnen een zip-bestand. Pak het buitenste uit en kies het bestand dat erin zit.</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet of the old kind (.xls). Open it in a spreadsheet program, save it as .xlsx, and choose that file.</source>
        <translation>%1 is een rekenblad van de oude soort (.xls). Open het in een rekenbladprogramma, sla het op als .xlsx en kies dat bestand.</translation>
    </message>
    <message>
        <source>%1 is a web page or an XML file of a kind that is not known here. Perhaps the webshop wanted you to log in first. Make the export again as CSV.</source>
        <translation>%1 is een webpagina of een XML-bestand dat we niet kennen. Misschien wilde de webwinkel dat u eerst inlogde. Maak de export opnieuw als CSV.</translation>
    </message>
    <message>
        <source>%1 begins with a document type (&lt;!DOCTYPE). That is not safe to read, and no shop or till needs it. Nothing was taken in. Download the export again, or ask the supplier for one without it.</source>
        <translation>%1 begint met een documenttype (&lt;!DOCTYPE). Dat is niet veilig om te lezen, en geen winkel of kassa heeft het nodig. Er is niets ingelezen. Download de export opnieuw, of vraag de leverancier om een bestand zonder.</translation>
    </message>
    <message>
        <source>This document has no sheets with rows and columns. Choose the export file of the webshop or till.</source>
        <translation>Dit document heeft geen bladen met rijen en kolommen. Kies het exportbestand van de webwinkel of kassa.</translation>
    </message>
    <message>
        <source>This sheet repeats the same cells until it would fill this computer. That is not the export of a shop or till. Nothing was taken in.</source>
        <translation>Dit blad herhaalt dezelfde cellen tot uw computer vol zou zijn. Dat is geen export van een winkel of kassa. Er is niets ingelezen.</translation>
    </message>
    <message>
        <source>This workbook is damaged: its cells are not in order. Nothing was taken in. Open it in a spreadsheet program, save it again, and choose that file.</source>
        <translation>Deze werkmap is beschadigd: de cellen staan niet op volgorde. Er is niets ingelezen. Open de werkmap in een rekenbladprogramma, sla haar opnieuw op en kies dat bestand.</translation>
    </message>
    <message>
        <source>This workbook has more text in it than can be read at once. Nothing was taken in. Save the sheet as CSV UTF-8 and choose that file.</source>
        <translation>In deze werkmap staat meer tekst dan we in één keer kunnen lezen. Er is niets ingelezen. Sla het blad op als CSV UTF-8 en kies dat bestand.</translation>
    </message>
    <message>
        <source>This workbook is damaged: its list of sheets is missing. Nothing was taken in. Open it in a spreadsheet program, save it again as .xlsx, and choose that file.</source>
        <translation>Deze werkmap is beschadigd: de lijst van bladen ontbreekt. Er is niets ingelezen. Open de werkmap in een rekenbladprogramma, sla haar opnieuw op als .xlsx en kies dat bestand.</translation>
    </message>
    <message>
        <source>This file is damaged: it is no correct XML. Nothing was taken in. Download the export again, or choose another file.</source>
        <translation>Dit bestand is beschadigd: het is geen goede XML. Er is niets ingelezen. Download de export opnieuw, of kies een ander bestand.</translation>
    </message>
    <message>
        <source>This file ends in the middle, as if the download stopped. Nothing was taken in. Download the export again.</source>
        <translation>Dit bestand houdt halverwege op, alsof de download is gestopt. Er is niets ingelezen. Download de export opnieuw.</translation>
    </message>
    <message>
        <source>This file begins with a document type (&lt;!DOCTYPE). That is not safe to read, and no shop or till needs it. Nothing was taken in. Download the export again, or ask the supplier for one without it.</source>
        <translation>Dit bestand begint met een documenttype (&lt;!DOCTYPE). Dat is niet veilig om te lezen, en geen winkel of kassa heeft het nodig. Er is niets ingelezen. Download de export opnieuw, of vraag de leverancier om een bestand zonder.</translation>
    </message>
    <message>
        <source>%1 is damaged or was not downloaded to its end. Nothing was taken in. Download the export again.</source>
        <translation>%1 is beschadigd of niet tot het einde gedownload. Er is niets ingelezen. Download de export opnieuw.</translation>
    </message>
    <message>
        <source>%1 is packed in such a way that it would fill this computer. That is not the export of a shop or till. Nothing was taken in.</source>
        <translation>%1 is zo ingepakt dat uw computer ervan vol zou lopen. Dat is geen export van een winkel of kassa. Er is niets ingelezen.</translation>
    </message>
    <message>
        <source>%1 is locked with a password. Open it with the password, save it without one, and choose that file.</source>
        <translation>%1 is beveiligd met een wachtwoord. Open het met het wachtwoord, sla het op zonder, en kies dat bestand.</translation>
    </message>
    <message>
        <source>%1 is packed in a way that is not known here. Unpack it, and choose the file that was in it.</source>
        <translation>%1 is ingepakt op een manier die we niet kennen. Pak het uit en kies het bestand dat erin zat.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that the workbook hides were read like the others.</source>
        <translation>
            <numerusform>%n rij die de werkmap verbergt, is gewoon meegelezen.</numerusform>
            <numerusform>%n rijen die de werkmap verbergt, zijn gewoon meegelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s), colleague(s) or names for nobody were left out; they are no customers.</source>
        <translation>
            <numerusform>%n leverancier, collega of naam van niemand is weggelaten; dat is geen klant.</numerusform>
            <numerusform>%n leveranciers, collega&apos;s of namen van niemand zijn weggelaten; dat zijn geen klanten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has more than two million cards. Split it and read the parts one by one.</source>
        <translation>Dit bestand heeft meer dan twee miljoen kaarten. Splits het en lees de delen een voor een in.</translation>
    </message>
    <message>
        <source>This folder is watched already. Nothing was changed.</source>
        <translation>Op deze map letten wij al. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>These saved columns are gone already. Nothing was changed.</source>
        <translation>Deze kolommen zijn al vergeten. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This mapping was made with a newer Klantenkring. Update the program first. Nothing was changed.</source>
        <translation>Dit bestand met kolommen is gemaakt met een nieuwere Klantenkring. Werk eerst het programma bij. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This file holds no saved columns of Klantenkring. Choose another file. Nothing was changed.</source>
        <translation>In dit bestand staan geen kolommen van Klantenkring. Kies een ander bestand. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Choose another folder, or make room on the disk. What is saved here is not touched by this.</source>
        <translation>Het bestand %1 kan niet worden geschreven. Kies een andere map of maak plaats op de schijf. Wat hier is bewaard, blijft zoals het is.</translation>
    </message>
    <message>
        <source>the name of the file</source>
        <translation>de naam van het bestand</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>The log file cannot be written. The program works without it; make room or check the rights of its folder.</source>
        <translation>Het logbestand is niet te bewaren. Het programma werkt zonder. Maak ruimte of kijk of u in de map mag schrijven.</translation>
    </message>
</context>
<context>
    <name>Loyalty</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Gestopt. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This customer is not there any more. Search again.</source>
        <translation>Deze klant is er niet meer. Zoek opnieuw.</translation>
    </message>
    <message>
        <source>There is no sale with this number.</source>
        <translation>Er is geen verkoop met dit nummer.</translation>
    </message>
    <message>
        <source>This entry is not in the ledger.</source>
        <translation>Deze boeking staat niet in het grootboek.</translation>
    </message>
    <message>
        <source>This reward was taken back already.</source>
        <translation>Deze beloning is al teruggenomen.</translation>
    </message>
    <message>
        <source>This customer takes part already.</source>
        <translation>Deze klant doet al mee.</translation>
    </message>
    <message>
        <source>No ‘%1’: its limit was reached.</source>
        <translation>Geen ‘%1’: de grens was bereikt.</translation>
    </message>
    <message>
        <source>No ‘%1’: another offer went first, or the amount was too small.</source>
        <translation>Geen ‘%1’: een andere actie ging voor, of het bedrag was te klein.</translation>
    </message>
    <message>
        <source>The data of this customer may only be stored for now. Nothing is saved or given until that ends.</source>
        <translation>De gegevens van deze klant mogen nu alleen bewaard worden. Tot dat voorbij is, wordt er niets gespaard of gegeven.</translation>
    </message>
    <message>
        <source>This sale is open or was cancelled, so it gives nothing.</source>
        <translation>Deze verkoop staat nog open of is geannuleerd, dus hij geeft niets.</translation>
    </message>
    <message>
        <source>Nobody was known at this sale, so nobody got anything for it.</source>
        <translation>Bij deze verkoop was niemand bekend, dus niemand kreeg er iets voor.</translation>
    </message>
    <message>
        <source>No loyalty programme is running.</source>
        <translation>Er loopt geen spaarprogramma.</translation>
    </message>
    <message>
        <source>A published loyalty programme was changed in the vault. Restore a backup.</source>
        <translation>Een spaarprogramma dat al liep, is in de kluis veranderd. Zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>This programme has ended. Publish it under another name.</source>
        <translation>Dit programma is gestopt. Start het onder een andere naam.</translation>
    </message>
    <message>
        <source>This programme is already running exactly like this. Nothing was changed.</source>
        <translation>Dit programma loopt al precies zo. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>A new version must begin after the one before it. Choose a later day.</source>
        <translation>Een nieuwe versie moet na de vorige beginnen. Kies een latere dag.</translation>
    </message>
    <message>
        <source>This programme is not running.</source>
        <translation>Dit programma loopt niet.</translation>
    </message>
    <message>
        <source>This programme has ended already.</source>
        <translation>Dit programma is al gestopt.</translation>
    </message>
    <message>
        <source>The ledger has no such entry. Look at the number on the report again.</source>
        <translation>Deze boeking staat niet in het grootboek. Kijk nog eens naar het nummer op het verslag.</translation>
    </message>
    <message>
        <source>This programme has no such counter.</source>
        <translation>Dit programma heeft die teller niet.</translation>
    </message>
    <message>
        <source>Give 1 to 10 stamps at a time.</source>
        <translation>Geef 1 tot 10 stempels tegelijk.</translation>
    </message>
    <message>
        <source>This cannot be noted by hand.</source>
        <translation>Dit kunt u niet met de hand opschrijven.</translation>
    </message>
    <message>
        <source>This programme has no such reward.</source>
        <translation>Dit programma heeft die beloning niet.</translation>
    </message>
    <message>
        <source>There is not enough saved for this reward yet.</source>
        <translation>Er is nog niet genoeg gespaard voor deze beloning.</translation>
    </message>
    <message>
        <source>There is no such reward to take back.</source>
        <translation>Er is geen beloning om terug te nemen.</translation>
    </message>
    <message>
        <source>Write down why. The customer may ask for it.</source>
        <translation>Schrijf op waarom. De klant kan ernaar vragen.</translation>
    </message>
    <message>
        <source>Say how many, up to a million.</source>
        <translation>Zeg hoeveel, tot een miljoen.</translation>
    </message>
    <message>
        <source>This programme knows no such points or counter.</source>
        <translation>Dit programma kent die punten of die teller niet.</translation>
    </message>
    <message>
        <source>This correction was decided already.</source>
        <translation>Over deze correctie is al beslist.</translation>
    </message>
    <message>
        <source>Somebody else has to agree with this correction.</source>
        <translation>Iemand anders moet het met deze correctie eens zijn.</translation>
    </message>
    <message>
        <source>Choose a limit from 0 to a million.</source>
        <translation>Kies een grens van 0 tot een miljoen.</translation>
    </message>
    <message>
        <source>This programme is too large. Leave out some rules.</source>
        <translation>Dit programma is te groot. Laat een paar regels weg.</translation>
    </message>
</context>
<context>
    <name>LoyaltyDesign</name>
    <message>
        <source>this fits: %1</source>
        <translation>dit klopt: %1</translation>
    </message>
    <message>
        <source>this does not fit: %1</source>
        <translation>dit niet klopt: %1</translation>
    </message>
    <message>
        <source>this is at most %1</source>
        <translation>dit hoogstens %1 is</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>het %1 is</translation>
    </message>
    <message>
        <source>it is not %1</source>
        <translation>het geen %1 is</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Dagen van de week</translation>
    </message>
    <message>
        <source>the time is %1</source>
        <translation>het %1 uur is</translation>
    </message>
    <message>
        <source>the time is not %1</source>
        <translation>het niet %1 uur is</translation>
    </message>
    <message>
        <source>it is %1 or earlier</source>
        <translation>het %1 uur of vroeger is</translation>
    </message>
    <message>
        <source>Times of the day</source>
        <translation>Tijden op de dag</translation>
    </message>
    <message>
        <source>the day is %1</source>
        <translation>het %1 is</translation>
    </message>
    <message>
        <source>the day is not %1</source>
        <translation>het niet %1 is</translation>
    </message>
    <message>
        <source>the day is %1 at the latest</source>
        <translation>het uiterlijk %1 is</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Maanden</translation>
    </message>
    <message>
        <source>the receipt is %1 or more</source>
        <translation>de bon %1 of meer is</translation>
    </message>
    <message>
        <source>the receipt is at most %1</source>
        <translation>de bon hoogstens %1 is</translation>
    </message>
    <message>
        <source>Amount of the receipt</source>
        <translation>Bedrag van de bon</translation>
    </message>
    <message>
        <source>the receipt has %1 or more</source>
        <translation>op de bon %1 of meer staan</translation>
    </message>
    <message>
        <source>the receipt has at most %1</source>
        <translation>op de bon hoogstens %1 staan</translation>
    </message>
    <message>
        <source>Pieces on the receipt</source>
        <translation>Stuks op de bon</translation>
    </message>
    <message>
        <source>the customer buys %1</source>
        <translation>de klant %1 koopt</translation>
    </message>
    <message>
        <source>the customer does not buy %1</source>
        <translation>de klant niet %1 koopt</translation>
    </message>
    <message>
        <source>Where it is bought</source>
        <translation>Waar het gekocht is</translation>
    </message>
    <message>
        <source>the customer buys from %1</source>
        <translation>de klant %1 koopt</translation>
    </message>
    <message>
        <source>the customer buys something, except from %1</source>
        <translation>de klant iets koopt, behalve %1</translation>
    </message>
    <message>
        <source>Product groups</source>
        <translation>Productgroepen</translation>
    </message>
    <message>
        <source>the customer buys the product %1</source>
        <translation>de klant het product %1 koopt</translation>
    </message>
    <message>
        <source>the customer buys something, except %1</source>
        <translation>de klant iets koopt, behalve %1</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Producten</translation>
    </message>
    <message>
        <source>the customer buys the brand %1</source>
        <translation>de klant het merk %1 koopt</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>it comes from %1</source>
        <translation>het van %1 komt</translation>
    </message>
    <message>
        <source>it does not come from %1</source>
        <translation>het niet van %1 komt</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Leveranciers</translation>
    </message>
    <message>
        <source>the customer takes %1 or more of it</source>
        <translation>de klant er %1 of meer van neemt</translation>
    </message>
    <message>
        <source>the customer takes at most %1 of it</source>
        <translation>de klant er hoogstens %1 van neemt</translation>
    </message>
    <message>
        <source>Pieces of one product</source>
        <translation>Stuks van één product</translation>
    </message>
    <message>
        <source>a piece costs %1 or more</source>
        <translation>een stuk %1 of meer kost</translation>
    </message>
    <message>
        <source>a piece costs at most %1</source>
        <translation>een stuk hoogstens %1 kost</translation>
    </message>
    <message>
        <source>Price of a piece</source>
        <translation>Prijs van een stuk</translation>
    </message>
    <message>
        <source>a line of the receipt is %1 or more</source>
        <translation>een regel van de bon %1 of meer is</translation>
    </message>
    <message>
        <source>a line of the receipt is at most %1</source>
        <translation>een regel van de bon hoogstens %1 is</translation>
    </message>
    <message>
        <source>Amount of a line</source>
        <translation>Bedrag van een regel</translation>
    </message>
    <message>
        <source>the product is reduced in price</source>
        <translation>het product is afgeprijsd</translation>
    </message>
    <message>
        <source>the product is not reduced in price</source>
        <translation>het product niet is afgeprijsd</translation>
    </message>
    <message>
        <source>the customer has level %1 or higher</source>
        <translation>de klant niveau %1 of hoger heeft</translation>
    </message>
    <message>
        <source>the customer has at most level %1</source>
        <translation>de klant hoogstens niveau %1 heeft</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>the counter of the customer stands at %1 or more</source>
        <translation>de teller van de klant op %1 of meer staat</translation>
    </message>
    <message>
        <source>the counter of the customer stands at most at %1</source>
        <translation>de teller van de klant hoogstens op %1 staat</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Teller</translation>
    </message>
    <message>
        <source>it is the first purchase</source>
        <translation>het de eerste aankoop is</translation>
    </message>
    <message>
        <source>it is not the first purchase</source>
        <translation>het niet de eerste aankoop is</translation>
    </message>
    <message>
        <source>the customer was away for %1 or longer</source>
        <translation>de klant %1 of langer weg was</translation>
    </message>
    <message>
        <source>the customer was here in the last %1</source>
        <translation>de klant er in de laatste %1 was</translation>
    </message>
    <message>
        <source>the customer was away %1 as long as usual, or longer</source>
        <translation>de klant %1 zo lang weg was als normaal, of langer</translation>
    </message>
    <message>
        <source>the customer was away at most %1 as long as usual</source>
        <translation>de klant hoogstens %1 zo lang weg was als normaal</translation>
    </message>
    <message>
        <source>Times the usual gap, in hundredths</source>
        <translation>Hoe veel keer zo lang als normaal</translation>
    </message>
    <message>
        <source>the customer belongs to %1</source>
        <translation>de klant bij %1 hoort</translation>
    </message>
    <message>
        <source>the customer does not belong to %1</source>
        <translation>de klant niet bij %1 hoort</translation>
    </message>
    <message>
        <source>Groups of customers</source>
        <translation>Groepen klanten</translation>
    </message>
    <message>
        <source>the birthday is in %1</source>
        <translation>de verjaardag in %1 is</translation>
    </message>
    <message>
        <source>the birthday is not in %1</source>
        <translation>de verjaardag niet in %1 is</translation>
    </message>
    <message>
        <source>the customer likes %1</source>
        <translation>de klant van %1 houdt</translation>
    </message>
    <message>
        <source>the customer does not like %1</source>
        <translation>de klant niet van %1 houdt</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wensen</translation>
    </message>
    <message>
        <source>that first purchase is %1 or more</source>
        <translation>die eerste aankoop %1 of meer is</translation>
    </message>
    <message>
        <source>that first purchase is at most %1</source>
        <translation>die eerste aankoop hoogstens %1 is</translation>
    </message>
    <message>
        <source>Amount of the first purchase</source>
        <translation>Bedrag van de eerste aankoop</translation>
    </message>
    <message>
        <source>it is day %1 of the month</source>
        <translation>het dag %1 van de maand is</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Dag van de maand</translation>
    </message>
    <message>
        <source>it is about %1</source>
        <translation>het over %1 gaat</translation>
    </message>
    <message>
        <source>it is not about %1</source>
        <translation>het niet over %1 gaat</translation>
    </message>
    <message>
        <source>the shop is %1</source>
        <translation>de winkel %1 is</translation>
    </message>
    <message>
        <source>the shop is not %1</source>
        <translation>de winkel niet %1 is</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Winkels</translation>
    </message>
    <message>
        <source>the till is %1</source>
        <translation>de kassa %1 is</translation>
    </message>
    <message>
        <source>the till is not %1</source>
        <translation>de kassa niet %1 is</translation>
    </message>
    <message>
        <source>Tills</source>
        <translation>Kassa’s</translation>
    </message>
    <message>
        <source>the customer pays with %1</source>
        <translation>de klant met %1 betaalt</translation>
    </message>
    <message>
        <source>the customer does not pay with %1</source>
        <translation>de klant niet met %1 betaalt</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Manieren van betalen</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>in the web shop</source>
        <translation>in de webshop</translation>
    </message>
    <message>
        <source>in the shop</source>
        <translation>in de winkel</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>ergens anders</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>This value is no longer there. Nothing was changed; look at the rule again.</source>
        <translation>Deze waarde staat er niet meer. Er is niets veranderd; kijk nog eens naar de regel.</translation>
    </message>
    <message>
        <source>This value does not fit here. Nothing was changed; choose another one.</source>
        <translation>Deze waarde past hier niet. Er is niets veranderd; kies een andere.</translation>
    </message>
    <message>
        <source>the badge %1</source>
        <translation>de badge %1</translation>
    </message>
    <message>
        <source>What the customer gets</source>
        <translation>Wat de klant krijgt</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>Bereikt bij</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Bij</translation>
    </message>
    <message>
        <source>%1 the customer gets %2</source>
        <translation>%1 krijgt de klant %2</translation>
    </message>
    <message>
        <source>Level from</source>
        <translation>Niveau vanaf</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>%1 the level is %2</source>
        <translation>%1 is het niveau %2</translation>
    </message>
    <message>
        <source>this happens once</source>
        <translation>dit gebeurt één keer</translation>
    </message>
    <message>
        <source>the next card begins with what is left over</source>
        <translation>de volgende kaart begint met wat over is</translation>
    </message>
    <message>
        <source>it begins at 0 again</source>
        <translation>het begint weer bij 0</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Daarna</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln keer</numerusform>
            <numerusform>%Ln keer</numerusform>
        </translation>
    </message>
    <message>
        <source>How often it may be missed</source>
        <translation>Hoe vaak er een gemist mag worden</translation>
    </message>
    <message>
        <source>it may be missed %1</source>
        <translation>er mag %1 een gemist worden</translation>
    </message>
    <message>
        <source>Only with consent</source>
        <translation>Alleen met toestemming</translation>
    </message>
    <message>
        <source>Put it after the other</source>
        <translation>Zet hem na de andere</translation>
    </message>
    <message>
        <source>Take the limit out</source>
        <translation>Haal de grens weg</translation>
    </message>
    <message>
        <source>Make it double</source>
        <translation>Maak er dubbel van</translation>
    </message>
    <message>
        <source>Make it 1</source>
        <translation>Maak er 1 van</translation>
    </message>
    <message>
        <source>Change the two round</source>
        <translation>Draai de twee om</translation>
    </message>
    <message>
        <source>Change the dates round</source>
        <translation>Draai de datums om</translation>
    </message>
    <message>
        <source>Let it react to a purchase</source>
        <translation>Laat hem bij een aankoop gelden</translation>
    </message>
    <message>
        <source>Keep them two years</source>
        <translation>Bewaar ze twee jaar</translation>
    </message>
    <message>
        <source>At most five people a year</source>
        <translation>Hoogstens vijf mensen per jaar</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Eén keer per dag</translation>
    </message>
    <message>
        <source>Add points per euro</source>
        <translation>Punten per euro erbij</translation>
    </message>
    <message>
        <source>Take the rule out</source>
        <translation>Haal de regel weg</translation>
    </message>
    <message>
        <source>Allow one miss</source>
        <translation>Laat één keer missen toe</translation>
    </message>
    <message>
        <source>Take the counter out</source>
        <translation>Haal de teller weg</translation>
    </message>
    <message>
        <source>Take the reward out</source>
        <translation>Haal de beloning weg</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Hoe het heet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>cannot be bought with points; rules and counters give it</source>
        <translation>niet voor punten te krijgen; regels en tellers geven het</translation>
    </message>
    <message>
        <source>Price in points</source>
        <translation>Prijs in punten</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Waard</translation>
    </message>
    <message>
        <source>%1 to the customer; it costs you %2</source>
        <translation>%1 voor de klant; het kost u %2</translation>
    </message>
    <message>
        <source>Worth to the customer</source>
        <translation>Waard voor de klant</translation>
    </message>
    <message>
        <source>Cost to the shop</source>
        <translation>Kosten voor de winkel</translation>
    </message>
    <message>
        <source>For the bookkeeper</source>
        <translation>Voor de boekhouder</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>korting</translation>
    </message>
    <message>
        <source>stamp (article 20)</source>
        <translation>zegel (artikel 20)</translation>
    </message>
    <message>
        <source>value coupon (article 21)</source>
        <translation>waardebon (artikel 21)</translation>
    </message>
    <message>
        <source>voucher for one kind of goods</source>
        <translation>voucher voor één soort goederen</translation>
    </message>
    <message>
        <source>voucher for anything</source>
        <translation>voucher voor alles</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>geschenk</translation>
    </message>
    <message>
        <source>a customer with a card buys something</source>
        <translation>een klant met kaart iets koopt</translation>
    </message>
    <message>
        <source>a customer comes by</source>
        <translation>een klant langskomt</translation>
    </message>
    <message>
        <source>a customer signs up for the card</source>
        <translation>een klant zich aanmeldt voor de kaart</translation>
    </message>
    <message>
        <source>a customer says yes to a purpose</source>
        <translation>een klant ja zegt tegen een doel</translation>
    </message>
    <message>
        <source>a customer brings somebody who buys something</source>
        <translation>een klant iemand meebrengt die iets koopt</translation>
    </message>
    <message>
        <source>a customer gives an opinion</source>
        <translation>een klant een mening geeft</translation>
    </message>
    <message>
        <source>a customer does a step of a mission</source>
        <translation>een klant een stap van een missie doet</translation>
    </message>
    <message>
        <source>a new month, week or day begins</source>
        <translation>een nieuwe maand, week of dag begint</translation>
    </message>
    <message>
        <source>something happens that earns nothing</source>
        <translation>er iets gebeurt dat niets oplevert</translation>
    </message>
    <message>
        <source>How many are added</source>
        <translation>Hoeveel erbij komen</translation>
    </message>
    <message>
        <source>%1 is added to ‘%2’</source>
        <translation>komt er %1 bij op ‘%2’</translation>
    </message>
    <message>
        <source>%1 is added to ‘%2’ for each piece</source>
        <translation>komt er per stuk %1 bij op ‘%2’</translation>
    </message>
    <message>
        <source>the amount counts for ‘%1’</source>
        <translation>telt het bedrag mee voor ‘%1’</translation>
    </message>
    <message>
        <source>How many the customer gets</source>
        <translation>Hoeveel de klant krijgt</translation>
    </message>
    <message>
        <source>the customer gets %1</source>
        <translation>krijgt de klant %1</translation>
    </message>
    <message>
        <source>For each … euros</source>
        <translation>Per … euro</translation>
    </message>
    <message>
        <source>the customer gets %1 for each %2</source>
        <translation>krijgt de klant %1 per %2</translation>
    </message>
    <message>
        <source>For each … pieces</source>
        <translation>Per … stuks</translation>
    </message>
    <message>
        <source>How many times the points count</source>
        <translation>Hoeveel keer de punten tellen</translation>
    </message>
    <message>
        <source>the points count %1</source>
        <translation>tellen de punten %1</translation>
    </message>
    <message>
        <source>the customer gets the badge %1</source>
        <translation>krijgt de klant de badge %1</translation>
    </message>
    <message>
        <source>Which badge</source>
        <translation>Welke badge</translation>
    </message>
    <message>
        <source>%1 a receipt</source>
        <translation>%1 per bon</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 per dag</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 per maand</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 per jaar</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 in totaal</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Hoogstens</translation>
    </message>
    <message>
        <source>the month of the customer’s birthday begins</source>
        <translation>de maand begint waarin de klant jarig is</translation>
    </message>
    <message>
        <source>and</source>
        <translation>en</translation>
    </message>
    <message>
        <source>Birthday gift</source>
        <translation>Verjaardagscadeau</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dan</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>hoogstens</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>Eerste en laatste dag</translation>
    </message>
    <message>
        <source>from</source>
        <translation>van</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln punt</numerusform>
            <numerusform>%Ln punten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s)</source>
        <translation>
            <numerusform>%Ln stempel</numerusform>
            <numerusform>%Ln stempels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoyaltyExplanation</name>
    <message>
        <source>%1 fewer, because there is a limit for one receipt.</source>
        <translation>%1 minder, want er geldt een grens per bon.</translation>
    </message>
    <message>
        <source>%1 fewer, because there is a limit for one day.</source>
        <translation>%1 minder, want er geldt een grens per dag.</translation>
    </message>
    <message>
        <source>%1 fewer, because there is a limit for one month.</source>
        <translation>%1 minder, want er geldt een grens per maand.</translation>
    </message>
    <message>
        <source>%1 fewer, because there is a limit for one year.</source>
        <translation>%1 minder, want er geldt een grens per jaar.</translation>
    </message>
    <message>
        <source>%1 fewer, because the offer was used up.</source>
        <translation>%1 minder, want de actie was op.</translation>
    </message>
    <message>
        <source>%1: %2 spent (%3).</source>
        <translation>%1: %2 besteed (%3).</translation>
    </message>
    <message>
        <source>%1: %2 pieces (%3).</source>
        <translation>%1: %2 stuks (%3).</translation>
    </message>
    <message>
        <source>%1 extra: on top of %2 (%3).</source>
        <translation>%1 extra: boven op %2 (%3).</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: ‘%2’ reached its goal.</source>
        <translation>%1: het doel van ‘%2’ is gehaald.</translation>
    </message>
    <message>
        <source>%1: brought along from the old card.</source>
        <translation>%1: meegenomen van de oude kaart.</translation>
    </message>
    <message>
        <source>%1: corrected by the shop.</source>
        <translation>%1: verbeterd door de winkel.</translation>
    </message>
    <message>
        <source>%1 used for a reward.</source>
        <translation>%1 gebruikt voor een beloning.</translation>
    </message>
    <message>
        <source>%1 returned: the reward was taken back.</source>
        <translation>%1 terug: de beloning is teruggedraaid.</translation>
    </message>
    <message>
        <source>%1 lapsed on %2.</source>
        <translation>%1 vervallen op %2.</translation>
    </message>
    <message>
        <source>%1 taken back: the purchase was returned.</source>
        <translation>%1 teruggenomen: de aankoop is teruggebracht.</translation>
    </message>
    <message>
        <source>%1 too many were used: the purchase came back afterwards.</source>
        <translation>%1 te veel gebruikt: de aankoop is daarna teruggebracht.</translation>
    </message>
    <message>
        <source>%1 set off against what was used too much.</source>
        <translation>%1 verrekend met wat te veel gebruikt was.</translation>
    </message>
    <message>
        <source>No ‘%1’: you bought at %2, it ran from %3 to %4.</source>
        <translation>Geen ‘%1’: u kocht om %2, de actie liep van %3 tot %4.</translation>
    </message>
    <message>
        <source>No ‘%1’: you bought on %2, it counts on %3.</source>
        <translation>Geen ‘%1’: u kocht op %2, het geldt op %3.</translation>
    </message>
    <message>
        <source>No ‘%1’: you spent %2, it counts from %3.</source>
        <translation>Geen ‘%1’: u besteedde %2, het geldt vanaf %3.</translation>
    </message>
    <message>
        <source>No ‘%1’: nothing of %2 was on the receipt.</source>
        <translation>Geen ‘%1’: er stond niets van %2 op de bon.</translation>
    </message>
    <message>
        <source>No ‘%1’: %2 does not count.</source>
        <translation>Geen ‘%1’: %2 telt niet mee.</translation>
    </message>
    <message>
        <source>No ‘%1’: it does not count where you bought.</source>
        <translation>Geen ‘%1’: het geldt niet waar u kocht.</translation>
    </message>
    <message>
        <source>No ‘%1’: it is for the first purchase.</source>
        <translation>Geen ‘%1’: het is voor de eerste aankoop.</translation>
    </message>
    <message>
        <source>No ‘%1’: it is for a higher level.</source>
        <translation>Geen ‘%1’: het is voor een hoger niveau.</translation>
    </message>
    <message>
        <source>No ‘%1’: it counts from %2, and the counter stood at %3.</source>
        <translation>Geen ‘%1’: het geldt vanaf %2 en de teller stond op %3.</translation>
    </message>
    <message>
        <source>No ‘%1’: its condition on ‘%2’ did not hold.</source>
        <translation>Geen ‘%1’: aan de voorwaarde op ‘%2’ was niet voldaan.</translation>
    </message>
    <message>
        <source>No ‘%1’: it began on %2.</source>
        <translation>Geen ‘%1’: het begon op %2.</translation>
    </message>
    <message>
        <source>No ‘%1’: it ran from %2 to %3.</source>
        <translation>Geen ‘%1’: het liep van %2 tot en met %3.</translation>
    </message>
    <message>
        <source>No ‘%1’: it is for a group that you are not in.</source>
        <translation>Geen ‘%1’: het is voor een groep waar u niet bij hoort.</translation>
    </message>
    <message>
        <source>No ‘%1’: it needs your permission, and you did not give it.</source>
        <translation>Geen ‘%1’: daar is uw toestemming voor nodig, en die gaf u niet.</translation>
    </message>
    <message>
        <source>No ‘%1’: nothing on the receipt meets all its conditions.</source>
        <translation>Geen ‘%1’: niets op de bon voldoet aan alle voorwaarden.</translation>
    </message>
    <message>
        <source>%1 put right: an earlier entry no longer holds, because the shop&apos;s data changed.</source>
        <translation>%1 rechtgezet: een eerdere boeking klopt niet meer, omdat de gegevens van de winkel zijn veranderd.</translation>
    </message>
    <message>
        <source>%1 put right: an earlier entry became more, because the shop&apos;s data changed.</source>
        <translation>%1 rechtgezet: een eerdere boeking werd meer, omdat de gegevens van de winkel zijn veranderd.</translation>
    </message>
</context>
<context>
    <name>LoyaltyPapers</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 voor %2</translation>
    </message>
    <message>
        <source>What you save does not lapse.</source>
        <translation>Wat u spaart, vervalt niet.</translation>
    </message>
    <message numerus="yes">
        <source>What you save lapses after %Ln month(s) at the earliest.</source>
        <translation>
            <numerusform>Wat u spaart, vervalt op zijn vroegst na %Ln maand.</numerusform>
            <numerusform>Wat u spaart, vervalt op zijn vroegst na %Ln maanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What does the card bring you?</source>
        <translation>Wat levert de kaart u op?</translation>
    </message>
    <message>
        <source>How you save</source>
        <translation>Zo spaart u</translation>
    </message>
    <message>
        <source>What you can get</source>
        <translation>Dit kunt u krijgen</translation>
    </message>
    <message>
        <source>Whoever came 12 times or more: %1 on average in a year.</source>
        <translation>Wie 12 keer of vaker kwam: gemiddeld %1 in een jaar.</translation>
    </message>
    <message>
        <source>Whoever came now and then: %1 on average in a year.</source>
        <translation>Wie af en toe kwam: gemiddeld %1 in een jaar.</translation>
    </message>
    <message>
        <source>What it would have brought</source>
        <translation>Wat het had opgeleverd</translation>
    </message>
    <message>
        <source>Counted over our own receipts of the last twelve months, for customers we know:</source>
        <translation>Nagerekend over onze eigen bonnen van de laatste twaalf maanden, voor klanten die wij kennen:</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>The card is free. A name and one way to reach you are enough.</source>
        <translation>De kaart is gratis. Een naam en één manier om u te bereiken is genoeg.</translation>
    </message>
    <message>
        <source>You need not agree to advertising for it; you save just as much.</source>
        <translation>U hoeft er geen reclame voor te willen; u spaart net zo veel.</translation>
    </message>
    <message>
        <source>Ask us at any time what we keep, or to erase it.</source>
        <translation>Vraag ons gerust wat wij bewaren, of om het te wissen.</translation>
    </message>
    <message>
        <source>The loyalty card at the till</source>
        <translation>De spaarkaart aan de kassa</translation>
    </message>
    <message>
        <source>With every customer</source>
        <translation>Bij elke klant</translation>
    </message>
    <message>
        <source>Ask once: “Do you have our card?” Then scan it, or type three letters of the name.</source>
        <translation>Vraag één keer: “Heeft u onze kaart?” Scan hem, of typ drie letters van de naam.</translation>
    </message>
    <message>
        <source>Read what the card brings today. Say the sentence at the right.</source>
        <translation>Lees wat de kaart vandaag brengt. Zeg de zin die rechts staat.</translation>
    </message>
    <message>
        <source>Press Enter for the next customer.</source>
        <translation>Druk op Enter voor de volgende klant.</translation>
    </message>
    <message>
        <source>Does it say “Do not ask”? Then ask nothing more.</source>
        <translation>Staat er “Niet vragen”? Vraag dan niets meer.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>a stamp</source>
        <translation>een stempel</translation>
    </message>
    <message>
        <source>give the reward; it can be taken back at once</source>
        <translation>de beloning geven; dat kan meteen weer terug</translation>
    </message>
    <message>
        <source>do not ask any more</source>
        <translation>niet meer vragen</translation>
    </message>
    <message>
        <source>a question about privacy</source>
        <translation>een vraag over privacy</translation>
    </message>
    <message>
        <source>put the customer away</source>
        <translation>de klant wegleggen</translation>
    </message>
    <message>
        <source>What our card gives</source>
        <translation>Wat onze kaart geeft</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Never say a balance or a name aloud that the customer did not say first.</source>
        <translation>Zeg nooit hardop een saldo of een naam die de klant niet zelf noemde.</translation>
    </message>
    <message>
        <source>Never look up somebody who is not standing here: every look is noted.</source>
        <translation>Zoek nooit iemand op die hier niet staat: elke keer kijken wordt genoteerd.</translation>
    </message>
    <message>
        <source>Never use your own card for somebody else’s purchase.</source>
        <translation>Gebruik nooit uw eigen kaart voor de aankoop van een ander.</translation>
    </message>
    <message>
        <source>Terms of %1</source>
        <translation>Voorwaarden van %1</translation>
    </message>
    <message>
        <source>These terms hold from %1.</source>
        <translation>Deze voorwaarden gelden vanaf %1.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Sparen</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Beloningen</translation>
    </message>
    <message>
        <source>Rules for both of us</source>
        <translation>Afspraken over en weer</translation>
    </message>
    <message>
        <source>Points and stamps are not money: they cannot be bought, given to somebody else or paid out.</source>
        <translation>Punten en stempels zijn geen geld: u kunt ze niet kopen, weggeven of laten uitbetalen.</translation>
    </message>
    <message>
        <source>When a purchase comes back, what it gave goes off again.</source>
        <translation>Komt een aankoop terug, dan gaat eraf wat die gaf.</translation>
    </message>
    <message>
        <source>When the programme ends we say so beforehand, and what you saved can still be used.</source>
        <translation>Stopt het programma, dan zeggen wij dat vooraf; wat u spaarde kunt u nog gebruiken.</translation>
    </message>
    <message>
        <source>Lost your card? You get a new one, and the old one no longer works.</source>
        <translation>Kaart kwijt? U krijgt een nieuwe; de oude werkt dan niet meer.</translation>
    </message>
    <message>
        <source>Consent to advertising is not part of these terms. You may say no and save just as much.</source>
        <translation>Toestemming voor reclame hoort hier niet bij. U mag nee zeggen en spaart net zo veel.</translation>
    </message>
    <message>
        <source>With our card you would have saved today:</source>
        <translation>Met onze kaart had u vandaag gespaard:</translation>
    </message>
    <message>
        <source>It is free. Ask for it at the till.</source>
        <translation>Hij is gratis. Vraag erom bij de kassa.</translation>
    </message>
    <message>
        <source>You can get: %1. It is free; ask at the till.</source>
        <translation>U kunt krijgen: %1. Gratis; vraag erom bij de kassa.</translation>
    </message>
</context>
<context>
    <name>LoyaltyProblem</name>
    <message>
        <source>everything else</source>
        <translation>al het andere</translation>
    </message>
    <message>
        <source>This file is too large for a programme. Choose another file.</source>
        <translation>Dit bestand is te groot voor een spaarprogramma. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>This file cannot be read as a programme. Choose another file, or make it again.</source>
        <translation>Dit bestand is niet te lezen als spaarprogramma. Kies een ander bestand of maak het opnieuw.</translation>
    </message>
    <message>
        <source>This is no loyalty programme of Klantenkring, or one of a newer version.</source>
        <translation>Dit is geen spaarprogramma van Klantenkring, of een van een nieuwere versie.</translation>
    </message>
    <message>
        <source>‘%1’ is not known here. Take it out, or check how it is spelled.</source>
        <translation>‘%1’ kennen wij hier niet. Haal het weg of kijk of het goed gespeld is.</translation>
    </message>
    <message>
        <source>Something is missing here. Fill it in.</source>
        <translation>Hier ontbreekt iets. Vul het in.</translation>
    </message>
    <message>
        <source>A text of at most 500 letters is needed here.</source>
        <translation>Hier hoort een tekst van hoogstens 500 letters.</translation>
    </message>
    <message>
        <source>‘%1’ cannot be a short name: use letters, digits, - and _.</source>
        <translation>‘%1’ kan geen korte naam zijn: gebruik letters, cijfers, - en _.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is needed here.</source>
        <translation>Hier hoort een heel getal van %1 tot en met %2.</translation>
    </message>
    <message>
        <source>Only true or false can stand here.</source>
        <translation>Hier kan alleen true of false staan.</translation>
    </message>
    <message>
        <source>A whole number or a fraction like [3, 2] is needed here, at most a million.</source>
        <translation>Hier hoort een heel getal of een breuk als [3, 2], hoogstens een miljoen.</translation>
    </message>
    <message>
        <source>A date like 2026-12-31 is needed here.</source>
        <translation>Hier hoort een datum als 2026-12-31.</translation>
    </message>
    <message>
        <source>‘%1’ is no number of days. Write P14D for 14 days.</source>
        <translation>‘%1’ is geen aantal dagen. Schrijf P14D voor 14 dagen.</translation>
    </message>
    <message>
        <source>A list is needed here.</source>
        <translation>Hier hoort een lijst.</translation>
    </message>
    <message>
        <source>A group of values between { and } is needed here.</source>
        <translation>Hier hoort een groep waarden tussen { en }.</translation>
    </message>
    <message>
        <source>The value ‘%1’ does not fit here. Choose another one.</source>
        <translation>De waarde ‘%1’ past hier niet. Kies een andere.</translation>
    </message>
    <message>
        <source>There are too many here: at most %1.</source>
        <translation>Dit zijn er te veel: hoogstens %1.</translation>
    </message>
    <message>
        <source>‘%1’ is none of the words that can stand here.</source>
        <translation>‘%1’ is geen woord dat hier kan staan.</translation>
    </message>
    <message>
        <source>A rule cannot look at ‘%1’. Choose something from the list.</source>
        <translation>Een regel kan niet kijken naar ‘%1’. Kies iets uit de lijst.</translation>
    </message>
    <message>
        <source>‘%1’ is no way to compare. Choose one from the list.</source>
        <translation>Met ‘%1’ is niet te vergelijken. Kies iets uit de lijst.</translation>
    </message>
    <message>
        <source>A rule cannot react to ‘%1’. Choose something from the list.</source>
        <translation>Een regel kan niet reageren op ‘%1’. Kies iets uit de lijst.</translation>
    </message>
    <message>
        <source>Exactly one thing can be given here: points, a reward or a badge.</source>
        <translation>Hier kan precies één ding gegeven worden: punten, een beloning of een badge.</translation>
    </message>
    <message>
        <source>This programme has no rule yet. Add one, or begin with an example.</source>
        <translation>Dit programma heeft nog geen regel. Voeg er een toe of begin met een voorbeeld.</translation>
    </message>
    <message>
        <source>‘%1’ is there twice. Give one of the two another short name.</source>
        <translation>‘%1’ staat er twee keer. Geef een van de twee een andere korte naam.</translation>
    </message>
    <message>
        <source>There is no ‘%1’ to count. Choose what is saved: points or stamps.</source>
        <translation>‘%1’ bestaat niet. Kies wat klanten sparen: punten of stempels.</translation>
    </message>
    <message>
        <source>The reward ‘%1’ is not there. Choose another one, or add it.</source>
        <translation>De beloning ‘%1’ bestaat niet. Kies een andere of voeg haar toe.</translation>
    </message>
    <message>
        <source>The badge ‘%1’ is not there. Choose another one, or add it.</source>
        <translation>De badge ‘%1’ bestaat niet. Kies een andere of voeg hem toe.</translation>
    </message>
    <message>
        <source>The counter ‘%1’ is not there. Choose another one, or add it.</source>
        <translation>De teller ‘%1’ bestaat niet. Kies een andere of voeg hem toe.</translation>
    </message>
    <message>
        <source>‘%1’ has no price in points. Say how many it costs.</source>
        <translation>‘%1’ heeft geen prijs in punten. Vul in hoeveel het kost.</translation>
    </message>
    <message>
        <source>The steps of ‘%1’ lead back to itself. Take one of them out.</source>
        <translation>De stappen van ‘%1’ komen weer bij zichzelf uit. Haal er een weg.</translation>
    </message>
    <message>
        <source>‘%1’ begins again after its goal, so it cannot also count per month or as a streak. Choose one of the two.</source>
        <translation>‘%1’ begint na het doel opnieuw. Dan kan het niet ook per maand of als reeks tellen. Kies een van de twee.</translation>
    </message>
    <message>
        <source>The lowest level of ‘%1’ has to begin at 0, so that everybody has one.</source>
        <translation>Het laagste niveau van ‘%1’ moet bij 0 beginnen. Dan heeft iedereen er een.</translation>
    </message>
    <message>
        <source>‘%1’ counts for everybody together, so it can have no levels for one customer.</source>
        <translation>‘%1’ telt voor iedereen samen. Dan kan één klant geen niveau hebben.</translation>
    </message>
    <message>
        <source>This rule looks at ‘%1’, which this moment does not have. Choose another condition.</source>
        <translation>Deze regel kijkt naar ‘%1’, maar dat is er op dit moment niet. Kies een andere voorwaarde.</translation>
    </message>
    <message>
        <source>‘%1’ cannot be compared this way. Choose another way.</source>
        <translation>‘%1’ kunt u zo niet vergelijken. Kies een andere manier.</translation>
    </message>
    <message>
        <source>The condition on ‘%1’ has too few or too many values.</source>
        <translation>De voorwaarde op ‘%1’ heeft te weinig of te veel waarden.</translation>
    </message>
    <message>
        <source>‘%1’ can never have this value. Choose another one.</source>
        <translation>‘%1’ kan deze waarde nooit hebben. Kies een andere.</translation>
    </message>
    <message>
        <source>The condition on ‘%1’ ends before it begins. Change the two values.</source>
        <translation>De voorwaarde op ‘%1’ eindigt voordat zij begint. Draai de twee waarden om.</translation>
    </message>
    <message>
        <source>‘%1’ looks at personal data. Choose the purpose for which customers said yes.</source>
        <translation>‘%1’ kijkt naar persoonsgegevens. Kies het doel waarvoor klanten ja hebben gezegd.</translation>
    </message>
    <message>
        <source>‘%1’ ends before it begins. Change one of the dates.</source>
        <translation>‘%1’ eindigt voordat de regel begint. Verander een van de datums.</translation>
    </message>
    <message>
        <source>‘%1’ never applies: its conditions on ‘%2’ exclude each other. Take one out.</source>
        <translation>‘%1’ doet nooit mee: de voorwaarden op ‘%2’ sluiten elkaar uit. Haal er een weg.</translation>
    </message>
    <message>
        <source>‘%1’ only applies on days on which you are closed. Choose another day.</source>
        <translation>‘%1’ geldt alleen op dagen dat u dicht bent. Kies een andere dag.</translation>
    </message>
    <message>
        <source>‘%1’ asks for a level that ‘%2’ does not have. Choose another level.</source>
        <translation>‘%1’ vraagt een niveau dat ‘%2’ niet heeft. Kies een ander niveau.</translation>
    </message>
    <message>
        <source>‘%1’ gives at most 0, so nothing. Raise the limit or take it out.</source>
        <translation>‘%1’ geeft hoogstens 0, dus niets. Verhoog de grens of haal die weg.</translation>
    </message>
    <message>
        <source>‘%1’ multiplies, but no rule gives anything to multiply. Add a rule that gives points.</source>
        <translation>‘%1’ vermenigvuldigt, maar geen regel geeft punten om te vermenigvuldigen. Voeg een regel toe die punten geeft.</translation>
    </message>
    <message>
        <source>‘%1’ would give nothing extra. Multiply by more than 1.</source>
        <translation>‘%1’ geeft zo niets extra. Vermenigvuldig met meer dan 1.</translation>
    </message>
    <message>
        <source>‘%1’ gives 0. Say how many it gives.</source>
        <translation>‘%1’ geeft 0. Vul in hoeveel de regel geeft.</translation>
    </message>
    <message>
        <source>‘%1’ counts euros or items, and only a purchase has those. Let it react to a purchase.</source>
        <translation>‘%1’ telt euro&apos;s of stuks, en die heeft alleen een aankoop. Laat de regel reageren op een aankoop.</translation>
    </message>
    <message>
        <source>‘%1’ reacts to something that can never earn. Let it react to a purchase, a visit or a sign-up.</source>
        <translation>‘%1’ reageert op iets wat nooit iets oplevert. Laat de regel reageren op een aankoop, een bezoek of een aanmelding.</translation>
    </message>
    <message>
        <source>Nothing counts in ‘%1’. Add a rule that does, or take it out.</source>
        <translation>Er telt niets mee in ‘%1’. Voeg een regel toe die dat doet of haal de teller weg.</translation>
    </message>
    <message>
        <source>‘%1’ asks more of ‘%2’ than it ever shows, because it begins again before. Lower the step.</source>
        <translation>‘%1’ vraagt meer van ‘%2’ dan die ooit aangeeft, want die begint eerder opnieuw. Verlaag de stap.</translation>
    </message>
    <message>
        <source>Nobody can get ‘%1’: it has no price and no rule gives it. Give it a price or a rule.</source>
        <translation>Niemand kan ‘%1’ krijgen: er is geen prijs en geen regel die het geeft. Voeg een prijs of een regel toe.</translation>
    </message>
    <message>
        <source>‘%1’ and ‘%2’ are in one group but go together differently. Choose one way for both.</source>
        <translation>‘%1’ en ‘%2’ staan in één groep, maar tellen anders samen. Kies één manier voor allebei.</translation>
    </message>
    <message>
        <source>‘%1’ and ‘%2’ have the same place in their group. Say which one goes first.</source>
        <translation>‘%1’ en ‘%2’ staan op dezelfde plaats in hun groep. Zeg welke voorgaat.</translation>
    </message>
    <message>
        <source>With ‘%1’ points can be multiplied more than %2 times. Set a limit, or let only the best one count.</source>
        <translation>Met ‘%1’ kunnen punten meer dan %2 keer zo veel worden. Stel een grens in of laat alleen de beste tellen.</translation>
    </message>
    <message>
        <source>Nobody knows what one ‘%1’ is worth, so its cost cannot be counted. Fill in its value.</source>
        <translation>Niemand weet wat één ‘%1’ waard is. Dan is niet te zien wat het kost. Vul de waarde in.</translation>
    </message>
    <message>
        <source>With these rules together you give %1 % back on ‘%2’: more than it costs. Lower the points or set a limit.</source>
        <translation>Met deze regels samen geeft u %1 % terug op ‘%2’: meer dan het kost. Verlaag de punten of stel een grens in.</translation>
    </message>
    <message>
        <source>With these rules together you give %1 % back on ‘%2’, and you earn %3 % on it. Lower the points or leave it out.</source>
        <translation>Met deze regels samen geeft u %1 % terug op ‘%2’, en u verdient er %3 % op. Verlaag de punten of sluit het uit.</translation>
    </message>
    <message>
        <source>With these rules together you give up to %1 % back on ‘%2’. Check whether you mean that.</source>
        <translation>Met deze regels samen geeft u tot %1 % terug op ‘%2’. Kijk of u dat zo bedoelt.</translation>
    </message>
    <message>
        <source>Together these rules give %1 % off ‘%2’. At most 25 % is allowed on alcohol. Leave it out or lower the points.</source>
        <translation>Met deze regels samen geeft u %1 % korting op ‘%2’. Op alcohol mag hoogstens 25 %. Sluit het uit of verlaag de punten.</translation>
    </message>
    <message>
        <source>‘%1’ gives something for ‘%2’. That is not allowed for tobacco. Leave it out of the rule.</source>
        <translation>‘%1’ geeft iets voor ‘%2’. Dat mag niet bij rookwaar. Sluit het uit van de regel.</translation>
    </message>
    <message>
        <source>‘%1’ can be taken on ‘%2’. That is not allowed for tobacco. Leave it out of the reward.</source>
        <translation>‘%1’ geldt ook voor ‘%2’. Dat mag niet bij rookwaar. Sluit het uit van de beloning.</translation>
    </message>
    <message>
        <source>‘%1’ gives something for ‘%2’. Books have a fixed price; ask your trade body whether this is allowed, or leave them out.</source>
        <translation>‘%1’ geeft iets voor ‘%2’. Boeken hebben een vaste prijs. Vraag uw branchevereniging of dit mag of sluit ze uit.</translation>
    </message>
    <message>
        <source>‘%1’ can be taken on ‘%2’. Books have a fixed price, so points cannot pay for them. Leave them out of the reward.</source>
        <translation>‘%1’ geldt ook voor ‘%2’. Boeken hebben een vaste prijs: met punten betalen mag niet. Sluit ze uit van de beloning.</translation>
    </message>
    <message>
        <source>‘%1’ counts for everything, also for ‘%2’, where it is not allowed. Say for which products it counts.</source>
        <translation>‘%1’ geldt voor alles, ook voor ‘%2’, en daar mag het niet. Zeg voor welke producten het geldt.</translation>
    </message>
    <message>
        <source>A draw must be free: ‘%1’ cannot cost points. Let a rule give the ticket.</source>
        <translation>Meedoen aan een loting moet gratis zijn: ‘%1’ mag geen punten kosten. Laat een regel het lot geven.</translation>
    </message>
    <message>
        <source>The prize of ‘%1’ is worth more than € 100,000. That needs a licence. Choose a smaller prize.</source>
        <translation>De prijs van ‘%1’ is meer dan € 100.000 waard. Daar is een vergunning voor nodig. Kies een kleinere prijs.</translation>
    </message>
    <message>
        <source>The prize of ‘%1’ is worth more than € 4,500. Then the terms have to be published, and it can be held once a year.</source>
        <translation>De prijs van ‘%1’ is meer dan € 4.500 waard. Dan moet u de spelregels bekendmaken en mag het één keer per jaar.</translation>
    </message>
    <message>
        <source>What ‘%1’ gives lapses within a year. Customers find that unfair; give it a year or longer.</source>
        <translation>Wat ‘%1’ geeft, vervalt binnen een jaar. Klanten vinden dat oneerlijk. Geef een jaar of langer.</translation>
    </message>
    <message>
        <source>‘%1’ is aimed at children. That is not allowed. Choose another group.</source>
        <translation>‘%1’ richt zich op kinderen. Dat mag niet. Kies een andere groep.</translation>
    </message>
    <message>
        <source>‘%1’ rewards bringing people along without a limit. Set one per year.</source>
        <translation>‘%1’ beloont het aanbrengen van klanten zonder grens. Stel een grens per jaar in.</translation>
    </message>
    <message>
        <source>‘%1’ can be repeated all day. Set a limit per day.</source>
        <translation>‘%1’ kan de hele dag opnieuw. Stel een grens per dag in.</translation>
    </message>
    <message>
        <source>‘%1’ ends the first time somebody misses it. Allow at least one miss.</source>
        <translation>‘%1’ stopt de eerste keer dat iemand overslaat. Sta toe dat het één keer mag.</translation>
    </message>
    <message>
        <source>Something is not right here. Check this part again.</source>
        <translation>Hier klopt iets niet. Kijk dit deel nog eens na.</translation>
    </message>
    <message>
        <source>Nothing that you sell is in ‘%1’. Choose a product group of your own.</source>
        <translation>U verkoopt niets uit ‘%1’. Kies een productgroep van uzelf.</translation>
    </message>
</context>
<context>
    <name>LoyaltyYear</name>
    <message>
        <source>What is still owed</source>
        <translation>Wat nog openstaat</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Midden</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>If everything were claimed</source>
        <translation>Als alles werd opgehaald</translation>
    </message>
    <message>
        <source>Open on the last day</source>
        <translation>Open op de laatste dag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Waard</translation>
    </message>
    <message>
        <source>Handed over this year, by kind for VAT</source>
        <translation>Dit jaar gegeven, per soort voor de btw</translation>
    </message>
    <message>
        <source>Rewards that were taken, without those taken back</source>
        <translation>Beloningen die zijn opgehaald, zonder wat is teruggenomen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Worth to the customer</source>
        <translation>Waard voor de klant</translation>
    </message>
    <message>
        <source>Cost to the shop</source>
        <translation>Kosten voor de winkel</translation>
    </message>
    <message>
        <source>The program sorts by what the reward says and decides nothing about VAT. Ask your bookkeeper.</source>
        <translation>Het programma sorteert op wat de beloning zegt en beslist niets over btw. Vraag het uw boekhouder.</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation>Hoe dit is berekend</translation>
    </message>
    <message>
        <source>Every open point and reward in the ledger counts at its worth to the customer, times the part that will be claimed: %1 (low), %2 (in between), %3 (high).</source>
        <translation>Elk open punt en elke open beloning in het grootboek telt voor de waarde voor de klant, maal het deel dat wordt opgehaald: %1 (laag), %2 (midden), %3 (hoog).</translation>
    </message>
    <message>
        <source>These parts come from the shop&apos;s own ledger: of %1 points that were claimed or lapsed, %2 were claimed.</source>
        <translation>Deze delen komen uit het grootboek van de winkel zelf: van %1 punten die zijn opgehaald of vervallen, zijn er %2 opgehaald.</translation>
    </message>
    <message>
        <source>These parts are the range that is usual in the trade: the shop has fewer than 500 rewards handed over, too few for figures of its own. Never count what is not claimed as profit.</source>
        <translation>Deze delen zijn wat in de branche gewoon is: de winkel heeft minder dan 500 beloningen gegeven, te weinig voor eigen cijfers. Reken wat niet wordt opgehaald nooit als winst.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Ledger entries counted</source>
        <translation>Getelde boekingen</translation>
    </message>
    <message>
        <source>Number of this report</source>
        <translation>Nummer van dit verslag</translation>
    </message>
    <message>
        <source>Hash of the ledger</source>
        <translation>Controlegetal van het grootboek</translation>
    </message>
    <message>
        <source>With this number the same report can be made again, whatever was posted later: the ledger only grows.</source>
        <translation>Met dit nummer kan hetzelfde verslag opnieuw worden gemaakt, wat er later ook is geboekt: het grootboek groeit alleen.</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Kies een dag.</translation>
    </message>
    <message>
        <source>What the shop owes its savers on %1</source>
        <translation>Wat de winkel zijn spaarders schuldig is op %1</translation>
    </message>
    <message>
        <source>The report cannot be written there. Choose another place.</source>
        <translation>Het verslag kan daar niet worden geschreven. Kies een andere plaats.</translation>
    </message>
</context>
<context>
    <name>MergeDesk</name>
    <message>
        <source>This question has been answered or has changed meanwhile. Here is the next one.</source>
        <translation>Deze vraag is intussen beantwoord of veranderd. Hier is de volgende.</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>This vault could not be brought up to date. Nothing in it was changed. Keep working with the earlier version of Klantenkring and ask for help.</source>
        <translation>Deze kluis kon niet worden bijgewerkt. Er is niets in veranderd. Werk verder met de vorige Klantenkring en vraag hulp.</translation>
    </message>
    <message>
        <source>This file is not a vault of Klantenkring. Nothing was changed. Choose another file.</source>
        <translation>Dit bestand is geen kluis van Klantenkring. Er is niets veranderd. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>This vault was made with a newer Klantenkring. Update the program first. Nothing was changed.</source>
        <translation>Deze kluis is gemaakt met een nieuwere Klantenkring. Werk eerst het programma bij. Er is niets veranderd.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Fill in a name, so that colleagues know who it is.</source>
        <translation>Vul een naam in, zodat collega’s weten wie het is.</translation>
    </message>
    <message>
        <source>This is the only owner. Make somebody else owner first.</source>
        <translation>Dit is de enige eigenaar. Maak eerst iemand anders eigenaar.</translation>
    </message>
    <message>
        <source>You cannot remove yourself. Ask another owner to do it.</source>
        <translation>Uzelf weghalen kan niet. Vraag het een andere eigenaar.</translation>
    </message>
    <message>
        <source>This is the password of a colleague. Type your own present password.</source>
        <translation>Dit is het wachtwoord van een collega. Typ uw eigen huidige wachtwoord.</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>This entry is no longer in the register.</source>
        <translation>Dit staat niet meer in het register.</translation>
    </message>
    <message>
        <source>A breach stays in the register: the law asks for it (art. 33(5)). Close it instead.</source>
        <translation>Een datalek blijft in het register: de wet vraagt dat (artikel 33, lid 5). Sluit het af.</translation>
    </message>
    <message>
        <source>This register does not exist.</source>
        <translation>Dit register bestaat niet.</translation>
    </message>
    <message>
        <source>Fill in what it is about, so that it can be found again.</source>
        <translation>Vul in waar het over gaat, zodat u het terugvindt.</translation>
    </message>
    <message>
        <source>One of the texts is too long. Keep it to what matters.</source>
        <translation>Een van de teksten is te lang. Beperk u tot wat ertoe doet.</translation>
    </message>
    <message>
        <source>Fill in the name of the shop or company.</source>
        <translation>Vul de naam van de winkel of het bedrijf in.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who got it, day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2 · %3 of %4 customers · ground: %5</source>
        <comment>purpose, channel, how many of how many, legal ground</comment>
        <translation>%1, %2 · %3 van %4 klanten · grondslag: %5</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>For this technique there is no sign: there is nothing to announce, or it is not allowed.</source>
        <translation>Voor deze techniek is er geen bord: er valt niets aan te kondigen, of het mag niet.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>The PDF could not be made. Nothing was saved. Try again.</source>
        <translation>De PDF kon niet gemaakt worden. Er is niets opgeslagen. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The page could not be painted. Restart the program and try again.</source>
        <translation>De pagina kon niet gemaakt worden. Start het programma opnieuw en probeer het nog eens.</translation>
    </message>
    <message>
        <source>The ZIP could not be made. Nothing was saved. Free some memory and try again.</source>
        <translation>Het zipbestand kon niet gemaakt worden. Er is niets opgeslagen. Sluit andere programma&apos;s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The files could not be written: the disk is full, or this folder allows no writing. Nothing half was left behind. Choose another place and try again.</source>
        <translation>De bestanden konden niet worden opgeslagen: de schijf is vol, of u mag niet in deze map schrijven. Er is niets half achtergebleven. Kies een andere plaats en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is already a file of this name in the folder. Choose an empty folder. Nothing was written.</source>
        <translation>Er staat al een bestand met deze naam in de map. Kies een lege map. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>The file could not be written: the disk is full, or this folder allows no writing. Choose another place and try again.</source>
        <translation>Het bestand kon niet worden opgeslagen: de schijf is vol, of u mag niet in deze map schrijven. Kies een andere plaats en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Choose 1 to %1 cards to print.</source>
        <translation>Kies 1 tot %1 kaarten om af te drukken.</translation>
    </message>
    <message>
        <source>The printer does not start. See whether it is on, or save the page as a PDF.</source>
        <translation>De printer start niet. Kijk of hij aan staat, of bewaar de pagina als pdf.</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>The text of this letter is missing from the program. Install it again.</source>
        <translation>De tekst van deze brief ontbreekt in het programma. Installeer het opnieuw.</translation>
    </message>
    <message>
        <source>take consent back</source>
        <translation>toestemming intrekken</translation>
    </message>
    <message>
        <source>no advertising any more</source>
        <translation>geen reclame meer</translation>
    </message>
    <message>
        <source>do nothing with the data for now</source>
        <translation>even niets met de gegevens doen</translation>
    </message>
    <message>
        <source>correct something</source>
        <translation>iets verbeteren</translation>
    </message>
    <message>
        <source>know what you hold</source>
        <translation>weten wat u hebt</translation>
    </message>
    <message>
        <source>take the data along</source>
        <translation>gegevens meenemen</translation>
    </message>
    <message>
        <source>be erased</source>
        <translation>gewist worden</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>aan de balie</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>per telefoon</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per e-mail</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>per brief</translation>
    </message>
    <message>
        <source>through the webshop</source>
        <translation>via de webwinkel</translation>
    </message>
    <message>
        <source>for themselves</source>
        <translation>voor zichzelf</translation>
    </message>
    <message>
        <source>as parent or guardian</source>
        <translation>als ouder of voogd</translation>
    </message>
    <message>
        <source>with written authority</source>
        <translation>met een schriftelijke machtiging</translation>
    </message>
    <message>
        <source>called or written back at the number or address we already had</source>
        <translation>teruggebeld of teruggeschreven op het nummer of adres dat wij al hadden</translation>
    </message>
    <message>
        <source>the customer card shown, or a message from the webshop account</source>
        <translation>de klantkaart getoond, of een bericht uit het account van de webwinkel</translation>
    </message>
    <message>
        <source>two facts asked that only this customer knows</source>
        <translation>twee feiten gevraagd die alleen deze klant weet</translation>
    </message>
    <message>
        <source>looked at an identity card at the counter; nothing copied or noted</source>
        <translation>een identiteitsbewijs bekeken aan de balie; niets gekopieerd of genoteerd</translation>
    </message>
    <message>
        <source>it is a complicated request</source>
        <translation>het is een ingewikkeld verzoek</translation>
    </message>
    <message>
        <source>there are many requests at the same time</source>
        <translation>er zijn veel verzoeken tegelijk</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Receipt confirmed</source>
        <translation>Bevestiging gestuurd</translation>
    </message>
    <message>
        <source>Made sure who asks</source>
        <translation>Nagekeken wie het vraagt</translation>
    </message>
    <message>
        <source>Asked the person something</source>
        <translation>Iets gevraagd aan deze persoon</translation>
    </message>
    <message>
        <source>The person replied</source>
        <translation>Deze persoon antwoordde</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Verlengd</translation>
    </message>
    <message>
        <source>Files made</source>
        <translation>Bestanden gemaakt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Customer chosen again</source>
        <translation>Klant opnieuw gekozen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. Choose from: %2.</source>
        <translation>‘%1’ is hier niet bekend. Kies uit: %2.</translation>
    </message>
    <message>
        <source>Say what is asked: choose at least one thing.</source>
        <translation>Kies wat er gevraagd wordt: minstens één ding.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month, as QLocale writes dates</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Three months after %1 is %2.</source>
        <translation>Drie maanden na %1 is %2.</translation>
    </message>
    <message>
        <source>A month after %1 is %2.</source>
        <translation>Een maand na %1 is %2.</translation>
    </message>
    <message>
        <source>%1 That is no working day (%2). So it becomes %3.</source>
        <translation>%1 Dat is geen werkdag (%2). Dus wordt het %3.</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>weekday, day and month</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>There is no request with this number. Look in the list of requests.</source>
        <translation>Er is geen verzoek met dit nummer. Kijk in de lijst met verzoeken.</translation>
    </message>
    <message>
        <source>This request cannot be read.</source>
        <translation>Dit verzoek kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>This was not asked, or it was answered already.</source>
        <translation>Dit is niet gevraagd, of het is al beantwoord.</translation>
    </message>
    <message>
        <source>The records of this request belong to several customers now. First choose which of them asks.</source>
        <translation>De gegevens bij dit verzoek horen nu bij meer dan één klant. Kies eerst wie het vraagt.</translation>
    </message>
    <message>
        <source>First write down how you made sure who asks. Otherwise somebody else gets these data.</source>
        <translation>Noteer eerst hoe u nakeek wie het vraagt. Anders krijgt iemand anders deze gegevens.</translation>
    </message>
    <message>
        <source>Fill in who asks: choose a customer, or type the name.</source>
        <translation>Vul in wie het vraagt: kies een klant of typ de naam.</translation>
    </message>
    <message>
        <source>Fill in the day on which the request came in.</source>
        <translation>Vul de dag in waarop het verzoek binnenkwam.</translation>
    </message>
    <message>
        <source>The day of receipt lies in the future. Fill in the day on which the request came in. Nothing was saved.</source>
        <translation>De dag van ontvangst ligt in de toekomst. Vul de dag in waarop het verzoek binnenkwam. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>One of the texts is too long. Keep the letter itself, and write down in a few sentences what it asks.</source>
        <translation>Een van de teksten is te lang. Bewaar de brief zelf en schrijf in een paar zinnen op wat er gevraagd wordt.</translation>
    </message>
    <message>
        <source>Fill in who asks on behalf of this person.</source>
        <translation>Vul in wie dit namens deze persoon vraagt.</translation>
    </message>
    <message>
        <source>For somebody under 16 a parent or guardian asks, and gets the answer. Fill in who that is.</source>
        <translation>Voor iemand jonger dan 16 vraagt een ouder of voogd het, en die krijgt het antwoord. Vul in wie dat is.</translation>
    </message>
    <message>
        <source>This request is closed. Write down a new one when something more is asked.</source>
        <translation>Dit verzoek is afgesloten. Maak een nieuw verzoek als er nog iets gevraagd wordt.</translation>
    </message>
    <message>
        <source>A question to this person is open already. First write down that there is an answer.</source>
        <translation>Er staat al een vraag aan deze persoon open. Noteer eerst dat er antwoord is.</translation>
    </message>
    <message>
        <source>No question to this person is open.</source>
        <translation>Er staat geen vraag aan deze persoon open.</translation>
    </message>
    <message>
        <source>Write in a sentence why it takes longer. The person has a right to know.</source>
        <translation>Schrijf in één zin waarom het langer duurt. Deze persoon heeft recht om dat te weten.</translation>
    </message>
    <message>
        <source>This request was extended before. That can be done once only.</source>
        <translation>Dit verzoek is al verlengd. Dat kan maar één keer.</translation>
    </message>
    <message>
        <source>The last day is past, and then the law allows no extension. Answer now, and say that you are late.</source>
        <translation>De laatste dag is voorbij, en dan mag u van de wet niet meer verlengen. Antwoord nu en zeg dat u te laat bent.</translation>
    </message>
    <message>
        <source>Name the article of law and the reasons. The person may put them before a judge.</source>
        <translation>Noem het wetsartikel en de redenen. Deze persoon mag ze aan een rechter voorleggen.</translation>
    </message>
    <message>
        <source>Taking consent back and refusing advertising cannot be refused.</source>
        <translation>Toestemming intrekken en geen reclame willen kunt u niet weigeren.</translation>
    </message>
    <message>
        <source>Erasing is answered by erasing. The owner does that, after looking at what goes.</source>
        <translation>Wissen is pas beantwoord als er gewist is. De eigenaar doet dat, na te kijken wat er verdwijnt.</translation>
    </message>
</context>
<context>
    <name>Restriction</name>
    <message>
        <source>the person says it is not right</source>
        <translation>de klant zegt dat het niet klopt</translation>
    </message>
    <message>
        <source>it should not have been held, but the person wants it kept</source>
        <translation>het had niet bewaard mogen worden, maar de klant wil dat het blijft</translation>
    </message>
    <message>
        <source>a claim or complaint is open</source>
        <translation>er loopt een claim of klacht</translation>
    </message>
    <message>
        <source>an objection is being weighed</source>
        <translation>een bezwaar wordt afgewogen</translation>
    </message>
    <message>
        <source>The data of this customer may only be kept, not used: %1. Nothing was changed. Look under Privacy, Requests.</source>
        <translation>De gegevens van deze klant mogen alleen bewaard worden, niet gebruikt: %1. Er is niets veranderd. Kijk bij Privacy, Verzoeken.</translation>
    </message>
    <message>
        <source>Tell this customer first that the restriction ends, and note it here. Nothing was changed.</source>
        <translation>Vertel deze klant eerst dat de beperking stopt, en noteer dat hier. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>A claim or complaint of this customer is open: the data are needed for it. Erase when it is settled.</source>
        <translation>Er loopt een claim of klacht van deze klant: de gegevens zijn daarvoor nodig. Wis als die is afgehandeld.</translation>
    </message>
    <message>
        <source>The use of these data is restricted: %1. End the restriction first, and tell the customer so.</source>
        <translation>Het gebruik van deze gegevens is beperkt: %1. Beëindig eerst de beperking, en vertel dat aan de klant.</translation>
    </message>
    <message>
        <source>Only a claim has a last day, and that day lies ahead. Choose another day.</source>
        <translation>Alleen een claim heeft een laatste dag, en die ligt in de toekomst. Kies een andere dag.</translation>
    </message>
    <message>
        <source>Only an objection is weighed. Choose the restriction that began with one.</source>
        <translation>Alleen een bezwaar wordt afgewogen. Kies de beperking die met een bezwaar begon.</translation>
    </message>
    <message>
        <source>Write down how you weighed it: your interest, that of the customer, and why the one counts more.</source>
        <translation>Schrijf op hoe u het hebt afgewogen: uw belang, dat van de klant, en waarom het ene zwaarder telt.</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Last seen on %1; kept for %2.</source>
        <translation>Laatst gezien op %1; bewaren: %2.</translation>
    </message>
    <message>
        <source>Never bought; known since %1; kept for %2.</source>
        <translation>Nooit iets gekocht; bekend sinds %1; bewaren: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Goes from %1 on, after at least %Ln day(s) to look.</source>
        <translation>
            <numerusform>Gaat weg vanaf %1, na minstens %Ln dag om te kijken.</numerusform>
            <numerusform>Gaat weg vanaf %1, na minstens %Ln dagen om te kijken.</numerusform>
        </translation>
    </message>
    <message>
        <source>You were told; the time to look is not over.</source>
        <translation>U hebt het gezien; de tijd om te kijken is nog niet om.</translation>
    </message>
    <message>
        <source>That time is over.</source>
        <translation>Die tijd is om.</translation>
    </message>
    <message>
        <source>Counted from the last purchase or word of the customer.</source>
        <translation>Gerekend vanaf de laatste aankoop of het laatste bericht van de klant.</translation>
    </message>
    <message>
        <source>You switched this off.</source>
        <translation>U hebt dit uitgezet.</translation>
    </message>
    <message>
        <source>Older than %1: from before %2.</source>
        <translation>Ouder dan %1: van vóór %2.</translation>
    </message>
    <message>
        <source>Customers who have not been seen</source>
        <translation>Klanten die niet meer gezien zijn</translation>
    </message>
    <message>
        <source>Sales, for the books</source>
        <translation>Verkopen, voor de administratie</translation>
    </message>
    <message>
        <source>Details of what was done</source>
        <translation>Bijzonderheden van wat er gedaan is</translation>
    </message>
    <message>
        <source>Who looked at whose page</source>
        <translation>Wie welke klantpagina bekeek</translation>
    </message>
    <message>
        <source>Rows of files that were not taken in</source>
        <translation>Rijen uit bestanden die niet zijn ingelezen</translation>
    </message>
    <message>
        <source>Drafts that were not saved</source>
        <translation>Kladjes die niet zijn opgeslagen</translation>
    </message>
    <message>
        <source>Messages to receivers that were not sent</source>
        <translation>Berichten aan ontvangers die niet zijn verstuurd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln maand</numerusform>
            <numerusform>%Ln maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) after the year of the sale</source>
        <translation>
            <numerusform>%Ln jaar na het jaar van de verkoop</numerusform>
            <numerusform>%Ln jaar na het jaar van de verkoop</numerusform>
        </translation>
    </message>
    <message>
        <source>The law asks to keep this at least %1. Choose a longer time. Nothing was changed.</source>
        <translation>De wet vraagt dit minstens %1 jaar te bewaren. Kies een langere tijd. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>That is too long to be explained. Choose a shorter time. Nothing was changed.</source>
        <translation>Dat is te lang om uit te leggen. Kies een kortere tijd. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This rule does not exist. Look in the list of rules.</source>
        <translation>Deze regel bestaat niet. Kijk in de lijst met regels.</translation>
    </message>
    <message>
        <source>Something changed since you looked. Nothing was taken out. Look again.</source>
        <translation>Er is iets veranderd sinds u keek. Er is niets weggehaald. Kijk opnieuw.</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>This day cannot be the day of receipt. Give a day from 25 May 2018 on, as 2026-03-05.</source>
        <translation>Dit kan niet de dag van ontvangst zijn. Geef een dag vanaf 25 mei 2018, zoals 2026-03-05.</translation>
    </message>
    <message>
        <source>The list of legal figures cannot be read. Install the program again.</source>
        <translation>De lijst met wettelijke getallen is niet te lezen. Installeer het programma opnieuw.</translation>
    </message>
    <message>
        <source>The list of what is personal cannot be read. Install the program again.</source>
        <translation>De lijst van wat persoonlijk is, is niet te lezen. Installeer het programma opnieuw.</translation>
    </message>
    <message>
        <source>Say what is to be corrected.</source>
        <translation>Geef aan wat er verbeterd moet worden.</translation>
    </message>
    <message>
        <source>Write down what the customer says about it.</source>
        <translation>Schrijf op wat de klant erover zegt.</translation>
    </message>
    <message>
        <source>To %1. On %2 we gave you data of this person: %3. They asked that these data are only stored for now. Please do nothing else with them until we tell you (article 19 of the GDPR).</source>
        <translation>Aan %1. Op %2 gaven wij u gegevens van deze persoon: %3. Deze persoon vroeg om de gegevens voorlopig alleen te bewaren. Doe er niets anders mee tot u van ons hoort (artikel 19 van de AVG).</translation>
    </message>
    <message>
        <source>To %1. On %2 we gave you data of this person: %3. They had something corrected. Please correct it too (article 19 of the GDPR).</source>
        <translation>Aan %1. Op %2 gaven wij u gegevens van deze persoon: %3. Deze persoon liet iets verbeteren. Verbeter het ook (artikel 19 van de AVG).</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>This role does not exist. Choose owner, staff or till.</source>
        <translation>Deze rol bestaat niet. Kies eigenaar, medewerker of kassa.</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>eigenaar</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>medewerker</translation>
    </message>
    <message>
        <source>till</source>
        <translation>kassa</translation>
    </message>
    <message>
        <source>At the till this is not possible. Ask the owner or a colleague of the shop.</source>
        <translation>Aan de kassa kan dit niet. Vraag het de eigenaar of een medewerker.</translation>
    </message>
    <message>
        <source>Only the owner may do this. Ask the owner.</source>
        <translation>Dit mag alleen de eigenaar. Vraag het de eigenaar.</translation>
    </message>
</context>
<context>
    <name>SaleStatus</name>
    <message>
        <source>paid</source>
        <translation>betaald</translation>
    </message>
    <message>
        <source>paid back</source>
        <translation>terugbetaald</translation>
    </message>
    <message>
        <source>partly paid back</source>
        <translation>deels terugbetaald</translation>
    </message>
    <message>
        <source>not yet paid</source>
        <translation>nog niet betaald</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>geannuleerd</translation>
    </message>
</context>
<context>
    <name>SampleShop</name>
    <message>
        <source>The files of the sample shop could not be written. Choose a folder with room where you may write.</source>
        <translation>De bestanden van de voorbeeldwinkel konden niet worden gemaakt. Kies een map met ruimte waar u mag schrijven.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Fill in the name of the shop.</source>
        <translation>Vul de naam van de winkel in.</translation>
    </message>
    <message>
        <source>Choose a folder for backups first, on a stick or another disk.</source>
        <translation>Kies eerst een map voor reservekopieën, op een stick of een andere schijf.</translation>
    </message>
</context>
<context>
    <name>Shop</name>
    <message>
        <source>Fill in the name of the shop and your own name.</source>
        <translation>Vul de naam van de winkel en uw eigen naam in.</translation>
    </message>
    <message>
        <source>There is already a vault in this place. Choose another name or open that vault. Nothing was changed.</source>
        <translation>Hier is al een kluis. Kies een andere naam of open die kluis. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>There is no vault in this place. Look where it was kept, or restore a backup.</source>
        <translation>Hier is geen kluis. Kijk waar hij bewaard werd, of zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>Something in the vault is not right. We changed nothing. Restore a backup.</source>
        <translation>In de kluis klopt iets niet. Wij hebben niets veranderd. Zet een reservekopie terug.</translation>
    </message>
</context>
<context>
    <name>SignUp</name>
    <message>
        <source>A digit of this card number is wrong. Nothing was saved; scan the card again.</source>
        <translation>Er klopt een cijfer van dit kaartnummer niet. Er is niets bewaard; scan de kaart opnieuw.</translation>
    </message>
    <message>
        <source>This card belongs to somebody already. Nothing was saved; take another card.</source>
        <translation>Deze kaart is al van iemand. Er is niets bewaard; neem een andere kaart.</translation>
    </message>
    <message>
        <source>Fill in a name. A first name is enough.</source>
        <translation>Vul een naam in. Een voornaam is genoeg.</translation>
    </message>
    <message>
        <source>Scan the new card first.</source>
        <translation>Scan eerst de nieuwe kaart.</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>This person no longer works with this vault. Ask the owner.</source>
        <translation>Deze persoon werkt niet meer met deze kluis. Vraag het de eigenaar.</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>The shop was locked. Unlock it and try again.</source>
        <translation>De winkel is vergrendeld. Ontgrendel hem en probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>kk::intake::RejectReason</name>
    <message>
        <source>This row has more cells than the first row has columns. Put cells that contain a separator between quotation marks.</source>
        <translation>Deze rij heeft meer cellen dan de eerste rij kolommen heeft. Zet cellen met een scheidingsteken erin tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>A quotation mark is missing or too many in this row. Remove it or write it twice.</source>
        <translation>In deze rij staat een aanhalingsteken te veel of te weinig. Haal het weg of schrijf het dubbel.</translation>
    </message>
    <message>
        <source>A cell in this row is too long to be true. Shorten it.</source>
        <translation>Een cel in deze rij is te lang om waar te zijn. Maak haar korter.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this row. Download the export again.</source>
        <translation>Het bestand houdt midden in deze rij op. Download de export opnieuw.</translation>
    </message>
    <message>
        <source>This is not a date, or a day that does not exist. Write it as 2026-01-31.</source>
        <translation>Dit is geen datum, of een dag die niet bestaat. Schrijf haar als 2026-01-31.</translation>
    </message>
    <message>
        <source>The other dates in this column put day and month the other way round. Write it as 2026-01-31.</source>
        <translation>De andere datums in deze kolom zetten dag en maand andersom. Schrijf haar als 2026-01-31.</translation>
    </message>
    <message>
        <source>This is not an amount of money. Write it in digits, such as 12.50.</source>
        <translation>Dit is geen bedrag. Schrijf het in cijfers, zoals 12,50.</translation>
    </message>
    <message>
        <source>The other amounts in this column use the other sign before the cents. Write this one like them.</source>
        <translation>De andere bedragen in deze kolom hebben een ander teken voor de centen. Schrijf dit bedrag net zo.</translation>
    </message>
    <message>
        <source>This is not a quantity. Write it in digits.</source>
        <translation>Dit is geen aantal. Schrijf het in cijfers.</translation>
    </message>
    <message>
        <source>This row has no number to know it by. Fill in the order number or customer number.</source>
        <translation>Deze rij heeft geen nummer waaraan we haar herkennen. Vul het bestelnummer of klantnummer in.</translation>
    </message>
    <message>
        <source>A spreadsheet program rounded this number away. Take the file as the system made it, without opening it in a spreadsheet program.</source>
        <translation>Een rekenprogramma heeft dit nummer afgerond. Neem het bestand zoals het systeem het maakte, zonder het in een rekenprogramma te openen.</translation>
    </message>
    <message>
        <source>This order status is not known here, so it is not certain that this is a sale. Write completed, refunded, pending or cancelled.</source>
        <translation>Deze bestelstatus is hier niet bekend, dus is niet zeker of dit een verkoop is. Schrijf voltooid, terugbetaald, openstaand of geannuleerd.</translation>
    </message>
    <message>
        <source>This row names nobody: no name, e-mail address, phone number or card number.</source>
        <translation>Deze rij noemt niemand: geen naam, e-mailadres, telefoonnummer of kaartnummer.</translation>
    </message>
    <message>
        <source>The other rows of this order stand far away in the file. Sort the file by order number.</source>
        <translation>De andere rijen van deze bestelling staan ver weg in het bestand. Sorteer het bestand op bestelnummer.</translation>
    </message>
    <message>
        <source>This row is a part of an order whose first row is missing. Download the export again.</source>
        <translation>Deze rij hoort bij een bestelling waarvan de eerste rij ontbreekt. Download de export opnieuw.</translation>
    </message>
    <message>
        <source>This card or customer stands in the file before with another balance. Leave only the right row.</source>
        <translation>Deze kaart of klant staat eerder in het bestand met een ander saldo. Laat alleen de juiste rij staan.</translation>
    </message>
</context>
<context>
    <name>kk::shop::FolderDesk</name>
    <message>
        <source>This folder cannot be opened. Choose one in which your till or web shop leaves its files.</source>
        <translation>Deze map gaat niet open. Kies de map waarin uw kassa of webshop de bestanden zet.</translation>
    </message>
    <message>
        <source>Looking in the folders was stopped.</source>
        <translation>Het kijken in de mappen is gestopt.</translation>
    </message>
    <message>
        <source>We do not know this file yet. Show us what the columns hold.</source>
        <translation>Dit bestand kennen wij nog niet. Wijs aan wat in de kolommen staat.</translation>
    </message>
    <message>
        <source>Files with these columns were not read before. Look at the columns first.</source>
        <translation>Een bestand met deze kolommen is nog niet eerder ingelezen. Bekijk eerst de kolommen.</translation>
    </message>
    <message>
        <source>Column %1 says who wants news. Look at it once; then we remember.</source>
        <translation>Kolom %1 zegt wie nieuws wil. Kijk er één keer naar; daarna onthouden wij het.</translation>
    </message>
    <message>
        <source>Column %1 can be read in two ways. Say once which is right.</source>
        <translation>Kolom %1 kan op twee manieren worden gelezen. Zeg één keer wat klopt.</translation>
    </message>
</context>
<context>
    <name>kk::ui::AboutSection</name>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Klantenkring %1</source>
        <translation>Klantenkring %1</translation>
    </message>
    <message>
        <source>Know your customers as far as they allow. Everything stays on this computer, encrypted.</source>
        <translation>Ken uw klanten zo ver als zij dat goedvinden. Alles blijft op deze computer, versleuteld.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. You may use, study, share and change it. It comes without warranty.</source>
        <translation>Vrije software onder de GNU General Public License, versie 3 of later. U mag het gebruiken, bekijken, delen en veranderen. Er is geen garantie.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemaakt met</translation>
    </message>
    <message>
        <source>Windows and text. LGPL-3.0.</source>
        <translation>Vensters en tekst. LGPL-3.0.</translation>
    </message>
    <message>
        <source>The encrypted vault. BSD-3-Clause; SQLite is in the public domain.</source>
        <translation>De versleutelde kluis. BSD-3-Clause; SQLite is van iedereen.</translation>
    </message>
    <message>
        <source>Passwords and keys. ISC.</source>
        <translation>Wachtwoorden en sleutels. ISC.</translation>
    </message>
    <message>
        <source>The keychain of this computer. BSD-2-Clause.</source>
        <translation>De sleutelbos van deze computer. BSD-2-Clause.</translation>
    </message>
    <message>
        <source>Telephone numbers. Apache-2.0.</source>
        <translation>Telefoonnummers. Apache-2.0.</translation>
    </message>
    <message>
        <source>The icons. ISC.</source>
        <translation>De pictogrammen. ISC.</translation>
    </message>
</context>
<context>
    <name>kk::ui::AccessNote</name>
    <message>
        <source>Why may you see this?</source>
        <translation>Waarom mag u dit zien?</translation>
    </message>
</context>
<context>
    <name>kk::ui::Application</name>
    <message>
        <source>What you copied leaves the clipboard in a minute.</source>
        <translation>Wat u kopieerde, gaat na een minuut van het klembord.</translation>
    </message>
    <message>
        <source>This computer now opens the shop by itself.</source>
        <translation>Deze computer opent de winkel nu vanzelf.</translation>
    </message>
    <message>
        <source>The password of the sample shop is: %1</source>
        <translation>Het wachtwoord van de voorbeeldwinkel is: %1</translation>
    </message>
    <message>
        <source>Lock the shop first. The sample shop is offered where you start.</source>
        <translation>Vergrendel eerst de winkel. De voorbeeldwinkel vindt u op het beginscherm.</translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n open vraag</numerusform>
            <numerusform>%n open vragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>%n open verzoek</numerusform>
            <numerusform>%n open verzoeken</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>Data breach</source>
        <translation>Datalek</translation>
    </message>
    <message>
        <source>Technology in the shop</source>
        <translation>Techniek in de winkel</translation>
    </message>
    <message>
        <source>No loyalty programme runs yet. The owner lets one start under Loyalty.</source>
        <translation>Er loopt nog geen spaarprogramma. De eigenaar laat er een ingaan onder Sparen.</translation>
    </message>
    <message>
        <source>Shop floor in its own window</source>
        <translation>Winkelvloer in een eigen venster</translation>
    </message>
</context>
<context>
    <name>kk::ui::AudiencePane</name>
    <message>
        <source>Back to the purposes</source>
        <translation>Terug naar de doelen</translation>
    </message>
    <message>
        <source>A list for a mailing, calls or labels</source>
        <translation>Een lijst voor een mailing, belronde of etiketten</translation>
    </message>
    <message>
        <source>What happens then?</source>
        <translation>Wat gebeurt er straks?</translation>
    </message>
    <message>
        <source>Left out, because</source>
        <translation>Valt af, omdat</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Why customers are left out</source>
        <translation>Waarom klanten afvallen</translation>
    </message>
    <message>
        <source>The list stands in the register of what was given to others: who got it, when, and about whom.</source>
        <translation>De lijst komt in het register van wat u aan anderen gaf: wie hem kreeg, wanneer, en over wie.</translation>
    </message>
    <message>
        <source>&amp;Make the list…</source>
        <translation>&amp;Lijst maken…</translation>
    </message>
    <message>
        <source>For what, and how</source>
        <translation>Waarvoor, en hoe</translation>
    </message>
    <message>
        <source>For a program only: cells exactly as they are</source>
        <translation>Alleen voor een programma: cellen precies zoals ze zijn</translation>
    </message>
    <message>
        <source>Without this no cell can be taken for a formula when the list is opened in a spreadsheet.</source>
        <translation>Zonder dit vinkje ziet een rekenblad nooit een cel voor een formule aan.</translation>
    </message>
    <message>
        <source>Who gets the list</source>
        <translation>Wie de lijst krijgt</translation>
    </message>
    <message>
        <source>The name of the mailing program or the printer. Customers may ask who it was.</source>
        <translation>De naam van het mailprogramma of de drukker. Klanten mogen vragen wie het was.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Columns for</source>
        <translation>Kolommen voor</translation>
    </message>
    <message>
        <source>Not too often</source>
        <translation>Niet te vaak</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>geen grens</translation>
    </message>
    <message>
        <source>Lists with one customer, at most</source>
        <translation>Lijsten met dezelfde klant, hoogstens</translation>
    </message>
    <message>
        <source>In so many days</source>
        <translation>In zoveel dagen</translation>
    </message>
    <message>
        <source>&amp;Keep this limit</source>
        <translation>Deze &amp;grens bewaren</translation>
    </message>
    <message>
        <source>No purpose is switched on for which a list can be made. Switch one on under Consent.</source>
        <translation>Er staat geen doel aan waarvoor u een lijst kunt maken. Zet er een aan onder Toestemming.</translation>
    </message>
    <message>
        <source>Counting who may be reached…</source>
        <translation>Tellen wie bericht mag krijgen…</translation>
    </message>
    <message>
        <source>%1 of %2 customers may be reached.</source>
        <translation>%1 van %2 klanten mogen bericht krijgen.</translation>
    </message>
    <message>
        <source>Nobody may be reached for this.</source>
        <translation>Niemand mag hiervoor bericht krijgen.</translation>
    </message>
    <message>
        <source>Where the list goes</source>
        <translation>Waar de lijst komt</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>Csv (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>The list is made: %Ln customer(s).</source>
        <translation>
            <numerusform>De lijst is gemaakt: %Ln klant.</numerusform>
            <numerusform>De lijst is gemaakt: %Ln klanten.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is at %1. Delete it when it was sent.</source>
        <translation>Hij staat op %1. Verwijder hem als hij verstuurd is.</translation>
    </message>
    <message numerus="yes">
        <source>A list of %Ln customer(s) was made.</source>
        <translation>
            <numerusform>Een lijst van %Ln klant is gemaakt.</numerusform>
            <numerusform>Een lijst van %Ln klanten is gemaakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The limit is kept.</source>
        <translation>De grens is bewaard.</translation>
    </message>
</context>
<context>
    <name>kk::ui::BackupPresenter</name>
    <message>
        <source>Backup made and tested. Keep the stick outside the shop.</source>
        <translation>Reservekopie gemaakt en getest. Bewaar de stick buiten de winkel.</translation>
    </message>
    <message>
        <source>Stopped. The older backups are as they were.</source>
        <translation>Gestopt. De oudere reservekopieën zijn zoals ze waren.</translation>
    </message>
</context>
<context>
    <name>kk::ui::BackupRhythm</name>
    <message>
        <source>No place for backups was chosen yet. Choose one in the settings.</source>
        <translation>Er is nog geen plaats voor reservekopieën. Kies er een bij Instellingen.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Reservekopie maken</translation>
    </message>
    <message>
        <source>Backup made and tested. Keep the stick outside the shop.</source>
        <translation>Reservekopie gemaakt en getest. Bewaar de stick buiten de winkel.</translation>
    </message>
    <message>
        <source>Stopped. The older backups are as they were.</source>
        <translation>Gestopt. De oudere reservekopieën zijn zoals ze waren.</translation>
    </message>
</context>
<context>
    <name>kk::ui::BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Reservekopie</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>&amp;Make a backup now</source>
        <translation>&amp;Nu een reservekopie maken</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Backups that are there</source>
        <translation>Reservekopieën die er zijn</translation>
    </message>
    <message>
        <source>&amp;Put one back…</source>
        <translation>Een &amp;terugzetten…</translation>
    </message>
    <message>
        <source>The sample shop needs no backup.</source>
        <translation>De voorbeeldwinkel heeft geen reservekopie nodig.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Reservekopie maken</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>Hoe ver de reservekopie is</translation>
    </message>
    <message>
        <source>To a file of &amp;your choice…</source>
        <translation>Naar een &amp;eigen bestand…</translation>
    </message>
    <message>
        <source>Where and how often</source>
        <translation>Waar en hoe vaak</translation>
    </message>
    <message>
        <source>&amp;Another place…</source>
        <translation>&amp;Andere plaats…</translation>
    </message>
    <message>
        <source>Place of the backups</source>
        <translation>Plaats van de reservekopieën</translation>
    </message>
    <message>
        <source>A stick that you keep outside the shop is best. A backup is encrypted as the shop is.</source>
        <translation>Een stick die u buiten de winkel bewaart, is het best. Een reservekopie is net zo versleuteld als de winkel.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Elke dag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Elke week</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Alleen als ik het vraag</translation>
    </message>
    <message>
        <source>Seven of the last days stay, four of the last weeks, and one a month.</source>
        <translation>Er blijven zeven van de laatste dagen, vier van de laatste weken en één per maand.</translation>
    </message>
    <message>
        <source>No place was chosen yet.</source>
        <translation>Er is nog geen plaats gekozen.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>file, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not here now</source>
        <translation>nu niet hier</translation>
    </message>
    <message>
        <source>tested</source>
        <translation>getest</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>niet getest</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Er is nog geen reservekopie.</translation>
    </message>
    <message>
        <source>Without one, a broken computer takes your customers with it.</source>
        <translation>Zonder reservekopie neemt een kapotte computer uw klanten mee.</translation>
    </message>
    <message>
        <source>The last one: %1.</source>
        <translation>De laatste: %1.</translation>
    </message>
</context>
<context>
    <name>kk::ui::BatchRow</name>
    <message>
        <source>%1, by %2</source>
        <translation>%1, door %2</translation>
    </message>
    <message>
        <source>Undone %1</source>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out…</source>
        <translation>
            <numerusform>%Ln rij deed niet mee…</numerusform>
            <numerusform>%Ln rijen deden niet mee…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rows of %1 that were left out</source>
        <translation>Bewaar de rijen van %1 die niet meededen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo the import of %1</source>
        <translation>De import van %1 ongedaan maken</translation>
    </message>
    <message>
        <source>A newer import was built on this one. Undo that one first.</source>
        <translation>Een nieuwere import bouwt hierop verder. Maak die eerst ongedaan.</translation>
    </message>
    <message>
        <source>The import of %1 (%2) builds on this one. Undo that one first.</source>
        <translation>De import van %1 (%2) bouwt op deze voort. Maak die eerst ongedaan.</translation>
    </message>
</context>
<context>
    <name>kk::ui::ChosenFile</name>
    <message>
        <source>The file is being looked at.</source>
        <translation>Het bestand wordt bekeken.</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation>Dit bestand is niet te lezen. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>First take out the files that cannot be read.</source>
        <translation>Haal eerst de bestanden weg die niet te lezen zijn.</translation>
    </message>
    <message>
        <source>First say what this file holds.</source>
        <translation>Zeg eerst wat er in dit bestand staat.</translation>
    </message>
    <message>
        <source>First say what %1 holds.</source>
        <translation>Zeg eerst wat er in %1 staat.</translation>
    </message>
</context>
<context>
    <name>kk::ui::ClaimsCard</name>
    <message>
        <source>Consent in this file</source>
        <translation>Toestemming in dit bestand</translation>
    </message>
    <message>
        <source>× yes, confirmed a second time</source>
        <translation>× ja, een tweede keer bevestigd</translation>
    </message>
    <message>
        <source>× yes, with day and proof</source>
        <translation>× ja, met dag en bewijs</translation>
    </message>
    <message>
        <source>× yes, with a day but no proof</source>
        <translation>× ja, met een dag maar zonder bewijs</translation>
    </message>
    <message>
        <source>× yes, without proof</source>
        <translation>× ja, zonder bewijs</translation>
    </message>
    <message>
        <source>× no</source>
        <translation>× nee</translation>
    </message>
    <message>
        <source>× no answer: that is no consent</source>
        <translation>× geen antwoord: dat is geen toestemming</translation>
    </message>
    <message>
        <source>A yes without proof opens nothing until you add the proof. A no always counts.</source>
        <translation>Een ja zonder bewijs telt pas als u het bewijs toevoegt. Een nee telt altijd.</translation>
    </message>
    <message>
        <source>A no always counts.</source>
        <translation>Een nee telt altijd.</translation>
    </message>
</context>
<context>
    <name>kk::ui::ColumnMeanings</name>
    <message>
        <source>Number of the receipt or order</source>
        <translation>Nummer van de bon of bestelling</translation>
    </message>
    <message>
        <source>Number as customers know it</source>
        <translation>Nummer zoals klanten het kennen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Amount of the whole</source>
        <translation>Totaalbedrag</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Teruggegeven</translation>
    </message>
    <message>
        <source>Discount on the whole</source>
        <translation>Korting op het totaal</translation>
    </message>
    <message>
        <source>Tax on the whole</source>
        <translation>Btw over het totaal</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Munteenheid</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Shop or web shop</source>
        <translation>Winkel of webshop</translation>
    </message>
    <message>
        <source>Number of the customer</source>
        <translation>Nummer van de klant</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Group of articles</source>
        <translation>Artikelgroep</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Amount of the line</source>
        <translation>Bedrag van de bonregel</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Prijs per stuk</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>Korting op de bonregel</translation>
    </message>
    <message>
        <source>Tax on the line</source>
        <translation>Btw over de bonregel</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Number in this system</source>
        <translation>Nummer in dit systeem</translation>
    </message>
    <message>
        <source>Yes to news by e-mail</source>
        <translation>Wil nieuws per e-mail</translation>
    </message>
    <message>
        <source>No to news by e-mail</source>
        <translation>Wil geen nieuws per e-mail</translation>
    </message>
    <message>
        <source>Yes to news by text message</source>
        <translation>Wil nieuws per sms</translation>
    </message>
    <message>
        <source>No to news by text message</source>
        <translation>Wil geen nieuws per sms</translation>
    </message>
    <message>
        <source>Yes to news by post</source>
        <translation>Wil nieuws per post</translation>
    </message>
    <message>
        <source>No to news by post</source>
        <translation>Wil geen nieuws per post</translation>
    </message>
    <message>
        <source>Yes to calls</source>
        <translation>Wil gebeld worden</translation>
    </message>
    <message>
        <source>No to calls</source>
        <translation>Wil niet gebeld worden</translation>
    </message>
    <message>
        <source>Yes to offers of others</source>
        <translation>Wil aanbiedingen van anderen</translation>
    </message>
    <message>
        <source>Kind of row: sale, payout, training</source>
        <translation>Soort rij: verkoop, uitbetaling, oefening</translation>
    </message>
</context>
<context>
    <name>kk::ui::ColumnSheet</name>
    <message numerus="yes">
        <source>%Ln × %1</source>
        <extracomment>how often a word occurs in a column: &quot;51 × J&quot;</extracomment>
        <translation>
            <numerusform>%Ln × %1</numerusform>
            <numerusform>%Ln × %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln × empty</source>
        <translation>
            <numerusform>%Ln × leeg</numerusform>
            <numerusform>%Ln × leeg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln × something else</source>
        <translation>
            <numerusform>%Ln × iets anders</numerusform>
            <numerusform>%Ln × iets anders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the first %Ln row(s): %1</source>
        <translation>
            <numerusform>In de eerste %Ln rij: %1</numerusform>
            <numerusform>In de eerste %Ln rijen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1: what do “%2” and “%3” mean?</source>
        <translation>Kolom %1: wat betekenen ‘%2’ en ‘%3’?</translation>
    </message>
    <message>
        <source>Column %1: what does “%2” mean?</source>
        <translation>Kolom %1: wat betekent ‘%2’?</translation>
    </message>
    <message>
        <source>Column %1: what does it say?</source>
        <translation>Kolom %1: wat staat hier?</translation>
    </message>
    <message>
        <source>A yes means: wants the newsletter</source>
        <translation>Ja betekent: wil de nieuwsbrief</translation>
    </message>
    <message>
        <source>A yes means: wants no newsletter</source>
        <translation>Ja betekent: wil geen nieuwsbrief</translation>
    </message>
    <message>
        <source>Do not read</source>
        <translation>Niet inlezen</translation>
    </message>
    <message>
        <source>A yes without date and text is no proof. These customers get no advertising until you add proof. A no always counts.</source>
        <translation>Een ja zonder datum en tekst is geen bewijs. Deze klanten krijgen geen reclame tot u bewijs toevoegt. Een nee telt altijd.</translation>
    </message>
    <message>
        <source>Every date in this column can be read in two ways.</source>
        <translation>Elke datum in deze kolom is op twee manieren te lezen.</translation>
    </message>
    <message>
        <source>The day comes first</source>
        <translation>De dag staat eerst</translation>
    </message>
    <message>
        <source>The month comes first</source>
        <translation>De maand staat eerst</translation>
    </message>
    <message>
        <source>Your answer counts for every date in this file.</source>
        <translation>Uw antwoord geldt voor elke datum in dit bestand.</translation>
    </message>
    <message>
        <source>Every amount in this column can be read in two ways.</source>
        <translation>Elk bedrag in deze kolom is op twee manieren te lezen.</translation>
    </message>
    <message>
        <source>The comma stands before the cents</source>
        <translation>De komma staat voor de centen</translation>
    </message>
    <message>
        <source>The point stands before the cents</source>
        <translation>De punt staat voor de centen</translation>
    </message>
    <message>
        <source>Your answer counts for every amount in this file.</source>
        <translation>Uw antwoord geldt voor elk bedrag in dit bestand.</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Dag eerst</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Maand eerst</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Jaar eerst</translation>
    </message>
    <message>
        <source>Comma before the cents</source>
        <translation>Komma voor de centen</translation>
    </message>
    <message>
        <source>Point before the cents</source>
        <translation>Punt voor de centen</translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation>Dat heeft u gezegd.</translation>
    </message>
    <message>
        <source>%1 cells can only be read so, like “%2”; %3 only the other way.</source>
        <translation>%1 cellen kunnen alleen zo, zoals ‘%2’; %3 alleen andersom.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) can only be read so, like “%1”.</source>
        <translation>
            <numerusform>%Ln cel kan alleen zo: ‘%1’.</numerusform>
            <numerusform>%Ln cellen kunnen alleen zo, zoals ‘%1’.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) can be read in two ways, like “%1”.</source>
        <translation>
            <numerusform>%Ln cel kan op twee manieren: ‘%1’.</numerusform>
            <numerusform>%Ln cellen kunnen op twee manieren, zoals ‘%1’.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell says so by itself; the order of the rows or the other columns do.</source>
        <translation>Geen cel zegt het alleen; de volgorde van de rijen of de andere kolommen zeggen het.</translation>
    </message>
    <message>
        <source>Only whole numbers, or nothing, in the rows looked at.</source>
        <translation>Alleen hele getallen, of niets, in de rijen die wij bekeken.</translation>
    </message>
    <message>
        <source>The name of this file means “%1”. Is that right?</source>
        <translation>De naam van dit bestand betekent ‘%1’. Klopt dat?</translation>
    </message>
    <message>
        <source>Column %1 means “%2”. Is that right?</source>
        <translation>Kolom %1 betekent ‘%2’. Klopt dat?</translation>
    </message>
    <message>
        <source>The program that made this file tells it by the name alone.</source>
        <translation>Het programma dat dit bestand maakte, zegt het alleen met de naam.</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>Ja, dat klopt</translation>
    </message>
    <message>
        <source>A person said so, now or an earlier time.</source>
        <translation>Iemand heeft dit gezegd, nu of een eerdere keer.</translation>
    </message>
    <message>
        <source>The name says so, and %1 % of the cells look like it, for example %2.</source>
        <translation>De naam zegt het, en %1 % van de cellen ziet er zo uit, bijvoorbeeld %2.</translation>
    </message>
    <message>
        <source>The name of the column says so.</source>
        <translation>De naam van de kolom zegt het.</translation>
    </message>
    <message>
        <source>%1 % of the cells look like it, for example %2.</source>
        <translation>%1 % van de cellen ziet er zo uit, bijvoorbeeld %2.</translation>
    </message>
</context>
<context>
    <name>kk::ui::ColumnsPane</name>
    <message>
        <source>Is this what the columns hold?</source>
        <translation>Staat dit in de kolommen?</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>De eerste rijen van het bestand</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Komt uit</translation>
    </message>
    <message>
        <source>Where this file comes from</source>
        <translation>Waar dit bestand vandaan komt</translation>
    </message>
    <message>
        <source>for example: till</source>
        <translation>bijvoorbeeld: kassa</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>%1 is %2: %3</source>
        <comment>column, meaning, reason</comment>
        <translation>%1 is %2: %3</translation>
    </message>
</context>
<context>
    <name>kk::ui::ComparisonGrid</name>
    <message>
        <source>The customers side by side</source>
        <translation>De klanten naast elkaar</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <translation>%1: doet niet mee</translation>
    </message>
    <message>
        <source>shown afterwards: %1</source>
        <translation>staat er straks: %1</translation>
    </message>
</context>
<context>
    <name>kk::ui::ConsentCard</name>
    <message>
        <source>News and offers</source>
        <translation>Nieuws en acties</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Persoonlijk</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Verjaardag</translation>
    </message>
    <message>
        <source>Share with the kring</source>
        <translation>Delen met de kring</translation>
    </message>
    <message>
        <source>allowed without asking</source>
        <translation>mag zonder te vragen</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Proof as PDF…</source>
        <translation>Bewijs als PDF…</translation>
    </message>
    <message>
        <source>A &amp;parent or guardian says yes</source>
        <translation>Een &amp;ouder of voogd zegt ja</translation>
    </message>
    <message>
        <source>&amp;Yes, write down</source>
        <translation>&amp;Ja, opschrijven</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nee</translation>
    </message>
    <message>
        <source>Signed &amp;card…</source>
        <translation>Getekende &amp;kaart…</translation>
    </message>
    <message>
        <source>&amp;Form to sign…</source>
        <translation>&amp;Formulier…</translation>
    </message>
    <message>
        <source>&amp;Do not ask</source>
        <translation>Niet &amp;vragen</translation>
    </message>
    <message>
        <source>No &amp;advertising</source>
        <translation>Geen &amp;reclame</translation>
    </message>
    <message>
        <source>&amp;Wants to hear</source>
        <translation>&amp;Wil horen</translation>
    </message>
    <message>
        <source>A&amp;ge</source>
        <translation>Leef&amp;tijd</translation>
    </message>
    <message>
        <source>Wants no advertising.</source>
        <translation>Wil geen reclame.</translation>
    </message>
    <message>
        <source>Do not ask before %1.</source>
        <translation>Niet vragen vóór %1.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Sms</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Bewijs: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>There is no address or number for this. Fill it in first.</source>
        <translation>Hiervoor is er geen adres of nummer. Vul dat eerst in.</translation>
    </message>
</context>
<context>
    <name>kk::ui::ConsentMatrix</name>
    <message>
        <source>What is allowed</source>
        <translation>Wat mag</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>not asked, counts as no</source>
        <translation>niet gevraagd, telt als nee</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verlopen</translation>
    </message>
    <message>
        <source>proof is missing</source>
        <translation>bewijs ontbreekt</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>kk::ui::ConsentPresenter</name>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation>Dit bestand kan niet gelezen worden. Kies een ander.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another place.</source>
        <translation>Het bestand kan daar niet geschreven worden. Kies een andere plaats.</translation>
    </message>
    <message>
        <source>Consent was written down.</source>
        <translation>De toestemming is opgeschreven.</translation>
    </message>
    <message>
        <source>The no was written down and counts from now on.</source>
        <translation>De nee is opgeschreven en telt vanaf nu.</translation>
    </message>
    <message>
        <source>Scan of the signed card</source>
        <translation>Scan van de getekende kaart</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>Scans (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>No advertising any more: written down, and it counts from now on.</source>
        <translation>Geen reclame meer: opgeschreven, en het telt vanaf nu.</translation>
    </message>
    <message>
        <source>For twelve months nobody asks for consent.</source>
        <translation>Twaalf maanden lang vraagt niemand om toestemming.</translation>
    </message>
    <message>
        <source>What the customer wants to hear was written down.</source>
        <translation>Opgeschreven wat de klant wil horen.</translation>
    </message>
    <message>
        <source>The age was written down.</source>
        <translation>De leeftijd is opgeschreven.</translation>
    </message>
    <message>
        <source>Proof of consent</source>
        <translation>Bewijs van toestemming</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Pdf (*.pdf)</translation>
    </message>
    <message>
        <source>proof-of-consent.pdf</source>
        <translation>bewijs-van-toestemming.pdf</translation>
    </message>
    <message>
        <source>The proof was written.</source>
        <translation>Het bewijs is gemaakt.</translation>
    </message>
    <message>
        <source>Form to sign</source>
        <translation>Formulier om te tekenen</translation>
    </message>
    <message>
        <source>consent-form.pdf</source>
        <translation>formulier-toestemming.pdf</translation>
    </message>
    <message>
        <source>The form was written. Print it, and keep the signed card as a scan.</source>
        <translation>Het formulier is gemaakt. Druk het af, en bewaar de getekende kaart als scan.</translation>
    </message>
</context>
<context>
    <name>kk::ui::ConsentTab</name>
    <message>
        <source>What files say</source>
        <translation>Wat bestanden zeggen</translation>
    </message>
    <message>
        <source>What this purpose may do was written down.</source>
        <translation>Opgeschreven wat voor dit doel mag.</translation>
    </message>
    <message>
        <source>From now on customers are shown the new text.</source>
        <translation>Klanten zien vanaf nu de nieuwe tekst.</translation>
    </message>
    <message>
        <source>A yes in a file counts only with its moment and the text that stood beside the box. Say here what you know of each source.</source>
        <translation>Een ja in een bestand telt alleen met het moment erbij en de tekst die naast het vakje stond. Zeg hier wat u van elke bron weet.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>the box was ticked beforehand</source>
        <translation>het vakje stond al aangevinkt</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2: %n yes</source>
        <translation>
            <numerusform>%1 · %2: %n keer ja</numerusform>
            <numerusform>%1 · %2: %n keer ja</numerusform>
        </translation>
    </message>
    <message>
        <source>What this source is worth was written down.</source>
        <translation>Opgeschreven wat deze bron waard is.</translation>
    </message>
    <message>
        <source>Make a &amp;list for a mailing…</source>
        <translation>&amp;Lijst voor een mailing maken…</translation>
    </message>
    <message>
        <source>Their yes lapses soon</source>
        <translation>Hun ja verloopt bijna</translation>
    </message>
    <message>
        <source>Ask again at the counter; whoever buys something stays on by itself.</source>
        <translation>Vraag het opnieuw aan de balie; wie iets koopt, blijft vanzelf.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 openen</translation>
    </message>
    <message>
        <source>the text of version %1 stood beside it</source>
        <translation>de tekst van versie %1 stond erbij</translation>
    </message>
</context>
<context>
    <name>kk::ui::CostChart</name>
    <message>
        <source>Cost per month</source>
        <translation>Kosten per maand</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>A, draft</source>
        <translation>A, concept</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>Als t&amp;abel</translation>
    </message>
    <message>
        <source>in euros</source>
        <translation>in euro’s</translation>
    </message>
    <message>
        <source>As a char&amp;t</source>
        <translation>Als gra&amp;fiek</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation>Nog geen cijfers.</translation>
    </message>
</context>
<context>
    <name>kk::ui::CustomerFields</name>
    <message>
        <source>This is not a whole e-mail address. It needs an @ and a name after it.</source>
        <translation>Dit e-mailadres is niet compleet. Er hoort een @ in met een naam erachter.</translation>
    </message>
    <message>
        <source>This phone number is incomplete. Check the number of digits.</source>
        <translation>Dit telefoonnummer is niet compleet. Controleer het aantal cijfers.</translation>
    </message>
    <message>
        <source>Write the birthday as year-month-day, for example 1979-05-14.</source>
        <translation>Schrijf de verjaardag als jaar-maand-dag, bijvoorbeeld 1979-05-14.</translation>
    </message>
</context>
<context>
    <name>kk::ui::CustomerForm</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>The fields of the customer</source>
        <translation>De velden van de klant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Bereikbaar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nieuwe klant</translation>
    </message>
    <message>
        <source>What you fill in here counts above what files say</source>
        <translation>Wat u hier invult, gaat voor op wat bestanden zeggen</translation>
    </message>
    <message>
        <source>Fill in at least a name, an e-mail address, a phone number or a card number.</source>
        <translation>Vul minstens een naam, e-mailadres, telefoonnummer of kaartnummer in.</translation>
    </message>
    <message>
        <source>Is this %1?</source>
        <translation>Is dit %1?</translation>
    </message>
    <message>
        <source>somebody you know already</source>
        <translation>iemand die u al kent</translation>
    </message>
    <message>
        <source>This customer is here already.</source>
        <translation>Deze klant staat hier al.</translation>
    </message>
    <message>
        <source>&amp;Open this customer</source>
        <translation>Deze klant &amp;openen</translation>
    </message>
</context>
<context>
    <name>kk::ui::CustomerListPane</name>
    <message>
        <source>Name, e-mail, phone, postcode or card</source>
        <translation>Naam, e-mail, telefoon, postcode of kaart</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>&amp;Nieuwe klant</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>No customers yet. Read in a file of your till or web shop.</source>
        <translation>Er zijn nog geen klanten. Lees een bestand van uw kassa of webshop in.</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Klanten zoeken</translation>
    </message>
    <message>
        <source>New customer (Ctrl+N)</source>
        <translation>Nieuwe klant (Ctrl+N)</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekocht</translation>
    </message>
    <message>
        <source>Bought: any time</source>
        <translation>Gekocht: maakt niet uit wanneer</translation>
    </message>
    <message>
        <source>Bought in the last year</source>
        <translation>Gekocht in het laatste jaar</translation>
    </message>
    <message>
        <source>Not for a year</source>
        <translation>Al een jaar niet gekocht</translation>
    </message>
    <message>
        <source>Never bought</source>
        <translation>Nooit iets gekocht</translation>
    </message>
    <message>
        <source>About e-mail</source>
        <translation>Over e-mail</translation>
    </message>
    <message>
        <source>E-mail: all answers</source>
        <translation>E-mail: alle antwoorden</translation>
    </message>
    <message>
        <source>Says yes to e-mail</source>
        <translation>Zegt ja tegen e-mail</translation>
    </message>
    <message>
        <source>Says no to e-mail</source>
        <translation>Zegt nee tegen e-mail</translation>
    </message>
    <message>
        <source>Not asked about e-mail</source>
        <translation>Niet gevraagd over e-mail</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Bestand kiezen</translation>
    </message>
    <message>
        <source>Look around in a sample shop</source>
        <translation>Kijk rond in een voorbeeldwinkel</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Toon iedereen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Nobody fits this choice.</source>
        <translation>Niemand past bij deze keuze.</translation>
    </message>
    <message>
        <source>Nobody found for “%1”.</source>
        <translation>Niemand gevonden voor ‘%1’.</translation>
    </message>
</context>
<context>
    <name>kk::ui::CustomerMenu</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Meer</translation>
    </message>
    <message>
        <source>&amp;What do we know about this customer?</source>
        <translation>&amp;Wat weten wij van deze klant?</translation>
    </message>
    <message>
        <source>Write down a &amp;request…</source>
        <translation>Ver&amp;zoek noteren…</translation>
    </message>
    <message>
        <source>&amp;Correct, restrict, object…</source>
        <translation>&amp;Verbeteren, beperken, bezwaar…</translation>
    </message>
    <message>
        <source>Look what &amp;erasing would do…</source>
        <translation>Kijken wat wissen &amp;doet…</translation>
    </message>
</context>
<context>
    <name>kk::ui::CustomerPane</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Wijzigen</translation>
    </message>
    <message>
        <source>Parts of this customer</source>
        <translation>Onderdelen van deze klant</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Aankopen</translation>
    </message>
    <message>
        <source>Data from files</source>
        <translation>Gegevens uit bestanden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>You see this because the shop serves this customer: purchases, wishes and what was allowed. Your visit to this page is noted.</source>
        <translation>U ziet dit omdat de winkel deze klant helpt: aankopen, wensen en wat er mag. Uw bezoek aan deze pagina wordt genoteerd.</translation>
    </message>
    <message>
        <source>Parts of the overview</source>
        <translation>Onderdelen van het overzicht</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Kaart %1</translation>
    </message>
    <message>
        <source>Files say yes to e-mail, without proof</source>
        <translation>Bestanden zeggen ja tegen e-mail, zonder bewijs</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Geen e-mail</translation>
    </message>
    <message>
        <source>Same &amp;person?</source>
        <translation>&amp;Zelfde persoon?</translation>
    </message>
    <message>
        <source>Wants to hear: %1</source>
        <translation>Wil horen: %1</translation>
    </message>
    <message>
        <source>No advertising</source>
        <translation>Geen reclame</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Niet vragen</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
    <message>
        <source>What we know about %1</source>
        <translation>Wat wij weten van %1</translation>
    </message>
    <message>
        <source>what we know.pdf</source>
        <translation>wat wij weten.pdf</translation>
    </message>
</context>
<context>
    <name>kk::ui::CustomerPresenter</name>
    <message>
        <source>Changed: %1.</source>
        <translation>Veranderd: %1.</translation>
    </message>
    <message>
        <source>Customer added.</source>
        <translation>Klant toegevoegd.</translation>
    </message>
    <message>
        <source>The new customer was taken away again.</source>
        <translation>De nieuwe klant is weer weggehaald.</translation>
    </message>
    <message>
        <source>Undone. It is as it was.</source>
        <translation>Ongedaan gemaakt. Alles is weer zoals het was.</translation>
    </message>
    <message>
        <source>name unknown</source>
        <translation>naam onbekend</translation>
    </message>
    <message>
        <source>Taken apart: %1 is a customer of their own again.</source>
        <translation>Uit elkaar gehaald: %1 is weer een eigen klant.</translation>
    </message>
</context>
<context>
    <name>kk::ui::CustomerWords</name>
    <message>
        <source>name unknown</source>
        <translation>naam onbekend</translation>
    </message>
    <message>
        <source>customer since %1</source>
        <translation>klant sinds %1</translation>
    </message>
    <message>
        <source>Said by the shop</source>
        <translation>Gezegd door de winkel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other value(s) in the files</source>
        <translation>
            <numerusform>%Ln andere waarde in de bestanden</numerusform>
            <numerusform>%Ln andere waarden in de bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>The shop said something else</source>
        <translation>De winkel zei iets anders</translation>
    </message>
    <message>
        <source>%1 says something else</source>
        <translation>%1 zegt iets anders</translation>
    </message>
    <message>
        <source>Offers of others by e-mail</source>
        <translation>Aanbiedingen van anderen per e-mail</translation>
    </message>
    <message>
        <source>News by e-mail</source>
        <translation>Nieuws per e-mail</translation>
    </message>
    <message>
        <source>Offers of others by text message</source>
        <translation>Aanbiedingen van anderen per sms</translation>
    </message>
    <message>
        <source>News by text message</source>
        <translation>Nieuws per sms</translation>
    </message>
    <message>
        <source>Offers of others by WhatsApp</source>
        <translation>Aanbiedingen van anderen per WhatsApp</translation>
    </message>
    <message>
        <source>News by WhatsApp</source>
        <translation>Nieuws per WhatsApp</translation>
    </message>
    <message>
        <source>Calls with offers of others</source>
        <translation>Bellen met aanbiedingen van anderen</translation>
    </message>
    <message>
        <source>Calls with news</source>
        <translation>Bellen met nieuws</translation>
    </message>
    <message>
        <source>Offers of others by post</source>
        <translation>Aanbiedingen van anderen per post</translation>
    </message>
    <message>
        <source>News by post</source>
        <translation>Nieuws per post</translation>
    </message>
    <message>
        <source>Offers of others</source>
        <translation>Aanbiedingen van anderen</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nieuws</translation>
    </message>
    <message>
        <source>says yes</source>
        <translation>zegt ja</translation>
    </message>
    <message>
        <source>says no</source>
        <translation>zegt nee</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <extracomment>%1 the number of an order or a receipt, %2 an amount</extracomment>
        <translation>Bestelling %1, %2</translation>
    </message>
    <message>
        <source>Receipt %1, %2</source>
        <translation>Bon %1, %2</translation>
    </message>
    <message>
        <source>Return on %1, %2</source>
        <translation>Retour op %1, %2</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: ja</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: nee</translation>
    </message>
    <message>
        <source>First seen in %1</source>
        <translation>Voor het eerst gezien in %1</translation>
    </message>
    <message>
        <source>Changed in the shop</source>
        <translation>Gewijzigd in de winkel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln artikel</numerusform>
            <numerusform>%Ln artikelen</numerusform>
        </translation>
    </message>
    <message>
        <source>As the file states it, without proof</source>
        <translation>Zoals het in het bestand staat, zonder bewijs</translation>
    </message>
    <message>
        <source>As the file states it; a no always counts</source>
        <translation>Zoals het in het bestand staat; een nee telt altijd</translation>
    </message>
</context>
<context>
    <name>kk::ui::CustomersPage</name>
    <message>
        <source>&amp;Edit this customer</source>
        <translation>Deze klant &amp;wijzigen</translation>
    </message>
    <message>
        <source>What you filled in was put away.</source>
        <translation>Wat u had ingevuld, is weggelegd.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nieuwe klant</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>What you filled in earlier is here again.</source>
        <translation>Wat u eerder had ingevuld, staat er weer.</translation>
    </message>
    <message>
        <source>Make a &amp;list for a mailing…</source>
        <translation>&amp;Lijst voor een mailing maken…</translation>
    </message>
</context>
<context>
    <name>kk::ui::CustomersPresenter</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Laatste aankoop</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Aankopen</translation>
    </message>
    <message>
        <source>About e-mail</source>
        <translation>Over e-mail</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>place not known</source>
        <translation>plaats niet bekend</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln klant</numerusform>
            <numerusform>%Ln klanten</numerusform>
        </translation>
    </message>
    <message>
        <source>You see the first %1 of %2. Type more letters to find the customer you mean.</source>
        <translation>U ziet de eerste %1 van %2. Typ meer letters om de juiste klant te vinden.</translation>
    </message>
</context>
<context>
    <name>kk::ui::DateWords</name>
    <message>
        <source>today %1</source>
        <translation>vandaag %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gisteren %1</translation>
    </message>
    <message>
        <source>%1 (only the month is kept)</source>
        <translation>%1 (alleen de maand wordt bewaard)</translation>
    </message>
</context>
<context>
    <name>kk::ui::DaysCard</name>
    <message>
        <source>Last shop days</source>
        <translation>Laatste winkeldagen</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>Als &amp;tabel</translation>
    </message>
    <message>
        <source>number of receipts</source>
        <translation>aantal bonnen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekend</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Receipts of the last shop days</source>
        <translation>Bonnen van de laatste winkeldagen</translation>
    </message>
    <message>
        <source>known customer</source>
        <translation>bekende klant</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>Receipts of the last shop days. %1</source>
        <translation>Bonnen van de laatste winkeldagen. %1</translation>
    </message>
    <message>
        <source>The first sales appear here after your first file.</source>
        <translation>De eerste verkopen staan hier na uw eerste bestand.</translation>
    </message>
    <message>
        <source>As &amp;bars</source>
        <translation>Als &amp;staven</translation>
    </message>
</context>
<context>
    <name>kk::ui::DeadlineChip</name>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>nog %Ln dag</numerusform>
            <numerusform>nog %Ln dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln dag te laat</numerusform>
            <numerusform>%Ln dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgesloten</translation>
    </message>
</context>
<context>
    <name>kk::ui::DisclosureCard</name>
    <message>
        <source>Data given to others</source>
        <translation>Gegevens aan anderen gegeven</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>Pdf…</translation>
    </message>
    <message>
        <source>Data given to others, as PDF</source>
        <translation>Gegevens aan anderen gegeven, als pdf</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>Csv…</translation>
    </message>
    <message>
        <source>Data given to others, as CSV</source>
        <translation>Gegevens aan anderen gegeven, als csv</translation>
    </message>
    <message>
        <source>No list was made and nothing went to others.</source>
        <translation>Er is geen lijst gemaakt en er ging niets naar anderen.</translation>
    </message>
    <message>
        <source>Make a list for a mailing</source>
        <translation>Een lijst voor een mailing maken</translation>
    </message>
    <message>
        <source>the newest %1 of %2</source>
        <translation>de nieuwste %1 van %2</translation>
    </message>
</context>
<context>
    <name>kk::ui::DisplaySection</name>
    <message>
        <source>Display</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Licht of donker</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Grootte van de tekst</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Op deze computer</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Zoals de computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of the text</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Also with Ctrl and plus, minus or zero.</source>
        <translation>Ook met Ctrl en plus, min of nul.</translation>
    </message>
</context>
<context>
    <name>kk::ui::DpiaCard</name>
    <message>
        <source>Is an assessment (DPIA) needed?</source>
        <translation>Is een effectbeoordeling (DPIA) nodig?</translation>
    </message>
    <message>
        <source>Tick what holds for what you want to do. Fifteen questions, from the rules of the supervisors.</source>
        <translation>Vink aan wat klopt voor wat u wilt doen. Vijftien vragen, uit de regels van de toezichthouders.</translation>
    </message>
    <message>
        <source>&amp;Outcome on paper…</source>
        <translation>&amp;Uitkomst op papier…</translation>
    </message>
</context>
<context>
    <name>kk::ui::DropZone</name>
    <message>
        <source>Drop a file here</source>
        <translation>Sleep een bestand hierheen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Bestand kiezen…</translation>
    </message>
</context>
<context>
    <name>kk::ui::DuplicateWords</name>
    <message>
        <source>name unknown</source>
        <translation>naam onbekend</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Infix</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Verjaardag</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Order of names</source>
        <translation>Volgorde van namen</translation>
    </message>
    <message>
        <source>may be family</source>
        <translation>kan familie zijn</translation>
    </message>
    <message numerus="yes">
        <source>stands here %n time(s)</source>
        <translation>
            <numerusform>staat er %n keer in</numerusform>
            <numerusform>staat er %n keer in</numerusform>
        </translation>
    </message>
    <message>
        <source>e-mail is alike</source>
        <translation>e-mail lijkt</translation>
    </message>
    <message>
        <source>phone is alike</source>
        <translation>telefoon lijkt</translation>
    </message>
    <message>
        <source>address is alike</source>
        <translation>adres lijkt</translation>
    </message>
    <message>
        <source>birthday is alike</source>
        <translation>verjaardag lijkt</translation>
    </message>
    <message>
        <source>card is alike</source>
        <translation>kaart lijkt</translation>
    </message>
    <message>
        <source>account is alike</source>
        <translation>account lijkt</translation>
    </message>
    <message>
        <source>name is alike</source>
        <translation>naam lijkt</translation>
    </message>
    <message>
        <source>%1 out of 100 times this is the same customer</source>
        <translation>%1 van de 100 keer is dit dezelfde klant</translation>
    </message>
    <message>
        <source>Typed in by the shop</source>
        <translation>Ingevuld door de winkel</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobiel</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Aankopen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last on %1</source>
        <translation>
            <numerusform>%n keer, laatst op %1</numerusform>
            <numerusform>%n keer, laatst op %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Advertising by e-mail</source>
        <translation>Reclamemail</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Starting point</source>
        <translation>Beginpunt</translation>
    </message>
    <message>
        <source>any two customers</source>
        <translation>willekeurig paar</translation>
    </message>
    <message>
        <source>%1, on both sides</source>
        <translation>%1, aan beide kanten</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Huishouden</translation>
    </message>
    <message>
        <source>family often shares these</source>
        <translation>familie deelt dit vaak</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message numerus="yes">
        <source>If you merge: 1 customer with %n purchase(s), %1 together.</source>
        <translation>
            <numerusform>Als u samenvoegt: 1 klant met %n aankoop, samen %1.</numerusform>
            <numerusform>Als u samenvoegt: 1 klant met %n aankopen, samen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Advertising becomes no: the strictest answer counts.</source>
        <translation>Reclamemail wordt nee: het strengste antwoord telt.</translation>
    </message>
    <message>
        <source>You can always take them apart again.</source>
        <translation>U kunt dit altijd weer uit elkaar halen.</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>lijkt</translation>
    </message>
    <message>
        <source>different</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>one side empty</source>
        <translation>één kant leeg</translation>
    </message>
    <message>
        <source>Merged: %1</source>
        <translation>Samengevoegd: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n certain one(s) merged at once</source>
        <translation>
            <numerusform>%n zekere in één keer samengevoegd</numerusform>
            <numerusform>%n zekere in één keer samengevoegd</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken apart: %1</source>
        <translation>Uit elkaar gehaald: %1</translation>
    </message>
    <message>
        <source>Not the same: %1</source>
        <translation>Niet dezelfde: %1</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (teruggedraaid)</translation>
    </message>
    <message>
        <source>What is alike gives plus points, what differs minus points. From %1 plus we call it certain.</source>
        <translation>Elke gelijkenis geeft pluspunten, elk verschil minpunten. Vanaf %1 plus noemen wij het zeker.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Of 100 pairs that we call certain, about %1 are one customer (%2 to %3).</source>
        <translation>Van 100 paren die wij zeker noemen, zijn er ongeveer %1 één klant (%2 tot %3).</translation>
    </message>
    <message>
        <source>Of 100 duplicates, about %1 are certain (%2 to %3). We ask you about the others.</source>
        <translation>Van 100 dubbelen zijn er ongeveer %1 zeker (%2 tot %3). Over de andere vragen wij u iets.</translation>
    </message>
    <message>
        <source>This is an estimate. It follows your answers as soon as there are any.</source>
        <translation>Dit is een schatting. Zodra u antwoorden geeft, past zij zich daaraan aan.</translation>
    </message>
    <message numerus="yes">
        <source>You looked at %n pair(s) that we call certain. %1 of them are the same customer, you said.</source>
        <translation>
            <numerusform>U bekeek %n paar dat wij zeker noemen. Bij %1 ervan zei u: dezelfde klant.</numerusform>
            <numerusform>U bekeek %n paren die wij zeker noemen. Bij %1 ervan zei u: dezelfde klant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You decided %n pair(s) in doubt. %1 of them are the same customer, you said.</source>
        <translation>
            <numerusform>U besliste over %n twijfelgeval. Bij %1 ervan zei u: dezelfde klant.</numerusform>
            <numerusform>U besliste over %n twijfelgevallen. Bij %1 ervan zei u: dezelfde klant.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, without an account</source>
        <translation>%1, zonder account</translation>
    </message>
</context>
<context>
    <name>kk::ui::DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>Dubbelen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Search a&amp;gain</source>
        <translation>&amp;Opnieuw zoeken</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Welke vragen</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Twijfel</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Zeker</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslist</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>zekerheid</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Is this the same customer?</source>
        <translation>Is dit dezelfde klant?</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Samenvoegen</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Niet dezelfde</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>Why do we think so?</source>
        <translation>Waarom denken wij dit?</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>Als &amp;tabel</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
    <message>
        <source>What happens in a moment?</source>
        <translation>Wat gebeurt er straks?</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Bijvoorbeeld</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Omdat</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Voorbeelden</translation>
    </message>
    <message>
        <source>Not &amp;yet</source>
        <translation>Nog &amp;niet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>&amp;Take apart again</source>
        <translation>&amp;Uit elkaar halen</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Dubbelen zoeken</translation>
    </message>
    <message>
        <source>Merge the certain &amp;ones (%1)…</source>
        <translation>&amp;Zekere samenvoegen (%1)…</translation>
    </message>
    <message>
        <source>Nothing is certain enough now.</source>
        <translation>Er is nu niets zeker genoeg.</translation>
    </message>
    <message>
        <source>The search is running.</source>
        <translation>Er wordt al gezocht.</translation>
    </message>
    <message numerus="yes">
        <source>%n to go, about %1</source>
        <translation>
            <numerusform>nog %n, ongeveer %1</numerusform>
            <numerusform>nog %n, ongeveer %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has looked for duplicates yet.</source>
        <translation>Er is nog niet naar dubbelen gezocht.</translation>
    </message>
    <message>
        <source>No duplicates here. Last searched: %1.</source>
        <translation>Geen dubbelen. Laatst gezocht: %1.</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Er is nog niets beslist.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Careful: this may be family.</source>
        <translation>Let op: dit kan familie zijn.</translation>
    </message>
    <message>
        <source>Not sure? Choose Later and ask.</source>
        <translation>Weet u het niet zeker? Kies Later en vraag het na.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are certain enough to merge at once. We expect %1 of them to be somebody else after all. You can take it all back with one undo, and any of them later.</source>
        <translation>
            <numerusform>%n vraag is zeker genoeg om samen te voegen. Wij verwachten dat het bij %1 daarvan toch iemand anders is. U kunt alles in één keer terugdraaien, en later elke klant apart.</numerusform>
            <numerusform>%n vragen zijn zeker genoeg om in één keer samen te voegen. Wij verwachten dat het bij %1 daarvan toch iemand anders is. U kunt alles in één keer terugdraaien, en later elke klant apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n question(s)</source>
        <translation>
            <numerusform>%n vraag samenvoegen</numerusform>
            <numerusform>%n vragen samenvoegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search for d&amp;uplicates</source>
        <translation>D&amp;ubbelen zoeken</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>door u gekozen</translation>
    </message>
    <message>
        <source>✓ is what you will see afterwards. Click another value to see that one, or press V.</source>
        <translation>✓ is wat u straks ziet. Liever iets anders? Klik erop, of druk op V.</translation>
    </message>
</context>
<context>
    <name>kk::ui::DuplicatesPresenter</name>
    <message>
        <source>Merged: %1.</source>
        <translation>Samengevoegd: %1.</translation>
    </message>
    <message>
        <source>Not the same customer: %1.</source>
        <translation>Niet dezelfde klant: %1.</translation>
    </message>
    <message>
        <source>Kept for later: %1.</source>
        <translation>Bewaard voor later: %1.</translation>
    </message>
    <message>
        <source>Taken back. The question is open again.</source>
        <translation>Teruggedraaid. De vraag staat weer open.</translation>
    </message>
    <message>
        <source>Taken back. Everything is as it was before.</source>
        <translation>Teruggedraaid. Alles is zoals het was.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) merged. You have %1 customers now.</source>
        <translation>
            <numerusform>%n vraag samengevoegd. U heeft nu %1 klanten.</numerusform>
            <numerusform>%n vragen samengevoegd. U heeft nu %1 klanten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::EntryView</name>
    <message>
        <source>Choose the backup</source>
        <translation>Kies de reservekopie</translation>
    </message>
    <message>
        <source>Backups (*.kring-backup);;All files (*)</source>
        <translation>Reservekopieën (*.kring-backup);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The backup is back. Type the password it was made with.</source>
        <translation>De reservekopie is terug. Typ het wachtwoord van toen.</translation>
    </message>
    <message>
        <source>The backup is back. The shop that was here is kept as %1.</source>
        <translation>De reservekopie is terug. De winkel die hier was, blijft bewaard als %1.</translation>
    </message>
    <message>
        <source>Open my shop</source>
        <translation>Mijn winkel openen</translation>
    </message>
    <message>
        <source>Shops (*.kring);;All files (*)</source>
        <translation>Winkels (*.kring);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Place of the vault</source>
        <translation>Plaats van de kluis</translation>
    </message>
    <message>
        <source>Shops (*.kring)</source>
        <translation>Winkels (*.kring)</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Herstelcode bewaren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>recovery code.pdf</source>
        <translation>herstelcode.pdf</translation>
    </message>
    <message>
        <source>Saved. Print it, and do not leave the file on this computer.</source>
        <translation>Bewaard. Druk het af en laat het bestand niet op deze computer staan.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Naar de printer gestuurd.</translation>
    </message>
</context>
<context>
    <name>kk::ui::EraseReview</name>
    <message>
        <source>Goes</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Stays, and why</source>
        <translation>Blijft, en waarom</translation>
    </message>
    <message>
        <source>We tell</source>
        <translation>Wij vertellen het aan</translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>&amp;Nog niet</translation>
    </message>
    <message>
        <source>Looking what is held…</source>
        <translation>Kijken wat er bewaard wordt…</translation>
    </message>
    <message>
        <source>This customer cannot be erased now</source>
        <translation>Deze klant kan nu niet gewist worden</translation>
    </message>
    <message>
        <source>Erase this customer for good?</source>
        <translation>Deze klant voorgoed wissen?</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>%1 voorgoed wissen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) or number(s) others share</source>
        <translation>
            <numerusform>%Ln adres of nummer dat anderen ook hebben</numerusform>
            <numerusform>%Ln adressen of nummers die anderen ook hebben</numerusform>
        </translation>
    </message>
    <message>
        <source>No mark is kept of these, or the household would be kept out too.</source>
        <translation>Hiervan bewaren wij geen merk, anders zou het hele huishouden buiten blijven.</translation>
    </message>
    <message>
        <source>Nobody got data of this customer.</source>
        <translation>Niemand kreeg gegevens van deze klant.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Erase for good: %Ln thing(s)</source>
        <translation>
            <numerusform>Voorgoed &amp;wissen: %Ln gegeven</numerusform>
            <numerusform>Voorgoed &amp;wissen: %Ln gegevens</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now.</source>
        <translation>Nu niet.</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Er zijn nog geen reservekopieën.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) made until now still hold this customer. The last one goes on %1 at the latest. Whoever puts one back gets it without this customer.</source>
        <translation>
            <numerusform>%Ln reservekopie van tot nu toe bevat deze klant nog. Die gaat uiterlijk op %1 weg. Wie haar terugzet, krijgt haar zonder deze klant.</numerusform>
            <numerusform>%Ln reservekopieën van tot nu toe bevatten deze klant nog. De laatste gaat uiterlijk op %1 weg. Wie er een terugzet, krijgt die zonder deze klant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Er is niets gewist.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gewist</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klaar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) stay without a name.</source>
        <translation>
            <numerusform>%Ln verkoop blijft zonder naam.</numerusform>
            <numerusform>%Ln verkopen blijven zonder naam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln receiver(s) still have to be told: see below Retention.</source>
        <translation>
            <numerusform>%Ln ontvanger moet het nog horen: zie onderaan bij Bewaren.</numerusform>
            <numerusform>%Ln ontvangers moeten het nog horen: zie onderaan bij Bewaren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>Voorgoed gewist.</translation>
    </message>
    <message>
        <source>A customer was erased for good.</source>
        <translation>Een klant is voorgoed gewist.</translation>
    </message>
    <message>
        <source>The letter: print or save it now, it is kept nowhere</source>
        <translation>De brief: druk hem nu af of bewaar hem, hij staat nergens anders</translation>
    </message>
    <message>
        <source>letter.pdf</source>
        <translation>brief.pdf</translation>
    </message>
</context>
<context>
    <name>kk::ui::ExampleList</name>
    <message>
        <source>Find an example: coffee, birthday, Tuesday</source>
        <translation>Zoek een voorbeeld: koffie, verjaardag, dinsdag</translation>
    </message>
    <message>
        <source>Find an example</source>
        <translation>Zoek een voorbeeld</translation>
    </message>
    <message>
        <source>&amp;Back to the rules</source>
        <translation>Teru&amp;g naar de regels</translation>
    </message>
    <message>
        <source>Use this example</source>
        <translation>Gebruik dit voorbeeld</translation>
    </message>
    <message>
        <source>Use this example: %1</source>
        <translation>Gebruik dit voorbeeld: %1</translation>
    </message>
    <message>
        <source>on your own sales: %1 a year</source>
        <comment>an amount, or two of them</comment>
        <translation>op uw eigen verkopen: %1 per jaar</translation>
    </message>
</context>
<context>
    <name>kk::ui::FactsCard</name>
    <message>
        <source>Details</source>
        <translation>Gegevens</translation>
    </message>
    <message numerus="yes">
        <source>from %Ln file source(s)</source>
        <translation>
            <numerusform>uit %Ln bestand</numerusform>
            <numerusform>uit %Ln bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Deze gebruiken</translation>
    </message>
    <message>
        <source>Use %1 for %2</source>
        <translation>%1 gebruiken voor %2</translation>
    </message>
</context>
<context>
    <name>kk::ui::FieldRow</name>
    <message>
        <source>Compare</source>
        <translation>Vergelijk</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <comment>the name of a field</comment>
        <translation>Vergelijk %1</translation>
    </message>
</context>
<context>
    <name>kk::ui::FigureCard</name>
    <message>
        <source>%1: being counted</source>
        <translation>%1: wordt geteld</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
</context>
<context>
    <name>kk::ui::FigureWords</name>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Share of margin</source>
        <translation>Deel van de marge</translation>
    </message>
    <message>
        <source>Open points, low</source>
        <translation>Open punten, laag</translation>
    </message>
    <message>
        <source>Open points, middle</source>
        <translation>Open punten, midden</translation>
    </message>
    <message>
        <source>Open points, high</source>
        <translation>Open punten, hoog</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Uitgegeven</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Gebruikt</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Cut by limits</source>
        <translation>Afgekapt door grenzen</translation>
    </message>
    <message>
        <source>Receipts that earned</source>
        <translation>Bonnen die iets opleverden</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>Cost a year, from</source>
        <translation>Kosten per jaar, van</translation>
    </message>
    <message>
        <source>… to</source>
        <translation>… tot</translation>
    </message>
    <message>
        <source>Share of turnover</source>
        <translation>Deel van de omzet</translation>
    </message>
    <message>
        <source>Still open at the end</source>
        <translation>Aan het eind nog open</translation>
    </message>
    <message>
        <source>Dearest week</source>
        <translation>Duurste week</translation>
    </message>
    <message>
        <source>Needed to break even</source>
        <translation>Nodig om quitte te spelen</translation>
    </message>
    <message>
        <source>Nothing would have been claimed yet.</source>
        <translation>Er zou nog niets zijn ingewisseld.</translation>
    </message>
    <message>
        <source>Highest month: %1, %2.</source>
        <translation>Hoogste maand: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln visit(s)</source>
        <translation>
            <numerusform>+ %Ln bezoek</numerusform>
            <numerusform>+ %Ln bezoeken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::FileRow</name>
    <message>
        <source>Other format</source>
        <translation>Andere indeling</translation>
    </message>
    <message>
        <source>Take this file out</source>
        <translation>Dit bestand weghalen</translation>
    </message>
    <message>
        <source>Recognise it again</source>
        <translation>Opnieuw herkennen</translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <translation>Wordt bekeken…</translation>
    </message>
    <message>
        <source>Other format for %1</source>
        <translation>Andere indeling voor %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>%1 weghalen</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Nog niet bekend</translation>
    </message>
    <message>
        <source>%1 of %2 columns used</source>
        <translation>%1 van %2 kolommen gebruikt</translation>
    </message>
    <message>
        <source>It could also be: %1.</source>
        <translation>Het kan ook dit zijn: %1.</translation>
    </message>
    <message>
        <source>read before with these columns</source>
        <translation>eerder ingelezen met deze kolommen</translation>
    </message>
</context>
<context>
    <name>kk::ui::FloorCardView</name>
    <message>
        <source>What the card brings today</source>
        <translation>Dit brengt de kaart vandaag</translation>
    </message>
    <message>
        <source>Say at the till</source>
        <translation>Zeg bij het afrekenen</translation>
    </message>
    <message>
        <source>Nothing special today</source>
        <translation>Vandaag niets bijzonders</translation>
    </message>
    <message>
        <source>The card counts as usual.</source>
        <translation>De kaart telt gewoon mee.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>points, worth an amount</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kk::ui::FloorPresenter</name>
    <message>
        <source>One more on ‘%1’.</source>
        <translation>Eén erbij op ‘%1’.</translation>
    </message>
    <message>
        <source>Takes part from now on.</source>
        <translation>Doet vanaf nu mee.</translation>
    </message>
    <message>
        <source>Given: %1.</source>
        <translation>Gegeven: %1.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Teruggenomen.</translation>
    </message>
</context>
<context>
    <name>kk::ui::FloorWindow</name>
    <message>
        <source>Shop floor – Klantenkring</source>
        <translation>Winkelvloer – Klantenkring</translation>
    </message>
    <message>
        <source>&amp;Close · Esc</source>
        <translation>&amp;Sluiten · Esc</translation>
    </message>
</context>
<context>
    <name>kk::ui::FolderWatch</name>
    <message>
        <source>Read from your folder: %1. %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence such as &quot;212 receipts, 3 new customers.&quot;</extracomment>
        <translation>Ingelezen uit uw map: %1. %2</translation>
    </message>
    <message>
        <source>%1 was not read: %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence that says what is wrong</extracomment>
        <translation>%1 is niet ingelezen: %2</translation>
    </message>
</context>
<context>
    <name>kk::ui::FoldersCard</name>
    <message>
        <source>Folders we watch</source>
        <translation>Mappen waar wij op letten</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>&amp;Map erbij…</translation>
    </message>
    <message>
        <source>the system’s own name</source>
        <translation>de eigen naam van het systeem</translation>
    </message>
    <message>
        <source>What the files in %1 come from</source>
        <translation>Waar de bestanden in %1 vandaan komen</translation>
    </message>
    <message>
        <source>Read at once</source>
        <translation>Zelf inlezen</translation>
    </message>
    <message>
        <source>Only files that ask for no decision, and only while the vault is open. You can undo each.</source>
        <translation>Alleen bestanden waar niets aan gevraagd hoeft te worden, en alleen als de kluis open is. U kunt elk ongedaan maken.</translation>
    </message>
    <message>
        <source>Read new files in %1 at once</source>
        <translation>Nieuwe bestanden in %1 zelf inlezen</translation>
    </message>
    <message>
        <source>Watch this folder no longer</source>
        <translation>Niet meer op deze map letten</translation>
    </message>
    <message>
        <source>Watch %1 no longer</source>
        <translation>Niet meer op %1 letten</translation>
    </message>
    <message>
        <source>Does your till or web shop leave its exports in a folder? Then we offer new files here by themselves.</source>
        <translation>Zet uw kassa of webshop de exports in een map? Dan bieden wij nieuwe bestanden hier vanzelf aan.</translation>
    </message>
</context>
<context>
    <name>kk::ui::ForecastCard</name>
    <message>
        <source>What will happen?</source>
        <translation>Wat gaat er gebeuren?</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>telt…</translation>
    </message>
    <message>
        <source>counts along</source>
        <translation>telt mee</translation>
    </message>
    <message>
        <source>This cannot be counted yet.</source>
        <translation>Dit is nog niet te tellen.</translation>
    </message>
    <message>
        <source>The counts come when the file is known.</source>
        <translation>De aantallen komen als het bestand bekend is.</translation>
    </message>
    <message>
        <source>new customers</source>
        <translation>nieuwe klanten</translation>
    </message>
    <message>
        <source>customers updated</source>
        <translation>klanten bijgewerkt</translation>
    </message>
    <message>
        <source>customers unchanged</source>
        <translation>klanten gelijk gebleven</translation>
    </message>
    <message>
        <source>new purchases</source>
        <translation>nieuwe aankopen</translation>
    </message>
    <message>
        <source>purchases updated</source>
        <translation>aankopen bijgewerkt</translation>
    </message>
    <message>
        <source>purchases unchanged</source>
        <translation>aankopen gelijk gebleven</translation>
    </message>
    <message>
        <source>rows left out</source>
        <translation>rijen doen niet mee</translation>
    </message>
    <message>
        <source>erased earlier, stay away</source>
        <translation>eerder gewist, blijven weg</translation>
    </message>
    <message>
        <source>rows in all</source>
        <translation>rijen in totaal</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Look at the rows that are left out</source>
        <translation>De rijen bekijken die niet meedoen</translation>
    </message>
    <message>
        <source>blank rows and rows of totals</source>
        <translation>lege rijen en totaalrijen</translation>
    </message>
    <message>
        <source>new balances or counts</source>
        <translation>nieuwe saldo&apos;s of tellingen</translation>
    </message>
    <message>
        <source>balances or counts updated</source>
        <translation>saldo&apos;s of tellingen bijgewerkt</translation>
    </message>
    <message>
        <source>balances or counts unchanged</source>
        <translation>saldo&apos;s of tellingen ongewijzigd</translation>
    </message>
</context>
<context>
    <name>kk::ui::FoundCard</name>
    <message>
        <source>New in your folders</source>
        <translation>Nieuw in uw mappen</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Niet nodig</translation>
    </message>
    <message>
        <source>Not needed: %1</source>
        <translation>Niet nodig: %1</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>%1 bekijken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln bestand</numerusform>
            <numerusform>%Ln bestanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::HappenedCard</name>
    <message>
        <source>Just happened</source>
        <translation>Net gebeurd</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>&amp;Alles</translation>
    </message>
    <message>
        <source>All imports</source>
        <translation>Alle importen</translation>
    </message>
    <message>
        <source>Nothing yet. What you read in appears here and can be undone.</source>
        <translation>Nog niets. Wat u inleest, staat hier en kan ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo: %1, %2</source>
        <comment>title, time</comment>
        <translation>Ongedaan maken: %1, %2</translation>
    </message>
</context>
<context>
    <name>kk::ui::HistoryPane</name>
    <message>
        <source>Earlier imports</source>
        <translation>Eerdere imports</translation>
    </message>
    <message>
        <source>Drop the files of your till or web shop here</source>
        <translation>Sleep de bestanden van uw kassa of webshop hierheen</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>Bestanden &amp;kiezen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln import(s)</source>
        <translation>
            <numerusform>%Ln import</numerusform>
            <numerusform>%Ln imports</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 tonen</translation>
    </message>
    <message>
        <source>Customers or sales of any web shop or till, as CSV, Excel, zip or XML. Several at once is fine. Nothing is kept before you say so.</source>
        <translation>Klanten of verkopen van elke webshop of kassa, als CSV, Excel, zip of XML. Meer dan één mag. Er wordt niets bewaard voordat u dat zegt.</translation>
    </message>
</context>
<context>
    <name>kk::ui::HitButton</name>
    <message>
        <source>name unknown</source>
        <translation>naam onbekend</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>geen kaart</translation>
    </message>
    <message>
        <source>card …%1</source>
        <translation>kaart …%1</translation>
    </message>
    <message>
        <source>%1, %2, chosen</source>
        <translation>%1, %2, gekozen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kk::ui::ImportHistory</name>
    <message numerus="yes">
        <source>%Ln row(s) saved in %1. Mend them there and read that file in.</source>
        <translation>
            <numerusform>%Ln rij opgeslagen in %1. Verbeter de rij daar en lees dat bestand in.</numerusform>
            <numerusform>%Ln rijen opgeslagen in %1. Verbeter ze daar en lees dat bestand in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::ImportMemory</name>
    <message>
        <source>Saved in %1. Another shop with the same till can read that file in here.</source>
        <translation>Bewaard in %1. Een andere winkel met dezelfde kassa kan dat bestand hier inlezen.</translation>
    </message>
    <message>
        <source>Columns of “%1” are known now. What it says about consent is asked when the first file comes.</source>
        <translation>De kolommen van ‘%1’ zijn nu bekend. Over toestemming vragen wij u iets bij het eerste bestand.</translation>
    </message>
</context>
<context>
    <name>kk::ui::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Parts of the import</source>
        <translation>Onderdelen van de import</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>What will happen?</source>
        <translation>Wat gaat er gebeuren?</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Proef</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Leave this file; nothing of it is kept.</source>
        <translation>Dit bestand niet inlezen; er wordt niets van bewaard.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Another file belongs to it? Drop it here</source>
        <translation>Hoort er nog een bestand bij? Sleep het hierheen</translation>
    </message>
    <message>
        <source>For example customers and sales of the same till. They are read as one import.</source>
        <translation>Bijvoorbeeld klanten en verkopen van dezelfde kassa. Ze worden als één import ingelezen.</translation>
    </message>
    <message>
        <source>Choose &amp;more files…</source>
        <translation>&amp;Meer bestanden kiezen…</translation>
    </message>
    <message>
        <source>We keep less</source>
        <translation>Wij bewaren minder</translation>
    </message>
    <message>
        <source>Nothing is kept yet</source>
        <translation>Er is nog niets bewaard</translation>
    </message>
    <message>
        <source>This is a trial. After reading in you can still undo all of it at once.</source>
        <translation>Dit is een proef. Na het inlezen kunt u alles nog in één keer ongedaan maken.</translation>
    </message>
    <message>
        <source>Choose the files to read in</source>
        <translation>Kies de bestanden om in te lezen</translation>
    </message>
    <message>
        <source>Save the rows that were left out</source>
        <translation>De afgekeurde rijen opslaan</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>rows left out.csv</source>
        <translation>afgekeurde rijen.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln bestand</numerusform>
            <numerusform>%Ln bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look at the columns</source>
        <translation>&amp;Kolommen bekijken</translation>
    </message>
    <message>
        <source>&amp;Look at the trial</source>
        <translation>&amp;Proef bekijken</translation>
    </message>
    <message>
        <source>&amp;Read in</source>
        <translation>&amp;Inlezen</translation>
    </message>
    <message>
        <source>Never kept, whatever you choose: %1.</source>
        <translation>Nooit bewaard, wat u ook kiest: %1.</translation>
    </message>
    <message>
        <source>Choose the folder of your till or web shop</source>
        <translation>Kies de map van uw kassa of webshop</translation>
    </message>
    <message>
        <source>Save these columns</source>
        <translation>Deze kolommen bewaren</translation>
    </message>
    <message>
        <source>Columns (*.json)</source>
        <translation>Kolommen (*.json)</translation>
    </message>
    <message>
        <source>columns of %1.json</source>
        <translation>kolommen van %1.json</translation>
    </message>
    <message>
        <source>Choose saved columns</source>
        <translation>Kies bewaarde kolommen</translation>
    </message>
    <message>
        <source>What we noticed</source>
        <translation>Wat ons opviel</translation>
    </message>
    <message>
        <source>Exports (*.csv *.txt *.tsv *.xlsx *.ods *.zip *.xml *.xaa *.xaf *.vcf);;All files (*)</source>
        <translation>Exports (*.csv *.txt *.tsv *.xlsx *.ods *.zip *.xml *.xaa *.xaf *.vcf);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>kk::ui::ImportPresenter</name>
    <message>
        <source>Till</source>
        <translation>Kassa</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Webshop</translation>
    </message>
    <message>
        <source>First answer the question about column %1.</source>
        <translation>Beantwoord eerst de vraag over kolom %1.</translation>
    </message>
    <message>
        <source>Your role may look at the trial, but not read in.</source>
        <translation>Met uw rol mag u de proef bekijken, maar niet inlezen.</translation>
    </message>
    <message>
        <source>First solve what stands above.</source>
        <translation>Los eerst op wat hierboven staat.</translation>
    </message>
    <message>
        <source>The rows are still being counted.</source>
        <translation>De rijen worden nog geteld.</translation>
    </message>
    <message>
        <source>First answer the question about %1 in %2.</source>
        <translation>Beantwoord eerst de vraag over %1 in %2.</translation>
    </message>
    <message>
        <source>The import you had begun is here again.</source>
        <translation>De import waar u mee bezig was, staat er weer.</translation>
    </message>
    <message>
        <source>First try the mended rows again.</source>
        <translation>Probeer eerst de verbeterde rijen opnieuw.</translation>
    </message>
</context>
<context>
    <name>kk::ui::ImportWords</name>
    <message>
        <source>customers, columns pointed out</source>
        <translation>klanten, kolommen aangewezen</translation>
    </message>
    <message>
        <source>sales, columns pointed out</source>
        <translation>verkopen, kolommen aangewezen</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 klanten</translation>
    </message>
    <message>
        <source>%1 sales</source>
        <translation>%1 verkopen</translation>
    </message>
    <message>
        <source>Unicode letters</source>
        <translation>Unicode-letters</translation>
    </message>
    <message>
        <source>Windows letters</source>
        <translation>Windows-letters</translation>
    </message>
    <message>
        <source>Mac letters</source>
        <translation>Mac-letters</translation>
    </message>
    <message>
        <source>old DOS letters</source>
        <translation>oude DOS-letters</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>komma’s</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>puntkomma’s</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabs</translation>
    </message>
    <message>
        <source>parted by %1</source>
        <translation>gescheiden door %1</translation>
    </message>
    <message>
        <source>Recognised as: %1</source>
        <translation>Herkend als: %1</translation>
    </message>
    <message>
        <source>Not recognised yet</source>
        <translation>Nog niet herkend</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln kolom</numerusform>
            <numerusform>%Ln kolommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s)</source>
        <translation>
            <numerusform>%Ln bon</numerusform>
            <numerusform>%Ln bonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s) updated</source>
        <translation>
            <numerusform>%Ln bon bijgewerkt</numerusform>
            <numerusform>%Ln bonnen bijgewerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customer(s)</source>
        <translation>
            <numerusform>%Ln nieuwe klant</numerusform>
            <numerusform>%Ln nieuwe klanten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) updated</source>
        <translation>
            <numerusform>%Ln klant bijgewerkt</numerusform>
            <numerusform>%Ln klanten bijgewerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Niets nieuws</translation>
    </message>
    <message>
        <source>Everything in it was known already. Nothing changed.</source>
        <translation>Alles in dit bestand was al bekend. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>%1 read, %2.</source>
        <extracomment>%1 &quot;212 receipts&quot;, %2 &quot;3 new customers&quot;</extracomment>
        <translation>%1 ingelezen, %2.</translation>
    </message>
    <message>
        <source>Read in: %1.</source>
        <translation>Ingelezen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were left out.</source>
        <translation>
            <numerusform>%Ln rij deed niet mee.</numerusform>
            <numerusform>%Ln rijen deden niet mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was read on %1. Reading it again changes nothing.</source>
        <translation>Dit bestand is op %1 al ingelezen. Nog een keer inlezen verandert niets.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer record(s) gone</source>
        <translation>
            <numerusform>%Ln klant weg</numerusform>
            <numerusform>%Ln klanten weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln put back as before</source>
        <translation>
            <numerusform>%Ln klant teruggezet zoals eerst</numerusform>
            <numerusform>%Ln klanten teruggezet zoals eerst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s) gone</source>
        <translation>
            <numerusform>%Ln bon weg</numerusform>
            <numerusform>%Ln bonnen weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s) put back as before</source>
        <translation>
            <numerusform>%Ln bon teruggezet zoals eerst</numerusform>
            <numerusform>%Ln bonnen teruggezet zoals eerst</numerusform>
        </translation>
    </message>
    <message>
        <source>Import undone.</source>
        <translation>Import ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Import undone: %1.</source>
        <translation>Import ongedaan gemaakt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rij</numerusform>
            <numerusform>%Ln rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>Bestand %1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 en nog %Ln</numerusform>
            <numerusform>%1 en nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkocht</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Teruggegeven</translation>
    </message>
    <message>
        <source>Partly given back</source>
        <translation>Deels teruggegeven</translation>
    </message>
    <message>
        <source>Not paid yet: does not count</source>
        <translation>Nog niet betaald: telt niet mee</translation>
    </message>
    <message>
        <source>No sale: does not count</source>
        <translation>Geen verkoop: telt niet mee</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new balance(s) or count(s)</source>
        <translation>
            <numerusform>%Ln nieuw saldo of nieuwe telling</numerusform>
            <numerusform>%Ln nieuwe saldo&apos;s of tellingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln balance(s) or count(s) updated</source>
        <translation>
            <numerusform>%Ln saldo of telling bijgewerkt</numerusform>
            <numerusform>%Ln saldo&apos;s of tellingen bijgewerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln balance(s) or count(s) gone</source>
        <translation>
            <numerusform>%Ln saldo of telling weg</numerusform>
            <numerusform>%Ln saldo&apos;s of tellingen weg</numerusform>
        </translation>
    </message>
    <message>
        <source>could also be: %1</source>
        <translation>kan ook zijn: %1</translation>
    </message>
    <message>
        <source>A first look over the whole file, for dates and amounts…</source>
        <translation>Eerst het hele bestand langs, voor datums en bedragen…</translation>
    </message>
    <message>
        <source>Everything is read. Putting customers together: %1 of %2</source>
        <translation>Alles is gelezen. Klanten bij elkaar zetten: %1 van %2</translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <translation>Nog een paar seconden</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln second(s) left</source>
        <translation>
            <numerusform>Nog ongeveer %Ln seconde</numerusform>
            <numerusform>Nog ongeveer %Ln seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left</source>
        <translation>
            <numerusform>Nog ongeveer %Ln minuut</numerusform>
            <numerusform>Nog ongeveer %Ln minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::KeepSection</name>
    <message>
        <source>What we keep</source>
        <translation>Wat wij bewaren</translation>
    </message>
    <message>
        <source>What is kept of a customer</source>
        <translation>Wat van een klant bewaard wordt</translation>
    </message>
    <message>
        <source>Month only</source>
        <translation>Alleen de maand</translation>
    </message>
    <message>
        <source>For a birthday card the month is enough.</source>
        <translation>Voor een verjaardagskaart is de maand genoeg.</translation>
    </message>
    <message>
        <source>Digits only</source>
        <translation>Alleen cijfers</translation>
    </message>
    <message>
        <source>The digits tell the neighbourhood, not the street.</source>
        <translation>De cijfers zeggen de buurt, niet de straat.</translation>
    </message>
    <message>
        <source>Needed when you send something by post.</source>
        <translation>Nodig als u iets met de post stuurt.</translation>
    </message>
    <message>
        <source>Shows where your customers come from.</source>
        <translation>Laat zien waar uw klanten vandaan komen.</translation>
    </message>
    <message>
        <source>Recognises customers and lets you call.</source>
        <translation>Herkent klanten en u kunt bellen.</translation>
    </message>
    <message>
        <source>Recognises a customer best.</source>
        <translation>Herkent een klant het best.</translation>
    </message>
    <message>
        <source>Only when you sell to companies.</source>
        <translation>Alleen als u aan bedrijven verkoopt.</translation>
    </message>
    <message>
        <source>Notes can hold what nobody expects. Keep them only when you use them.</source>
        <translation>In notities kan van alles staan. Bewaar ze alleen als u ze gebruikt.</translation>
    </message>
    <message>
        <source>This counts for files you read from now on. What is in the vault stays until you remove it.</source>
        <translation>Dit geldt voor bestanden die u vanaf nu inleest. Wat in de kluis staat, blijft tot u het weghaalt.</translation>
    </message>
    <message>
        <source>Keep of %1</source>
        <translation>Bewaren van %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
</context>
<context>
    <name>kk::ui::KeepTab</name>
    <message>
        <source>goes soon</source>
        <translation>gaat binnenkort weg</translation>
    </message>
    <message>
        <source>time to look</source>
        <translation>tijd om te kijken</translation>
    </message>
    <message>
        <source>goes now</source>
        <translation>gaat nu weg</translation>
    </message>
    <message>
        <source>held</source>
        <translation>vastgehouden</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Goes now</source>
        <translation>Gaat nu weg</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Binnenkort</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Vastgehouden</translation>
    </message>
    <message>
        <source>How long what is kept</source>
        <translation>Hoe lang wat bewaard wordt</translation>
    </message>
    <message>
        <source>&amp;Kept for</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>&amp;Let go of it by this rule</source>
        <translation>&amp;Opruimen volgens deze regel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Laatst gezien</translation>
    </message>
    <message>
        <source>Goes from</source>
        <translation>Gaat weg vanaf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Customers whose time is nearly over</source>
        <translation>Klanten van wie de tijd bijna om is</translation>
    </message>
    <message>
        <source>Nobody&apos;s time is nearly over.</source>
        <translation>Van niemand is de tijd bijna om.</translation>
    </message>
    <message>
        <source>looking changes nothing</source>
        <translation>kijken verandert niets</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>uitgezet</translation>
    </message>
    <message>
        <source>name unknown</source>
        <translation>naam onbekend</translation>
    </message>
    <message numerus="yes">
        <source>Let &amp;go for good: %Ln thing(s)</source>
        <translation>
            <numerusform>Voorgoed &amp;opruimen: %Ln gegeven</numerusform>
            <numerusform>Voorgoed &amp;opruimen: %Ln gegevens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Note that these go soon: %Ln customer(s)</source>
        <translation>
            <numerusform>&amp;Noteren dat deze binnenkort weggaat: %Ln klant</numerusform>
            <numerusform>&amp;Noteren dat deze binnenkort weggaan: %Ln klanten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>rule, why, source</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>&amp;Kept for, in days</source>
        <translation>&amp;Bewaren, in dagen</translation>
    </message>
    <message>
        <source>&amp;Kept for, in months</source>
        <translation>&amp;Bewaren, in maanden</translation>
    </message>
    <message>
        <source>&amp;Kept for, in years after the year of the sale</source>
        <translation>&amp;Bewaren, in jaren na het jaar van de verkoop</translation>
    </message>
    <message>
        <source>Saved. Nothing was taken out; the numbers show what the new rule would do.</source>
        <translation>Opgeslagen. Er is niets weggehaald; de getallen laten zien wat de nieuwe regel zou doen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) went because their time was over.</source>
        <translation>
            <numerusform>%Ln gegeven ging weg omdat de tijd om was.</numerusform>
            <numerusform>%Ln gegevens gingen weg omdat de tijd om was.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted. They go when the time to look is over.</source>
        <translation>Genoteerd. Ze gaan weg als de tijd om te kijken om is.</translation>
    </message>
    <message>
        <source>sent on %1, not confirmed yet</source>
        <translation>verstuurd op %1, nog niet bevestigd</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Was sent</source>
        <translation>Is verstuurd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>receiver, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Receivers of data who still have to be told</source>
        <translation>Ontvangers van gegevens die het nog moeten horen</translation>
    </message>
</context>
<context>
    <name>kk::ui::KeyOverview</name>
    <message>
        <source>Keys: %1</source>
        <comment>the name of a screen</comment>
        <translation>Toetsen: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>kk::ui::KeySlotList</name>
    <message>
        <source>Test</source>
        <translation>Proberen</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <comment>a way into the vault</comment>
        <translation>Proberen: %1</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Vervangen…</translation>
    </message>
    <message>
        <source>Replace: %1</source>
        <comment>a way into the vault</comment>
        <translation>Vervangen: %1</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <comment>a way into the vault</comment>
        <translation>Weghalen: %1</translation>
    </message>
</context>
<context>
    <name>kk::ui::KeysPresenter</name>
    <message>
        <source>This computer now opens the shop by itself.</source>
        <translation>Deze computer opent de winkel nu vanzelf.</translation>
    </message>
    <message>
        <source>This way in no longer works.</source>
        <translation>Deze sleutel werkt niet meer.</translation>
    </message>
    <message>
        <source>This code opens your shop. Keep it outside the shop.</source>
        <translation>Deze code opent uw winkel. Bewaar hem buiten de winkel.</translation>
    </message>
    <message>
        <source>This code does not open this shop. Look for a newer paper, or make a new code.</source>
        <translation>Deze code opent deze winkel niet. Zoek een nieuwer papier of maak een nieuwe code.</translation>
    </message>
</context>
<context>
    <name>kk::ui::KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>Sleutels</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer</source>
        <translation>&amp;Onthouden op deze computer</translation>
    </message>
    <message>
        <source>Ways into the shop</source>
        <translation>Sleutels van de winkel</translation>
    </message>
    <message>
        <source>Try your recovery code</source>
        <translation>Probeer uw herstelcode</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>Herstel&amp;code</translation>
    </message>
    <message>
        <source>Eight groups, as they stand on your paper. Trying changes nothing.</source>
        <translation>Acht groepen, zoals op uw papier. Proberen verandert niets.</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Proberen</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>Een nieuwe herstelcode</translation>
    </message>
    <message>
        <source>The old code stops working at once. Backups made before now still open with the old one.</source>
        <translation>De oude code werkt meteen niet meer. Reservekopieën van eerder gaan nog open met de oude.</translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>&amp;Nog niet</translation>
    </message>
    <message>
        <source>&amp;Make a new code</source>
        <translation>Nieuwe code &amp;maken</translation>
    </message>
    <message>
        <source>Your new recovery code</source>
        <translation>Uw nieuwe herstelcode</translation>
    </message>
    <message>
        <source>It is shown only now. Print it or write it down, and throw the old paper away.</source>
        <translation>U ziet hem alleen nu. Druk hem af of schrijf hem over, en gooi het oude papier weg.</translation>
    </message>
    <message>
        <source>I &amp;have it on paper</source>
        <translation>Ik heb hem op &amp;papier</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Wachtwoord van %1</translation>
    </message>
    <message>
        <source>A password goes away with its person, under People.</source>
        <translation>Een wachtwoord verdwijnt met de persoon, bij Gebruikers.</translation>
    </message>
    <message>
        <source>Computer %1, for %2</source>
        <translation>Computer %1, voor %2</translation>
    </message>
    <message>
        <source>Recovery code on paper</source>
        <translation>Herstelcode op papier</translation>
    </message>
    <message>
        <source>Make a new one instead, so that a way in on paper is always there.</source>
        <translation>Maak liever een nieuwe, zodat er altijd een sleutel op papier is.</translation>
    </message>
    <message>
        <source>made %1 · last used %2</source>
        <translation>gemaakt %1 · laatst gebruikt %2</translation>
    </message>
    <message>
        <source>made %1 · not used yet</source>
        <translation>gemaakt %1 · nog niet gebruikt</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Een ogenblik.</translation>
    </message>
</context>
<context>
    <name>kk::ui::KindCard</name>
    <message>
        <source>What stands in the rows?</source>
        <translation>Wat staat er in de rijen?</translation>
    </message>
    <message>
        <source>We do not know this file. Show us what the columns hold. We will remember.</source>
        <translation>Dit bestand kennen wij niet. Wijs aan wat in de kolommen staat. Wij onthouden het.</translation>
    </message>
    <message>
        <source>A &amp;customer in each row</source>
        <translation>Een &amp;klant in elke rij</translation>
    </message>
    <message>
        <source>A &amp;sale in each row</source>
        <translation>Een &amp;verkoop in elke rij</translation>
    </message>
    <message>
        <source>What stands in the rows of %1?</source>
        <translation>Wat staat er in de rijen van %1?</translation>
    </message>
</context>
<context>
    <name>kk::ui::LockSection</name>
    <message>
        <source>Locking</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>&amp;Minutes without work</source>
        <translation>&amp;Minuten zonder werk</translation>
    </message>
    <message>
        <source>When the shop locks</source>
        <translation>Wanneer de winkel op slot gaat</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>1 to 60 minutes. Five is a good choice at a counter.</source>
        <translation>1 tot 60 minuten. Vijf is een goede keus bij een balie.</translation>
    </message>
    <message>
        <source>The shop also locks when you close the lid, lock the screen or change the user of the computer, and with Ctrl+L.</source>
        <translation>De winkel gaat ook op slot als u de klep sluit, het scherm vergrendelt of van gebruiker wisselt, en met Ctrl+L.</translation>
    </message>
    <message>
        <source>Locking never asks anything. What you were filling in is kept inside the vault.</source>
        <translation>Vergrendelen vraagt nooit iets. Wat u aan het invullen was, blijft bewaard in de kluis.</translation>
    </message>
</context>
<context>
    <name>kk::ui::LookupPage</name>
    <message>
        <source>Scan the card, or type a name, phone number or postcode</source>
        <translation>Scan de kaart, of typ een naam, telefoonnummer of postcode</translation>
    </message>
    <message>
        <source>Look up a customer</source>
        <translation>Klant opzoeken</translation>
    </message>
    <message>
        <source>Shop floor</source>
        <translation>Winkelvloer</translation>
    </message>
    <message>
        <source>one customer at a time</source>
        <translation>één klant tegelijk</translation>
    </message>
    <message>
        <source>Scan the card of the customer.</source>
        <translation>Scan de kaart van de klant.</translation>
    </message>
    <message>
        <source>No card? Type three letters of the name, the phone number or the postcode.</source>
        <translation>Geen kaart? Typ drie letters van de naam, het telefoonnummer of de postcode.</translation>
    </message>
    <message>
        <source>Every look is noted. The screen empties itself after a minute.</source>
        <translation>Elke keer dat u kijkt, wordt genoteerd. Het scherm wordt na een minuut vanzelf leeg.</translation>
    </message>
    <message>
        <source>&amp;Open this customer</source>
        <translation>Deze klant &amp;openen</translation>
    </message>
    <message>
        <source>Done, &amp;next customer</source>
        <translation>Klaar, &amp;volgende klant</translation>
    </message>
    <message>
        <source>Nobody found for “%1”. Type other letters, or the last figures of the phone number.</source>
        <translation>Niemand gevonden voor ‘%1’. Typ andere letters, of de laatste cijfers van het telefoonnummer.</translation>
    </message>
    <message>
        <source>name unknown</source>
        <translation>naam onbekend</translation>
    </message>
    <message>
        <source>no card known</source>
        <translation>geen kaart bekend</translation>
    </message>
    <message>
        <source>card ends with %1</source>
        <translation>kaart eindigt op %1</translation>
    </message>
    <message numerus="yes">
        <source>Shown because somebody asked for this customer at %1. This is noted. It closes by itself in %Ln second(s).</source>
        <translation>
            <numerusform>U ziet dit omdat iemand om %1 naar deze klant vroeg. Dit is genoteerd. Het sluit vanzelf over %Ln seconde.</numerusform>
            <numerusform>U ziet dit omdat iemand om %1 naar deze klant vroeg. Dit is genoteerd. Het sluit vanzelf over %Ln seconden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not a&amp;sk · F4</source>
        <translation>&amp;Niet vragen · F4</translation>
    </message>
    <message>
        <source>Pri&amp;vacy question · F7</source>
        <translation>Pri&amp;vacyvraag · F7</translation>
    </message>
    <message>
        <source>Write down a &amp;request…</source>
        <translation>Ver&amp;zoek noteren…</translation>
    </message>
    <message>
        <source>What we know about %1</source>
        <translation>Wat wij weten van %1</translation>
    </message>
    <message>
        <source>what we know.pdf</source>
        <translation>wat wij weten.pdf</translation>
    </message>
    <message>
        <source>Do not ask before %1.</source>
        <translation>Niet vragen voor %1.</translation>
    </message>
    <message>
        <source>Wants no advertising.</source>
        <translation>Wil geen reclame.</translation>
    </message>
    <message>
        <source>S&amp;tamp · F2</source>
        <translation>S&amp;tempel erbij · F2</translation>
    </message>
    <message>
        <source>Takes &amp;part</source>
        <translation>&amp;Doet mee</translation>
    </message>
    <message>
        <source>&amp;Lost the card</source>
        <translation>&amp;Kaart kwijt</translation>
    </message>
    <message>
        <source>What does the card bring?</source>
        <translation>Wat levert de kaart op?</translation>
    </message>
    <message>
        <source>what the card brings.pdf</source>
        <translation>wat de kaart oplevert.pdf</translation>
    </message>
    <message>
        <source>For who is new at the till</source>
        <translation>Voor wie nieuw is aan de kassa</translation>
    </message>
    <message>
        <source>at the till.pdf</source>
        <translation>aan de kassa.pdf</translation>
    </message>
    <message>
        <source>A card for somebody new · Ctrl N</source>
        <translation>Kaart voor wie nieuw is · Ctrl N</translation>
    </message>
    <message>
        <source>The new card works from now on.</source>
        <translation>De nieuwe kaart werkt vanaf nu.</translation>
    </message>
    <message>
        <source>&amp;Give %1 · F9</source>
        <translation>%1 &amp;geven · F9</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>kk::ui::LoyaltyPage</name>
    <message>
        <source>Part of the programme</source>
        <translation>Deel van het programma</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>Panes of the programme</source>
        <translation>Delen van het scherm</translation>
    </message>
    <message>
        <source>Let it &amp;start…</source>
        <translation>Laten &amp;ingaan…</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Sparen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Beloningen</translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation>Loopt nu</translation>
    </message>
    <message>
        <source>Open a &amp;programme file…</source>
        <translation>&amp;Programma uit een bestand openen…</translation>
    </message>
    <message>
        <source>&amp;Begin with an empty programme</source>
        <translation>Met een &amp;leeg programma beginnen</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>nog niets geschreven</translation>
    </message>
    <message numerus="yes">
        <source>Check: %Ln thing(s) to mend</source>
        <translation>
            <numerusform>Controle: %Ln ding te verbeteren</numerusform>
            <numerusform>Controle: %Ln dingen te verbeteren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check: %Ln thing(s) to look at</source>
        <translation>
            <numerusform>Controle: kijk naar %Ln ding</numerusform>
            <numerusform>Controle: kijk naar %Ln dingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Check: all right</source>
        <translation>Controle: in orde</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Opnieuw doen: %1</translation>
    </message>
    <message>
        <source>Open a programme</source>
        <translation>Een programma openen</translation>
    </message>
    <message>
        <source>Programmes (*.json)</source>
        <translation>Programma’s (*.json)</translation>
    </message>
    <message>
        <source>This file cannot be read. The draft is as it was; choose another file.</source>
        <translation>Dit bestand is niet te lezen. Het concept is zoals het was; kies een ander bestand.</translation>
    </message>
    <message>
        <source>Save the programme</source>
        <translation>Het programma bewaren</translation>
    </message>
    <message>
        <source>The programme is saved as a file.</source>
        <translation>Het programma staat in een bestand.</translation>
    </message>
    <message>
        <source>The file could not be written. The draft is as it was; choose another folder.</source>
        <translation>Het bestand kon niet worden geschreven. Het concept is zoals het was; kies een andere map.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <source>terms.pdf</source>
        <translation>voorwaarden.pdf</translation>
    </message>
    <message>
        <source>What does the card bring?</source>
        <translation>Wat levert de kaart op?</translation>
    </message>
    <message>
        <source>what the card brings.pdf</source>
        <translation>wat de kaart oplevert.pdf</translation>
    </message>
    <message>
        <source>For who is new at the till</source>
        <translation>Voor wie nieuw is aan de kassa</translation>
    </message>
    <message>
        <source>at the till.pdf</source>
        <translation>aan de kassa.pdf</translation>
    </message>
    <message>
        <source>Type this into the till, below every receipt without a card.</source>
        <translation>Zet dit in de kassa, onder elke bon zonder kaart.</translation>
    </message>
    <message>
        <source>Cards to hand out</source>
        <translation>Kaarten om uit te delen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Pdf (*.pdf)</translation>
    </message>
    <message>
        <source>cards.pdf</source>
        <translation>kaarten.pdf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new card(s) stand in the file. A number belongs to somebody as soon as it is scanned when signing up.</source>
        <translation>
            <numerusform>%Ln nieuwe kaart staat in het bestand. Een nummer is van iemand zodra het bij het aanmelden is gescand.</numerusform>
            <numerusform>%Ln nieuwe kaarten staan in het bestand. Een nummer is van iemand zodra het bij het aanmelden is gescand.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Het bestand kon niet worden geschreven. Kies een andere map.</translation>
    </message>
    <message>
        <source>End the programme?</source>
        <translation>Het programma beëindigen?</translation>
    </message>
    <message>
        <source>From tomorrow on it gives nothing. What customers saved stays theirs and can be used. To begin again, let a draft start.</source>
        <translation>Vanaf morgen geeft het niets. Wat klanten spaarden, blijft van hen en kan gebruikt worden. Wilt u opnieuw beginnen? Laat dan een concept ingaan.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>End it today</source>
        <translation>Vandaag beëindigen</translation>
    </message>
</context>
<context>
    <name>kk::ui::LoyaltyPresenter</name>
    <message>
        <source>the change of %1</source>
        <translation>de verandering van %1</translation>
    </message>
    <message>
        <source>the example ‘%1’</source>
        <translation>het voorbeeld ‘%1’</translation>
    </message>
    <message>
        <source>the new rule</source>
        <translation>de nieuwe regel</translation>
    </message>
    <message>
        <source>the repair</source>
        <translation>de reparatie</translation>
    </message>
    <message>
        <source>the empty draft</source>
        <translation>het lege concept</translation>
    </message>
    <message>
        <source>the programme from the file</source>
        <translation>het programma uit het bestand</translation>
    </message>
    <message>
        <source>the choice of a variant</source>
        <translation>de keuze van een variant</translation>
    </message>
    <message>
        <source>Only the owner can let a programme start.</source>
        <translation>Alleen de eigenaar kan een programma laten ingaan.</translation>
    </message>
    <message>
        <source>There is no rule yet. Add one, or begin with an example.</source>
        <translation>Er is nog geen regel. Doe er een bij, of begin met een voorbeeld.</translation>
    </message>
    <message>
        <source>Mend what stands below the rules first.</source>
        <translation>Verbeter eerst wat onder de regels staat.</translation>
    </message>
    <message>
        <source>The draft says the same as what runs now.</source>
        <translation>Het concept zegt hetzelfde als wat nu loopt.</translation>
    </message>
    <message>
        <source>It is set: the programme starts on its day.</source>
        <translation>Het staat vast: het programma gaat op zijn dag in.</translation>
    </message>
    <message>
        <source>It gives nothing any more after today. What was saved can still be used.</source>
        <translation>Na vandaag geeft het niets meer. Wat gespaard is, kan nog gebruikt worden.</translation>
    </message>
</context>
<context>
    <name>kk::ui::LoyaltyQuestions</name>
    <message>
        <source>Loyalty card</source>
        <translation>Spaarkaart</translation>
    </message>
    <message>
        <source>Have it scanned when you pay. Lost? We give you a new one.</source>
        <translation>Laat hem scannen bij het afrekenen. Kwijt? U krijgt een nieuwe.</translation>
    </message>
</context>
<context>
    <name>kk::ui::MainWindow</name>
    <message>
        <source>Search customer, receipt or request</source>
        <translation>Zoek klant, bon of verzoek</translation>
    </message>
    <message>
        <source>%1 – Klantenkring</source>
        <comment>the name of the shop</comment>
        <translation>%1 – Klantenkring</translation>
    </message>
    <message>
        <source>About Klantenkring</source>
        <translation>Over Klantenkring</translation>
    </message>
    <message>
        <source>Klantenkring %1</source>
        <translation>Klantenkring %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Icons: Lucide (ISC).</source>
        <translation>Vrije software onder de GNU General Public License, versie 3 of later. Pictogrammen: Lucide (ISC).</translation>
    </message>
</context>
<context>
    <name>kk::ui::MappingHeader</name>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>What stands in column %1</source>
        <translation>Wat er in kolom %1 staat</translation>
    </message>
</context>
<context>
    <name>kk::ui::MappingsCard</name>
    <message>
        <source>Columns we know</source>
        <translation>Kolommen die wij kennen</translation>
    </message>
    <message>
        <source>&amp;From a file…</source>
        <translation>&amp;Uit een bestand…</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, uit %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) pointed out</source>
        <translation>
            <numerusform>%Ln kolom aangewezen</numerusform>
            <numerusform>%Ln kolommen aangewezen</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>door %1, %2</translation>
    </message>
    <message>
        <source>from a file; consent is still asked</source>
        <translation>uit een bestand; over toestemming vragen wij nog iets</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Delen…</translation>
    </message>
    <message>
        <source>Share the columns of %1 as a file</source>
        <translation>De kolommen van %1 delen als bestand</translation>
    </message>
    <message>
        <source>Forget these columns</source>
        <translation>Deze kolommen vergeten</translation>
    </message>
    <message>
        <source>Forget the columns of %1</source>
        <translation>De kolommen van %1 vergeten</translation>
    </message>
    <message>
        <source>Once you have pointed out the columns of a file, the next one with the same columns needs no questions.</source>
        <translation>Heeft u de kolommen van een bestand één keer aangewezen? Dan hoeft dat bij het volgende niet meer.</translation>
    </message>
</context>
<context>
    <name>kk::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nieuw…</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>&amp;Bestand inlezen…</translation>
    </message>
    <message>
        <source>Make a &amp;file of what is shown…</source>
        <translation>Bestand &amp;maken van wat u ziet…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Nu &amp;vergrendelen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;fsluiten</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw doen</translation>
    </message>
    <message>
        <source>&amp;Do what the coloured button does</source>
        <translation>&amp;Doen wat de gekleurde knop doet</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Alles doorzoeken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Vernieuwen</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volgend &amp;deel</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>V&amp;orig deel</translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <translation>&amp;Licht of donker</translation>
    </message>
    <message>
        <source>As the &amp;computer</source>
        <translation>Zoals de &amp;computer</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>&amp;Grotere tekst</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere tekst</translation>
    </message>
    <message>
        <source>N&amp;ormal text</source>
        <translation>&amp;Normale tekst</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Klant</translation>
    </message>
    <message>
        <source>&amp;Find a customer…</source>
        <translation>Klant &amp;zoeken…</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>T&amp;erug</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keys of this screen</source>
        <translation>&amp;Toetsen van dit scherm</translation>
    </message>
    <message>
        <source>&amp;About Klantenkring</source>
        <translation>&amp;Over Klantenkring</translation>
    </message>
</context>
<context>
    <name>kk::ui::MessageBar</name>
    <message>
        <source>Put this message away</source>
        <translation>Bericht wegdoen</translation>
    </message>
</context>
<context>
    <name>kk::ui::MeterPreview</name>
    <message>
        <source>Stamp card: %1 of %2, then %3</source>
        <translation>Stempelkaart: %1 van %2, dan %3</translation>
    </message>
    <message>
        <source>Levels: %1</source>
        <translation>Niveaus: %1</translation>
    </message>
    <message>
        <source>Mission: %1, then %2</source>
        <translation>Missie: %1, dan %2</translation>
    </message>
    <message>
        <source>In a row: %1 of %2, then %3</source>
        <translation>Achter elkaar: %1 van %2, dan %3</translation>
    </message>
    <message>
        <source>Together: %1 of %2, then %3</source>
        <translation>Samen: %1 van %2, dan %3</translation>
    </message>
    <message>
        <source>Badge at %1: %2</source>
        <translation>Badge bij %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2, then %3</source>
        <translation>%1 van %2, dan %3</translation>
    </message>
    <message>
        <source>one more, then %1</source>
        <translation>nog één, dan %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, then %1</source>
        <translation>
            <numerusform>nog %Ln, dan %1</numerusform>
            <numerusform>nog %Ln, dan %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All together %1 of %2: %3</source>
        <translation>Samen %1 van %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 van %2: %3</translation>
    </message>
    <message>
        <source>Your level: %1</source>
        <translation>Uw niveau: %1</translation>
    </message>
    <message>
        <source>Done all? Then %1</source>
        <translation>Alles gedaan? Dan %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a row, then %1</source>
        <translation>
            <numerusform>%Ln op rij, dan %1</numerusform>
            <numerusform>%Ln op rij, dan %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::Navigation</name>
    <message>
        <source>Screens</source>
        <translation>Schermen</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Nu vergrendelen</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>Nu vergrendelen (Ctrl+L)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Vandaag</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Klanten</translation>
    </message>
    <message>
        <source>Shop &amp;floor</source>
        <translation>&amp;Winkelvloer</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importeren</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>&amp;Dubbelen</translation>
    </message>
    <message>
        <source>&amp;Loyalty</source>
        <translation>&amp;Sparen</translation>
    </message>
    <message>
        <source>Insi&amp;ght</source>
        <translation>Inzi&amp;cht</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>&amp;Privacy</translation>
    </message>
    <message>
        <source>&amp;Kring</source>
        <translation>K&amp;ring</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Ins&amp;tellingen</translation>
    </message>
</context>
<context>
    <name>kk::ui::NewPassphrase</name>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Hetzelfde nog een keer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>&amp;The same once more</source>
        <translation>&amp;Hetzelfde nog een keer</translation>
    </message>
    <message>
        <source>&amp;Use this sentence</source>
        <translation>Deze zin &amp;gebruiken</translation>
    </message>
    <message>
        <source>Another on&amp;e</source>
        <translation>Een &amp;andere</translation>
    </message>
    <message>
        <source>A sentence of four words is strong and easy to keep. For example:</source>
        <translation>Een zin van vier woorden is sterk en goed te onthouden. Bijvoorbeeld:</translation>
    </message>
    <message>
        <source>Strength: %1</source>
        <translation>Sterkte: %1</translation>
    </message>
</context>
<context>
    <name>kk::ui::NewShopPage</name>
    <message>
        <source>A new shop</source>
        <translation>Een nieuwe winkel</translation>
    </message>
    <message>
        <source>Four short steps. You can change everything later, except the place.</source>
        <translation>Vier korte stappen. U kunt later alles veranderen, behalve de plaats.</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Uw winkel</translation>
    </message>
    <message>
        <source>You</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Kind of shop</source>
        <translation>Soort winkel</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer</source>
        <translation>&amp;Onthouden op deze computer</translation>
    </message>
    <message>
        <source>&amp;Name of the shop</source>
        <translation>&amp;Naam van de winkel</translation>
    </message>
    <message>
        <source>&amp;Another place…</source>
        <translation>&amp;Andere plaats…</translation>
    </message>
    <message>
        <source>Place of the vault</source>
        <translation>Plaats van de kluis</translation>
    </message>
    <message>
        <source>The vault is one file. It holds everything, encrypted.</source>
        <translation>De kluis is één bestand. Daarin staat alles, versleuteld.</translation>
    </message>
    <message>
        <source>Your &amp;own name</source>
        <translation>Uw &amp;eigen naam</translation>
    </message>
    <message>
        <source>As colleagues know you. You are the owner and may do everything.</source>
        <translation>Zoals collega’s u kennen. U bent de eigenaar en mag alles.</translation>
    </message>
    <message>
        <source>Then the shop opens by itself while you are logged in. Only do this on a computer that is yours.</source>
        <translation>De winkel gaat dan vanzelf open zolang u bent aangemeld. Doe dit alleen op uw eigen computer.</translation>
    </message>
    <message>
        <source>Your shop is made. This code opens it when you forget your password. It is shown only now.</source>
        <translation>Uw winkel is gemaakt. Deze code opent hem als u uw wachtwoord vergeet. U ziet hem alleen nu.</translation>
    </message>
    <message>
        <source>Print it or write it down, and keep it outside the shop. Whoever has it can read everything.</source>
        <translation>Druk hem af of schrijf hem over, en bewaar hem buiten de winkel. Wie hem heeft, kan alles lezen.</translation>
    </message>
    <message>
        <source>Take your paper and type two groups of the code. Then you know that it is right.</source>
        <translation>Pak uw papier en typ twee groepen van de code over. Dan weet u dat hij klopt.</translation>
    </message>
    <message>
        <source>First group</source>
        <translation>Eerste groep</translation>
    </message>
    <message>
        <source>Second group</source>
        <translation>Tweede groep</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Check the code later</source>
        <translation>De code later controleren</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Verder</translation>
    </message>
    <message>
        <source>&amp;Make the shop</source>
        <translation>Winkel &amp;maken</translation>
    </message>
    <message>
        <source>&amp;Open the shop</source>
        <translation>Winkel &amp;openen</translation>
    </message>
    <message>
        <source>One moment. This takes a few seconds.</source>
        <translation>Een ogenblik. Dit duurt een paar tellen.</translation>
    </message>
    <message>
        <source>Group &amp;%1</source>
        <translation>Groep &amp;%1</translation>
    </message>
</context>
<context>
    <name>kk::ui::NewShopPresenter</name>
    <message>
        <source>Type the name of your shop.</source>
        <translation>Typ de naam van uw winkel.</translation>
    </message>
    <message>
        <source>Type your own name. Colleagues see who did what.</source>
        <translation>Typ uw eigen naam. Collega’s zien wie wat deed.</translation>
    </message>
    <message>
        <source>These groups do not match. Look at your paper and type them again.</source>
        <translation>Deze groepen kloppen niet. Kijk op uw papier en typ ze opnieuw.</translation>
    </message>
</context>
<context>
    <name>kk::ui::NotationCard</name>
    <message>
        <source>Dates and amounts</source>
        <translation>Datums en bedragen</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>column, file</comment>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>How %1 is read</source>
        <translation>Hoe %1 wordt gelezen</translation>
    </message>
</context>
<context>
    <name>kk::ui::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>kk::ui::PaperView</name>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Bewaren als pd&amp;f…</translation>
    </message>
    <message>
        <source>Put aw&amp;ay</source>
        <translation>&amp;Wegleggen</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>De pagina</translation>
    </message>
    <message>
        <source>The page goes to the printer.</source>
        <translation>De pagina gaat naar de printer.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Pagina bewaren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Pdf (*.pdf)</translation>
    </message>
    <message>
        <source>The page is saved.</source>
        <translation>De pagina is bewaard.</translation>
    </message>
</context>
<context>
    <name>kk::ui::PassphraseRules</name>
    <message>
        <source>Type a password. A sentence of four words is easy to keep.</source>
        <translation>Typ een wachtwoord. Een zin van vier woorden is goed te onthouden.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>De twee wachtwoorden verschillen. Typ twee keer hetzelfde.</translation>
    </message>
</context>
<context>
    <name>kk::ui::PeoplePresenter</name>
    <message>
        <source>Sees and does everything.</source>
        <translation>Ziet en doet alles.</translation>
    </message>
    <message>
        <source>Works with customers and files. No settings, no lists with more than 25 names.</source>
        <translation>Werkt met klanten en bestanden. Geen instellingen, geen lijsten met meer dan 25 namen.</translation>
    </message>
    <message>
        <source>Only sees the shop floor.</source>
        <translation>Ziet alleen de winkelvloer.</translation>
    </message>
    <message>
        <source>%1 can no longer open the shop, on no computer. What %1 did stays. This cannot be undone.</source>
        <translation>%1 kan de winkel dan niet meer openen, op geen enkele computer. Wat %1 deed, blijft. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Typ een naam.</translation>
    </message>
    <message>
        <source>%1 can now open the shop.</source>
        <translation>%1 kan de winkel nu openen.</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <comment>name, role</comment>
        <translation>%1 is nu: %2.</translation>
    </message>
    <message>
        <source>The new password works from now on.</source>
        <translation>Het nieuwe wachtwoord werkt vanaf nu.</translation>
    </message>
    <message>
        <source>Removed. This person can no longer open the shop.</source>
        <translation>Weggehaald. Deze persoon kan de winkel niet meer openen.</translation>
    </message>
</context>
<context>
    <name>kk::ui::PeopleSection</name>
    <message>
        <source>People</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Wie hier werken</translation>
    </message>
    <message>
        <source>&amp;Add somebody</source>
        <translation>Gebruiker &amp;erbij</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>&amp;Nog niet</translation>
    </message>
    <message>
        <source>&amp;Remove %1</source>
        <translation>%1 &amp;weghalen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln persoon</numerusform>
            <numerusform>%Ln personen</numerusform>
        </translation>
    </message>
    <message>
        <source>here now</source>
        <translation>nu hier</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>laatst gezien %1</translation>
    </message>
    <message>
        <source>never seen yet</source>
        <translation>nog niet gezien</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role, last seen</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veranderen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 veranderen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>A new password for %1</source>
        <translation>Een nieuw wachtwoord voor %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Weghalen…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 weghalen</translation>
    </message>
    <message>
        <source>You cannot remove yourself.</source>
        <translation>U kunt uzelf niet weghalen.</translation>
    </message>
</context>
<context>
    <name>kk::ui::PersonForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;leren</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Gebruiker erbij</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>T&amp;oevoegen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 veranderen</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>Be&amp;waren</translation>
    </message>
    <message>
        <source>A new password for %1</source>
        <translation>Een nieuw wachtwoord voor %1</translation>
    </message>
    <message>
        <source>S&amp;et the password</source>
        <translation>Wachtwoord in&amp;stellen</translation>
    </message>
    <message>
        <source>One moment. Making a key takes a second.</source>
        <translation>Een ogenblik. Een sleutel maken duurt een tel.</translation>
    </message>
</context>
<context>
    <name>kk::ui::PickCustomer</name>
    <message>
        <source>Who is the same person?</source>
        <translation>Wie is dezelfde persoon?</translation>
    </message>
    <message>
        <source>Search the other customer</source>
        <translation>Zoek de andere klant</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Who may be the same person</source>
        <translation>Wie dezelfde persoon kan zijn</translation>
    </message>
    <message>
        <source>Side by &amp;side</source>
        <translation>Na&amp;ast elkaar leggen</translation>
    </message>
    <message>
        <source>&amp;Back to the queue</source>
        <translation>&amp;Terug naar de wachtrij</translation>
    </message>
    <message>
        <source>Type a name, an address, an e-mail or a card number.</source>
        <translation>Typ een naam, adres, e-mailadres of kaartnummer.</translation>
    </message>
    <message>
        <source>Nobody else was found.</source>
        <translation>Er is niemand anders gevonden.</translation>
    </message>
</context>
<context>
    <name>kk::ui::PointsPane</name>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verandering</translation>
    </message>
    <message>
        <source>Points and rewards</source>
        <translation>Punten en beloningen</translation>
    </message>
    <message>
        <source>Why, and why not more</source>
        <translation>Waarom, en waarom niet meer</translation>
    </message>
    <message>
        <source>Choose a row to see why.</source>
        <translation>Kies een rij om te zien waarom.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is saved, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, of which %1 come free later</source>
        <translation>, waarvan %1 later vrijkomen</translation>
    </message>
    <message>
        <source>, %1 lapse on %2</source>
        <translation>, %1 vervallen op %2</translation>
    </message>
    <message>
        <source>Takes no part in a programme yet.</source>
        <translation>Doet nog niet mee met een programma.</translation>
    </message>
    <message>
        <source>Nothing is saved at the moment.</source>
        <translation>Er is nu niets gespaard.</translation>
    </message>
    <message>
        <source>Written with it: “%1”</source>
        <translation>Erbij geschreven: “%1”</translation>
    </message>
    <message>
        <source>This corrects what was posted before.</source>
        <translation>Dit verbetert wat eerder geboekt was.</translation>
    </message>
    <message>
        <source>Lapses on %1.</source>
        <translation>Vervalt op %1.</translation>
    </message>
</context>
<context>
    <name>kk::ui::PreviewPane</name>
    <message>
        <source>Parts of the trial</source>
        <translation>Delen van de proef</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nieuwe klant</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Straks</translation>
    </message>
    <message>
        <source>Why it stays out</source>
        <translation>Waarom de rij niet meedoet</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Wat er staat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Afgekeurd</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Per maand</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nieuwe klanten</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Wat er verandert</translation>
    </message>
    <message>
        <source>Rows that stay out</source>
        <translation>Rijen die niet meedoen</translation>
    </message>
    <message>
        <source>name unknown</source>
        <translation>naam onbekend</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>The first %1 of %2 stand here.</source>
        <translation>Hier staan de eerste %1 van %2.</translation>
    </message>
    <message>
        <source>Nobody new in this file.</source>
        <translation>Geen nieuwe klanten in dit bestand.</translation>
    </message>
    <message>
        <source>Nothing changes for customers who are known already.</source>
        <translation>Er verandert niets voor klanten die u al kent.</translation>
    </message>
    <message>
        <source>Every row takes part.</source>
        <translation>Elke rij doet mee.</translation>
    </message>
    <message>
        <source>No purchases in this file.</source>
        <translation>Geen aankopen in dit bestand.</translation>
    </message>
    <message>
        <source>Together %1. Compare with what your till or web shop says.</source>
        <translation>Samen %1. Vergelijk dit met wat uw kassa of webshop zegt.</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Gewist op</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkopen</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Teruggegeven</translation>
    </message>
    <message>
        <source>Erased earlier</source>
        <translation>Eerder gewist</translation>
    </message>
    <message>
        <source>People who were erased and stay away</source>
        <translation>Mensen die gewist zijn en wegblijven</translation>
    </message>
    <message>
        <source>Amounts per month and status</source>
        <translation>Bedragen per maand en status</translation>
    </message>
    <message>
        <source>Nobody in this file was erased earlier.</source>
        <translation>Niemand in dit bestand is eerder gewist.</translation>
    </message>
    <message>
        <source>These people asked to be erased. They do not come back; their purchases count without a name.</source>
        <translation>Deze mensen lieten zich wissen. Zij komen niet terug; hun aankopen tellen mee zonder naam.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>Type what should stand there and try again, or save these rows after reading in.</source>
        <translation>Typ wat er moet staan en probeer het opnieuw, of bewaar deze rijen na het inlezen.</translation>
    </message>
    <message>
        <source>After reading in you can save these rows, mend them and read them again.</source>
        <translation>Na het inlezen kunt u deze rijen bewaren, verbeteren en opnieuw inlezen.</translation>
    </message>
    <message>
        <source>First type in a cell what should stand there.</source>
        <translation>Typ eerst in een cel wat er moet staan.</translation>
    </message>
</context>
<context>
    <name>kk::ui::PrivacyPage</name>
    <message>
        <source>Parts of Privacy</source>
        <translation>Onderdelen van Privacy</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>What customers ask and agreed to</source>
        <translation>Wat klanten vragen en goedvinden</translation>
    </message>
</context>
<context>
    <name>kk::ui::ProgressArea</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <comment>running work</comment>
        <translation>
            <numerusform>%n taak</numerusform>
            <numerusform>%n taken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>progress: done, total</comment>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>kk::ui::PublishReview</name>
    <message>
        <source>Holds from then on</source>
        <translation>Geldt vanaf dan</translation>
    </message>
    <message>
        <source>Holds no longer</source>
        <translation>Geldt niet meer</translation>
    </message>
    <message>
        <source>For whom, and what it costs</source>
        <translation>Voor wie, en wat het kost</translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>&amp;Nog niet</translation>
    </message>
    <message>
        <source>When does it start?</source>
        <translation>Wanneer gaat het in?</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Eerste dag</translation>
    </message>
    <message>
        <source>&amp;Terms to print</source>
        <translation>&amp;Voorwaarden om af te drukken</translation>
    </message>
    <message>
        <source>What runs now holds until the day before. What customers saved stays theirs.</source>
        <translation>Wat nu loopt, geldt tot de dag ervoor. Wat klanten spaarden, blijft van hen.</translation>
    </message>
    <message>
        <source>Sales from this day on count.</source>
        <translation>Verkopen vanaf deze dag tellen mee.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Niets nieuws.</translation>
    </message>
    <message>
        <source>Nothing goes.</source>
        <translation>Er gaat niets weg.</translation>
    </message>
    <message>
        <source>On the sales of last year it would have cost %1.</source>
        <comment>an amount, or two of them</comment>
        <translation>Op de verkopen van vorig jaar had het %1 gekost.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) would have had more</source>
        <translation>
            <numerusform>%Ln klant had meer gekregen</numerusform>
            <numerusform>%Ln klanten hadden meer gekregen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) would have had less</source>
        <translation>
            <numerusform>%Ln klant had minder gekregen</numerusform>
            <numerusform>%Ln klanten hadden minder gekregen</numerusform>
        </translation>
    </message>
    <message>
        <source>The check found nothing to mend.</source>
        <translation>De controle vond niets te verbeteren.</translation>
    </message>
    <message>
        <source>Let it &amp;start on %1</source>
        <translation>Laten &amp;ingaan op %1</translation>
    </message>
</context>
<context>
    <name>kk::ui::PurchaseRhythm</name>
    <message>
        <source>No purchases are known yet.</source>
        <translation>Er zijn nog geen aankopen bekend.</translation>
    </message>
    <message>
        <source>Last purchase today.</source>
        <translation>Laatste aankoop vandaag.</translation>
    </message>
    <message numerus="yes">
        <source>Last purchase %Ln day(s) ago.</source>
        <translation>
            <numerusform>Laatste aankoop %Ln dag geleden.</numerusform>
            <numerusform>Laatste aankoop %Ln dagen geleden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few purchases to see a rhythm.</source>
        <translation>Te weinig aankopen om een ritme te zien.</translation>
    </message>
    <message numerus="yes">
        <source>Mostly every %Ln day(s).</source>
        <translation>
            <numerusform>Meestal elke %Ln dag.</numerusform>
            <numerusform>Meestal elke %Ln dagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::PurchasesPane</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Number of</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Aankopen</translation>
    </message>
    <message>
        <source>Lines of the chosen receipt</source>
        <translation>Artikelen op de gekozen bon</translation>
    </message>
    <message>
        <source>Choose a receipt</source>
        <translation>Kies een bon</translation>
    </message>
    <message>
        <source>Receipts and orders</source>
        <translation>Bonnen en bestellingen</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestelling %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Bon %1</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>Samen %1</translation>
    </message>
    <message>
        <source>discount %1</source>
        <translation>korting %1</translation>
    </message>
    <message>
        <source>given back %1</source>
        <translation>teruggegeven %1</translation>
    </message>
</context>
<context>
    <name>kk::ui::PurposeCard</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Gone since the version before: %1</source>
        <translation>Weg sinds de vorige versie: %1</translation>
    </message>
    <message>
        <source>New since the version before: %1</source>
        <translation>Nieuw sinds de vorige versie: %1</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Tekst wijzigen</translation>
    </message>
    <message>
        <source>The meaning changes: ask everybody again</source>
        <translation>De betekenis verandert: iedereen opnieuw vragen</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>Bewaren als nieuwe versie</translation>
    </message>
    <message>
        <source>Text in Dutch</source>
        <translation>Tekst in het Nederlands</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Tekst in het Engels</translation>
    </message>
    <message>
        <source>Why the shop needs this</source>
        <translation>Waarom de winkel dit nodig heeft</translation>
    </message>
    <message>
        <source>What it means for customers, and how it is kept light</source>
        <translation>Wat het voor klanten betekent, en hoe het licht blijft</translation>
    </message>
    <message>
        <source>Version %1: “%2”</source>
        <translation>Versie %1: “%2”</translation>
    </message>
    <message>
        <source>With proof: %1. Without proof: %2. Said no: %3.</source>
        <translation>Met bewijs: %1. Zonder bewijs: %2. Zei nee: %3.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Uitzetten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Aanzetten</translation>
    </message>
    <message>
        <source>Legal ground…</source>
        <translation>Grondslag…</translation>
    </message>
    <message>
        <source>Keep this ground</source>
        <translation>Deze grondslag bewaren</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>What you write about: your own products that are like what they bought</source>
        <translation>Waarover u schrijft: uw eigen producten die lijken op wat zij kochten</translation>
    </message>
    <message>
        <source>Where they could say no when they gave the address, and how in each message</source>
        <translation>Waar zij nee konden zeggen toen ze het adres gaven, en hoe dat in elk bericht kan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>purpose, button</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kk::ui::QuestionCard</name>
    <message>
        <source>No questions about this file</source>
        <translation>Geen vragen over dit bestand</translation>
    </message>
    <message>
        <source>You can choose something else above any column.</source>
        <translation>U kunt boven elke kolom iets anders kiezen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more question(s) after this</source>
        <translation>
            <numerusform>Hierna nog %Ln vraag</numerusform>
            <numerusform>Hierna nog %Ln vragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::ReadPane</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Show the &amp;customers</source>
        <translation>&amp;Klanten bekijken</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ongedaan &amp;maken</translation>
    </message>
    <message>
        <source>Save the rows left &amp;out…</source>
        <translation>Afgekeurde rijen &amp;opslaan…</translation>
    </message>
    <message>
        <source>&amp;Another file</source>
        <translation>&amp;Ander bestand</translation>
    </message>
    <message>
        <source>How far the reading is</source>
        <translation>Hoe ver het inlezen is</translation>
    </message>
    <message>
        <source>It stops after the present rows.</source>
        <translation>Het stopt na deze rijen.</translation>
    </message>
    <message>
        <source>Reading in…</source>
        <translation>Inlezen…</translation>
    </message>
    <message>
        <source>Stopped. What had been read was undone.</source>
        <translation>Gestopt. Wat al was ingelezen, is ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Go back to look at the trial, or read in again from there.</source>
        <translation>Ga terug om de proef te bekijken, of lees van daaruit opnieuw in.</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>Dit is niet gelukt.</translation>
    </message>
    <message>
        <source>Nothing was kept; the vault is as it was.</source>
        <translation>Er is niets bewaard; de kluis is zoals hij was.</translation>
    </message>
    <message>
        <source>The purchases in it come to %1.</source>
        <translation>De aankopen erin zijn samen %1.</translation>
    </message>
    <message>
        <source>You can undo this as a whole, also days from now.</source>
        <translation>U kunt dit in één keer ongedaan maken, ook na een paar dagen.</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Beginnen…</translation>
    </message>
    <message>
        <source>The balances in it come to %1 points.</source>
        <translation>De saldo&apos;s erin zijn samen %1 punten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people came in at the door.</source>
        <translation>
            <numerusform>Er kwam %Ln mens binnen.</numerusform>
            <numerusform>Er kwamen %Ln mensen binnen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::RecordsPane</name>
    <message>
        <source>Data from files</source>
        <translation>Gegevens uit bestanden</translation>
    </message>
    <message>
        <source>This is what each file said, word for word. Importing never changes it; a correction stands beside it.</source>
        <translation>Dit stond in elk bestand, woord voor woord. Importeren verandert het nooit; een verbetering staat ernaast.</translation>
    </message>
    <message>
        <source>Said by the shop</source>
        <translation>Opgegeven door de winkel</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>nummer %1</translation>
    </message>
    <message>
        <source>Not this customer</source>
        <translation>Niet deze klant</translation>
    </message>
    <message>
        <source>Not this customer: %1, %2</source>
        <comment>source, number</comment>
        <translation>Niet deze klant: %1, %2</translation>
    </message>
</context>
<context>
    <name>kk::ui::RecoveryCodeView</name>
    <message>
        <source>Group %1:%2</source>
        <translation>Groep %1:%2</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;bewaren…</translation>
    </message>
</context>
<context>
    <name>kk::ui::RecoverySheet</name>
    <message>
        <source>Recovery code of %1</source>
        <translation>Herstelcode van %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Gemaakt op %1</translation>
    </message>
    <message>
        <source>This code opens your shop when you forget your password. Whoever has it can read everything.</source>
        <translation>Deze code opent uw winkel als u uw wachtwoord vergeet. Wie hem heeft, kan alles lezen.</translation>
    </message>
    <message>
        <source>Keep this paper outside the shop, for example at home with other important papers.</source>
        <translation>Bewaar dit papier buiten de winkel, bijvoorbeeld thuis bij andere belangrijke papieren.</translation>
    </message>
    <message>
        <source>Do not keep it with a backup, and do not make a photo of it.</source>
        <translation>Bewaar het niet bij een reservekopie en maak er geen foto van.</translation>
    </message>
    <message>
        <source>Letters O, I, L and U do not occur. What looks like O is a zero, what looks like I is a one.</source>
        <translation>De letters O, I, L en U komen niet voor. Wat op een O lijkt, is een nul. Wat op een I lijkt, is een één.</translation>
    </message>
    <message>
        <source>Printing did not start. The code is still on the screen. Save it as PDF or write it down.</source>
        <translation>Afdrukken begon niet. De code staat nog op het scherm. Bewaar hem als PDF of schrijf hem over.</translation>
    </message>
    <message>
        <source>The page did not get onto the paper. Try again, or write the code down.</source>
        <translation>De bladzijde kwam niet op papier. Probeer het opnieuw of schrijf de code over.</translation>
    </message>
    <message>
        <source>The file cannot be stored in this place. Choose another place.</source>
        <translation>Het bestand kan hier niet worden bewaard. Kies een andere plaats.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
</context>
<context>
    <name>kk::ui::RegisterTab</name>
    <message>
        <source>PDF…</source>
        <translation>Pdf…</translation>
    </message>
    <message>
        <source>%1 as PDF</source>
        <translation>%1 als pdf</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>%1 as CSV</source>
        <translation>%1 als CSV</translation>
    </message>
    <message>
        <source>Privacy statement…</source>
        <translation>Privacyverklaring…</translation>
    </message>
    <message>
        <source>Privacy statement for customers, as PDF</source>
        <translation>Privacyverklaring voor klanten, als pdf</translation>
    </message>
    <message>
        <source>privacy statement.pdf</source>
        <translation>privacyverklaring.pdf</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>Toevoegen aan: %1</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>niet in gebruik</translation>
    </message>
    <message>
        <source>Fill in when you became aware of it.</source>
        <translation>Vul in wanneer u het te weten kwam.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgesloten</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>gemeld</translation>
    </message>
    <message>
        <source>Report to the supervisor before %1.</source>
        <translation>Meld het voor %1 bij de Autoriteit Persoonsgegevens.</translation>
    </message>
    <message>
        <source>No report needed; write down why.</source>
        <translation>Melden hoeft niet; schrijf op waarom.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 wijzigen</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>Hier staat nog niets.</translation>
    </message>
    <message>
        <source>2026-03-28 10:00</source>
        <translation>2026-03-28 10:00</translation>
    </message>
    <message>
        <source>2026-03-28</source>
        <translation>2026-03-28</translation>
    </message>
    <message>
        <source>Not allowed.</source>
        <translation>Niet toegestaan.</translation>
    </message>
    <message>
        <source>Usually not allowed.</source>
        <translation>Meestal niet toegestaan.</translation>
    </message>
    <message>
        <source>Allowed, under conditions.</source>
        <translation>Toegestaan, onder voorwaarden.</translation>
    </message>
    <message>
        <source>Allowed.</source>
        <translation>Toegestaan.</translation>
    </message>
    <message>
        <source>72 hours, also in the weekend.</source>
        <translation>72 uur, ook in het weekend.</translation>
    </message>
    <message>
        <source>The register is saved.</source>
        <translation>Het register is opgeslagen.</translation>
    </message>
    <message>
        <source>Save the register</source>
        <translation>Register opslaan</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>Het bestand is opgeslagen.</translation>
    </message>
    <message>
        <source>Data given to others</source>
        <translation>Gegevens aan anderen gegeven</translation>
    </message>
    <message>
        <source>given to others.pdf</source>
        <translation>aan anderen gegeven.pdf</translation>
    </message>
    <message>
        <source>given to others.csv</source>
        <translation>aan anderen gegeven.csv</translation>
    </message>
    <message>
        <source>Is an assessment (DPIA) needed?</source>
        <translation>Is een effectbeoordeling (DPIA) nodig?</translation>
    </message>
    <message>
        <source>assessment.pdf</source>
        <translation>effectbeoordeling.pdf</translation>
    </message>
    <message>
        <source>Write down who handles data for you: the webshop, the till, the mailing program, the bookkeeper.</source>
        <translation>Noteer wie gegevens voor u verwerkt: de webshop, de kassa, het mailprogramma, de boekhouder.</translation>
    </message>
    <message>
        <source>No data leaked. Something lost, stolen or sent to the wrong person? Write it down at once, also when you need not report it.</source>
        <translation>Er zijn geen gegevens gelekt. Iets kwijt, gestolen of naar de verkeerde gestuurd? Noteer het meteen, ook als u het niet hoeft te melden.</translation>
    </message>
    <message>
        <source>Is there a camera, a counter or wifi that follows people? Write it down, and hear at once whether it is allowed.</source>
        <translation>Hangt er een camera of teller, of volgt de wifi mensen? Noteer het, en hoor meteen of het mag.</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Bord…</translation>
    </message>
    <message>
        <source>Sign for %1</source>
        <translation>Bord voor %1</translation>
    </message>
    <message>
        <source>Sign at the entrance</source>
        <translation>Bord bij de ingang</translation>
    </message>
    <message>
        <source>sign.pdf</source>
        <translation>bord.pdf</translation>
    </message>
    <message>
        <source>Write one down</source>
        <translation>Er een noteren</translation>
    </message>
</context>
<context>
    <name>kk::ui::RequestActs</name>
    <message>
        <source>What is refused</source>
        <translation>Wat u weigert</translation>
    </message>
    <message>
        <source>The article of law</source>
        <translation>Het wetsartikel</translation>
    </message>
    <message>
        <source>Why it takes longer</source>
        <translation>Waarom het langer duurt</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In uw woorden</translation>
    </message>
    <message>
        <source>Name, e-mail, telephone or card</source>
        <translation>Naam, e-mail, telefoon of kaart</translation>
    </message>
    <message>
        <source>Which customer was meant</source>
        <translation>Welke klant werd bedoeld</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Gevonden klanten</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Ask the person something</source>
        <translation>De klant iets vragen</translation>
    </message>
    <message>
        <source>Ask only what you need: who it is, or what is meant. The last day stays the same.</source>
        <translation>Vraag alleen wat u nodig hebt: wie het is, of wat de klant bedoelt. De laatste dag blijft hetzelfde.</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Uw vraag</translation>
    </message>
    <message>
        <source>&amp;Write down and make the letter</source>
        <translation>&amp;Noteren en de brief maken</translation>
    </message>
    <message>
        <source>Take longer: until %1</source>
        <translation>Langer nodig: tot %1</translation>
    </message>
    <message>
        <source>Once, by two months, and only before the last day. The letter must go out before %1.</source>
        <translation>Eén keer, twee maanden erbij, en alleen voor de laatste dag. De brief moet vóór %1 weg zijn.</translation>
    </message>
    <message>
        <source>The reason, as the person will read it</source>
        <translation>De reden, zoals de klant die leest</translation>
    </message>
    <message>
        <source>&amp;Extend and make the letter</source>
        <translation>&amp;Verlengen en de brief maken</translation>
    </message>
    <message>
        <source>Refuse a part of the request</source>
        <translation>Een deel van het verzoek weigeren</translation>
    </message>
    <message>
        <source>The person reads the article and the reasons, and hears about the supervisor and the judge. Advertising and consent cannot be refused.</source>
        <translation>De klant leest het artikel en de redenen, en hoort van de toezichthouder en de rechter. Een nee tegen reclame en het intrekken van toestemming kunt u niet weigeren.</translation>
    </message>
    <message>
        <source>The reasons, as the person will read them</source>
        <translation>De redenen, zoals de klant die leest</translation>
    </message>
    <message>
        <source>&amp;Refuse and make the letter</source>
        <translation>&amp;Weigeren en de brief maken</translation>
    </message>
    <message>
        <source>Another customer was meant</source>
        <translation>Een andere klant werd bedoeld</translation>
    </message>
    <message>
        <source>The request keeps its number and its last day. What was asked about advertising and consent takes effect for this customer too.</source>
        <translation>Het verzoek houdt zijn nummer en zijn laatste dag. Wat over reclame en toestemming is gevraagd, geldt meteen ook voor deze klant.</translation>
    </message>
    <message>
        <source>&amp;This customer asks</source>
        <translation>&amp;Deze klant vraagt het</translation>
    </message>
    <message>
        <source>art. 17(3)(e) GDPR: needed for a claim that is open</source>
        <translation>art. 17, lid 3, onder e AVG: nodig voor een vordering die loopt</translation>
    </message>
    <message>
        <source>art. 17(3)(b) GDPR: the law makes us keep this</source>
        <translation>art. 17, lid 3, onder b AVG: wij moeten dit van de wet bewaren</translation>
    </message>
    <message>
        <source>art. 15(4) GDPR: the rights of somebody else</source>
        <translation>art. 15, lid 4 AVG: de rechten van iemand anders</translation>
    </message>
    <message>
        <source>art. 20(1) GDPR: not held on consent or a contract</source>
        <translation>art. 20, lid 1 AVG: niet op grond van toestemming of een overeenkomst</translation>
    </message>
    <message>
        <source>art. 16 GDPR: what stands there is right</source>
        <translation>art. 16 AVG: wat er staat, klopt</translation>
    </message>
    <message>
        <source>art. 18(1) GDPR: none of its grounds is there</source>
        <translation>art. 18, lid 1 AVG: geen van de gronden is er</translation>
    </message>
    <message>
        <source>art. 12(2) GDPR: we cannot find out who asks</source>
        <translation>art. 12, lid 2 AVG: wij kunnen niet vaststellen wie dit vraagt</translation>
    </message>
    <message>
        <source>art. 12(5) GDPR: manifestly unfounded or excessive</source>
        <translation>art. 12, lid 5 AVG: kennelijk ongegrond of buitensporig</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <comment>name, postcode, town</comment>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>Choose a customer in the list first.</source>
        <translation>Kies eerst een klant in de lijst.</translation>
    </message>
    <message>
        <source>The request is about this customer now.</source>
        <translation>Het verzoek gaat nu over deze klant.</translation>
    </message>
    <message>
        <source>Write it in a sentence or two. The person reads it.</source>
        <translation>Schrijf het in een of twee zinnen. De klant leest het.</translation>
    </message>
    <message>
        <source>Written down that you asked something. The last day stays the same.</source>
        <translation>Genoteerd dat u iets vroeg. De laatste dag blijft hetzelfde.</translation>
    </message>
    <message>
        <source>Extended. Send the letter before the first last day.</source>
        <translation>Verlengd. Stuur de brief vóór de eerste laatste dag.</translation>
    </message>
    <message>
        <source>Written down as refused. Send the letter now.</source>
        <translation>Genoteerd als geweigerd. Stuur de brief nu.</translation>
    </message>
</context>
<context>
    <name>kk::ui::RequestForm</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Save the request</source>
        <translation>Verzoek op&amp;slaan</translation>
    </message>
    <message>
        <source>Who asks?</source>
        <translation>Wie vraagt het?</translation>
    </message>
    <message>
        <source>Name, e-mail, telephone or card</source>
        <translation>Naam, e-mail, telefoon of kaart</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Nobody found? Type the name and save: &quot;we hold nothing&quot; is an answer too.</source>
        <translation>Niemand gevonden? Typ de naam en sla op: ‘wij hebben niets’ is ook een antwoord.</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Gevonden klanten</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Vraagt</translation>
    </message>
    <message>
        <source>Name of who asks for this person</source>
        <translation>Naam van wie het voor deze persoon vraagt</translation>
    </message>
    <message>
        <source>A parent or guardian gets the answer. Somebody else needs a written authority.</source>
        <translation>Een ouder of voogd krijgt het antwoord. Een ander heeft een schriftelijke machtiging nodig.</translation>
    </message>
    <message>
        <source>The customer is younger than 16</source>
        <translation>De klant is jonger dan 16</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Hoe het binnenkwam</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>The day it came in counts, also when nobody read it yet, and also on a Saturday or Sunday.</source>
        <translation>De dag dat het binnenkwam telt, ook als niemand het nog las, en ook op zaterdag of zondag.</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Language of the answer</source>
        <translation>Taal van het antwoord</translation>
    </message>
    <message>
        <source>What does this person want?</source>
        <translation>Wat wil deze persoon?</translation>
    </message>
    <message>
        <source>Know what we hold</source>
        <translation>Weten wat wij hebben</translation>
    </message>
    <message>
        <source>Take the data along</source>
        <translation>Gegevens meenemen</translation>
    </message>
    <message>
        <source>Have something corrected</source>
        <translation>Iets laten verbeteren</translation>
    </message>
    <message>
        <source>Be erased (the owner does that)</source>
        <translation>Gewist worden (dat doet de eigenaar)</translation>
    </message>
    <message>
        <source>That we do nothing with the data for now</source>
        <translation>Dat wij even niets met de gegevens doen</translation>
    </message>
    <message>
        <source>No advertising any more</source>
        <translation>Geen reclame meer</translation>
    </message>
    <message>
        <source>Take consent back</source>
        <translation>Toestemming intrekken</translation>
    </message>
    <message>
        <source>Answer by %1 at the latest; aim for %2.</source>
        <translation>Antwoord uiterlijk op %1; mik op %2.</translation>
    </message>
    <message>
        <source>Request %1 is saved. Answer by %2 at the latest.</source>
        <translation>Verzoek %1 is opgeslagen. Antwoord uiterlijk op %2.</translation>
    </message>
    <message>
        <source>This customer has another open request: %1.</source>
        <translation>Deze klant heeft nog een open verzoek: %1.</translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation>Waar het antwoord heen gaat</translation>
    </message>
    <message>
        <source>The words of the letter or mail, if you have them</source>
        <translation>De tekst van de brief of mail, als u die hebt</translation>
    </message>
    <message>
        <source>Paste it here: the program says what it seems to ask. You decide.</source>
        <translation>Plak hem hier: het programma zegt wat erin lijkt te staan. U beslist.</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <comment>what is asked, the words that say so</comment>
        <translation>%1 (‘%2’)</translation>
    </message>
    <message>
        <source>a parent asks for a child</source>
        <translation>een ouder vraagt het voor een kind</translation>
    </message>
    <message>
        <source>somebody asks for somebody else</source>
        <translation>iemand vraagt het voor iemand anders</translation>
    </message>
    <message>
        <source>This letter seems to ask:</source>
        <translation>Deze brief lijkt te vragen:</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Overnemen</translation>
    </message>
    <message>
        <source>Advertising and consent stop the moment you save.</source>
        <translation>Reclame en toestemming stoppen zodra u bewaart.</translation>
    </message>
</context>
<context>
    <name>kk::ui::RequestPane</name>
    <message>
        <source>Back to the requests</source>
        <translation>Terug naar de verzoeken</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wie is het?</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Voorbeeld van het verslag</translation>
    </message>
    <message>
        <source>name erased</source>
        <translation>naam gewist</translation>
    </message>
    <message>
        <source>Request %1 · %2 · %3</source>
        <comment>number, name, what is asked</comment>
        <translation>Verzoek %1 · %2 · %3</translation>
    </message>
    <message>
        <source>The records of this request belong to several customers now. First choose which of them asks.</source>
        <translation>De gegevens bij dit verzoek horen nu bij meer dan één klant. Kies eerst wie het vraagt.</translation>
    </message>
    <message>
        <source>First say how you made sure who asks.</source>
        <translation>Zeg eerst hoe u nakeek wie het vraagt.</translation>
    </message>
    <message>
        <source>There is an answer</source>
        <translation>Er is antwoord</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Gedaan: %1</translation>
    </message>
    <message>
        <source>Look what erasing would do…</source>
        <translation>Bekijken wat wissen zou doen…</translation>
    </message>
    <message>
        <source>Only the owner erases. The rest of the request you can answer.</source>
        <translation>Alleen de eigenaar wist. De rest van het verzoek kunt u beantwoorden.</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>stays, without a name</source>
        <translation>blijft, zonder naam</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>blijft</translation>
    </message>
    <message>
        <source>the shop itself</source>
        <translation>de winkel zelf</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>searched everywhere, nothing found</source>
        <translation>overal gezocht, niets gevonden</translation>
    </message>
    <message numerus="yes">
        <source>searched everywhere, %Ln thing(s) found</source>
        <translation>
            <numerusform>overal gezocht, %Ln ding gevonden</numerusform>
            <numerusform>overal gezocht, %Ln dingen gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the files go: a stick or a folder of this request</source>
        <translation>Waar de bestanden heen gaan: een stick of een map voor dit verzoek</translation>
    </message>
    <message>
        <source>The files are made. Tell the password by another way than the files.</source>
        <translation>De bestanden zijn gemaakt. Geef het wachtwoord langs een andere weg dan de bestanden.</translation>
    </message>
    <message>
        <source>Files: %1.</source>
        <translation>Bestanden: %1.</translation>
    </message>
    <message>
        <source>The password stands here once and is kept nowhere. Tell it by telephone, by text message or in the shop, never in the same mail. The files go by themselves on %1.</source>
        <translation>Het wachtwoord staat hier één keer en wordt nergens bewaard. Geef het door per telefoon, per sms of in de winkel, nooit in dezelfde mail. De bestanden verdwijnen vanzelf op %1.</translation>
    </message>
    <message>
        <source>&amp;Preview of the report</source>
        <translation>&amp;Voorbeeld van het verslag</translation>
    </message>
    <message>
        <source>letter %1.pdf</source>
        <translation>brief %1.pdf</translation>
    </message>
    <message>
        <source>Answer at the latest on</source>
        <translation>Uiterlijk antwoorden op</translation>
    </message>
    <message>
        <source>The lightest step that takes your doubt away. Never ask for a copy of a passport.</source>
        <translation>De lichtste stap die uw twijfel wegneemt. Vraag nooit om een kopie van een paspoort.</translation>
    </message>
    <message>
        <source>Written down how you made sure who asks.</source>
        <translation>Genoteerd hoe u nakeek wie het vraagt.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>&amp;Letter of receipt…</source>
        <translation>&amp;Ontvangstbrief…</translation>
    </message>
    <message>
        <source>Letter with the &amp;answer…</source>
        <translation>Brief met het &amp;antwoord…</translation>
    </message>
    <message>
        <source>Written down that there is an answer.</source>
        <translation>Genoteerd dat er antwoord is.</translation>
    </message>
    <message>
        <source>Written down as answered.</source>
        <translation>Genoteerd als beantwoord.</translation>
    </message>
    <message>
        <source>What we hold</source>
        <translation>Wat wij hebben</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Waar komt het vandaan</translation>
    </message>
    <message>
        <source>In the answer</source>
        <translation>In het antwoord</translation>
    </message>
    <message>
        <source>When erased</source>
        <translation>Bij wissen</translation>
    </message>
    <message>
        <source>What we hold of this person</source>
        <translation>Wat wij van deze persoon hebben</translation>
    </message>
    <message>
        <source>First the answer, then erasing. The person gets a report to read (PDF and web page) and files for a computer (JSON, CSV).</source>
        <translation>Eerst het antwoord, dan wissen. Deze persoon krijgt een verslag om te lezen (pdf en webpagina) en bestanden voor een computer (JSON, CSV).</translation>
    </message>
    <message>
        <source>&amp;Make letter and files…</source>
        <translation>Brief en bestanden &amp;maken…</translation>
    </message>
    <message>
        <source>Texts: do they speak of somebody else?</source>
        <translation>Teksten: gaan ze over iemand anders?</translation>
    </message>
    <message>
        <source>The files are ready</source>
        <translation>De bestanden zijn klaar</translation>
    </message>
    <message>
        <source>Password of the files</source>
        <translation>Wachtwoord van de bestanden</translation>
    </message>
    <message>
        <source>I told the password: &amp;forget it here</source>
        <translation>Ik gaf het wachtwoord door: hier &amp;vergeten</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a date, as QLocale writes it</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>Safe: %1</source>
        <translation>Veilig: %1</translation>
    </message>
    <message>
        <source>Why this day? %1</source>
        <translation>Waarom deze dag? %1</translation>
    </message>
    <message numerus="yes">
        <source>You waited %Ln day(s) for an answer. Some count that as a pause: then it would be %1. The day above stays.</source>
        <translation>
            <numerusform>U wachtte %Ln dag op antwoord. Sommigen tellen dat als pauze: dan werd het %1. De dag hierboven blijft staan.</numerusform>
            <numerusform>U wachtte %Ln dagen op antwoord. Sommigen tellen dat als pauze: dan werd het %1. De dag hierboven blijft staan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own aim</source>
        <translation>Uw eigen doel</translation>
    </message>
    <message>
        <source>Safe day</source>
        <translation>Veilige dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Uiterste dag</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how, when</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Nog niet bekend.</translation>
    </message>
    <message>
        <source>Goes along: %1</source>
        <comment>a text</comment>
        <translation>Gaat mee: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) may speak of somebody else.</source>
        <translation>
            <numerusform>%Ln tekst gaat misschien over iemand anders.</numerusform>
            <numerusform>%Ln teksten gaan misschien over iemand anders.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay out of the answer until you say that they go along.</source>
        <translation>Ze blijven buiten het antwoord tot u zegt dat ze meegaan.</translation>
    </message>
    <message>
        <source>Look at the texts</source>
        <translation>Teksten nakijken</translation>
    </message>
    <message>
        <source>That can be done once, and only before the last day.</source>
        <translation>Dat kan één keer, en alleen voor de laatste dag.</translation>
    </message>
    <message>
        <source>Ask the person…</source>
        <translation>De klant iets vragen…</translation>
    </message>
    <message>
        <source>report.pdf</source>
        <translation>verslag.pdf</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>De brief</translation>
    </message>
    <message>
        <source>called or written back</source>
        <translation>teruggebeld of teruggeschreven</translation>
    </message>
    <message>
        <source>card or webshop account</source>
        <translation>klantkaart of webshopaccount</translation>
    </message>
    <message>
        <source>two facts only they know</source>
        <translation>twee feiten die alleen de klant weet</translation>
    </message>
    <message>
        <source>identity card looked at</source>
        <translation>identiteitsbewijs bekeken</translation>
    </message>
    <message>
        <source>&amp;Correct, restrict, object…</source>
        <translation>&amp;Verbeteren, beperken, bezwaar…</translation>
    </message>
    <message>
        <source>It ta&amp;kes longer…</source>
        <translation>Het &amp;duurt langer…</translation>
    </message>
    <message>
        <source>Letter that it takes longer…</source>
        <translation>Brief dat het langer duurt…</translation>
    </message>
    <message>
        <source>Re&amp;fuse a part…</source>
        <translation>Een deel &amp;weigeren…</translation>
    </message>
    <message>
        <source>Letter that refuses…</source>
        <translation>Brief met de weigering…</translation>
    </message>
    <message>
        <source>Another customer was &amp;meant…</source>
        <translation>Een andere &amp;klant werd bedoeld…</translation>
    </message>
</context>
<context>
    <name>kk::ui::RequestsTab</name>
    <message>
        <source>Open requests</source>
        <translation>Open verzoeken</translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translation>&amp;Nieuw verzoek</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>name erased</source>
        <translation>naam gewist</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>antwoord uiterlijk %1</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>ontvangen %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number, name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what is asked, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open request %1</source>
        <translation>Verzoek %1 openen</translation>
    </message>
    <message>
        <source>Nobody is waiting for an answer about their data.</source>
        <translation>Niemand wacht op een antwoord over zijn gegevens.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message>
        <source>Data that are only stored</source>
        <translation>Gegevens die alleen worden bewaard</translation>
    </message>
    <message>
        <source>Somebody asks something: write it down</source>
        <translation>Iemand vraagt iets: noteren</translation>
    </message>
    <message>
        <source>name unknown</source>
        <translation>naam onbekend</translation>
    </message>
    <message>
        <source>Nobody finds this customer, and nothing is done with the data.</source>
        <translation>Niemand vindt deze klant, en er gebeurt niets met de gegevens.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Kijken</translation>
    </message>
    <message>
        <source>Look at the rights of %1</source>
        <translation>De rechten van %1 bekijken</translation>
    </message>
</context>
<context>
    <name>kk::ui::RestorePage</name>
    <message>
        <source>Put a backup back</source>
        <translation>Reservekopie terugzetten</translation>
    </message>
    <message>
        <source>Nothing is ever deleted: the shop that is there now stays, under another name.</source>
        <translation>Er gaat niets weg: de winkel die er nu is, blijft onder een andere naam.</translation>
    </message>
    <message>
        <source>&amp;Choose the backup…</source>
        <translation>Reservekopie &amp;kiezen…</translation>
    </message>
    <message>
        <source>Password of then</source>
        <translation>Wachtwoord van toen</translation>
    </message>
    <message>
        <source>&amp;Password, as it was when the backup was made</source>
        <translation>&amp;Wachtwoord van toen de reservekopie werd gemaakt</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>He&amp;rstelcode</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Put &amp;it back</source>
        <translation>Teru&amp;gzetten</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hoe ver</translation>
    </message>
    <message>
        <source>Use the pass&amp;word</source>
        <translation>Het wacht&amp;woord gebruiken</translation>
    </message>
    <message>
        <source>Use the recovery c&amp;ode</source>
        <translation>De herstelc&amp;ode gebruiken</translation>
    </message>
    <message>
        <source>The backup is being checked and put back.</source>
        <translation>De reservekopie wordt gecontroleerd en teruggezet.</translation>
    </message>
</context>
<context>
    <name>kk::ui::RestorePresenter</name>
    <message>
        <source>The backup of %1 becomes the shop. The shop that is there now is kept under another name beside it.</source>
        <translation>De reservekopie van %1 wordt de winkel. De winkel die er nu is, blijft ernaast bewaard onder een andere naam.</translation>
    </message>
    <message>
        <source>The backup of %1 becomes a shop here: %2</source>
        <translation>De reservekopie van %1 wordt hier een winkel: %2</translation>
    </message>
    <message>
        <source>Type the password that was used when the backup was made.</source>
        <translation>Typ het wachtwoord van toen de reservekopie werd gemaakt.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Gestopt. Er is niets veranderd.</translation>
    </message>
</context>
<context>
    <name>kk::ui::RewardsPane</name>
    <message>
        <source>There is nothing to get yet. Add a reward, or begin with an example.</source>
        <translation>Er is nog niets te krijgen. Doe er een beloning bij, of begin met een voorbeeld.</translation>
    </message>
    <message>
        <source>Add a discount</source>
        <translation>Korting erbij</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Product erbij</translation>
    </message>
    <message>
        <source>Add an evening or a choice</source>
        <translation>Avond of keuze erbij</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Dienst erbij</translation>
    </message>
    <message>
        <source>the new reward</source>
        <translation>de nieuwe beloning</translation>
    </message>
    <message>
        <source>Remove this reward</source>
        <translation>Haal deze beloning weg</translation>
    </message>
    <message>
        <source>the reward ‘%1’</source>
        <translation>de beloning ‘%1’</translation>
    </message>
</context>
<context>
    <name>kk::ui::RhythmCard</name>
    <message>
        <source>Purchase rhythm</source>
        <translation>Koopritme</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s) for %1 in all, shop and web shop together.</source>
        <translation>
            <numerusform>%Ln aankoop voor in totaal %1, winkel en webshop samen.</numerusform>
            <numerusform>%Ln aankopen voor in totaal %1, winkel en webshop samen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::RhythmDots</name>
    <message numerus="yes">
        <source>Purchases on %Ln day(s) in a year</source>
        <translation>
            <numerusform>Aankopen op %Ln dag in een jaar</numerusform>
            <numerusform>Aankopen op %Ln dagen in een jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
</context>
<context>
    <name>kk::ui::RightsPane</name>
    <message>
        <source>Only stored, now or before</source>
        <translation>Alleen bewaard, nu of eerder</translation>
    </message>
    <message>
        <source>Back to the requests</source>
        <translation>Terug naar de verzoeken</translation>
    </message>
    <message>
        <source>Write down a re&amp;quest…</source>
        <translation>Ver&amp;zoek noteren…</translation>
    </message>
    <message>
        <source>Correct for good</source>
        <translation>Voorgoed verbeteren</translation>
    </message>
    <message>
        <source>C&amp;orrect for good</source>
        <translation>V&amp;oorgoed verbeteren</translation>
    </message>
    <message>
        <source>You hold that it is right: what the customer says about it</source>
        <translation>U vindt dat het klopt: wat de klant erover zegt</translation>
    </message>
    <message>
        <source>Keep these &amp;words beside it</source>
        <translation>Deze woorden &amp;ernaast zetten</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>Wat klopt</translation>
    </message>
    <message>
        <source>The old value goes. No later file brings it back. Who got the data from you is told.</source>
        <translation>Het oude gaat weg. Geen later bestand brengt het terug. Wie de gegevens van u kreeg, hoort het.</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Wat niet klopte</translation>
    </message>
    <message>
        <source>Only store the data</source>
        <translation>Gegevens alleen bewaren</translation>
    </message>
    <message>
        <source>From then on nobody finds this customer, nothing is merged and nothing goes out. The data stay.</source>
        <translation>Vanaf dan vindt niemand deze klant, voegt u niets samen en gaat er niets de deur uit. De gegevens blijven.</translation>
    </message>
    <message>
        <source>The claim has a last &amp;day</source>
        <translation>De vordering heeft een laatste &amp;dag</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Only &amp;store from now on</source>
        <translation>Vanaf nu alleen &amp;bewaren</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Omdat</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Bezwaar</translation>
    </message>
    <message>
        <source>Against advertising: that always counts, at once, in every channel.</source>
        <translation>Tegen reclame: dat geldt altijd, meteen, voor elk kanaal.</translation>
    </message>
    <message>
        <source>No &amp;advertising from now on</source>
        <translation>Vanaf nu geen &amp;reclame</translation>
    </message>
    <message>
        <source>Against something else the shop does for its own interest: weigh it. While you do, the data are only stored.</source>
        <translation>Tegen iets anders wat de winkel in haar eigen belang doet: weeg het af. Zolang u dat doet, worden de gegevens alleen bewaard.</translation>
    </message>
    <message>
        <source>Start weig&amp;hing</source>
        <translation>&amp;Afwegen</translation>
    </message>
    <message>
        <source>Your interest, that of the customer, and which counts more</source>
        <translation>Uw belang, dat van de klant, en wat zwaarder weegt</translation>
    </message>
    <message>
        <source>You go on only with compelling grounds. First tell the customer that storing only ends: button at the right.</source>
        <translation>U gaat alleen door met dwingende redenen. Vertel de klant eerst dat het alleen bewaren ophoudt: knop bij ‘Alleen bewaard’.</translation>
    </message>
    <message>
        <source>The customer is &amp;right: we stop</source>
        <translation>De klant heeft &amp;gelijk: wij stoppen</translation>
    </message>
    <message>
        <source>We &amp;go on</source>
        <translation>Wij gaan &amp;door</translation>
    </message>
    <message>
        <source>No advertising from now on, in every channel.</source>
        <translation>Vanaf nu geen reclame, via geen enkel kanaal.</translation>
    </message>
    <message>
        <source>The data are only stored while you weigh the objection.</source>
        <translation>De gegevens worden alleen bewaard zolang u het bezwaar afweegt.</translation>
    </message>
    <message>
        <source>The rights of %1</source>
        <translation>De rechten van %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a fact, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>voorbij</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>the customer knows that it ends</source>
        <translation>de klant weet dat het ophoudt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, ground</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Told that it ends</source>
        <translation>Verteld dat het ophoudt</translation>
    </message>
    <message>
        <source>Written down that the customer knows that it ends.</source>
        <translation>Genoteerd dat de klant weet dat het ophoudt.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beëindigen</translation>
    </message>
    <message>
        <source>The data may be used again.</source>
        <translation>U mag de gegevens weer gebruiken.</translation>
    </message>
    <message>
        <source>Corrected for good.</source>
        <translation>Voorgoed verbeterd.</translation>
    </message>
    <message>
        <source>The words of the customer stand beside it now.</source>
        <translation>De woorden van de klant staan er nu naast.</translation>
    </message>
    <message>
        <source>The data are only stored from now on.</source>
        <translation>De gegevens worden vanaf nu alleen bewaard.</translation>
    </message>
    <message>
        <source>Written down: the customer is right, the data stay only stored.</source>
        <translation>Genoteerd: de klant heeft gelijk, de gegevens blijven alleen bewaard.</translation>
    </message>
    <message>
        <source>Written down why you go on. The data may be used again.</source>
        <translation>Genoteerd waarom u doorgaat. U mag de gegevens weer gebruiken.</translation>
    </message>
</context>
<context>
    <name>kk::ui::RuleCard</name>
    <message>
        <source>More with this rule</source>
        <translation>Meer met deze regel</translation>
    </message>
    <message>
        <source>More with ‘%1’</source>
        <translation>Meer met ‘%1’</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kk::ui::RulesPane</name>
    <message>
        <source>There are no rules yet. Begin with an example: it stands here at once, and every value in it can be changed.</source>
        <translation>Er zijn nog geen regels. Begin met een voorbeeld: het staat er meteen, en elke waarde kunt u veranderen.</translation>
    </message>
    <message>
        <source>&amp;Add a rule</source>
        <translation>&amp;Regel erbij</translation>
    </message>
    <message>
        <source>From an e&amp;xample</source>
        <translation>Uit een &amp;voorbeeld</translation>
    </message>
    <message>
        <source>What is counted, as the customer sees it</source>
        <translation>Wat er geteld wordt, zoals de klant het ziet</translation>
    </message>
    <message>
        <source>only with consent</source>
        <translation>alleen met toestemming</translation>
    </message>
    <message>
        <source>worth %1 a year</source>
        <translation>%1 waard per jaar</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Naam van de regel</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <translation>Andere naam…</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>Grens erbij</translation>
    </message>
    <message>
        <source>the new limit</source>
        <translation>de nieuwe grens</translation>
    </message>
    <message>
        <source>Take the limits out</source>
        <translation>Haal de grenzen weg</translation>
    </message>
    <message>
        <source>the limits</source>
        <translation>de grenzen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Naar boven</translation>
    </message>
    <message>
        <source>the place of the rule</source>
        <translation>de plaats van de regel</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Naar beneden</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Haal deze regel weg</translation>
    </message>
    <message>
        <source>the rule ‘%1’</source>
        <translation>de regel ‘%1’</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Voorwaarde erbij</translation>
    </message>
    <message>
        <source>On certain days of the week</source>
        <translation>Op bepaalde dagen van de week</translation>
    </message>
    <message>
        <source>At certain times</source>
        <translation>Op bepaalde tijden</translation>
    </message>
    <message>
        <source>In certain months</source>
        <translation>In bepaalde maanden</translation>
    </message>
    <message>
        <source>From a certain amount</source>
        <translation>Vanaf een bepaald bedrag</translation>
    </message>
    <message>
        <source>From a certain number of pieces</source>
        <translation>Vanaf een bepaald aantal stuks</translation>
    </message>
    <message>
        <source>For certain product groups</source>
        <translation>Voor bepaalde productgroepen</translation>
    </message>
    <message>
        <source>Not on reduced prices</source>
        <translation>Niet op afgeprijsde producten</translation>
    </message>
    <message>
        <source>At the first purchase</source>
        <translation>Bij de eerste aankoop</translation>
    </message>
    <message>
        <source>the new condition</source>
        <translation>de nieuwe voorwaarde</translation>
    </message>
    <message>
        <source>Take the last condition out</source>
        <translation>Haal de laatste voorwaarde weg</translation>
    </message>
    <message>
        <source>the condition</source>
        <translation>de voorwaarde</translation>
    </message>
</context>
<context>
    <name>kk::ui::RunningPane</name>
    <message>
        <source>Nothing runs yet. Write a programme under Rules, and let it start.</source>
        <translation>Er loopt nog niets. Schrijf een programma onder Regels, en laat het ingaan.</translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation>Loopt nu</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>&amp;End the programme…</source>
        <translation>Programma be&amp;ëindigen…</translation>
    </message>
    <message>
        <source>For the counter</source>
        <translation>Voor de balie</translation>
    </message>
    <message>
        <source>What does the card bring?</source>
        <translation>Wat levert de kaart op?</translation>
    </message>
    <message>
        <source>For who is new at the till</source>
        <translation>Voor wie nieuw is aan de kassa</translation>
    </message>
    <message>
        <source>Text for the receipt</source>
        <translation>Tekst voor op de bon</translation>
    </message>
    <message>
        <source>Cards to hand out…</source>
        <translation>Kaarten om uit te delen…</translation>
    </message>
    <message>
        <source>as its rules say</source>
        <translation>zoals de regels zeggen</translation>
    </message>
    <message>
        <source>Version %1, set on %2, from %3</source>
        <translation>Versie %1, vastgelegd op %2, vanaf %3</translation>
    </message>
</context>
<context>
    <name>kk::ui::SampleBand</name>
    <message>
        <source>Sample shop</source>
        <translation>Voorbeeldwinkel</translation>
    </message>
    <message>
        <source>All customers are invented. Try anything.</source>
        <translation>Alle klanten zijn verzonnen. Probeer gerust alles.</translation>
    </message>
    <message>
        <source>Throw it a&amp;way</source>
        <translation>&amp;Weggooien</translation>
    </message>
</context>
<context>
    <name>kk::ui::SampleDelegate</name>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
</context>
<context>
    <name>kk::ui::SampleModel</name>
    <message>
        <source>This is not a %1: %2</source>
        <translation>Dit past niet bij %1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>%1, not right</source>
        <translation>%1, klopt niet</translation>
    </message>
</context>
<context>
    <name>kk::ui::SampleShop</name>
    <message>
        <source>The sample shop cannot be made: there is no room for it. Your own shops are as they were.</source>
        <translation>De voorbeeldwinkel kan niet worden gemaakt: er is geen plaats voor. Uw eigen winkels zijn zoals ze waren.</translation>
    </message>
</context>
<context>
    <name>kk::ui::SecretEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>Laat zien wat u typt</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock staat aan.</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Verberg wat u typt</translation>
    </message>
</context>
<context>
    <name>kk::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Everything is saved at once</source>
        <translation>Alles wordt meteen bewaard</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Onderdelen van de instellingen</translation>
    </message>
    <message>
        <source>Backup to this file</source>
        <translation>Reservekopie naar dit bestand</translation>
    </message>
    <message>
        <source>Backups (*.kring-backup)</source>
        <translation>Reservekopieën (*.kring-backup)</translation>
    </message>
    <message>
        <source>Place of the backups</source>
        <translation>Plaats van de reservekopieën</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Herstelcode bewaren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>recovery code.pdf</source>
        <translation>herstelcode.pdf</translation>
    </message>
    <message>
        <source>Saved. Print it, and do not leave the file on this computer.</source>
        <translation>Bewaard. Druk het af en laat het bestand niet op deze computer staan.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Naar de printer gestuurd.</translation>
    </message>
</context>
<context>
    <name>kk::ui::SettingsPresenter</name>
    <message>
        <source>Type the name of your shop. The old name stays until then.</source>
        <translation>Typ de naam van uw winkel. Tot dan blijft de oude naam.</translation>
    </message>
    <message>
        <source>The shop is now called %1.</source>
        <translation>De winkel heet nu %1.</translation>
    </message>
    <message>
        <source>The kind of shop was changed.</source>
        <translation>De soort winkel is veranderd.</translation>
    </message>
    <message>
        <source>Choose 1 to 60 minutes.</source>
        <translation>Kies 1 tot 60 minuten.</translation>
    </message>
    <message numerus="yes">
        <source>The shop locks after %Ln minute(s) without work.</source>
        <translation>
            <numerusform>De winkel gaat na %Ln minuut zonder werk op slot.</numerusform>
            <numerusform>De winkel gaat na %Ln minuten zonder werk op slot.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be stored in this folder. Choose another one.</source>
        <translation>In deze map kan niets worden bewaard. Kies een andere.</translation>
    </message>
    <message>
        <source>Backups now go to %1.</source>
        <translation>Reservekopieën gaan nu naar %1.</translation>
    </message>
    <message>
        <source>A backup is made every day.</source>
        <translation>Er komt elke dag een reservekopie.</translation>
    </message>
    <message>
        <source>A backup is made every week.</source>
        <translation>Er komt elke week een reservekopie.</translation>
    </message>
    <message>
        <source>Backups are only made when you ask.</source>
        <translation>Er komt alleen een reservekopie als u erom vraagt.</translation>
    </message>
    <message>
        <source>Saved. The next import follows this.</source>
        <translation>Bewaard. De volgende import volgt dit.</translation>
    </message>
</context>
<context>
    <name>kk::ui::ShopCard</name>
    <message>
        <source>Who answers for the data</source>
        <translation>Wie voor de gegevens instaat</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>This stands in every letter, in the registers and in the privacy statement.</source>
        <translation>Dit staat in elke brief, in de registers en in de privacyverklaring.</translation>
    </message>
    <message>
        <source>Name of the shop or company</source>
        <translation>Naam van de winkel of het bedrijf</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Number at the Chamber of Commerce</source>
        <translation>KvK-nummer</translation>
    </message>
    <message>
        <source>Whom to ask for about privacy</source>
        <translation>Naar wie vragen over privacy</translation>
    </message>
    <message>
        <source>Kept. New letters carry this.</source>
        <translation>Bewaard. Dit staat voortaan in brieven.</translation>
    </message>
</context>
<context>
    <name>kk::ui::ShopKinds</name>
    <message>
        <source>Coffee and tea</source>
        <translation>Koffie en thee</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Eten en drinken</translation>
    </message>
    <message>
        <source>Clothes and shoes</source>
        <translation>Kleding en schoenen</translation>
    </message>
    <message>
        <source>Books and games</source>
        <translation>Boeken en spellen</translation>
    </message>
    <message>
        <source>Home and gifts</source>
        <translation>Huis en cadeau</translation>
    </message>
    <message>
        <source>Beauty and care</source>
        <translation>Verzorging</translation>
    </message>
    <message>
        <source>Bicycles and sport</source>
        <translation>Fiets en sport</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
</context>
<context>
    <name>kk::ui::ShopSection</name>
    <message>
        <source>Shop</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>&amp;Name of the shop</source>
        <translation>&amp;Naam van de winkel</translation>
    </message>
    <message>
        <source>&amp;Kind of shop</source>
        <translation>Soort &amp;winkel</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Uw winkel</translation>
    </message>
    <message>
        <source>Place of the vault</source>
        <translation>Plaats van de kluis</translation>
    </message>
    <message>
        <source>To move it: close the program, move the files that begin with this name together, and open them there.</source>
        <translation>Verplaatsen: sluit het programma, verplaats samen alle bestanden die met deze naam beginnen, en open ze daar.</translation>
    </message>
</context>
<context>
    <name>kk::ui::SignUpSheet</name>
    <message>
        <source>Na&amp;me</source>
        <translation>Naa&amp;m</translation>
    </message>
    <message>
        <source>Ca&amp;rd: scan it, or leave it empty</source>
        <translation>&amp;Kaart: scan hem, of laat leeg</translation>
    </message>
    <message>
        <source>&amp;E-mail or phone number, for when the card is lost</source>
        <translation>&amp;E-mail of telefoon, voor als de kaart kwijt is</translation>
    </message>
    <message>
        <source>Saving is the same with and without news.</source>
        <translation>Sparen gaat met en zonder nieuws hetzelfde.</translation>
    </message>
    <message>
        <source>Not n&amp;ow</source>
        <translation>Nu &amp;niet</translation>
    </message>
    <message>
        <source>News by e-mail, after asking</source>
        <translation>Nieuws per e-mail, na vragen</translation>
    </message>
    <message>
        <source>Ask it in these words: “%1” Saving is the same with a no.</source>
        <translation>Vraag het in deze woorden: “%1” Sparen gaat met een nee net zo goed.</translation>
    </message>
    <message>
        <source>A card for somebody new</source>
        <translation>Een kaart voor wie nieuw is</translation>
    </message>
    <message>
        <source>&amp;Sign up</source>
        <translation>&amp;Aanmelden</translation>
    </message>
    <message>
        <source>Another card for %1</source>
        <translation>Een andere kaart voor %1</translation>
    </message>
    <message>
        <source>&amp;Give this card</source>
        <translation>Deze kaart &amp;geven</translation>
    </message>
</context>
<context>
    <name>kk::ui::SimulationPane</name>
    <message>
        <source>On your own sales</source>
        <translation>Op uw eigen verkopen</translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation>Loopt nu</translation>
    </message>
    <message>
        <source>A, draft</source>
        <translation>A, concept</translation>
    </message>
    <message>
        <source>What it would have cost</source>
        <translation>Wat het had gekost</translation>
    </message>
    <message>
        <source>What would this have cost last year?</source>
        <translation>Wat had dit vorig jaar gekost?</translation>
    </message>
    <message>
        <source>Add a &amp;variant</source>
        <translation>Variant er&amp;bij</translation>
    </message>
    <message>
        <source>&amp;More rows</source>
        <translation>&amp;Meer rijen</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Verder met %1</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>%1 weglaten</translation>
    </message>
    <message>
        <source>What stays of a sale</source>
        <translation>Wat van een verkoop overblijft</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet gezegd</translation>
    </message>
    <message>
        <source>%1 own receipts, counted in %2 s</source>
        <translation>%1 eigen bonnen, nagerekend in %2 s</translation>
    </message>
    <message>
        <source>As soon as there is a rule, its cost stands here.</source>
        <translation>Zodra er een regel is, staan de kosten hier.</translation>
    </message>
    <message>
        <source>Mend what stands below the rules first; the figures are of before.</source>
        <translation>Verbeter eerst wat onder de regels staat; de cijfers zijn van daarvoor.</translation>
    </message>
    <message>
        <source>Visits are a week. That is a requirement, not a prediction. How many customers claim what they have is not known: 10 to 80 of 100 times that they can.</source>
        <translation>Bezoeken zijn per week. Dit is een eis, geen voorspelling. Hoeveel klanten inruilen, weet niemand vooraf: wij rekenen met 10 tot 80 van de 100 keer dat het kan.</translation>
    </message>
</context>
<context>
    <name>kk::ui::StampRow</name>
    <message>
        <source>%1: %2 of %3 stamps</source>
        <translation>%1: %2 van %3 stempels</translation>
    </message>
</context>
<context>
    <name>kk::ui::StepBar</name>
    <message>
        <source>Step %1, %2, done</source>
        <translation>Stap %1, %2, klaar</translation>
    </message>
    <message>
        <source>Step %1, %2, you are here</source>
        <translation>Stap %1, %2, hier bent u</translation>
    </message>
    <message>
        <source>Step %1, %2, later</source>
        <translation>Stap %1, %2, later</translation>
    </message>
    <message>
        <source>Step %1, %2, not needed</source>
        <translation>Stap %1, %2, niet nodig</translation>
    </message>
</context>
<context>
    <name>kk::ui::TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Wat de tijdlijn laat zien</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Aankopen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Bonregels</translation>
    </message>
    <message>
        <source>Nothing of this kind is known.</source>
        <translation>Hiervan is niets bekend.</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %Ln things stand here.</source>
        <translation>
            <numerusform>Hier staat alleen het nieuwste %Ln ding.</numerusform>
            <numerusform>Hier staan alleen de nieuwste %Ln dingen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken apart</source>
        <translation>
            <numerusform>%n gegeven uit elkaar gehaald</numerusform>
            <numerusform>%n gegevens uit elkaar gehaald</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) merged into this customer</source>
        <translation>
            <numerusform>%n gegeven bij deze klant gevoegd</numerusform>
            <numerusform>%n gegevens bij deze klant gevoegd</numerusform>
        </translation>
    </message>
    <message>
        <source>among the certain ones, by %1</source>
        <translation>bij de zekere, door %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a person of the shop</comment>
        <translation>door %1</translation>
    </message>
    <message>
        <source>Merge again</source>
        <translation>Weer samenvoegen</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Uit elkaar halen</translation>
    </message>
</context>
<context>
    <name>kk::ui::TodayPresenter</name>
    <message numerus="yes">
        <source>The file was undone: %Ln receipt(s) taken out.</source>
        <translation>
            <numerusform>Het bestand is ongedaan gemaakt: %Ln bon weggehaald.</numerusform>
            <numerusform>Het bestand is ongedaan gemaakt: %Ln bonnen weggehaald.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::TodayTasks</name>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>Nothing is waiting for you.</source>
        <translation>Er wacht niets op u.</translation>
    </message>
    <message>
        <source>New tasks appear here by themselves.</source>
        <translation>Nieuwe taken komen hier vanzelf.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Niet nodig</translation>
    </message>
    <message>
        <source>Not needed: %1</source>
        <translation>Niet nodig: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, task</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kk::ui::TodayWriter</name>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln taak</numerusform>
            <numerusform>%Ln taken</numerusform>
        </translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Goedenavond, %1</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Goedemorgen, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Goedemiddag, %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share of a hundred</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Last file read: %1</source>
        <translation>Laatste bestand: %1</translation>
    </message>
    <message>
        <source>No file was read yet</source>
        <translation>Nog geen bestand ingelezen</translation>
    </message>
    <message>
        <source>Sales with a known customer</source>
        <translation>Verkopen met bekende klant</translation>
    </message>
    <message>
        <source>%1 of %2 receipts, last 90 days</source>
        <translation>%1 van %2 bonnen, laatste 90 dagen</translation>
    </message>
    <message>
        <source>Customers who bought this year</source>
        <translation>Klanten die dit jaar kochten</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln customer(s)</source>
        <translation>
            <numerusform>van %Ln klant</numerusform>
            <numerusform>van %Ln klanten</numerusform>
        </translation>
    </message>
    <message>
        <source>Came back within 90 days</source>
        <translation>Kwam binnen 90 dagen terug</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%1 van %2 klanten</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Read your first file</source>
        <translation>Lees uw eerste bestand in</translation>
    </message>
    <message>
        <source>An export of your web shop or till. You see first what will happen.</source>
        <translation>Een export van uw webshop of kassa. U ziet eerst wat er gaat gebeuren.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Bestand kiezen</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Reservekopie maken</translation>
    </message>
    <message>
        <source>Choose a place outside this computer, a stick for example.</source>
        <translation>Kies een plaats buiten deze computer, bijvoorbeeld een stick.</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Plaats kiezen</translation>
    </message>
    <message>
        <source>Keep the recovery code on paper</source>
        <translation>Bewaar de herstelcode op papier</translation>
    </message>
    <message>
        <source>It opens your shop when you forget your password.</source>
        <translation>Die opent uw winkel als u uw wachtwoord vergeet.</translation>
    </message>
    <message>
        <source>To the keys</source>
        <translation>Naar de sleutels</translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation>Voeg een collega toe</translation>
    </message>
    <message>
        <source>Everybody gets an own password and sees what the work needs.</source>
        <translation>Iedereen krijgt een eigen wachtwoord en ziet wat nodig is voor het werk.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Gebruiker erbij</translation>
    </message>
    <message>
        <source>Say what you keep</source>
        <translation>Zeg wat u bewaart</translation>
    </message>
    <message>
        <source>What you do not need, you do not have to keep.</source>
        <translation>Wat u niet nodig heeft, hoeft u niet te bewaren.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Stappenplan</translation>
    </message>
    <message>
        <source>Put in the stick and make one now.</source>
        <translation>Steek de stick in de computer en maak er nu een.</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Nu maken</translation>
    </message>
    <message>
        <source>It is time for a new backup</source>
        <translation>Het is tijd voor een nieuwe reservekopie</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %Ln day(s) old</source>
        <translation>
            <numerusform>De laatste reservekopie is %Ln dag oud</numerusform>
            <numerusform>De laatste reservekopie is %Ln dagen oud</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Er is nog geen reservekopie</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of your files were left out</source>
        <translation>
            <numerusform>%Ln rij van uw bestanden deed niet mee</numerusform>
            <numerusform>%Ln rijen van uw bestanden deden niet mee</numerusform>
        </translation>
    </message>
    <message>
        <source>See why, mend the file and read it again.</source>
        <translation>Kijk waarom, verbeter het bestand en lees het opnieuw in.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>No sales yet.</source>
        <translation>Nog geen verkopen.</translation>
    </message>
    <message>
        <source>Highest day: %1, %2.</source>
        <translation>Hoogste dag: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s)</source>
        <translation>
            <numerusform>%Ln bon</numerusform>
            <numerusform>%Ln bonnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Ingelezen: %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Nothing was new</source>
        <translation>Er was niets nieuws</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>receipts, new customers</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customer(s)</source>
        <translation>
            <numerusform>%Ln nieuwe klant</numerusform>
            <numerusform>%Ln nieuwe klanten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read: %1 and %Ln more source(s)</source>
        <translation>
            <numerusform>Ingelezen: %1 en nog %Ln bron</numerusform>
            <numerusform>Ingelezen: %1 en nog %Ln bronnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) we ask: is this the same customer?</source>
        <translation>
            <numerusform>%Ln keer vragen wij: is dit dezelfde klant?</numerusform>
            <numerusform>%Ln keer vragen wij: is dit dezelfde klant?</numerusform>
        </translation>
    </message>
    <message>
        <source>A decision takes three seconds, and can always be taken back.</source>
        <translation>Beslissen duurt drie tellen en u kunt het altijd terugdraaien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new file(s) in your folders</source>
        <translation>
            <numerusform>%Ln nieuw bestand in uw mappen</numerusform>
            <numerusform>%Ln nieuwe bestanden in uw mappen</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers came in since duplicates were looked for</source>
        <translation>Er kwamen klanten bij sinds er naar dubbelen is gezocht</translation>
    </message>
    <message>
        <source>Nobody has looked for duplicates yet</source>
        <translation>Er is nog niet naar dubbelen gezocht</translation>
    </message>
    <message>
        <source>Looking takes seconds and changes nothing. You decide afterwards.</source>
        <translation>Zoeken duurt seconden en verandert niets. Daarna beslist u.</translation>
    </message>
    <message>
        <source>Look for them</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>%1 · should have been answered by %2</source>
        <comment>what is asked, day</comment>
        <translation>%1 · antwoord had er %2 moeten zijn</translation>
    </message>
    <message>
        <source>%1 · answer by %2 at the latest</source>
        <comment>what is asked, day</comment>
        <translation>%1 · antwoord uiterlijk %2</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Verzoek %1</translation>
    </message>
    <message>
        <source>Request %1 of %2</source>
        <comment>number, name</comment>
        <translation>Verzoek %1 van %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Beantwoorden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more request(s)</source>
        <translation>
            <numerusform>Nog %Ln verzoek</numerusform>
            <numerusform>Nog %Ln verzoeken</numerusform>
        </translation>
    </message>
    <message>
        <source>These have more time.</source>
        <translation>Deze hebben meer tijd.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln receiver(s) of data still have to be told</source>
        <translation>
            <numerusform>%Ln ontvanger van gegevens moet het nog horen</numerusform>
            <numerusform>%Ln ontvangers van gegevens moeten het nog horen</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody was erased, corrected or restricted.</source>
        <translation>Iemand is gewist, verbeterd of stilgezet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) whose yes lapses soon</source>
        <translation>
            <numerusform>%Ln klant van wie het ja bijna verloopt</numerusform>
            <numerusform>%Ln klanten van wie het ja bijna verloopt</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again at the counter, while it still counts.</source>
        <translation>Vraag het opnieuw aan de balie, zolang het nog geldt.</translation>
    </message>
</context>
<context>
    <name>kk::ui::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>%1 You can undo this.</source>
        <translation>%1 U kunt dit ongedaan maken.</translation>
    </message>
</context>
<context>
    <name>kk::ui::UnlockPage</name>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer</source>
        <translation>&amp;Onthouden op deze computer</translation>
    </message>
    <message>
        <source>Open another &amp;shop, or start one</source>
        <translation>&amp;Andere winkel openen of beginnen</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>I forgot my password: use the recovery &amp;code</source>
        <translation>Wachtwoord vergeten: gebruik de herstel&amp;code</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>O&amp;penen</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>Herstel&amp;code</translation>
    </message>
    <message>
        <source>Eight groups, as they stand on your paper. Blanks and small letters do not matter.</source>
        <translation>Acht groepen, zoals op uw papier. Spaties en kleine letters maken niet uit.</translation>
    </message>
    <message>
        <source>Use the &amp;password</source>
        <translation>Het &amp;wachtwoord gebruiken</translation>
    </message>
    <message>
        <source>The recovery code fits; the shop is open. Choose a new password, so that you do not need the code again.</source>
        <translation>De herstelcode past; de winkel is open. Kies een nieuw wachtwoord, dan heeft u de code niet meer nodig.</translation>
    </message>
    <message>
        <source>&amp;Keep the old password</source>
        <translation>Oude wachtwoord &amp;houden</translation>
    </message>
    <message>
        <source>&amp;Store the new password</source>
        <translation>Nieuwe wachtwoord be&amp;waren</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Typ uw wachtwoord.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Kies het bestand…</translation>
    </message>
    <message>
        <source>Put a backup back…</source>
        <translation>Reservekopie terugzetten…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Asking the keychain of this computer…</source>
        <translation>De sleutelbos van deze computer wordt gevraagd…</translation>
    </message>
    <message>
        <source>The shop is locked.</source>
        <translation>De winkel is op slot.</translation>
    </message>
    <message>
        <source>One moment, the shop is being opened.</source>
        <translation>Een ogenblik, de winkel wordt geopend.</translation>
    </message>
</context>
<context>
    <name>kk::ui::UnlockPresenter</name>
    <message>
        <source>The keychain of this computer is locked. Type your password.</source>
        <translation>De sleutelbos van deze computer is op slot. Typ uw wachtwoord.</translation>
    </message>
    <message>
        <source>This computer may not open the shop by itself any more. Type your password.</source>
        <translation>Deze computer mag de winkel niet meer vanzelf openen. Typ uw wachtwoord.</translation>
    </message>
</context>
<context>
    <name>kk::ui::ValueButton</name>
    <message>
        <source>%1: %2</source>
        <comment>what, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kk::ui::ValuePopup</name>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>From your own products:</source>
        <translation>Uit uw eigen producten:</translation>
    </message>
    <message>
        <source>In Dutch</source>
        <translation>In het Nederlands</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>In het Engels</translation>
    </message>
</context>
<context>
    <name>kk::ui::VaultPlace</name>
    <message>
        <source>My shop</source>
        <translation>Mijn winkel</translation>
    </message>
    <message>
        <source>Choose a place for the vault.</source>
        <translation>Kies een plaats voor de kluis.</translation>
    </message>
    <message>
        <source>There is a file with this name already. It stays as it is. Choose another name.</source>
        <translation>Er is al een bestand met deze naam. Dat blijft zoals het is. Kies een andere naam.</translation>
    </message>
    <message>
        <source>Nothing can be stored in this place. Choose another folder.</source>
        <translation>Op deze plaats kan niets worden bewaard. Kies een andere map.</translation>
    </message>
</context>
<context>
    <name>kk::ui::WeightBar</name>
    <message>
        <source>Why do we think so?</source>
        <translation>Waarom denken wij dit?</translation>
    </message>
</context>
<context>
    <name>kk::ui::WelcomePage</name>
    <message>
        <source>Welcome to Klantenkring</source>
        <translation>Welkom bij Klantenkring</translation>
    </message>
    <message>
        <source>Know your customers as far as they allow. Everything stays on this computer, encrypted.</source>
        <translation>Ken uw klanten zo ver als zij dat goedvinden. Alles blijft op deze computer, versleuteld.</translation>
    </message>
    <message>
        <source>My own shop</source>
        <translation>Mijn eigen winkel</translation>
    </message>
    <message>
        <source>Give it a name and a password. Useful within 15 minutes.</source>
        <translation>Geef een naam en een wachtwoord. Binnen 15 minuten heeft u er iets aan.</translation>
    </message>
    <message>
        <source>&amp;Start a new shop</source>
        <translation>&amp;Mijn winkel beginnen</translation>
    </message>
    <message>
        <source>A shop that is there already</source>
        <translation>Een winkel die er al is</translation>
    </message>
    <message>
        <source>A vault on this computer or on a stick.</source>
        <translation>Een kluis op deze computer of op een stick.</translation>
    </message>
    <message>
        <source>&amp;Open my shop…</source>
        <translation>Mijn winkel &amp;openen…</translation>
    </message>
    <message>
        <source>First have a look</source>
        <translation>Eerst rondkijken</translation>
    </message>
    <message>
        <source>A sample shop with invented customers. It goes away with one button.</source>
        <translation>Een voorbeeldwinkel met verzonnen klanten. Met één knop is die weer weg.</translation>
    </message>
    <message>
        <source>&amp;Look around in a sample shop</source>
        <translation>&amp;Rondkijken in een voorbeeldwinkel</translation>
    </message>
    <message>
        <source>Something went wrong with my shop</source>
        <translation>Er ging iets mis met mijn winkel</translation>
    </message>
    <message>
        <source>A backup becomes a shop again. The old file stays.</source>
        <translation>Een reservekopie wordt weer een winkel. Het oude bestand blijft.</translation>
    </message>
    <message>
        <source>&amp;Put a backup back…</source>
        <translation>Reservekopie &amp;terugzetten…</translation>
    </message>
    <message>
        <source>The sample shop is being made. This takes a few seconds.</source>
        <translation>De voorbeeldwinkel wordt gemaakt. Dit duurt een paar tellen.</translation>
    </message>
</context>
<context>
    <name>kk::ui::WinnersCard</name>
    <message>
        <source>Who gains, who loses?</source>
        <translation>Wie wint, wie verliest?</translation>
    </message>
    <message>
        <source>get more</source>
        <translation>krijgt meer</translation>
    </message>
    <message>
        <source>get the same</source>
        <translation>krijgt evenveel</translation>
    </message>
    <message>
        <source>get less</source>
        <translation>krijgt minder</translation>
    </message>
    <message>
        <source>On average a customer, in a year</source>
        <translation>Gemiddeld per klant in een jaar</translation>
    </message>
    <message>
        <source>came 12 times or more</source>
        <translation>kwam 12 keer of vaker</translation>
    </message>
    <message>
        <source>came now and then</source>
        <translation>kwam af en toe</translation>
    </message>
    <message>
        <source>came once</source>
        <translation>kwam één keer</translation>
    </message>
    <message>
        <source>A against what runs now</source>
        <translation>A tegen wat nu loopt</translation>
    </message>
    <message>
        <source>A against no programme</source>
        <translation>A tegen geen programma</translation>
    </message>
    <message>
        <source>Together they get %1 less.</source>
        <translation>Samen krijgen zij %1 minder.</translation>
    </message>
</context>
<context>
    <name>kk::vault::Backup</name>
    <message>
        <source>There is no room here, or the place is read-only or gone. Your vault and older backups are untouched. Choose another place or make room.</source>
        <translation>Hier is geen ruimte, of de plek is alleen-lezen of weg. Uw kluis en oudere reservekopieën zijn niet veranderd. Kies een andere plek of maak ruimte.</translation>
    </message>
    <message>
        <source>There is a file with this name already. It was not touched. Choose another name.</source>
        <translation>Er is al een bestand met deze naam. Daar is niets aan veranderd. Kies een andere naam.</translation>
    </message>
    <message>
        <source>There is too little room here. Your vault and older backups are untouched. Choose another place or delete old backups.</source>
        <translation>Hier is te weinig ruimte. Uw kluis en oudere reservekopieën zijn niet veranderd. Kies een andere plek of wis oude reservekopieën.</translation>
    </message>
    <message>
        <source>This backup belongs to another vault. Nothing was changed.</source>
        <translation>Deze reservekopie hoort bij een andere kluis. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Stopped. Your vault and older backups are untouched.</source>
        <translation>Gestopt. Uw kluis en oudere reservekopieën zijn niet veranderd.</translation>
    </message>
    <message>
        <source>The copy is not right, so it was not kept. Your vault and older backups are untouched. Try another disk or stick, and let the vault be checked.</source>
        <translation>De kopie klopt niet en is niet bewaard. Uw kluis en oudere reservekopieën zijn niet veranderd. Probeer een andere schijf of stick en laat de kluis controleren.</translation>
    </message>
    <message>
        <source>This backup is not as it was made, so it was not used. Your vault is untouched. Choose another backup.</source>
        <translation>Deze reservekopie is niet meer zoals hij was en is niet gebruikt. Uw kluis is niet veranderd. Kies een andere reservekopie.</translation>
    </message>
    <message>
        <source>The backup cannot be read here: the disk or stick may be gone. Nothing was changed. Connect it and try again.</source>
        <translation>De reservekopie is niet te lezen. Misschien is de schijf of stick weg. Er is niets veranderd. Sluit hem aan en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This backup was made with a newer Klantenkring. Update the program first. Nothing was changed.</source>
        <translation>Deze reservekopie is gemaakt met een nieuwere Klantenkring. Werk eerst het programma bij. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This backup is not there any more. Connect the disk or stick, or choose another.</source>
        <translation>Deze reservekopie is er niet meer. Sluit de schijf of stick aan, of kies een andere.</translation>
    </message>
</context>
<context>
    <name>kk::vault::BackupFolder</name>
    <message>
        <source>The place of the backups is not there. Plug in the disk or stick, or choose another place.</source>
        <translation>De plek van de reservekopieën is er niet. Sluit de schijf of stick aan, of kies een andere plek.</translation>
    </message>
</context>
<context>
    <name>kk::vault::DurableFile</name>
    <message>
        <source>The file could not be written: the disk is full, read-only or gone. What was there is unchanged. Make room or choose another place.</source>
        <translation>Het bestand is niet bewaard: de schijf is vol, alleen-lezen of weg. Wat er stond, is niet veranderd. Maak ruimte of kies een andere plek.</translation>
    </message>
</context>
<context>
    <name>kk::vault::ErasureJournal</name>
    <message>
        <source>The list of erasures beside the vault cannot be read. Nothing was changed. Look whether the disk is whole and may be read.</source>
        <translation>De lijst van gewiste klanten naast de kluis is niet te lezen. Er is niets veranderd. Kijk of de schijf heel is en gelezen mag worden.</translation>
    </message>
</context>
<context>
    <name>kk::vault::KeySlotFile</name>
    <message>
        <source>The key file beside the vault is not as it was written. The vault itself is untouched. Put the key file of your last backup in its place.</source>
        <translation>Het sleutelbestand naast de kluis is niet meer zoals het was. De kluis zelf is niet veranderd. Zet het sleutelbestand van uw laatste reservekopie op die plek.</translation>
    </message>
    <message>
        <source>This vault was made with a newer Klantenkring. Update the program first. Nothing was changed.</source>
        <translation>Deze kluis is gemaakt met een nieuwere Klantenkring. Werk eerst het programma bij. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The key file beside the vault asks for a protection this program does not accept. Somebody may have changed it. Nothing was opened. Put the key file of your last backup in its place.</source>
        <translation>Het sleutelbestand naast de kluis vraagt om een beveiliging die dit programma niet aanneemt. Misschien heeft iemand het veranderd. Er is niets geopend. Zet het sleutelbestand van uw laatste reservekopie op die plek.</translation>
    </message>
</context>
<context>
    <name>kk::vault::KeySlots</name>
    <message>
        <source>Something went wrong in the program. Nothing was changed.</source>
        <translation>Er ging iets mis in het programma. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The key file is not beside the vault, and the vault does not open without it. The vault itself is untouched. Put the key file of your last backup beside it.</source>
        <translation>Het sleutelbestand staat niet naast de kluis, en zonder gaat de kluis niet open. De kluis zelf is niet veranderd. Zet het sleutelbestand van uw laatste reservekopie ernaast.</translation>
    </message>
    <message>
        <source>The key file beside the vault cannot be read. Nothing was changed. Look whether the disk or stick is still there and whether you may read it.</source>
        <translation>Het sleutelbestand naast de kluis is niet te lezen. Er is niets veranderd. Kijk of de schijf of stick er nog is en of u hem mag lezen.</translation>
    </message>
    <message>
        <source>A vault needs at least one password or recovery code. Nothing was changed.</source>
        <translation>Een kluis heeft minstens één wachtwoord of herstelcode nodig. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This password is no longer in the key file. Nothing was changed.</source>
        <translation>Dit wachtwoord staat niet meer in het sleutelbestand. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This password does not fit. Check Caps Lock and try again.</source>
        <translation>Dit wachtwoord past niet. Kijk of Caps Lock aan staat en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This recovery code does not belong to this vault. Look for the newest paper; an older code may have been replaced.</source>
        <translation>Deze herstelcode hoort niet bij deze kluis. Zoek het nieuwste papier; een oudere code kan vervangen zijn.</translation>
    </message>
    <message>
        <source>What this computer remembered does not fit this vault. Open it with your password. You can let this computer remember it again afterwards.</source>
        <translation>Wat deze computer had onthouden, past niet op deze kluis. Open hem met uw wachtwoord. Daarna kan de computer het opnieuw onthouden.</translation>
    </message>
    <message>
        <source>This way into the vault is already gone.</source>
        <translation>Deze sleutel van de kluis is al weg.</translation>
    </message>
    <message>
        <source>This is the last way into the vault. Add another password or recovery code first.</source>
        <translation>Dit is de laatste sleutel van de kluis. Voeg eerst een ander wachtwoord of een herstelcode toe.</translation>
    </message>
    <message>
        <source>This computer has too little free memory to open the vault. Nothing was changed. Close other programs and try again.</source>
        <translation>Deze computer heeft te weinig vrij geheugen om de kluis te openen. Er is niets veranderd. Sluit andere programma’s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Type a password first.</source>
        <translation>Typ eerst een wachtwoord.</translation>
    </message>
    <message>
        <source>This password cannot be used in this vault. Choose another one.</source>
        <translation>Dit wachtwoord kan in deze kluis niet. Kies een ander.</translation>
    </message>
    <message>
        <source>This vault has as many ways in as it can hold. Remove one first.</source>
        <translation>Deze kluis heeft al zoveel sleutels als erin passen. Haal er eerst een weg.</translation>
    </message>
</context>
<context>
    <name>kk::vault::PassphraseStrength</name>
    <message>
        <source>very weak</source>
        <comment>strength of a password</comment>
        <translation>heel zwak</translation>
    </message>
    <message>
        <source>weak</source>
        <comment>strength of a password</comment>
        <translation>zwak</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>strength of a password</comment>
        <translation>redelijk</translation>
    </message>
    <message>
        <source>good</source>
        <comment>strength of a password</comment>
        <translation>goed</translation>
    </message>
    <message>
        <source>strong</source>
        <comment>strength of a password</comment>
        <translation>sterk</translation>
    </message>
    <message>
        <source>This is hard to guess, also for somebody who stole the computer.</source>
        <translation>Dit is moeilijk te raden, ook voor wie de computer heeft gestolen.</translation>
    </message>
    <message>
        <source>Four words that have nothing to do with each other are strong and easy to keep.</source>
        <translation>Vier woorden die niets met elkaar te maken hebben, zijn sterk en makkelijk te onthouden.</translation>
    </message>
    <message>
        <source>Make it longer: that helps more than strange characters.</source>
        <translation>Maak het langer: dat helpt meer dan vreemde tekens.</translation>
    </message>
    <message>
        <source>Leave out the name of your shop and your own name: those are tried first.</source>
        <translation>Laat de naam van uw winkel en uw eigen naam weg: die worden het eerst geprobeerd.</translation>
    </message>
    <message>
        <source>Many people use these words in a password. Add words nobody would expect.</source>
        <translation>Veel mensen gebruiken deze woorden in een wachtwoord. Voeg woorden toe die niemand verwacht.</translation>
    </message>
    <message>
        <source>Repeating something hardly helps. Add a different word instead.</source>
        <translation>Iets herhalen helpt bijna niet. Voeg liever een ander woord toe.</translation>
    </message>
    <message>
        <source>Rows such as abc and 123 are tried first. Use words instead.</source>
        <translation>Rijtjes zoals abc en 123 worden het eerst geprobeerd. Gebruik liever woorden.</translation>
    </message>
    <message>
        <source>Rows of keys such as qwerty are tried first. Use words instead.</source>
        <translation>Rijtjes toetsen zoals qwerty worden het eerst geprobeerd. Gebruik liever woorden.</translation>
    </message>
    <message>
        <source>Dates and years are tried first. Use words instead.</source>
        <translation>Datums en jaartallen worden het eerst geprobeerd. Gebruik liever woorden.</translation>
    </message>
    <message>
        <source>Add one or two words that have nothing to do with the others.</source>
        <translation>Voeg een of twee woorden toe die niets met de andere te maken hebben.</translation>
    </message>
</context>
<context>
    <name>kk::vault::RecoveryCode</name>
    <message>
        <source>A recovery code has 8 groups of 5 letters and digits. There are %1 characters here instead of %2. Compare it with the paper.</source>
        <translation>Een herstelcode heeft 8 groepjes van 5 letters en cijfers. Hier staan %1 tekens in plaats van %2. Leg het papier ernaast.</translation>
    </message>
    <message>
        <source>Look at group %1 again: a character differs from the paper.</source>
        <comment>%1: &quot;3&quot; or &quot;3 and 7&quot;</comment>
        <translation>Kijk nog eens naar groepje %1: een teken is anders dan op het papier.</translation>
    </message>
    <message>
        <source>This recovery code is not complete as it was printed. Compare each group with the paper.</source>
        <translation>Deze herstelcode is niet zoals hij is afgedrukt. Leg elk groepje naast het papier.</translation>
    </message>
</context>
<context>
    <name>kk::vault::RememberedKey</name>
    <message>
        <source>What this computer remembered cannot be used. Open the vault with your password and let this computer remember it again.</source>
        <translation>Wat deze computer had onthouden, is niet bruikbaar. Open de kluis met uw wachtwoord en laat de computer het opnieuw onthouden.</translation>
    </message>
</context>
<context>
    <name>kk::vault::Restore</name>
    <message>
        <source>The vault could not be put in place: the place is full, read-only or gone, or another program holds the file. What was there is there again. Close other programs or choose another place.</source>
        <translation>De kluis kon niet worden teruggezet: de plek is vol, alleen-lezen of weg, of een ander programma houdt het bestand vast. Wat er was, staat er weer. Sluit andere programma’s of kies een andere plek.</translation>
    </message>
    <message>
        <source>There is too little room here for this vault. Nothing was changed. Choose another place or make room.</source>
        <translation>Hier is te weinig ruimte voor deze kluis. Er is niets veranderd. Kies een andere plek of maak ruimte.</translation>
    </message>
    <message>
        <source>This backup is not as it was made, so it was not used. Nothing was changed. Choose another backup.</source>
        <translation>Deze reservekopie is niet meer zoals hij was en is niet gebruikt. Er is niets veranderd. Kies een andere reservekopie.</translation>
    </message>
</context>
<context>
    <name>kk::vault::SystemKeychain</name>
    <message>
        <source>This computer does not remember the key of this vault. Open it with your password.</source>
        <translation>Deze computer kent de sleutel van deze kluis niet. Open hem met uw wachtwoord.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so it was not used. Open the vault with your password, or unlock the keychain and try again.</source>
        <translation>De sleutelbos van deze computer is op slot en is niet gebruikt. Open de kluis met uw wachtwoord, of ontgrendel de sleutelbos en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This computer has no keychain we can use, so nothing is remembered here. Open the vault with your password.</source>
        <translation>Deze computer heeft geen sleutelbos die wij kunnen gebruiken. Er wordt hier dus niets onthouden. Open de kluis met uw wachtwoord.</translation>
    </message>
</context>
<context>
    <name>kk::vault::VaultLock</name>
    <message>
        <source>This vault is already open elsewhere. Close it there and try again.</source>
        <translation>Deze kluis is al ergens anders open. Sluit hem daar en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This vault is already open on computer ‘%1’. Close it there and try again.</source>
        <translation>Deze kluis is al open op computer ‘%1’. Sluit hem daar en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This vault is already open on computer ‘%1’, by %2. Close it there and try again.</source>
        <translation>Deze kluis is al open op computer ‘%1’, bij %2. Sluit hem daar en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The vault cannot be opened here: this place is full, read-only or gone. Nothing was changed. Look whether the disk or stick is there and can be written to.</source>
        <translation>De kluis kan hier niet open: deze plek is vol, alleen-lezen of weg. Er is niets veranderd. Kijk of de schijf of stick er is en of u erop mag schrijven.</translation>
    </message>
</context>
</TS>
