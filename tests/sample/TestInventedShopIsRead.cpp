#include "app/base/text/Phone.h"
#include "app/shop/sample/SampleExports.h"
#include "tests/intake/Reading.h"

#include <QSet>

using namespace kk;
using namespace kk::intake;
using namespace kk::testing;
using namespace kk::shop::sample;
using namespace Qt::StringLiterals;

/// The exports of De Morgenster through the real readers: recognised, whole, and right to the cent.
class TestInventedShopIsRead final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto files = writeExports(m_shop, QDir(m_folder.path()));
        QVERIFY(files.has_value());
        m_files = *files;
    }

    void everyFileIsReadWhole_data()
    {
        QTest::addColumn<int>("index");
        const auto files = writeExports(m_shop, QDir(m_folder.path()));
        QVERIFY(files.has_value());
        for (int i = 0; i < int(files->size()); ++i)
            QTest::newRow(qPrintable((*files)[i].fileName)) << i;
    }

    void everyFileIsReadWhole()
    {
        QFETCH(int, index);
        const SampleFile &file = m_files[index];
        const Reading reading = read(file);
        QCOMPARE(reading.error(), QString());
        QCOMPARE(reading.profileId(), file.profile);
        QVERIFY(reading.addsUp());
        QCOMPARE(reading.summary->rejectedRows, 0);
        QCOMPARE(reading.summary->rows - reading.summary->headRows, file.rows);
        QCOMPARE(reading.summary->records, file.customers);
        QCOMPARE(reading.summary->sales, file.sales);
        QCOMPARE(reading.summary->lines, file.saleLines);
        const auto count = [&](SaleStatus status) {
            const auto found = reading.summary->salesByStatus.find(status);
            return found == reading.summary->salesByStatus.end() ? 0 : found->second;
        };
        QCOMPARE(count(SaleStatus::Completed) + count(SaleStatus::Refunded) + count(SaleStatus::PartlyRefunded), file.countedSales);
        if (file.sales == 0)
            return;
        QCOMPARE(reading.summary->sums.size(), size_t(1));
        const auto &[currency, sums] = *reading.summary->sums.begin();
        QCOMPARE(currency.text(), u"EUR"_s);
        QCOMPARE(sums.totalCents, file.totalCents);
        QCOMPARE(sums.refundedCents, file.refundedCents);
    }

    void consentMeansWhatTheSystemMeant()
    {
        for (const SampleFile &file : m_files) {
            if (file.customers == 0)
                continue;
            const Reading reading = read(file);
            const System system = file.source == u"Shopify"_s ? System::Shopify
                : file.source == u"WooCommerce"_s            ? System::WooCommerce
                : file.source == u"Oude kassa"_s             ? System::OldTill
                                                             : System::Lightspeed;
            qsizetype yes = 0;
            qsizetype no = 0;
            for (const Registration &registration : m_shop.registrations) {
                if (registration.system != system || !registration.news || registration.key.empty())
                    continue;
                ++(*registration.news ? yes : no);
            }
            qsizetype readYes = 0;
            qsizetype readNo = 0;
            for (const StagedRecord &record : reading.sink.records)
                for (const ConsentClaim &claim : record.consents)
                    if (claim.channel == "email" && claim.purpose == "news")
                        ++(claim.answer == ConsentClaim::Answer::Yes ? readYes : readNo);
            if (system == System::WooCommerce) { // that export says nothing about consent
                QCOMPARE(readYes + readNo, 0);
                continue;
            }
            QCOMPARE(readYes, yes);
            QCOMPARE(readNo, no);
        }
    }

    void everyTelephoneNumberCanBeRead()
    {
        qsizetype phones = 0;
        for (const SampleFile &file : m_files) {
            if (file.customers == 0)
                continue;
            for (const StagedRecord &record : read(file).sink.records) {
                for (const CustomerField field : {CustomerField::Phone, CustomerField::Mobile}) {
                    if (record.text(field).empty())
                        continue;
                    ++phones;
                    QVERIFY2(normalisePhone(std::string_view(record.text(field))).has_value(), record.text(field).c_str());
                }
            }
        }
        QVERIFY(phones > 200);
    }

private:
    Reading read(const SampleFile &file) const
    {
        RecogniseOptions options;
        if (!file.mappingFile.isEmpty()) {
            const auto mapping = ColumnMapping::fromFile(m_folder.filePath(file.mappingFile));
            if (!mapping)
                return {};
            options.mapping = *mapping;
            options.profileId = mapping->profileId;
        }
        return readPath(m_folder.filePath(file.fileName), options);
    }

    static SampleOptions few()
    {
        SampleOptions options;
        options.customers = 400;
        return options;
    }

    SampleShop m_shop = SampleShop::make(few());
    QTemporaryDir m_folder;
    QList<SampleFile> m_files;
};

QTEST_GUILESS_MAIN(TestInventedShopIsRead)
#include "TestInventedShopIsRead.moc"
