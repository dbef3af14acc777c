<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Channel</name>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>This customer is no longer in the vault. Search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receipt is no longer in the vault. Its import may have been undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>This role does not exist. Choose owner, staff or till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the till this is not possible. Ask the owner or a colleague of the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the owner may do this. Ask the owner.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaleStatus</name>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly paid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>The shop was locked. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kk::intake::RejectReason</name>
    <message>
        <source>This row has more cells than the first row has columns. Put cells that contain a separator between quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is missing or too many in this row. Remove it or write it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell in this row is too long to be true. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends in the middle of this row. Download the export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date, or a day that does not exist. Write it as 2026-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other dates in this column put day and month the other way round. Write it as 2026-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an amount of money. Write it in digits, such as 12.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other amounts in this column use the other sign before the cents. Write this one like them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a quantity. Write it in digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has no number to know it by. Fill in the order number or customer number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet program rounded this number away. Take the file as the system made it, without opening it in a spreadsheet program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order status is not known here, so it is not certain that this is a sale. Write completed, refunded, pending or cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row names nobody: no name, e-mail address, phone number or card number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other rows of this order stand far away in the file. Sort the file by order number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row is a part of an order whose first row is missing. Download the export again.</source>
        <translation type="unfinished"></translation>
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
    <name>kk::vault::DurableFile</name>
    <message>
        <source>The file could not be written: the disk is full, read-only or gone. What was there is unchanged. Make room or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kk::vault::KeySlotFile</name>
    <message>
        <source>The key file beside the vault is not as it was written. The vault itself is untouched. Put the key file of your last backup in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was made with a newer Klantenkring. Update the program first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file beside the vault asks for a protection this program does not accept. Somebody may have changed it. Nothing was opened. Put the key file of your last backup in its place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kk::vault::KeySlots</name>
    <message>
        <source>Something went wrong in the program. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is not beside the vault, and the vault does not open without it. The vault itself is untouched. Put the key file of your last backup beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file beside the vault cannot be read. Nothing was changed. Look whether the disk or stick is still there and whether you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vault needs at least one password or recovery code. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is no longer in the key file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password does not fit. Check Caps Lock and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code does not belong to this vault. Look for the newest paper; an older code may have been replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this computer remembered does not fit this vault. Open it with your password. You can let this computer remember it again afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This way into the vault is already gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last way into the vault. Add another password or recovery code first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has too little free memory to open the vault. Nothing was changed. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a password first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password cannot be used in this vault. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault has as many ways in as it can hold. Remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kk::vault::RecoveryCode</name>
    <message>
        <source>A recovery code has 8 groups of 5 letters and digits. There are %1 characters here instead of %2. Compare it with the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at group %1 again: a character differs from the paper.</source>
        <comment>%1: &quot;3&quot; or &quot;3 and 7&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code is not complete as it was printed. Compare each group with the paper.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
