#pragma once

#include "app/base/Clock.h"
#include "app/base/Result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

class QPagedPaintDevice;

namespace kk::reports {

/// A table with a caption. The first column names the row when `hasRowNames`.
struct DocumentTable {
    QString caption;
    QStringList header;
    QList<QStringList> rows;
    bool hasRowNames = false;
    bool operator==(const DocumentTable &) const = default;
};

/// One piece of a document.
struct DocumentBlock {
    enum class Kind { Heading, Paragraph, List, Facts, Table };
    Kind kind = Kind::Paragraph;
    int level = 2;                              ///< of a heading: 2 to 4
    QString text;                               ///< heading, paragraph
    QStringList items;                          ///< list
    QList<std::pair<QString, QString>> facts;   ///< name and value
    DocumentTable table;
    bool operator==(const DocumentBlock &) const = default;
};

/// What a letter, a report or a register says, apart from how it looks. Plain text everywhere; nothing in it is markup.
class Document {
public:
    QString language = QStringLiteral("nl"); ///< BCP 47
    QString title;
    QString shop;                            ///< at the head of each page
    std::optional<Instant> madeAt;           ///< the only thing that differs between two runs on the same state

    void heading(const QString &text, int level = 2) { m_blocks.append({DocumentBlock::Kind::Heading, level, text, {}, {}, {}}); }
    void paragraph(const QString &text) { m_blocks.append({DocumentBlock::Kind::Paragraph, 0, text, {}, {}, {}}); }
    void list(const QStringList &items) { m_blocks.append({DocumentBlock::Kind::List, 0, {}, items, {}, {}}); }
    void facts(const QList<std::pair<QString, QString>> &facts) { m_blocks.append({DocumentBlock::Kind::Facts, 0, {}, {}, facts, {}}); }
    void table(const DocumentTable &table) { m_blocks.append({DocumentBlock::Kind::Table, 0, {}, {}, {}, table}); }

    const QList<DocumentBlock> &blocks() const { return m_blocks; }
    void append(const Document &other) { m_blocks.append(other.m_blocks); }
    /// All words in reading order, one piece a line; for tests and for comparing forms.
    QString plainText() const;

private:
    QList<DocumentBlock> m_blocks;
};

/// A page that any browser and screen reader shows: language, headings in order, tables with captions and scopes; it loads nothing.
QByteArray htmlOf(const Document &document);
/// The same on A4 paper. Needs a QGuiApplication (offscreen will do). Qt 6.4 writes no tags for screen readers; `htmlOf` is the
/// accessible twin. Errors: Bug, when the page cannot be painted.
[[nodiscard]] Result<QByteArray> pdfOf(const Document &document);
/// The same pages on a printer, whatever its resolution. GUI thread. Errors: Storage, when the printer does not start.
[[nodiscard]] Result<> paintOn(QPagedPaintDevice &paper, const Document &document);

} // namespace kk::reports
