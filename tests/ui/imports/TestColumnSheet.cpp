#include "ui/imports/ColumnSheet.h"
#include "ui/imports/SampleModel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using kk::intake::ColumnMapping;
using kk::intake::ColumnNotation;
using kk::intake::DateOrder;
using kk::intake::DecimalMark;
using kk::intake::Recognition;
using kk::ui::ColumnQuestion;
using kk::ui::ColumnSheet;
using Tone = ColumnSheet::Tone;

namespace {

Recognition tillFile()
{
    Recognition recognition;
    recognition.header = {u"KLANTNR"_s, u"NAAM"_s, u"TEL1"_s, u"MAIL"_s, u"GEBDAT"_s, u"NB"_s, u"X"_s};
    recognition.sampleRows = {{u"1"_s, u"Laan"_s, u"0612345678"_s, u"m@laan.example"_s, u"09/01/08"_s, u"J"_s, u"-"_s},
                              {u"2"_s, u"Hofstra"_s, u"06-???"_s, QString(), u"03/02/99"_s, u"N"_s, u"-"_s},
                              {u"3"_s, u"Wierda"_s, QString(), u"geen"_s, QString(), u"J"_s}};
    ColumnMapping mapping;
    mapping.profileId = u"generic-customers"_s;
    mapping.externalIdColumn = u"KLANTNR"_s;
    mapping.columns = {{u"NAAM"_s, u"full_name"_s, 0}, {u"TEL1"_s, u"phone"_s, 0}, {u"MAIL"_s, u"email"_s, 0},
                       {u"GEBDAT"_s, u"birth_date"_s, 0}};
    recognition.mapping = mapping;
    recognition.consentsToConfirm = {{u"NB"_s, u"consent:email:news"_s, 0}};
    ColumnNotation dates;
    dates.column = 4;
    dates.name = u"GEBDAT"_s;
    dates.kind = ColumnNotation::Kind::Date;
    dates.dateOrder = DateOrder::Ambiguous;
    dates.evidence = u"09/01/08"_s;
    recognition.notations = {dates};
    return recognition;
}

} // namespace

class TestColumnSheet final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasRecognisedIsShown();
    void badCellsAreMarkedAndEmptyOnesAreNot();
    void consentIsAskedNeverAssumed();
    void ambiguousDatesAreAskedWithBothReadings();
    void decimalsAreAskedOnceForTheFile();
    void aFieldComesFromOneColumn();
    void rememberedAnswersAreNotAskedAgain();
    void twoColumnsOfOneNameStayApart();
    void theSampleModelIsSound();
    void whyAColumnMeansWhatItMeansIsSaid();
};

void TestColumnSheet::whyAColumnMeansWhatItMeansIsSaid()
{
    Recognition recognition = tillFile();
    recognition.evidence = {{u"TEL1"_s, 0, u"phone"_s, true, u"phone"_s, 0.66, u"0612345678"_s},
                            {u"MAIL"_s, 0, u"email"_s, false, u"email"_s, 1, u"m@laan.example"_s},
                            {u"NAAM"_s, 0, u"full_name"_s, true, QString(), 0, QString()}};
    ColumnSheet sheet(recognition, std::nullopt);
    QVERIFY(sheet.why(2).contains(u"66") && sheet.why(2).contains(u"0612345678"));
    QVERIFY(sheet.why(3).contains(u"m@laan.example") && sheet.why(3) != sheet.why(1));
    QVERIFY(!sheet.why(1).isEmpty());
    QCOMPARE(sheet.why(6), QString()); // left out
    const QString before = sheet.why(3);
    sheet.setMeaning(3, u"company"_s); // a person knows better
    QVERIFY(sheet.why(3) != before && !sheet.why(3).contains(u"m@laan.example"));
    QCOMPARE(sheet.why(99), QString());
}

void TestColumnSheet::whatWasRecognisedIsShown()
{
    const ColumnSheet sheet(tillFile(), std::nullopt);
    QCOMPARE(sheet.columnCount(), 7);
    QCOMPARE(sheet.meaning(0), ColumnSheet::kIdentifier);
    QCOMPARE(sheet.meaning(2), u"phone"_s);
    QCOMPARE(sheet.tone(1), Tone::Sure);
    QCOMPARE(sheet.tone(5), Tone::Ask);
    QCOMPARE(sheet.tone(6), Tone::LeftOut);
    QCOMPARE(sheet.recognisedColumns(), 6);
    QCOMPARE(sheet.cell(2, 6), QString()); // a short row is padded
}

void TestColumnSheet::badCellsAreMarkedAndEmptyOnesAreNot()
{
    const ColumnSheet sheet(tillFile(), std::nullopt);
    QVERIFY(!sheet.isBadCell(0, 2));
    QVERIFY(sheet.isBadCell(1, 2));
    QVERIFY(!sheet.isBadCell(2, 2));
    QVERIFY(!sheet.isBadCell(1, 3));
    QVERIFY(sheet.isBadCell(2, 3));
}

void TestColumnSheet::consentIsAskedNeverAssumed()
{
    ColumnSheet sheet(tillFile(), std::nullopt);
    const auto consentRead = [&] {
        const auto columns = sheet.mapping().columns;
        return std::any_of(columns.begin(), columns.end(), [](const auto &entry) { return entry.column == u"NB"_s; });
    };
    QVERIFY(!consentRead()); // not before somebody answered
    const ColumnQuestion question = sheet.questions().last();
    QCOMPARE(question.kind, ColumnQuestion::Kind::Consent);
    QVERIFY(question.title.contains(u"NB"_s));
    QVERIFY(question.title.contains(u'J') && question.title.contains(u'N'));
    ColumnSheet no = sheet;
    sheet.answer(question, 0);
    QCOMPARE(sheet.meaning(5), u"consent:email:news"_s);
    QVERIFY(consentRead());
    no.answer(question, 2);
    QCOMPARE(no.meaning(5), QString());
    QCOMPARE(no.tone(5), Tone::LeftOut);
    no.answer(question, 1);
    QCOMPARE(no.meaning(5), u"refusal:email:news"_s);
}

void TestColumnSheet::ambiguousDatesAreAskedWithBothReadings()
{
    ColumnSheet sheet(tillFile(), std::nullopt);
    const ColumnQuestion question = sheet.questions().first();
    QCOMPARE(question.kind, ColumnQuestion::Kind::DateOrder);
    QCOMPARE(question.choices, (QStringList{u"9 January 2008"_s, u"1 September 2008"_s}));
    sheet.answer(question, 0);
    QCOMPARE(sheet.mapping().dateFormat, u"d/M/yy"_s);
    const QList<ColumnQuestion> open = sheet.questions();
    QVERIFY(std::none_of(open.begin(), open.end(), [](const auto &one) { return one.kind == ColumnQuestion::Kind::DateOrder; }));
    QCOMPARE(sheet.readOptions().dateOrders.at(4), DateOrder::DayMonthYear);
    ColumnSheet other(tillFile(), std::nullopt);
    other.setMeaning(4, {}); // left out: nothing to ask
    QCOMPARE(other.questions().size(), 1);
}

void TestColumnSheet::decimalsAreAskedOnceForTheFile()
{
    Recognition recognition = tillFile();
    recognition.header = {u"Bedrag"_s, u"Korting"_s};
    recognition.sampleRows = {{u"1.234"_s, u"1.000"_s}};
    recognition.mapping->profileId = u"generic-sales"_s;
    recognition.mapping->externalIdColumn.clear();
    recognition.mapping->columns = {{u"Bedrag"_s, u"total"_s, 0}, {u"Korting"_s, u"discount"_s, 0}};
    recognition.notations.clear();
    for (int column = 0; column < 2; ++column) {
        ColumnNotation notation;
        notation.column = column;
        notation.name = recognition.header[column];
        notation.kind = ColumnNotation::Kind::Amount;
        notation.decimalMark = DecimalMark::Ambiguous;
        notation.evidence = recognition.sampleRows[0][column];
        recognition.notations.push_back(notation);
    }
    ColumnSheet sheet(recognition, std::nullopt);
    QVERIFY(sheet.isSales());
    QCOMPARE(sheet.questions().size(), 1);
    sheet.answer(sheet.questions().first(), 0);
    QCOMPARE(sheet.mapping().decimalMark, std::optional<char>(','));
    QVERIFY(sheet.questions().isEmpty());
}

void TestColumnSheet::aFieldComesFromOneColumn()
{
    ColumnSheet sheet(tillFile(), std::nullopt);
    sheet.setMeaning(6, u"phone"_s);
    QCOMPARE(sheet.meaning(6), u"phone"_s);
    QCOMPARE(sheet.meaning(2), QString());
    sheet.setMeaning(2, ColumnSheet::kIdentifier);
    QCOMPARE(sheet.meaning(0), QString());
    QCOMPARE(sheet.mapping().externalIdColumn, u"TEL1"_s);
}

void TestColumnSheet::rememberedAnswersAreNotAskedAgain()
{
    ColumnSheet sheet(tillFile(), std::nullopt);
    for (const ColumnQuestion &question : sheet.questions())
        sheet.answer(question, 0);
    const ColumnSheet later(tillFile(), sheet.saved(u"kassa.csv"_s, {}));
    QVERIFY(later.questions().isEmpty());
    QCOMPARE(later.mapping(), sheet.mapping());
}

void TestColumnSheet::twoColumnsOfOneNameStayApart()
{
    Recognition recognition = tillFile();
    recognition.header = {u"Naam"_s, u"Naam"_s};
    recognition.sampleRows = {{u"Marijke"_s, u"Laan"_s}};
    recognition.notations.clear();
    recognition.mapping->externalIdColumn.clear();
    recognition.mapping->columns = {{u"Naam"_s, u"first_name"_s, 0}, {u"Naam"_s, u"last_name"_s, 1}};
    const ColumnSheet sheet(recognition, std::nullopt);
    QCOMPARE(sheet.meaning(0), u"first_name"_s);
    QCOMPARE(sheet.meaning(1), u"last_name"_s);
    QCOMPARE(sheet.mapping().columns, recognition.mapping->columns);
}

void TestColumnSheet::theSampleModelIsSound()
{
    kk::ui::SampleModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ColumnSheet sheet(tillFile(), std::nullopt);
    model.setSheet(sheet);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(1, 2).data(kk::ui::SampleModel::MarkRole).toInt(), static_cast<int>(kk::ui::SampleModel::Mark::Bad));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    sheet.setMeaning(2, {});
    model.setSheet(sheet);
    QCOMPARE(reset.count(), 0); // what one looks at stays where it is
    QCOMPARE(model.index(1, 2).data(kk::ui::SampleModel::MarkRole).toInt(), static_cast<int>(kk::ui::SampleModel::Mark::LeftOut));
    model.setSheet({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestColumnSheet)
#include "TestColumnSheet.moc"
