<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n record(s) weighed</source>
        <translation>
            <numerusform>%n record weighed</numerusform>
            <numerusform>%n records weighed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) stand there more than once</source>
        <translation>
            <numerusform>%n person is there more than once</numerusform>
            <numerusform>%n people are there more than once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved to their customer</source>
        <translation>
            <numerusform>%n record moved to their customer</numerusform>
            <numerusform>%n records moved to their customer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) left out, because a request is open</source>
        <translation>
            <numerusform>%n group left out, because a request is open</numerusform>
            <numerusform>%n groups left out, because a request is open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merge(s) undone</source>
        <translation>
            <numerusform>%n merge undone</numerusform>
            <numerusform>%n merges undone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) back with their own customer</source>
        <translation>
            <numerusform>%n record back with their own customer</numerusform>
            <numerusform>%n records back with their own customer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on the list</source>
        <translation>
            <numerusform>%n person on the list</numerusform>
            <numerusform>%n people on the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>%n row(s) had fewer cells than the first row has columns; what is missing was left empty.</source>
        <translation>
            <numerusform>%n row had fewer cells than the first row has columns; what is missing was left empty.</numerusform>
            <numerusform>%n rows had fewer cells than the first row has columns; what is missing was left empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) a stray quotation mark was understood.</source>
        <translation>
            <numerusform>In %n row a stray quotation mark was understood.</numerusform>
            <numerusform>In %n rows a stray quotation mark was understood.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) had letters in another encoding than the rest of the file; they were understood.</source>
        <translation>
            <numerusform>%n row had letters in another encoding than the rest of the file; they were understood.</numerusform>
            <numerusform>%n rows had letters in another encoding than the rest of the file; they were understood.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) had NUL bytes in them, which were left out.</source>
        <translation>
            <numerusform>%n row had NUL bytes in it, which were left out.</numerusform>
            <numerusform>%n rows had NUL bytes in them, which were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were blank.</source>
        <translation>
            <numerusform>%n row was blank.</numerusform>
            <numerusform>%n rows were blank.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with totals were left out.</source>
        <translation>
            <numerusform>%n row with totals was left out.</numerusform>
            <numerusform>%n rows with totals were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n birth date(s) were left out, because day and month cannot be told apart.</source>
        <translation>
            <numerusform>%n birth date was left out, because day and month cannot be told apart.</numerusform>
            <numerusform>%n birth dates were left out, because day and month cannot be told apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n birth date(s) were left out, because they are no dates.</source>
        <translation>
            <numerusform>%n birth date was left out, because it is no date.</numerusform>
            <numerusform>%n birth dates were left out, because they are no dates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were not used, because a spreadsheet program rounded them away.</source>
        <translation>
            <numerusform>%n number was not used, because a spreadsheet program rounded it away.</numerusform>
            <numerusform>%n numbers were not used, because a spreadsheet program rounded them away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) that the till made up from a bank card were left out.</source>
        <translation>
            <numerusform>%n profile that the till made up from a bank card was left out.</numerusform>
            <numerusform>%n profiles that the till made up from a bank card were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) about consent say neither yes nor no; they were not used.</source>
        <translation>
            <numerusform>%n cell about consent says neither yes nor no; it was not used.</numerusform>
            <numerusform>%n cells about consent say neither yes nor no; they were not used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are no sale, such as a payout, were left out.</source>
        <translation>
            <numerusform>%n row that is no sale, such as a payout, was left out.</numerusform>
            <numerusform>%n rows that are no sale, such as a payout, were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gift voucher(s) were left out of the turnover: a voucher is a means of payment.</source>
        <translation>
            <numerusform>%n gift voucher was left out of the turnover: a voucher is a means of payment.</numerusform>
            <numerusform>%n gift vouchers were left out of the turnover: a voucher is a means of payment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) a separator inside a name had shifted the cells; they were put right.</source>
        <translation>
            <numerusform>In %n row a separator inside a name had shifted the cells; they were put right.</numerusform>
            <numerusform>In %n rows a separator inside a name had shifted the cells; they were put right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that the workbook hides were read like the others.</source>
        <translation>
            <numerusform>%n row that the workbook hides was read like the others.</numerusform>
            <numerusform>%n rows that the workbook hides were read like the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s), colleague(s) or names for nobody were left out; they are no customers.</source>
        <translation>
            <numerusform>%n supplier, colleague or name for nobody was left out, being no customer.</numerusform>
            <numerusform>%n suppliers, colleagues or names for nobody were left out; they are no customers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoyaltyDesign</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s)</source>
        <translation>
            <numerusform>%Ln stamp</numerusform>
            <numerusform>%Ln stamps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoyaltyPapers</name>
    <message numerus="yes">
        <source>What you save lapses after %Ln month(s) at the earliest.</source>
        <translation>
            <numerusform>What you save lapses after %Ln month at the earliest.</numerusform>
            <numerusform>What you save lapses after %Ln months at the earliest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>Goes from %1 on, after at least %Ln day(s) to look.</source>
        <translation>
            <numerusform>Goes from %1 on, after at least %Ln day to look.</numerusform>
            <numerusform>Goes from %1 on, after at least %Ln days to look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) after the year of the sale</source>
        <translation>
            <numerusform>%Ln year after the year of the sale</numerusform>
            <numerusform>%Ln years after the year of the sale</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::Application</name>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n open question</numerusform>
            <numerusform>%n open questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>%n open request</numerusform>
            <numerusform>%n open requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::AudiencePane</name>
    <message numerus="yes">
        <source>The list is made: %Ln customer(s).</source>
        <translation>
            <numerusform>The list is made: %Ln customer.</numerusform>
            <numerusform>The list is made: %Ln customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A list of %Ln customer(s) was made.</source>
        <translation>
            <numerusform>A list of %Ln customer was made.</numerusform>
            <numerusform>A list of %Ln customers was made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::BatchRow</name>
    <message numerus="yes">
        <source>%Ln row(s) left out…</source>
        <translation>
            <numerusform>%Ln row left out…</numerusform>
            <numerusform>%Ln rows left out…</numerusform>
        </translation>
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
            <numerusform>%Ln × empty</numerusform>
            <numerusform>%Ln × empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln × something else</source>
        <translation>
            <numerusform>%Ln × something else</numerusform>
            <numerusform>%Ln × something else</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the first %Ln row(s): %1</source>
        <translation>
            <numerusform>In the first %Ln row: %1</numerusform>
            <numerusform>In the first %Ln rows: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) can only be read so, like “%1”.</source>
        <translation>
            <numerusform>%Ln cell can only be read so: “%1”.</numerusform>
            <numerusform>%Ln cells can only be read so, like “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) can be read in two ways, like “%1”.</source>
        <translation>
            <numerusform>%Ln cell can be read in two ways, like “%1”.</numerusform>
            <numerusform>%Ln cells can be read in two ways, like “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::ConsentTab</name>
    <message numerus="yes">
        <source>%1 · %2: %n yes</source>
        <translation>
            <numerusform>%1 · %2: %n yes</numerusform>
            <numerusform>%1 · %2: %n yes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::CustomerWords</name>
    <message numerus="yes">
        <source>%Ln other value(s) in the files</source>
        <translation>
            <numerusform>%Ln other value in the files</numerusform>
            <numerusform>%Ln other values in the files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::CustomersPresenter</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::DeadlineChip</name>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::DuplicateWords</name>
    <message numerus="yes">
        <source>stands here %n time(s)</source>
        <translation>
            <numerusform>stands here %n time</numerusform>
            <numerusform>stands here %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last on %1</source>
        <translation>
            <numerusform>once, on %1</numerusform>
            <numerusform>%n times, last on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you merge: 1 customer with %n purchase(s), %1 together.</source>
        <translation>
            <numerusform>If you merge: 1 customer with %n purchase, %1 together.</numerusform>
            <numerusform>If you merge: 1 customer with %n purchases, %1 together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certain one(s) merged at once</source>
        <translation>
            <numerusform>%n certain one merged at once</numerusform>
            <numerusform>%n certain ones merged at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You looked at %n pair(s) that we call certain. %1 of them are the same customer, you said.</source>
        <translation>
            <numerusform>You looked at %n pair that we call certain. %1 of them are the same customer, you said.</numerusform>
            <numerusform>You looked at %n pairs that we call certain. %1 of them are the same customer, you said.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You decided %n pair(s) in doubt. %1 of them are the same customer, you said.</source>
        <translation>
            <numerusform>You decided %n pair in doubt. %1 of them are the same customer, you said.</numerusform>
            <numerusform>You decided %n pairs in doubt. %1 of them are the same customer, you said.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::DuplicatesPage</name>
    <message numerus="yes">
        <source>%n to go, about %1</source>
        <translation>
            <numerusform>%n to go, about %1</numerusform>
            <numerusform>%n to go, about %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are certain enough to merge at once. We expect %1 of them to be somebody else after all. You can take it all back with one undo, and any of them later.</source>
        <translation>
            <numerusform>%n question is certain enough to merge at once. We expect %1 of them to be somebody else after all. You can take it all back with one undo, and any of them later.</numerusform>
            <numerusform>%n questions are certain enough to merge at once. We expect %1 of them to be somebody else after all. You can take it all back with one undo, and any of them later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n question(s)</source>
        <translation>
            <numerusform>Merge %n question</numerusform>
            <numerusform>Merge %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::DuplicatesPresenter</name>
    <message numerus="yes">
        <source>%n question(s) merged. You have %1 customers now.</source>
        <translation>
            <numerusform>%n question merged. You have %1 customers now.</numerusform>
            <numerusform>%n questions merged. You have %1 customers now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::EraseReview</name>
    <message numerus="yes">
        <source>%Ln address(es) or number(s) others share</source>
        <translation>
            <numerusform>%Ln address or number that others share</numerusform>
            <numerusform>%Ln addresses or numbers that others share</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Erase for good: %Ln thing(s)</source>
        <translation>
            <numerusform>&amp;Erase for good: %Ln thing</numerusform>
            <numerusform>&amp;Erase for good: %Ln things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) made until now still hold this customer. The last one goes on %1 at the latest. Whoever puts one back gets it without this customer.</source>
        <translation>
            <numerusform>%Ln backup made until now still holds this customer. It goes on %1 at the latest. Whoever puts it back gets it without this customer.</numerusform>
            <numerusform>%Ln backups made until now still hold this customer. The last one goes on %1 at the latest. Whoever puts one back gets it without this customer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) stay without a name.</source>
        <translation>
            <numerusform>%Ln sale stays without a name.</numerusform>
            <numerusform>%Ln sales stay without a name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln receiver(s) still have to be told: see below Retention.</source>
        <translation>
            <numerusform>%Ln receiver still has to be told: see below Retention.</numerusform>
            <numerusform>%Ln receivers still have to be told: see below Retention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::FactsCard</name>
    <message numerus="yes">
        <source>from %Ln file source(s)</source>
        <translation>
            <numerusform>from %Ln file source</numerusform>
            <numerusform>from %Ln file sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::FigureWords</name>
    <message numerus="yes">
        <source>+ %Ln visit(s)</source>
        <translation>
            <numerusform>+ %Ln visit</numerusform>
            <numerusform>+ %Ln visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::FoundCard</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::HistoryPane</name>
    <message numerus="yes">
        <source>%Ln import(s)</source>
        <translation>
            <numerusform>%Ln import</numerusform>
            <numerusform>%Ln imports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::ImportHistory</name>
    <message numerus="yes">
        <source>%Ln row(s) saved in %1. Mend them there and read that file in.</source>
        <translation>
            <numerusform>%Ln row saved in %1. Mend it there and read that file in.</numerusform>
            <numerusform>%Ln rows saved in %1. Mend them there and read that file in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::ImportPage</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::ImportWords</name>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s)</source>
        <translation>
            <numerusform>%Ln receipt</numerusform>
            <numerusform>%Ln receipts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s) updated</source>
        <translation>
            <numerusform>%Ln receipt updated</numerusform>
            <numerusform>%Ln receipts updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customer(s)</source>
        <translation>
            <numerusform>%Ln new customer</numerusform>
            <numerusform>%Ln new customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) updated</source>
        <translation>
            <numerusform>%Ln customer updated</numerusform>
            <numerusform>%Ln customers updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were left out.</source>
        <translation>
            <numerusform>%Ln row was left out.</numerusform>
            <numerusform>%Ln rows were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer record(s) gone</source>
        <translation>
            <numerusform>%Ln customer record gone</numerusform>
            <numerusform>%Ln customer records gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln put back as before</source>
        <translation>
            <numerusform>%Ln put back as before</numerusform>
            <numerusform>%Ln put back as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s) gone</source>
        <translation>
            <numerusform>%Ln receipt gone</numerusform>
            <numerusform>%Ln receipts gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s) put back as before</source>
        <translation>
            <numerusform>%Ln receipt put back as before</numerusform>
            <numerusform>%Ln receipts put back as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new balance(s) or count(s)</source>
        <translation>
            <numerusform>%Ln new balance or count</numerusform>
            <numerusform>%Ln new balances or counts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln balance(s) or count(s) updated</source>
        <translation>
            <numerusform>%Ln balance or count updated</numerusform>
            <numerusform>%Ln balances or counts updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln balance(s) or count(s) gone</source>
        <translation>
            <numerusform>%Ln balance or count gone</numerusform>
            <numerusform>%Ln balances or counts gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln second(s) left</source>
        <translation>
            <numerusform>About %Ln second left</numerusform>
            <numerusform>About %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left</source>
        <translation>
            <numerusform>About %Ln minute left</numerusform>
            <numerusform>About %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::KeepTab</name>
    <message numerus="yes">
        <source>Let &amp;go for good: %Ln thing(s)</source>
        <translation>
            <numerusform>Let &amp;go for good: %Ln thing</numerusform>
            <numerusform>Let &amp;go for good: %Ln things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Note that these go soon: %Ln customer(s)</source>
        <translation>
            <numerusform>&amp;Note that these go soon: %Ln customer</numerusform>
            <numerusform>&amp;Note that these go soon: %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) went because their time was over.</source>
        <translation>
            <numerusform>%Ln thing went because its time was over.</numerusform>
            <numerusform>%Ln things went because their time was over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::LookupPage</name>
    <message numerus="yes">
        <source>Shown because somebody asked for this customer at %1. This is noted. It closes by itself in %Ln second(s).</source>
        <translation>
            <numerusform>Shown because somebody asked for this customer at %1. This is noted. It closes by itself in %Ln second.</numerusform>
            <numerusform>Shown because somebody asked for this customer at %1. This is noted. It closes by itself in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::LoyaltyPage</name>
    <message numerus="yes">
        <source>Check: %Ln thing(s) to mend</source>
        <translation>
            <numerusform>Check: %Ln thing to mend</numerusform>
            <numerusform>Check: %Ln things to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check: %Ln thing(s) to look at</source>
        <translation>
            <numerusform>Check: %Ln thing to look at</numerusform>
            <numerusform>Check: %Ln things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new card(s) stand in the file. A number belongs to somebody as soon as it is scanned when signing up.</source>
        <translation>
            <numerusform>%Ln new card stands in the file. A number belongs to somebody as soon as it is scanned when signing up.</numerusform>
            <numerusform>%Ln new cards stand in the file. A number belongs to somebody as soon as it is scanned when signing up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::MappingsCard</name>
    <message numerus="yes">
        <source>%Ln column(s) pointed out</source>
        <translation>
            <numerusform>%Ln column pointed out</numerusform>
            <numerusform>%Ln columns pointed out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::MeterPreview</name>
    <message numerus="yes">
        <source>%Ln more, then %1</source>
        <translation>
            <numerusform>%Ln more, then %1</numerusform>
            <numerusform>%Ln more, then %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a row, then %1</source>
        <translation>
            <numerusform>%Ln in a row, then %1</numerusform>
            <numerusform>%Ln in a row, then %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::PeopleSection</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::ProgressArea</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <comment>running work</comment>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::PublishReview</name>
    <message numerus="yes">
        <source>%Ln customer(s) would have had more</source>
        <translation>
            <numerusform>%Ln customer would have had more</numerusform>
            <numerusform>%Ln customers would have had more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) would have had less</source>
        <translation>
            <numerusform>%Ln customer would have had less</numerusform>
            <numerusform>%Ln customers would have had less</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::PurchaseRhythm</name>
    <message numerus="yes">
        <source>Last purchase %Ln day(s) ago.</source>
        <translation>
            <numerusform>Last purchase %Ln day ago.</numerusform>
            <numerusform>Last purchase %Ln days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mostly every %Ln day(s).</source>
        <translation>
            <numerusform>Mostly every %Ln day.</numerusform>
            <numerusform>Mostly every %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::QuestionCard</name>
    <message numerus="yes">
        <source>%Ln more question(s) after this</source>
        <translation>
            <numerusform>%Ln more question after this</numerusform>
            <numerusform>%Ln more questions after this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::ReadPane</name>
    <message numerus="yes">
        <source>%Ln people came in at the door.</source>
        <translation>
            <numerusform>%Ln person came in at the door.</numerusform>
            <numerusform>%Ln people came in at the door.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::RequestPane</name>
    <message numerus="yes">
        <source>searched everywhere, %Ln thing(s) found</source>
        <translation>
            <numerusform>searched everywhere, %Ln thing found</numerusform>
            <numerusform>searched everywhere, %Ln things found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You waited %Ln day(s) for an answer. Some count that as a pause: then it would be %1. The day above stays.</source>
        <translation>
            <numerusform>You waited %Ln day for an answer. Some count that as a pause: then it would be %1. The day above stays.</numerusform>
            <numerusform>You waited %Ln days for an answer. Some count that as a pause: then it would be %1. The day above stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) may speak of somebody else.</source>
        <translation>
            <numerusform>%Ln text may speak of somebody else.</numerusform>
            <numerusform>%Ln texts may speak of somebody else.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::RequestsTab</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::RhythmCard</name>
    <message numerus="yes">
        <source>%Ln purchase(s) for %1 in all, shop and web shop together.</source>
        <translation>
            <numerusform>%Ln purchase for %1 in all, shop and web shop together.</numerusform>
            <numerusform>%Ln purchases for %1 in all, shop and web shop together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::RhythmDots</name>
    <message numerus="yes">
        <source>Purchases on %Ln day(s) in a year</source>
        <translation>
            <numerusform>Purchases on %Ln day in a year</numerusform>
            <numerusform>Purchases on %Ln days in a year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::SettingsPresenter</name>
    <message numerus="yes">
        <source>The shop locks after %Ln minute(s) without work.</source>
        <translation>
            <numerusform>The shop locks after %Ln minute without work.</numerusform>
            <numerusform>The shop locks after %Ln minutes without work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::TimelineCard</name>
    <message numerus="yes">
        <source>Only the newest %Ln things stand here.</source>
        <translation>
            <numerusform>Only the newest %Ln thing stands here.</numerusform>
            <numerusform>Only the newest %Ln things stand here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken apart</source>
        <translation>
            <numerusform>%n record taken apart</numerusform>
            <numerusform>%n records taken apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) merged into this customer</source>
        <translation>
            <numerusform>%n record merged into this customer</numerusform>
            <numerusform>%n records merged into this customer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::TodayPresenter</name>
    <message numerus="yes">
        <source>The file was undone: %Ln receipt(s) taken out.</source>
        <translation>
            <numerusform>The file was undone: %Ln receipt taken out.</numerusform>
            <numerusform>The file was undone: %Ln receipts taken out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kk::ui::TodayWriter</name>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln customer(s)</source>
        <translation>
            <numerusform>of %Ln customer</numerusform>
            <numerusform>of %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %Ln day(s) old</source>
        <translation>
            <numerusform>The last backup is %Ln day old</numerusform>
            <numerusform>The last backup is %Ln days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of your files were left out</source>
        <translation>
            <numerusform>%Ln row of your files was left out</numerusform>
            <numerusform>%Ln rows of your files were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s)</source>
        <translation>
            <numerusform>%Ln receipt</numerusform>
            <numerusform>%Ln receipts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customer(s)</source>
        <translation>
            <numerusform>%Ln new customer</numerusform>
            <numerusform>%Ln new customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read: %1 and %Ln more source(s)</source>
        <translation>
            <numerusform>Read: %1 and %Ln more source</numerusform>
            <numerusform>Read: %1 and %Ln more sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) we ask: is this the same customer?</source>
        <translation>
            <numerusform>%Ln time we ask: is this the same customer?</numerusform>
            <numerusform>%Ln times we ask: is this the same customer?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new file(s) in your folders</source>
        <translation>
            <numerusform>%Ln new file in your folders</numerusform>
            <numerusform>%Ln new files in your folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more request(s)</source>
        <translation>
            <numerusform>%Ln more request</numerusform>
            <numerusform>%Ln more requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln receiver(s) of data still have to be told</source>
        <translation>
            <numerusform>%Ln receiver of data still has to be told</numerusform>
            <numerusform>%Ln receivers of data still have to be told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) whose yes lapses soon</source>
        <translation>
            <numerusform>%Ln customer whose yes lapses soon</numerusform>
            <numerusform>%Ln customers whose yes lapses soon</numerusform>
        </translation>
    </message>
</context>
</TS>
