<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
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
        <source>%1 is a spreadsheet or a zip file, not a CSV file. Make the export again as CSV, or open it and save the sheet as CSV UTF-8.</source>
        <translation>%1 is een rekenblad of zip-bestand, geen CSV-bestand. Maak de export opnieuw als CSV, of open het en bewaar het blad als CSV UTF-8.</translation>
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
        <source>%1 is a web page or XML file, not a CSV file. Perhaps the webshop wanted you to log in first. Make the export again as CSV.</source>
        <translation>%1 is een webpagina of XML-bestand, geen CSV-bestand. Misschien wilde de webwinkel dat u eerst inlogt. Maak de export opnieuw als CSV.</translation>
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
        <source>There is no profile &quot;%1&quot;.</source>
        <translation>Er is geen profiel &quot;%1&quot;.</translation>
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
        <source>A later import of %1 builds on this one. Undo that one first. Nothing was changed.</source>
        <translation>Een latere import van %1 bouwt hierop voort. Maak die eerst ongedaan. Er is niets veranderd.</translation>
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
</context>
<context>
    <name>Log</name>
    <message>
        <source>The log file cannot be written. The program works without it; make room or check the rights of its folder.</source>
        <translation>Het logbestand is niet te bewaren. Het programma werkt zonder. Maak ruimte of kijk of u in de map mag schrijven.</translation>
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
</context>
<context>
    <name>kk::ui::AccessNote</name>
    <message>
        <source>Why may you see this?</source>
        <translation>Waarom mag u dit zien?</translation>
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
    <name>kk::ui::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
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
