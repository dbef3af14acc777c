#include "app/shop/ImportDesk.h"

#include "app/consent/ClaimCountStore.h"
#include "app/intake/BatchStore.h"
#include "app/intake/OpeningStore.h"
#include "app/intake/FileHash.h"
#include "app/intake/ImportRun.h"
#include "app/intake/MappingStore.h"
#include "app/intake/RejectedFile.h"
#include "app/intake/UndoStore.h"
#include "app/shop/SettingsText.h"
#include "app/vault/SettingStore.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>

#include <cstring>
#include <iterator>
#include <mutex>

namespace kk::shop {

using intake::FileToRead;
using vault::Act;

namespace {

constexpr qint64 kProgressPause = 50; // milliseconds: 20 times a second is as often as anybody sees

/// The shop's choice of what is kept, in the words of the intake.
intake::KeepPolicy keepPolicy(const ShopSettings &settings)
{
    intake::KeepPolicy policy;
    for (auto it = settings.keep.begin(); it != settings.keep.end(); ++it) {
        const auto field = intake::customerFieldFromName(it.key());
        if (!field)
            continue;
        if (it.value() == ShopSettings::Keep::Nothing)
            policy.keep.reset(static_cast<size_t>(*field));
        if (it.value() == ShopSettings::Keep::Part && *field == intake::CustomerField::BirthDate)
            policy.birthMonthOnly = true;
        if (it.value() == ShopSettings::Keep::Part && *field == intake::CustomerField::Postcode)
            policy.postcodeDigitsOnly = true;
    }
    return policy;
}

/// By what the same bytes could give something else: profile, source, mapping, policy.
qint64 readingHash(const FileToRead &file, const intake::KeepPolicy &policy)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(file.recognition.profile->info().id.toUtf8());
    hash.addData(file.sourceName.toUtf8());
    hash.addData(file.recognition.part.toUtf8());
    if (file.recognition.mapping)
        hash.addData(file.recognition.mapping->toJson());
    for (const auto &[column, order] : file.options.dateOrders)
        hash.addData(QByteArray(QByteArray::number(column) + 'd' + QByteArray::number(static_cast<int>(order))));
    for (const auto &[column, mark] : file.options.decimalMarks)
        hash.addData(QByteArray(QByteArray::number(column) + 'm' + QByteArray::number(static_cast<int>(mark))));
    if (file.options.consentColumns) // an answer given later is another reading
        hash.addData(QByteArray("c" + file.options.consentColumns->join(u'\x1f').toUtf8()));
    for (const auto &[row, cells] : file.options.mendedCells) {
        for (const auto &[column, text] : cells)
            hash.addData(QByteArray(QByteArray::number(row) + 'r' + column.toUtf8() + '\x1f' + text.toUtf8() + '\x1f'));
    }
    hash.addData(QByteArray::fromStdString(policy.keep.to_string()));
    hash.addData(policy.birthMonthOnly ? "1" : "0");
    hash.addData(policy.postcodeDigitsOnly ? "1" : "0");
    qint64 value = 0;
    std::memcpy(&value, hash.result().constData(), sizeof value);
    return value;
}

/// All parts of a file, or the one that is wanted.
Result<intake::RecognisedFile> recogniseWanted(const QString &path, const intake::RecogniseOptions &options)
{
    if (options.part.isEmpty())
        return intake::recogniseAll(path, options);
    auto one = intake::recognise(path, options);
    if (!one)
        return fail(one);
    intake::RecognisedFile file;
    file.parts.push_back(std::move(*one));
    return file;
}

Result<intake::ClaimWorth> worthOf(vault::Connection &db, customers::BatchId batch)
{
    const auto count = consent::ClaimCountStore(db).ofBatch(batch);
    if (!count)
        return fail(count);
    intake::ClaimWorth worth;
    for (auto grade = count->yes.begin(); grade != count->yes.end(); ++grade)
        worth.yesByGrade.insert(consent::gradeKey(grade.key()), grade.value());
    worth.no = count->no;
    worth.silent = count->silent;
    return worth;
}

/// Lets a progress through at most every kProgressPause milliseconds.
class Throttle {
public:
    explicit Throttle(ImportDesk::ProgressFunction progress) : m_progress(std::move(progress)) { m_timer.start(); }

    void operator()(const intake::RunProgress &at)
    {
        if (!m_progress || (m_told && m_timer.elapsed() < kProgressPause && at.stage == m_stage))
            return;
        m_told = true;
        m_stage = at.stage;
        m_timer.restart();
        m_progress(at);
    }

private:
    ImportDesk::ProgressFunction m_progress;
    QElapsedTimer m_timer;
    bool m_told = false;
    intake::RunProgress::Stage m_stage = intake::RunProgress::Stage::Looking;
};

} // namespace

Result<intake::Recognition> ImportDesk::recognise(const QString &file, const QString &profile, const QString &part) const
{
    if (const auto allowed = m_session.require(Act::PreviewImport); !allowed)
        return fail(allowed);
    intake::RecogniseOptions options;
    options.profileId = profile;
    options.part = part;
    return intake::recognise(file, options);
}

Result<intake::ImportReport> ImportDesk::run(const ImportOrder &order, const ProgressFunction &progress, const vault::CancelToken &cancel) const
{
    if (const auto allowed = m_session.require(order.dryRun ? Act::PreviewImport : Act::RunImport); !allowed)
        return fail(allowed);
    const auto text = m_vault.readNow([](vault::Connection &db) { return vault::SettingStore(db).settings(); });
    if (!text)
        return fail(text);
    intake::RunPlan plan;
    plan.user = m_session.user;
    plan.clock = &m_clock;
    plan.policy = keepPolicy(settingsFromText(*text));
    plan.dryRun = order.dryRun;
    plan.cancel = cancel;
    plan.judge = &worthOf;
    Throttle throttle(progress);
    plan.progress = [&](const intake::RunProgress &at) { throttle(at); };
    std::vector<FileToRead> files;
    QStringList leftOut = order.leftOut;
    for (const ImportFile &wanted : order.files) {
        auto prepared = prepareFile(wanted, plan.policy, leftOut, cancel);
        if (!prepared)
            return fail(prepared);
        std::move(prepared->begin(), prepared->end(), std::back_inserter(files));
    }
    auto report = m_vault.writeNow([&](vault::Connection &db) { return intake::runImport(db, plan, files); });
    if (report)
        report->leftOut = leftOut;
    return report;
}

Result<std::vector<FileToRead>> ImportDesk::prepareFile(const ImportFile &order, const intake::KeepPolicy &policy, QStringList &leftOut,
                                                        const vault::CancelToken &cancel) const
{
    intake::RecogniseOptions options;
    options.profileId = order.profile;
    options.mapping = order.mapping;
    options.part = order.part;
    auto recognised = recogniseWanted(order.path, options);
    if (!recognised)
        return fail(recognised);
    const auto hash = intake::fileSha256(order.path, cancel);
    if (!hash)
        return fail(hash);
    std::vector<FileToRead> files;
    for (intake::Recognition &recognition : recognised->parts) {
        if (const auto known = knowByHeader(order, recognition); !known)
            return fail(known);
        if (!recognition.profile) {
            leftOut << intake::partTitle(order.path, recognition);
            continue;
        }
        FileToRead file;
        file.path = order.path;
        file.sourceName = order.sourceName.isEmpty() ? recognition.profile->info().systemName : order.sourceName;
        file.options = order.options;
        file.options.fieldsToKeep &= policy.keep;
        file.recognition = std::move(recognition);
        if (order.consents == ImportFile::Consents::AsRemembered) {
            if (const auto taken = takeRemembered(file); !taken)
                return fail(taken);
        } else if (!order.mapping) { // nobody said what these columns mean, so nothing is read from them
            for (const intake::ColumnMapping::Entry &entry : file.recognition.consentsToConfirm)
                file.unconfirmedConsents << entry.column;
        }
        file.readingHash = readingHash(file, policy);
        file.sha256 = *hash;
        files.push_back(std::move(file));
    }
    leftOut << recognised->leftOut;
    if (files.empty())
        return fail(ErrorKind::Input, QCoreApplication::translate("Intake", "We do not know this file. Show us what the columns hold. We will remember."));
    return files;
}

Result<intake::SavedMapping> ImportDesk::remembered(const QStringList &header) const
{
    const QString fingerprint = intake::headerFingerprint(header);
    auto found = m_vault.readNow([&](vault::Connection &db) { return intake::MappingStore(db).find(fingerprint); });
    if (!found)
        return fail(found);
    return std::move(*found).value_or(intake::SavedMapping{});
}

/// A file of no known system whose columns somebody of this shop pointed out before is read in the same way, when nobody is there to ask.
Result<> ImportDesk::knowByHeader(const ImportFile &order, intake::Recognition &recognition) const
{
    const bool isKnownSystem = recognition.profile && !recognition.mapping;
    if (isKnownSystem || order.mapping || order.consents != ImportFile::Consents::AsRemembered)
        return {};
    const auto saved = remembered(recognition.header);
    if (!saved)
        return fail(saved);
    if (!saved->mapping)
        return {};
    intake::RecogniseOptions options;
    options.profileId = saved->profileId;
    options.mapping = saved->mapping;
    options.part = recognition.part;
    auto known = intake::recognise(order.path, options);
    if (!known)
        return fail(known);
    recognition = std::move(*known);
    return {};
}

/// Nobody is there to ask: what somebody of this shop confirmed about files with this header counts, and nothing else.
Result<> ImportDesk::takeRemembered(FileToRead &file) const
{
    const auto known = remembered(file.recognition.header);
    if (!known)
        return fail(known);
    const intake::SavedMapping &saved = *known;
    const intake::ReadOptions said = saved.readOptions(file.recognition.header);
    file.options.consentColumns = said.consentColumns;
    // What was said on the command line goes before.
    file.options.dateOrders.insert(said.dateOrders.begin(), said.dateOrders.end());
    file.options.decimalMarks.insert(said.decimalMarks.begin(), said.decimalMarks.end());
    for (const QString &key : saved.openConsents(file.recognition))
        file.unconfirmedConsents << (key.startsWith(u'@') ? QCoreApplication::translate("Intake", "the name of the file") : key);
    return {};
}

Result<QList<intake::BatchView>> ImportDesk::batches() const
{
    if (const auto allowed = m_session.require(Act::SeeImports); !allowed)
        return fail(allowed);
    return m_vault.readNow([](vault::Connection &db) { return intake::BatchStore(db).list(); });
}

Result<QList<intake::StagedBalance>> ImportDesk::openingBalances() const
{
    if (const auto allowed = m_session.require(Act::ListManyCustomers); !allowed)
        return fail(allowed);
    return m_vault.readNow([](vault::Connection &db) { return intake::OpeningStore(db).balances(); });
}

Result<QList<intake::StagedPeopleCount>> ImportDesk::peopleCounts(Instant from, Instant until) const
{
    if (const auto allowed = m_session.require(Act::SeeOverview); !allowed)
        return fail(allowed);
    return m_vault.readNow([from, until](vault::Connection &db) { return intake::OpeningStore(db).peopleCounts(from, until); });
}

Result<intake::UndoReport> ImportDesk::undo(customers::BatchId batch) const
{
    if (const auto allowed = m_session.require(Act::UndoImport); !allowed)
        return fail(allowed);
    return m_vault.writeNow([&](vault::Connection &db) { return intake::undoImport(db, batch, m_session.user, m_clock); });
}

Result<qint64> ImportDesk::saveRejected(customers::BatchId batch, const QString &path) const
{
    if (const auto allowed = m_session.require(Act::SeeImports); !allowed)
        return fail(allowed);
    return m_vault.readNow([&](vault::Connection &db) -> Result<qint64> {
        intake::BatchStore store(db);
        const auto files = store.filesWithRejected(batch);
        if (!files)
            return fail(files);
        if (files->isEmpty())
            return fail(ErrorKind::NotFound, QCoreApplication::translate("Intake", "Every row of this import took part. There is nothing to save."));
        qint64 written = 0;
        for (qsizetype i = 0; i < files->size(); ++i) {
            const auto rows = store.rejected(files->at(i).file);
            if (!rows)
                return fail(rows);
            const auto saved = intake::saveRejectedRows(intake::rejectedPath(path, static_cast<int>(i)), files->at(i).header, files->at(i).delimiter, *rows);
            if (!saved)
                return fail(saved);
            written += rows->size();
        }
        return written;
    });
}

} // namespace kk::shop
