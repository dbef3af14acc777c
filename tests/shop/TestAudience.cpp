#include "app/reports/CsvWriter.h"
#include "tests/support/shop/TemporaryShop.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

using namespace kk;
using namespace kk::testing;
using namespace Qt::StringLiterals;
using consent::Refusal;
using consent::State;
using customers::CustomerId;
using customers::Field;
using shop::AudienceColumns;

namespace {

CustomerId add(TemporaryShop &home, const QString &first, const QString &last, const QString &email, const QString &mobile = {})
{
    customers::FieldValues values;
    values[Field::FirstName] = first;
    values[Field::LastName] = last;
    values[Field::Email] = email;
    values[Field::Mobile] = mobile;
    values[Field::Street] = u"Kolkstraat"_s;
    values[Field::HouseNumber] = u"8"_s;
    values[Field::Postcode] = u"7419 SB"_s;
    values[Field::City] = u"Deventer"_s;
    const auto id = home.shop().customers().add(values);
    home.clock().advance(std::chrono::minutes(1));
    return id.value_or(CustomerId());
}

Result<> say(TemporaryShop &home, CustomerId customer, State state, const QString &purpose = u"email_own"_s, const QString &channel = u"email"_s)
{
    consent::Word word;
    word.purpose = purpose;
    word.channel = channel;
    word.state = state;
    word.evidence = u"asked at the till"_s;
    const auto said = home.shop().consents().say(customer, word);
    home.clock().advance(std::chrono::minutes(1));
    return said;
}

shop::AudienceOrder order(const QString &file, AudienceColumns columns = AudienceColumns::Mailchimp)
{
    shop::AudienceOrder made;
    made.purpose = u"email_own"_s;
    made.channel = u"email"_s;
    made.file = file;
    made.columns = columns;
    return made;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString cellAsASpreadsheetTakesIt(QString cell)
{
    if (cell.startsWith(u'"') && cell.endsWith(u'"') && cell.size() > 1)
        cell = cell.mid(1, cell.size() - 2).replace(u"\"\""_s, u"\""_s);
    while (!cell.isEmpty() && (cell.front().isSpace() || cell.front() == u'"'))
        cell.remove(0, 1);
    return cell.normalized(QString::NormalizationForm_KC);
}

} // namespace

/// Lists that leave the vault: whom they hold, what is counted and written down, and that no cell of them is a formula.
class TestAudience final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhoSaidYesIsOnTheListAndTheOthersAreCounted()
    {
        TemporaryShop home;
        const CustomerId ann = add(home, u"Ann"_s, u"Visser"_s, u"ann@voorbeeld.example"_s);
        const CustomerId bob = add(home, u"Bob"_s, u"Smit"_s, u"bob@voorbeeld.example"_s);
        add(home, u"Cas"_s, u"Mol"_s, u"cas@voorbeeld.example"_s);
        add(home, u"Dora"_s, u"Vos"_s, QString());
        QVERIFY(say(home, ann, State::Given));
        QVERIFY(say(home, bob, State::Given));
        QVERIFY(say(home, bob, State::Withdrawn));
        const QString file = home.filePath(u"lijst.csv"_s);
        const auto trial = home.shop().audiences().tryOut(order(file));
        QVERIFY2(trial.has_value(), trial ? "" : qPrintable(trial.error().userText));
        QVERIFY(!QFile::exists(file));
        QCOMPARE(home.shop().consents().disclosures()->size(), 0);
        const auto written = home.shop().audiences().write(order(file));
        QVERIFY(written.has_value());
        QCOMPARE(written->considered, 4);
        QCOMPARE(written->permitted, 1);
        const consent::RefusalCounts refused{{Refusal::Withdrawn, 1}, {Refusal::NotAsked, 1}, {Refusal::NoContact, 1}};
        QCOMPARE(written->refused, refused);
        QCOMPARE(trial->refused, refused);
        const QByteArray bytes = bytesOf(file);
        QVERIFY(bytes.contains("Email Address,First Name,Last Name"));
        QVERIFY(bytes.contains("ann@voorbeeld.example,Ann,Visser"));
        QVERIFY(!bytes.contains("bob@") && !bytes.contains("cas@") && !bytes.contains("Kolkstraat"));
        const auto lines = home.shop().consents().disclosures();
        QCOMPARE(lines->size(), 1);
        QCOMPARE(lines->first().recipient, u"Mailchimp"_s);
        QCOMPARE(lines->first().permit, written->permit);
        QCOMPARE(lines->first().fileHash, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    }

    void dataThatMayOnlyBeStoredAreOnNoList()
    {
        TemporaryShop home;
        const CustomerId ann = add(home, u"Ann"_s, u"Visser"_s, u"ann@voorbeeld.example"_s);
        QVERIFY(say(home, ann, State::Given));
        QVERIFY(home.shop().rights().restrict(ann, rights::RestrictionGround::AccuracyContested));
        const auto written = home.shop().audiences().write(order(home.filePath(u"lijst.csv"_s)));
        QVERIFY(written.has_value());
        QCOMPARE(written->permitted, 0);
        QCOMPARE(written->refused.value(Refusal::Stopped), 1);
        QCOMPARE(say(home, ann, State::Given).error().kind, ErrorKind::Forbidden);
        QVERIFY(say(home, ann, State::Withdrawn)); // a no is always taken
    }

    void aListThatCannotBeWrittenLeavesNoLine()
    {
        TemporaryShop home;
        QVERIFY(say(home, add(home, u"Ann"_s, u"Visser"_s, u"ann@voorbeeld.example"_s), State::Given));
        const auto written = home.shop().audiences().write(order(home.filePath(u"geen/map/lijst.csv"_s)));
        QVERIFY(!written && written.error().kind == ErrorKind::Storage);
        QCOMPARE(home.shop().consents().disclosures()->size(), 0);
    }

    void nobodyHearsMoreOftenThanTheLimit()
    {
        TemporaryShop home;
        QVERIFY(say(home, add(home, u"Ann"_s, u"Visser"_s, u"ann@voorbeeld.example"_s), State::Given));
        QVERIFY(home.shop().audiences().setPressure({2, 30}));
        const QString file = home.filePath(u"lijst.csv"_s);
        for (qint64 expected : {1, 1, 0}) {
            const auto written = home.shop().audiences().write(order(file));
            QVERIFY(written.has_value());
            QCOMPARE(written->permitted, expected);
            QCOMPARE(written->refused.value(Refusal::TooOften), 1 - expected);
        }
        home.clock().advance(std::chrono::hours(24 * 31));
        QCOMPARE(home.shop().audiences().write(order(file))->permitted, 1);
        QCOMPARE(home.shop().audiences().setPressure({-1, 30}).error().kind, ErrorKind::Input);
    }

    void labelsAndNumbersGoToTheirOwnColumns()
    {
        TemporaryShop home;
        const CustomerId ann = add(home, u"Ann"_s, u"Visser"_s, u"ann@voorbeeld.example"_s, u"06-12131415"_s);
        QVERIFY(say(home, ann, State::Given, u"email_own"_s, u"sms"_s));
        QVERIFY(home.shop().consents().choose(u"post_own"_s, {true, consent::Basis::LegitimateInterest, {{u"why"_s, u"two cards a year"_s}}}));
        shop::AudienceOrder labels = order(home.filePath(u"etiketten.csv"_s), AudienceColumns::Labels);
        labels.purpose = u"post_own"_s;
        labels.channel = u"post"_s;
        QVERIFY(home.shop().audiences().write(labels).has_value());
        QVERIFY(bytesOf(labels.file).contains("Ann Visser;Kolkstraat 8;7419 SB;Deventer"));
        shop::AudienceOrder numbers = order(home.filePath(u"nummers.csv"_s), AudienceColumns::Brevo);
        numbers.channel = u"sms"_s;
        QVERIFY(home.shop().audiences().write(numbers).has_value());
        QVERIFY2(bytesOf(numbers.file).contains(",Ann,Visser,0031612131415"), bytesOf(numbers.file).constData());
        QVERIFY(!bytesOf(numbers.file).contains("ann@"));
        numbers.isExact = true;
        QVERIFY(home.shop().audiences().write(numbers).has_value());
        QVERIFY(bytesOf(numbers.file).contains(",Ann,Visser,+31612131415"));
    }

    void noCellIsAFormula()
    {
        const QStringList leads{u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\t="_s, u"\r="_s, u"\n="_s, u"＝"_s, u"＋"_s, u"－"_s, u"＠"_s, u"|"_s};
        const QStringList before{u""_s, u" "_s, u"  "_s, u"\""_s, u"\"\""_s, u"' "_s, u"\u00a0"_s, u"\u200b"_s, u"\ufeff"_s};
        const QStringList rest{u"cmd|'/c calc'!A1"_s, u"HYPERLINK(\"http://x.example\";\"klik\")"_s, u"1+1"_s, u"SOM(A1:A9),x"_s, u"2\n=3"_s};
        const QList<AudienceColumns> sets{AudienceColumns::Plain, AudienceColumns::Mailchimp, AudienceColumns::Laposta, AudienceColumns::Brevo, AudienceColumns::Outlook, AudienceColumns::Labels};
        int cases = 0;
        for (AudienceColumns columns : sets) {
            for (const QString &lead : leads) {
                for (const QString &first : before) {
                    for (const QString &end : rest) {
                        shop::AudiencePerson person;
                        person.fullName = person.firstName = person.lastName = first + lead + end;
                        person.street = person.city = first + lead + end;
                        person.contact = {consent::ContactKind::Email, u"a@voorbeeld.example"_s};
                        for (const reports::CsvCell &cell : shop::audienceRow(columns, person)) {
                            if (cell.text().isEmpty())
                                continue;
                            const QString safe = cellAsASpreadsheetTakesIt(reports::guarded(cell.text()));
                            const bool formula = !safe.isEmpty() && u"=+-@"_s.contains(safe.front());
                            QVERIFY2(!formula, qPrintable(u"%1: %2"_s.arg(shop::audienceColumnsKey(columns), safe)));
                            QCOMPARE(reports::unguarded(reports::guarded(cell.text())), cell.text());
                            ++cases;
                        }
                    }
                }
            }
        }
        QVERIFY2(cases >= 300, qPrintable(QString::number(cases)));
    }

    void aScanMakesTheBestProofAndNothingElseIsTaken()
    {
        TemporaryShop home;
        const CustomerId ann = add(home, u"Ann"_s, u"Visser"_s, u"ann@voorbeeld.example"_s);
        consent::Word word;
        word.purpose = u"email_own"_s;
        word.channel = u"email"_s;
        word.state = State::Given;
        word.place = consent::Place::Paper;
        const auto &desk = home.shop().consents();
        QCOMPARE(desk.say(ann, word, shop::ScanFile{"MZ no picture"}).error().kind, ErrorKind::Input);
        QCOMPARE(desk.say(ann, word, shop::ScanFile{"%PDF-1.4" + QByteArray(shop::kLargestScan, 'x')}).error().kind, ErrorKind::Input);
        QCOMPARE(desk.picture(ann)->history.size(), 0);
        QVERIFY(desk.say(ann, word, shop::ScanFile{"%PDF-1.4 signed"}));
        const auto picture = desk.picture(ann);
        QCOMPARE(picture->cell(u"email_own", u"email")->verdict.standing.grade, consent::Grade::E4);
        QCOMPARE(desk.scan(picture->history.first().scan)->second, QByteArray("%PDF-1.4 signed"));
    }

    void theProofHasTheTextThatWasShown()
    {
        TemporaryShop home;
        const CustomerId ann = add(home, u"Ann"_s, u"Visser"_s, u"ann@voorbeeld.example"_s);
        QVERIFY(say(home, ann, State::Given));
        const consent::WordingText before = home.shop().consents().wordingShown(u"email_own"_s)->words;
        consent::WordingText after = before;
        after.text.nl = u"Ja, mail mij over proeverijen."_s;
        QCOMPARE(home.shop().consents().addWording(u"email_own"_s, after, false).value_or(0), 2);
        home.clock().advance(std::chrono::minutes(1));
        QVERIFY(say(home, ann, State::Given));
        const auto proof = home.shop().consents().proof(ann);
        QVERIFY(proof.has_value());
        QCOMPARE(proof->words.size(), 2);
        QCOMPARE(proof->words[0].shown, before.text.nl);
        QCOMPARE(proof->words[1].shown, after.text.nl);
        QCOMPARE(proof->words[1].takenBy, u"owner"_s);
        const QJsonObject json = consent::toConsentRecord(*proof);
        QCOMPARE(json[u"header"_s][u"pii_principal"_s].toString(), u"Ann Visser"_s);
        const QJsonObject last = json[u"events"_s].toArray().last().toObject();
        QCOMPARE(last[u"event_state"_s].toString(), u"dpv:ConsentGiven"_s);
        QCOMPARE(last[u"notice_text"_s].toString(), after.text.nl);
        QCOMPARE(last[u"evidence_grade"_s].toString(), u"E3"_s);
        for (const QJsonValue &value : json[u"processing"_s].toArray()) {
            for (const char *key : {"purpose", "lawful_basis", "personal_data", "recipients", "withdrawal_method", "jurisdiction", "services"})
                QVERIFY2(value.toObject().contains(QLatin1StringView(key)), key);
        }
    }

    void purposesAreCountedWithAndWithoutProof()
    {
        TemporaryShop home;
        QVERIFY(say(home, add(home, u"Ann"_s, u"Visser"_s, u"ann@voorbeeld.example"_s), State::Given));
        QVERIFY(say(home, add(home, u"Bob"_s, u"Smit"_s, u"bob@voorbeeld.example"_s), State::Refused));
        const auto purposes = home.shop().consents().purposes(true);
        QVERIFY(purposes.has_value());
        const auto news = std::find_if(purposes->begin(), purposes->end(), [](const shop::PurposeView &view) { return view.entry.id == u"email_own"; });
        QCOMPARE(news->proved, 1);
        QCOMPARE(news->closed, 1);
        QVERIFY(!news->unusable);
        const auto post = std::find_if(purposes->begin(), purposes->end(), [](const shop::PurposeView &view) { return view.entry.id == u"post_own"; });
        QVERIFY(post->unusable); // its balancing form is empty
        QCOMPARE(home.shop().consents().choose(u"post_own"_s, {true, consent::Basis::LegitimateInterest, {}}).error().kind, ErrorKind::Forbidden);
        QCOMPARE(home.shop().consents().choose(u"biometric"_s, {true, consent::Basis::Consent, {}}).error().kind, ErrorKind::Forbidden);
        QCOMPARE(home.shop().consents().choose(u"phone_own"_s, {true, consent::Basis::LegitimateInterest, {{u"why"_s, u"x"_s}}}).error().kind, ErrorKind::Forbidden);
    }
};

QTEST_GUILESS_MAIN(TestAudience)
#include "TestAudience.moc"
