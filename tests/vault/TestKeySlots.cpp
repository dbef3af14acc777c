#include "app/vault/KeySlots.h"
#include "tests/support/CheapKeys.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <sodium.h>

using namespace Qt::StringLiterals;
using namespace kk::vault;
using kk::ErrorKind;
using kk::SecretBuffer;
using kk::testing::cheapKeys;

namespace {

// Where the fields stand: written out once more on purpose, so that a change of the format shows here.
constexpr qsizetype kFormatAt = 8, kSuiteAt = 10, kMemoryAt = 12, kPassesAt = 16, kSaltAt = 20, kNextIdAt = 36, kCountAt = 40;
constexpr qsizetype kSlotsAt = 42, kSlotSize = 97, kSumSize = 16;

SecretBuffer secret(const QString &text)
{
    return SecretBuffer::fromText(text);
}

/// What an attacker does who knows the format: the checksum fits again.
QByteArray withChecksum(QByteArray bytes)
{
    unsigned char sum[kSumSize];
    const auto length = static_cast<unsigned long long>(bytes.size() - kSumSize);
    crypto_generichash(sum, sizeof sum, reinterpret_cast<const unsigned char *>(bytes.constData()), length, nullptr, 0);
    memcpy(bytes.data() + bytes.size() - kSumSize, sum, sizeof sum);
    return bytes;
}

template <class T>
QByteArray withNumber(QByteArray bytes, qsizetype at, T number)
{
    qToBigEndian(number, bytes.data() + at);
    return withChecksum(bytes);
}

/// Two users, a recovery code and a keychain key around one data key.
struct Sample {
    SecretBuffer dataKey = KeySlots::newDataKey();
    RecoveryCode recovery = RecoveryCode::random();
    SecretBuffer wrappingKey = SecretBuffer::random(32);
    KeySlots keys = KeySlots::createNew(cheapKeys());
    SlotId marit, sam, paper, computer;

    Sample()
    {
        marit = keys.addPassphrase(dataKey, secret(u"molen fiets kade boter"_s)).value();
        sam = keys.addPassphrase(dataKey, secret(u"één glas thee"_s)).value();
        paper = keys.addRecovery(dataKey, recovery).value();
        computer = keys.addKeychain(dataKey, wrappingKey).value();
    }
};

ErrorKind kindOf(const QByteArray &bytes)
{
    const auto keys = KeySlots::fromBytes(bytes, cheapKeys());
    return keys ? ErrorKind::Bug : keys.error().kind;
}

} // namespace

class TestKeySlots final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWayOpensTheSameKey()
    {
        const Sample sample;
        const auto marit = sample.keys.unlock(secret(u"molen fiets kade boter"_s));
        QVERIFY(marit.has_value());
        QVERIFY(marit->dataKey.equals(sample.dataKey));
        QCOMPARE(marit->slot, sample.marit);
        QCOMPARE(marit->kind, SlotKind::Passphrase);
        const auto sam = sample.keys.unlock(secret(u"e\u0301e\u0301n glas thee"_s)); // typed with dead keys
        QVERIFY(sam.has_value());
        QCOMPARE(sam->slot, sample.sam);
        const auto paper = sample.keys.unlockWithRecovery(sample.recovery);
        QVERIFY(paper.has_value());
        QVERIFY(paper->dataKey.equals(sample.dataKey));
        QCOMPARE(paper->slot, sample.paper);
        QCOMPARE(paper->kind, SlotKind::Recovery);
        const auto computer = sample.keys.unlockWithKeychain(sample.computer, sample.wrappingKey);
        QVERIFY(computer.has_value());
        QVERIFY(computer->dataKey.equals(sample.dataKey));
        QCOMPARE(computer->kind, SlotKind::Keychain);
    }

    void wrongKeysAreRefusedInTheSameWords()
    {
        const Sample sample;
        QString words;
        for (const QString &wrong : {QString(), u"molen fiets kade bote"_s, u"Molen fiets kade boter"_s, u"een glas thee"_s,
                                     sample.recovery.text(), QString(4000, u'x')}) {
            const auto opened = sample.keys.unlock(secret(wrong));
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, ErrorKind::WrongKey);
            QVERIFY(words.isEmpty() || words == opened.error().userText);
            words = opened.error().userText;
        }
        QVERIFY(!words.isEmpty());
        QCOMPARE(sample.keys.unlockWithRecovery(RecoveryCode::random()).error().kind, ErrorKind::WrongKey);
        QCOMPARE(sample.keys.unlockWithKeychain(sample.computer, SecretBuffer::random(32)).error().kind, ErrorKind::WrongKey);
        QCOMPARE(sample.keys.unlockWithKeychain(sample.computer, SecretBuffer::random(31)).error().kind, ErrorKind::WrongKey);
        QCOMPARE(sample.keys.unlockWithKeychain(sample.marit, sample.wrappingKey).error().kind, ErrorKind::WrongKey);
        QCOMPARE(sample.keys.unlockWithKeychain(SlotId{99}, sample.wrappingKey).error().kind, ErrorKind::WrongKey);
    }

    void manyWrongKeysNeverOpen()
    {
        const Sample sample;
        for (int round = 0; round < 1000; ++round)
            QVERIFY(!sample.keys.unlock(SecretBuffer::random(16)));
    }

    void survivesTheDisk()
    {
        const QTemporaryDir folder;
        const QString path = KeySlots::pathFor(folder.filePath(u"Winkel.kring"_s));
        QVERIFY(path.endsWith(u"/Winkel.kring-keys"_s));
        const Sample sample;
        QVERIFY(sample.keys.save(path).has_value());
        QVERIFY(sample.keys.save(path).has_value()); // over itself
        const auto loaded = KeySlots::load(path, cheapKeys());
        QVERIFY(loaded.has_value());
        QVERIFY(*loaded == sample.keys);
        QVERIFY(loaded->unlock(secret(u"één glas thee"_s)).has_value());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"Winkel.kring-keys"_s});
#ifdef Q_OS_UNIX
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
#endif
    }

    void aFailedSaveLeavesTheOldFile()
    {
        const QTemporaryDir folder;
        const Sample sample;
        const QString path = folder.filePath(u"Winkel.kring-keys"_s);
        QVERIFY(sample.keys.save(path).has_value());
        KeySlots changed = sample.keys;
        QVERIFY(changed.remove(sample.sam).has_value());
        QCOMPARE(changed.save(folder.filePath(u"gone/Winkel.kring-keys"_s)).error().kind, ErrorKind::Storage);
        QCOMPARE(changed.save(folder.path()).error().kind, ErrorKind::Storage);
        QVERIFY(*KeySlots::load(path, cheapKeys()) == sample.keys);
    }

    void aMissingFileIsSaidSo()
    {
        const QTemporaryDir folder;
        QCOMPARE(KeySlots::load(folder.filePath(u"none"_s), cheapKeys()).error().kind, ErrorKind::NotFound);
        QCOMPARE(KeySlots::load(folder.path(), cheapKeys()).error().kind, ErrorKind::Storage);
    }

    void holdsNoNamesAndNoSecrets()
    {
        const Sample sample;
        const QByteArray bytes = sample.keys.toBytes();
        QCOMPARE(bytes.size(), kSlotsAt + 4 * kSlotSize + kSumSize);
        const auto holds = [&bytes](const SecretBuffer &what) {
            return bytes.contains(QByteArrayView(reinterpret_cast<const char *>(what.data()), static_cast<qsizetype>(what.size())));
        };
        QVERIFY(!holds(sample.dataKey));
        QVERIFY(!holds(sample.wrappingKey));
        QVERIFY(!holds(sample.recovery.bits()));
        QVERIFY(!holds(secret(u"molen"_s)));
    }

    void slotsSayKindAndDayAndKeepTheirId()
    {
        const SecretBuffer dataKey = KeySlots::newDataKey();
        KeySlots keys = KeySlots::createNew(cheapKeys());
        const QDate day(2026, 11, 21);
        const auto first = keys.addPassphrase(dataKey, secret(u"a"_s), day);
        const auto second = keys.addRecovery(dataKey, RecoveryCode::random(), day.addDays(1));
        QCOMPARE(keys.slots_(), (QList<SlotInfo>{{*first, SlotKind::Passphrase, day},
                                                 {*second, SlotKind::Recovery, day.addDays(1)}}));
        QVERIFY(keys.remove(*second).has_value());
        const auto third = keys.addPassphrase(dataKey, secret(u"b"_s), day);
        QVERIFY(third->value > second->value); // never given twice
        QCOMPARE(keys.remove(*second).error().kind, ErrorKind::NotFound);
    }

    void theLastWayInCannotGo()
    {
        Sample sample;
        QVERIFY(sample.keys.remove(sample.marit).has_value());
        QVERIFY(sample.keys.remove(sample.paper).has_value());
        const auto refused = sample.keys.remove(sample.sam); // the keychain alone is not enough
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
        QVERIFY(sample.keys.remove(sample.computer).has_value());
        QCOMPARE(sample.keys.remove(sample.sam).error().kind, ErrorKind::Forbidden);
        QVERIFY(sample.keys.unlock(secret(u"één glas thee"_s)).has_value());
    }

    void aFileNobodyCanOpenIsNotWritten()
    {
        const QTemporaryDir folder;
        KeySlots keys = KeySlots::createNew(cheapKeys());
        const QString path = folder.filePath(u"keys"_s);
        QCOMPARE(keys.save(path).error().kind, ErrorKind::Forbidden);
        QVERIFY(keys.addKeychain(KeySlots::newDataKey(), SecretBuffer::random(32)).has_value());
        QCOMPARE(keys.save(path).error().kind, ErrorKind::Forbidden);
        QVERIFY(!QFile::exists(path));
    }

    void removedWaysNoLongerOpen()
    {
        Sample sample;
        QVERIFY(sample.keys.remove(sample.sam).has_value());
        QVERIFY(!sample.keys.unlock(secret(u"één glas thee"_s)));
        QVERIFY(sample.keys.unlock(secret(u"molen fiets kade boter"_s)).has_value());
    }

    void aChangedPassphraseKeepsTheSlot()
    {
        Sample sample;
        const auto changed = sample.keys.replacePassphrase(sample.sam, sample.dataKey, secret(u"nieuw en lang genoeg"_s));
        QVERIFY(changed.has_value());
        QVERIFY(!sample.keys.unlock(secret(u"één glas thee"_s)));
        const auto opened = sample.keys.unlock(secret(u"nieuw en lang genoeg"_s));
        QVERIFY(opened.has_value());
        QCOMPARE(opened->slot, sample.sam);
        QVERIFY(opened->dataKey.equals(sample.dataKey));
        QVERIFY(sample.keys.replacePassphrase(sample.sam, sample.dataKey, secret(u"nieuw en lang genoeg"_s)).has_value());
        QCOMPARE(sample.keys.replacePassphrase(sample.paper, sample.dataKey, secret(u"x"_s)).error().kind, ErrorKind::NotFound);
    }

    void onePassphraseIsOnePerson()
    {
        Sample sample;
        const SecretBuffer taken = secret(u"molen fiets kade boter"_s);
        QCOMPARE(sample.keys.addPassphrase(sample.dataKey, taken).error().kind, ErrorKind::Conflict);
        QCOMPARE(sample.keys.replacePassphrase(sample.sam, sample.dataKey, taken).error().kind, ErrorKind::Conflict);
        QCOMPARE(sample.keys.unlock(taken)->slot, sample.marit);
        QVERIFY(sample.keys.unlock(secret(u"één glas thee"_s)).has_value());
    }

    void emptyOrMisshapenSecretsAreRefused()
    {
        KeySlots keys = KeySlots::createNew(cheapKeys());
        const SecretBuffer dataKey = KeySlots::newDataKey();
        QCOMPARE(keys.addPassphrase(dataKey, {}).error().kind, ErrorKind::Input);
        QCOMPARE(keys.addPassphrase(SecretBuffer::random(31), secret(u"x"_s)).error().kind, ErrorKind::Bug);
        QCOMPARE(keys.addKeychain(dataKey, SecretBuffer::random(16)).error().kind, ErrorKind::Bug);
        QVERIFY(keys.slots_().isEmpty());
    }

    void theSameSecretsGiveOtherBytes()
    {
        const SecretBuffer dataKey = KeySlots::newDataKey();
        const SecretBuffer passphrase = secret(u"molen"_s);
        KeySlots left = KeySlots::createNew(cheapKeys());
        KeySlots right = KeySlots::createNew(cheapKeys());
        QVERIFY(left.addPassphrase(dataKey, passphrase).has_value());
        QVERIFY(right.addPassphrase(dataKey, passphrase).has_value());
        QVERIFY(left.toBytes().mid(kSaltAt, 16) != right.toBytes().mid(kSaltAt, 16));
        QVERIFY(left.toBytes().mid(kSlotsAt + 9) != right.toBytes().mid(kSlotsAt + 9));
    }

    void fullIsSaidSo()
    {
        KeySlots keys = KeySlots::createNew(cheapKeys());
        const SecretBuffer dataKey = KeySlots::newDataKey();
        for (int i = 0; i < 64; ++i)
            QVERIFY(keys.addRecovery(dataKey, RecoveryCode::random()).has_value());
        QCOMPARE(keys.addRecovery(dataKey, RecoveryCode::random()).error().kind, ErrorKind::Forbidden);
        QVERIFY(KeySlots::fromBytes(keys.toBytes(), cheapKeys()).has_value());
    }

    void everyFlippedBitIsNoticed()
    {
        const Sample sample;
        const QByteArray bytes = sample.keys.toBytes();
        for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
            QByteArray flipped = bytes;
            flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
            const ErrorKind kind = kindOf(flipped);
            const bool inFormat = bit / 8 == kFormatAt || bit / 8 == kFormatAt + 1;
            QVERIFY(kind == ErrorKind::Damaged || (inFormat && kind == ErrorKind::Input));
        }
    }

    void everyLengthButTheRightOneIsNoticed()
    {
        const QByteArray bytes = Sample().keys.toBytes();
        for (qsizetype length = 0; length < bytes.size(); ++length)
            QCOMPARE(kindOf(bytes.first(length)), ErrorKind::Damaged);
        QCOMPARE(kindOf(bytes + 'x'), ErrorKind::Damaged);
        QCOMPARE(kindOf(withChecksum(bytes + QByteArray(5, 'x'))), ErrorKind::Damaged);
        QCOMPARE(kindOf(bytes + bytes), ErrorKind::Damaged);
        QCOMPARE(kindOf(QByteArray(1 << 20, 'x')), ErrorKind::Damaged);
        QCOMPARE(kindOf(bytes.first(8) + QByteArray(1 << 20, '\0')), ErrorKind::Damaged);
    }

    /// An attacker mends the checksum; each field is then refused by itself or makes the seal fail.
    void everyTamperedByteOfASlotKeepsItShut()
    {
        const Sample sample;
        const QByteArray bytes = sample.keys.toBytes();
        const SecretBuffer passphrase = secret(u"molen fiets kade boter"_s);
        for (qsizetype at = kSaltAt; at < kSlotsAt + kSlotSize; ++at) {
            if (at >= kNextIdAt && at < kSlotsAt)
                continue; // below
            QByteArray tampered = bytes;
            tampered[at] = static_cast<char>(tampered[at] ^ 0x40);
            const auto keys = KeySlots::fromBytes(withChecksum(tampered), cheapKeys());
            QVERIFY(!keys || !keys->unlock(passphrase));
        }
    }

    void countsIdsAndKindsMustFit()
    {
        const QByteArray bytes = Sample().keys.toBytes();
        QCOMPARE(kindOf(withChecksum(bytes)), ErrorKind::Bug); // the helper itself breaks nothing
        for (const quint16 count : {quint16(0), quint16(3), quint16(5), quint16(0xffff)})
            QCOMPARE(kindOf(withNumber(bytes, kCountAt, count)), ErrorKind::Damaged);
        for (const quint32 nextId : {0U, 1U, 4U})
            QCOMPARE(kindOf(withNumber(bytes, kNextIdAt, nextId)), ErrorKind::Damaged);
        for (const quint32 id : {0U, 5U, 0xffffffffU, 2U}) // none, not given yet, and the second one's
            QCOMPARE(kindOf(withNumber(bytes, kSlotsAt, id)), ErrorKind::Damaged);
        for (const quint8 kind : {quint8(0), quint8(4), quint8(255)})
            QCOMPARE(kindOf(withNumber(bytes, kSlotsAt + 4, kind)), ErrorKind::Damaged);
        QCOMPARE(kindOf(withNumber(bytes, kSlotsAt + 5, 0xffffffffU)), ErrorKind::Damaged);
        QCOMPARE(kindOf(withNumber(bytes, kSuiteAt, quint16(2))), ErrorKind::Damaged);
        QCOMPARE(kindOf(withNumber(bytes, kFormatAt, quint16(0))), ErrorKind::Damaged);
        QByteArray doubled = bytes;
        doubled.insert(kSlotsAt, bytes.mid(kSlotsAt, kSlotSize)); // the same slot twice
        QCOMPARE(kindOf(withNumber(doubled, kCountAt, quint16(5))), ErrorKind::Damaged);
    }

    void aSlotCannotChangeItsKindOrMove()
    {
        const Sample sample;
        const QByteArray asRecovery = withNumber(sample.keys.toBytes(), kSlotsAt, quint32(1));
        const auto untouched = KeySlots::fromBytes(asRecovery, cheapKeys());
        QVERIFY(untouched && untouched->unlock(secret(u"molen fiets kade boter"_s)));
        QByteArray swapped = sample.keys.toBytes(); // Sam's seal under Marit's id
        swapped.replace(kSlotsAt + 9, kSlotSize - 9, swapped.mid(kSlotsAt + kSlotSize + 9, kSlotSize - 9));
        const auto keys = KeySlots::fromBytes(withChecksum(swapped), cheapKeys());
        QVERIFY(keys.has_value());
        QCOMPARE(keys->unlock(secret(u"één glas thee"_s))->slot, sample.sam);
        QVERIFY(!keys->unlock(secret(u"molen fiets kade boter"_s)));
    }

    void aNewerFormatAsksForAnUpdate()
    {
        const QByteArray bytes = Sample().keys.toBytes();
        for (const quint16 format : {quint16(2), quint16(0xffff)}) {
            const auto keys = KeySlots::fromBytes(withNumber(bytes, kFormatAt, format), cheapKeys());
            QVERIFY(!keys);
            QCOMPARE(keys.error().kind, ErrorKind::Input);
            QVERIFY(keys.error().userText.contains(u"newer"_s));
        }
    }

    void aLoweredOrAbsurdCostIsRefusedBeforeAnyDerivation_data()
    {
        QTest::addColumn<quint32>("memoryKiB");
        QTest::addColumn<quint32>("passes");
        QTest::newRow("no memory") << 0U << 3U;
        QTest::newRow("below the floor") << 64U * 1024 - 1 << 3U;
        QTest::newRow("no passes") << 64U * 1024 << 0U;
        QTest::newRow("too few passes") << 64U * 1024 << 2U;
        QTest::newRow("above the ceiling") << 1024U * 1024 + 1 << 3U;
        QTest::newRow("64 GiB") << 64U * 1024 * 1024 << 3U;
        QTest::newRow("all the memory there is") << 0xffffffffU << 3U;
        QTest::newRow("too many passes") << 64U * 1024 << 65U;
        QTest::newRow("a day of passes") << 64U * 1024 << 0xffffffffU;
        QTest::newRow("both at the ceiling") << 1024U * 1024 << 64U;
    }

    void aLoweredOrAbsurdCostIsRefusedBeforeAnyDerivation()
    {
        QFETCH(quint32, memoryKiB);
        QFETCH(quint32, passes);
        QByteArray bytes = withNumber(Sample().keys.toBytes(), kMemoryAt, memoryKiB);
        bytes = withNumber(bytes, kPassesAt, passes);
        const auto keys = KeySlots::fromBytes(bytes); // as the program reads it
        QVERIFY(!keys); // there is no KeySlots, so nothing can be derived
        QCOMPARE(keys.error().kind, ErrorKind::Damaged);
    }

    void whatTestsMakeTheProgramRefuses()
    {
        const auto keys = KeySlots::fromBytes(Sample().keys.toBytes());
        QVERIFY(!keys);
        QCOMPARE(keys.error().kind, ErrorKind::Damaged);
    }

    void theProgramsOwnCostIsAboveTheFloor()
    {
        const KeyPolicy policy = KeyPolicy::standard();
        QVERIFY(policy.floor.memoryKiB >= 64 * 1024);
        QVERIFY(policy.floor.passes >= 3);
        const KeyCost cost = policy.costForNew();
        QVERIFY(policy.accepts(cost));
        KeySlots keys = KeySlots::createNew();
        QVERIFY(policy.accepts(keys.cost()));
        const SecretBuffer dataKey = KeySlots::newDataKey();
        QVERIFY(keys.addPassphrase(dataKey, secret(u"molen fiets kade boter"_s)).has_value());
        const auto again = KeySlots::fromBytes(keys.toBytes());
        QVERIFY(again.has_value());
        QVERIFY(again->unlock(secret(u"molen fiets kade boter"_s))->dataKey.equals(dataKey));
        qInfo("this computer: %u MiB, %u passes", cost.memoryKiB / 1024, cost.passes);
    }
};

QTEST_GUILESS_MAIN(TestKeySlots)
#include "TestKeySlots.moc"
