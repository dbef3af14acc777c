<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
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
</TS>
