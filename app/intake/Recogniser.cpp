#include "app/intake/Recogniser.h"

#include "app/intake/DocumentProfile.h"
#include "app/intake/NotationScan.h"
#include "app/intake/Sniffer.h"
#include "app/intake/profiles/MappingProposal.h"
#include "app/intake/profiles/PersonLayout.h"
#include "app/intake/readers/FileKind.h"
#include "app/intake/values/CellText.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kk::intake {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShownRows = 100;
constexpr int kRowsEnough = 3000; ///< rows that are looked at for the notation of columns

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

std::string decoded(std::string_view bytes, Encoding encoding)
{
    std::string out;
    TextDecoder decoder(encoding);
    decoder.decode(bytes, out);
    return out;
}

/// Collects what a document gives until there is enough to show.
class PreviewSink final : public StagingSink
{
public:
    explicit PreviewSink(const QStringList &columns)
        : m_columns(columns)
    {}

    Result<> record(StagedRecord &&record) override { return show(previewRow(m_columns, record)); }
    Result<> sale(StagedSale &&sale) override { return show(previewRow(m_columns, sale)); }
    void rejected(RejectedRow &&) override {}
    bool progress(qint64, qint64) override { return m_rows.size() < kShownRows; }
    const QList<QStringList> &rows() const { return m_rows; }

private:
    Result<> show(const QStringList &row)
    {
        m_rows << row;
        return m_rows.size() < kShownRows ? Result<>() : tl::unexpected<Error>(readingCancelled());
    }

    const QStringList &m_columns;
    QList<QStringList> m_rows;
};

} // namespace

/// Goes from the bytes of a part to a Recognition, step by step.
class PartRecogniser::Steps
{
public:
    Steps(const QString &path, const RecogniseOptions &options, const Container &container, const FilePart &part)
        : m_path(path)
        , m_options(options)
        , m_container(container)
        , m_part(part)
    {}

    Result<Recognition> recognise()
    {
        auto probe = FileProbe::open(m_container, m_part);
        if (!probe)
            return fail(probe);
        m_found.bytes = m_part.bytes;
        m_found.part = m_part.name;
        m_found.isSheet = m_part.shape == FilePart::Shape::Sheet;
        if (const auto known = decideEncoding(*probe); !known)
            return fail(known);
        m_head = decoded(probe->head().substr(m_mark), m_encoding);
        if (const DocumentProfile *document = documentAmong(profiles(), m_head))
            return preview(*document);
        const QString fileName = fileNameOf(m_path, m_part.name);
        if (auto refusal = m_found.isSheet ? std::nullopt : refusalOf(probe->head(), fileName))
            return tl::unexpected<Error>(std::move(*refusal));
        if (const auto shaped = decideShape(*probe); !shaped)
            return fail(shaped);
        if (!m_shape.hasRows) {
            return fail(
                ErrorKind::Input,
                QCoreApplication::translate(
                    "Intake",
                    "%1 has the names of columns but no rows. Choose a longer period in the webshop or till and make the export again.")
                    .arg(fileName));
        }
        m_header = Header(m_shape.header);
        if (const auto sampled = readSamples(*probe, false); !sampled)
            return fail(sampled);
        if (const auto chosen = chooseProfile(); !chosen)
            return fail(chosen);
        if (const auto judged = judgeColumns(*probe); !judged)
            return fail(judged);
        return std::move(m_found);
    }

    /// Shows the first records and sales of a document by reading it until there are enough.
    Result<Recognition> preview(const DocumentProfile &document)
    {
        m_found.profile = &document;
        m_found.score = 1;
        m_found.delimiter = u","_s;
        m_found.header = document.columns();
        PreviewSink sink(m_found.header);
        ReadingSummary summary;
        ImportOptions options;
        options.fileName = fileNameOf(m_path, m_part.name);
        const auto read = document.read(m_container, m_part, options, sink, summary);
        if (!read && read.error().kind != ErrorKind::Cancelled)
            return fail(read);
        m_found.sampleRows = sink.rows();
        return std::move(m_found);
    }

private:
    Result<> decideEncoding(const FileProbe &probe)
    {
        const EncodingGuess guess = guessEncoding(probe.views());
        m_encoding = guess.encoding;
        m_mark = static_cast<size_t>(guess.byteOrderMark);
        if (!m_options.encoding.isEmpty()) {
            const auto wanted = encodingFromName(m_options.encoding);
            if (!wanted)
                return fail(ErrorKind::Input,
                            QCoreApplication::translate("Intake", "The encoding \"%1\" is not known here.").arg(m_options.encoding));
            m_mark = *wanted == guess.encoding ? m_mark : 0;
            m_encoding = *wanted;
        }
        m_found.encoding = encodingName(m_encoding);
        m_found.byteOrderMark = m_mark > 0;
        return {};
    }

    Result<> decideShape(FileProbe &probe)
    {
        const QString told = m_found.isSheet ? u","_s : m_options.delimiter;
        const char delimiter = told.isEmpty() ? '\0' : told.at(0).toLatin1();
        for (;;) {
            auto shape = sniff(m_head, probe.isWhole(), delimiter);
            if (shape && shape->isWholeRow) {
                m_shape = std::move(*shape);
                break;
            }
            const auto longer = probe.lengthenHead();
            if (!longer)
                return fail(longer);
            if (!*longer && !shape)
                return fail(shape);
            if (!*longer) {
                return fail(ErrorKind::Input,
                            QCoreApplication::translate(
                                "Intake",
                                "The first row of this file is longer than 4 million characters. That is not the export of a shop or "
                                "till. Nothing was taken in. Download the export again, or choose another file."));
            }
            m_head = decoded(probe.head().substr(m_mark), m_encoding);
        }
        m_shape.dialect.checkUtf8 = m_encoding == Encoding::Utf8;
        m_shape.dialect.trustedQuotes = m_found.isSheet;
        m_found.delimiter = QString(QLatin1Char(m_shape.dialect.delimiter));
        m_found.sepLine = m_shape.sepLine;
        m_found.carriageReturnRows = m_shape.dialect.carriageReturnRows;
        m_found.headerRow = m_shape.headerRow;
        m_found.header = m_shape.header;
        return {};
    }

    /// Goes over the rows of the head and of the pieces. First for what is shown, then, when the profile is known, for its columns.
    Result<> readSamples(const FileProbe &probe, bool forNotation)
    {
        const auto headRead = readPiece(m_head, true, probe.isWhole(), forNotation);
        if (!headRead)
            return headRead;
        for (size_t i = 1; i < probe.pieces().size(); ++i) {
            const std::string piece = decoded(probe.pieces()[i], m_encoding);
            const size_t line = piece.find(m_shape.dialect.carriageReturnRows ? '\r' : '\n');
            if (line == std::string::npos)
                continue;
            // In the middle of a file a row may be wrong in any way; nothing is concluded from failing.
            const auto read = readPiece(std::string_view(piece).substr(line + 1), false, false, forNotation);
            if (!read && read.error().kind != ErrorKind::Input)
                return read;
        }
        return {};
    }

    Result<> readPiece(std::string_view piece, bool isHead, bool isWhole, bool forNotation)
    {
        MemorySource source(piece);
        CsvReader reader(source, m_shape.dialect);
        reader.expectColumns(m_shape.physicalColumns);
        for (int rows = 0; rows < kRowsEnough; ++rows) {
            const auto more = reader.next();
            if (!more)
                return fail(more);
            const CsvRow &row = reader.row();
            if (!*more || (row.endsWithFile && !isWhole))
                return {};
            if (row.blank || (isHead && row.number <= m_shape.headerRow))
                continue;
            const bool reliable = isHead || static_cast<int>(row.cells.size()) == m_shape.physicalColumns;
            if (forNotation && reliable && !row.brokenQuotes)
                m_scan->add(row, isHead ? row.number : 0);
            else if (!forNotation && reliable)
                show(row, isHead);
        }
        return {};
    }

    void show(const CsvRow &row, bool isHead)
    {
        if (isHead && m_found.sampleRows.size() < kShownRows) {
            QStringList cells;
            for (int column = 0; column < m_header.size(); ++column)
                cells << text(row.cell(column));
            m_found.sampleRows << cells;
        }
        if (m_found.decodedSamples.size() < 3)
            showLetters(row);
    }

    void showLetters(const CsvRow &row)
    {
        for (std::string_view cell : row.cells) {
            const bool plain = std::all_of(cell.begin(), cell.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
            if (plain || m_found.decodedSamples.size() >= 3)
                continue;
            const QString sample = text(cell).trimmed();
            for (qsizetype i = 0; i + 1 < sample.size(); ++i)
                m_found.looksDoubleEncoded =
                    m_found.looksDoubleEncoded ||
                    ((sample[i] == u'Ã' || sample[i] == u'Â') && sample[i + 1].unicode() >= 0x80 && sample[i + 1].unicode() <= 0xBF);
            if (!m_found.decodedSamples.contains(sample) && sample.size() <= 60)
                m_found.decodedSamples << sample;
        }
    }

    Result<> chooseProfile()
    {
        HeaderFingerprint fingerprint = m_header.fingerprint();
        fingerprint.fileName = fileNameOf(m_path, m_part.name);
        for (const Profile *profile : profiles())
            consider(profile, profile->recognise(fingerprint));
        const QString wanted = m_options.mapping                  ? m_options.mapping->profileId
                               : m_options.profileId == u"auto"_s ? QString()
                                                                  : m_options.profileId;
        if (!wanted.isEmpty()) {
            const Profile *told = profileById(wanted);
            if (told == nullptr || told->asDocument() != nullptr)
                return fail(ErrorKind::Input, QCoreApplication::translate("Intake", "There is no profile \"%1\" for files with rows and columns.").arg(wanted));
            if (told != m_found.profile)
                m_found.runnerUp = m_found.profile;
            m_found.runnerUpScore = told != m_found.profile ? m_found.score : m_found.runnerUpScore;
            m_found.profile = told;
            m_found.score = told->recognise(fingerprint);
        }
        proposeOrTakeMapping();
        return {};
    }

    void consider(const Profile *profile, double score)
    {
        if (score > m_found.score) {
            m_found.runnerUp = m_found.profile;
            m_found.runnerUpScore = m_found.score;
            m_found.profile = profile;
            m_found.score = score;
        } else if (score > m_found.runnerUpScore) {
            m_found.runnerUp = profile;
            m_found.runnerUpScore = score;
        }
    }

    void proposeOrTakeMapping()
    {
        // Names may say nothing while the values do: then the generic profile is still tried.
        if (m_found.profile == nullptr && proposeMapping(ProfileInfo::Kind::Customers, m_header, m_found.sampleRows).sufficient)
            m_found.profile = profileById(u"generic-customers");
        if (m_found.profile == nullptr || !m_found.profile->info().id.startsWith(u"generic-"_s))
            return;
        const MappingProposal proposal = proposeMapping(m_found.profile->info().kind, m_header, m_found.sampleRows);
        m_found.mapping = m_options.mapping ? *m_options.mapping : proposal.mapping;
        if (!m_options.mapping)
            m_found.consentsToConfirm = proposal.consents;
        m_found.evidence = proposal.evidence;
    }

    Result<> judgeColumns(const FileProbe &probe)
    {
        ImportOptions options;
        options.mapping = m_found.mapping;
        std::vector<int> used;
        if (m_found.profile != nullptr) {
            used = m_found.profile->usedColumns(m_header, options);
            m_scan.emplace(m_header, m_found.profile->columnUses(m_header, options));
            if (const auto sampled = readSamples(probe, true); !sampled)
                return sampled;
            m_found.notations = m_scan->decide();
            options.fileName = fileNameOf(m_path, m_part.name);
            m_found.consentColumns = m_found.profile->consentColumns(m_header, options);
        }
        for (int column = 0; column < m_header.size(); ++column) {
            if (m_header.skeleton(column).isEmpty())
                continue;
            if (isNeverStored(m_header.skeleton(column)))
                m_found.neverStored << m_header.name(column);
            else if (std::find(used.begin(), used.end(), column) == used.end())
                m_found.unusedColumns << m_header.name(column);
        }
        return {};
    }

    QString m_path;
    const RecogniseOptions &m_options;
    const Container &m_container;
    const FilePart &m_part;
    Recognition m_found;
    Encoding m_encoding = Encoding::Utf8;
    size_t m_mark = 0;
    std::string m_head; ///< decoded, without byte order mark
    SniffedText m_shape;
    Header m_header;
    std::optional<NotationScan> m_scan;
};

Result<Recognition> PartRecogniser::recognise(const FilePart &part) const
{
    return Steps(m_path, m_options, m_container, part).recognise();
}

} // namespace kk::intake
