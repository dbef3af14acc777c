#include "ui/customers/CustomerFields.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace kk::ui;
using kk::customers::CustomerPage;
using kk::customers::Fact;
using kk::customers::FactKind;
using kk::customers::Field;
using kk::customers::FieldValues;
using kk::customers::RecordView;
using kk::customers::SourceRecordId;

namespace {

RecordView record(qint64 id, std::initializer_list<std::pair<Field, QString>> values)
{
    RecordView view;
    view.id = SourceRecordId(id);
    for (const auto &[field, text] : values)
        view.fields[field] = text;
    return view;
}

CustomerPage twoRecords()
{
    CustomerPage page;
    page.records = {record(1, {{Field::Street, u"Kolkstraat"_s}, {Field::HouseNumber, u"8"_s}, {Field::Email, u"a@b.example"_s}}),
                    record(2, {{Field::Street, u"Vismarkt"_s}, {Field::City, u"Zutphen"_s}})};
    Fact address;
    address.kind = FactKind::Address;
    address.shown.record = SourceRecordId(2);
    Fact email;
    email.kind = FactKind::Email;
    email.shown.record = SourceRecordId(1);
    page.facts = {address, email};
    return page;
}

} // namespace

class TestCustomerFields final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFactTakesItsPartsFromTheRecordThatCounts();
    void onlyWhatChangedIsSaid();
    void incompleteValuesAreNamed();
    void somebodyMustBeKnownBySomething();
};

void TestCustomerFields::everyFactTakesItsPartsFromTheRecordThatCounts()
{
    const FieldValues values = valuesThatCount(twoRecords());
    QCOMPARE(values[Field::Street], u"Vismarkt"_s);
    QCOMPARE(values[Field::HouseNumber], QString()); // not half of the other address
    QCOMPARE(values[Field::Email], u"a@b.example"_s);
}

void TestCustomerFields::onlyWhatChangedIsSaid()
{
    FieldValues before;
    before[Field::LastName] = u"Laan"_s;
    FieldValues after = before;
    QVERIFY(changesBetween(before, after).isEmpty());
    after[Field::LastName] = QString();
    after[Field::City] = u"Deventer"_s;
    const auto changes = changesBetween(before, after);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[Field::LastName], QString());
    QCOMPARE(changes[Field::City], u"Deventer"_s);
}

void TestCustomerFields::incompleteValuesAreNamed()
{
    FieldValues values;
    QVERIFY(complaintsAbout(values).isEmpty());
    values[Field::Email] = u"marijke"_s;
    values[Field::Mobile] = u"06-???"_s;
    values[Field::BirthDate] = u"14-05-1979"_s;
    const auto complaints = complaintsAbout(values);
    QVERIFY(complaints.contains(Field::Email));
    QVERIFY(complaints.contains(Field::Mobile));
    QVERIFY(complaints.contains(Field::BirthDate));
    values[Field::Email] = u"marijke@vanderlaan.example"_s;
    values[Field::Mobile] = u"06 12 34 56 78"_s;
    values[Field::BirthDate] = u"1979-05-14"_s;
    QVERIFY(complaintsAbout(values).isEmpty());
}

void TestCustomerFields::somebodyMustBeKnownBySomething()
{
    FieldValues values;
    values[Field::Street] = u"Kolkstraat"_s;
    QVERIFY(!saysWho(values));
    values[Field::CardNumber] = u"44100387"_s;
    QVERIFY(saysWho(values));
}

QTEST_APPLESS_MAIN(TestCustomerFields)
#include "TestCustomerFields.moc"
