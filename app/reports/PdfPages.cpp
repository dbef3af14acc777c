#include "app/reports/Document.h"
#include "app/reports/PdfFile.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

namespace kk::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDotsPerInch = 96;
constexpr int kMarginMillimetres = 18;
constexpr int kFooterDots = 40;
constexpr qreal kBodyPoints = 10;
constexpr qsizetype kRowsAPiece = 40;

/// A document of Qt with our blocks. Sizes in dots of 96 per inch.
class PageMaker {
public:
    explicit PageMaker(QTextDocument &pages) : m_cursor(&pages)
    {
        QTextOption option = pages.defaultTextOption();
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(Qt::LayoutDirectionAuto);
        pages.setDefaultTextOption(option);
        QFont font(QStringList{u"Open Sans"_s, u"DejaVu Sans"_s}, -1);
        font.setPointSizeF(kBodyPoints);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.01); // no ligatures: "ffi" stays three letters for who searches or listens
        pages.setDefaultFont(font);
        pages.setUndoRedoEnabled(false);
    }

    void add(const Document &document)
    {
        m_cursor.beginEditBlock();
        heading(document.title, 1);
        for (const DocumentBlock &block : document.blocks())
            add(block);
        m_cursor.endEditBlock();
    }

private:
    void add(const DocumentBlock &block)
    {
        switch (block.kind) {
        case DocumentBlock::Kind::Heading: heading(block.text, block.level); break;
        case DocumentBlock::Kind::Paragraph: paragraph(block.text, 6); break;
        case DocumentBlock::Kind::List: list(block.items); break;
        case DocumentBlock::Kind::Facts: facts(block.facts); break;
        case DocumentBlock::Kind::Table: table(block.table); break;
        }
    }

    void newBlock(qreal above, qreal below, int level = 0)
    {
        QTextBlockFormat format;
        format.setTopMargin(above);
        format.setBottomMargin(below);
        format.setHeadingLevel(level);
        if (level > 0)
            format.setNonBreakableLines(true);
        if (m_isFresh)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
        m_cursor.setBlockCharFormat({});
        m_isFresh = false;
    }

    void write(const QString &text, bool isBold = false, qreal points = kBodyPoints)
    {
        QTextCharFormat format;
        format.setFontWeight(isBold ? QFont::Bold : QFont::Normal);
        format.setFontPointSize(points);
        m_cursor.insertText(text, format);
    }

    void heading(const QString &text, int level)
    {
        newBlock(level <= 2 ? 18 : 12, 4, level);
        write(text, true, level == 1 ? 18 : level == 2 ? 13 : 11);
    }

    void paragraph(const QString &text, qreal below)
    {
        newBlock(0, below);
        write(text);
    }

    void list(const QStringList &items)
    {
        for (const QString &item : items) {
            newBlock(0, 2);
            write(u"\u2022  "_s + item);
        }
    }

    void facts(const QList<std::pair<QString, QString>> &facts)
    {
        DocumentTable asTable;
        asTable.hasRowNames = true;
        for (const auto &[name, value] : facts)
            asTable.rows.append({name, value});
        table(asTable);
    }

    void table(const DocumentTable &table)
    {
        if (!table.caption.isEmpty()) {
            newBlock(8, 2);
            write(table.caption, true);
        }
        const qsizetype columns = std::max(table.header.size(), table.rows.isEmpty() ? qsizetype(0) : table.rows.first().size());
        if (columns == 0)
            return;
        const int headers = table.header.isEmpty() ? 0 : 1;
        if (table.rows.isEmpty() && headers == 0)
            return;
        QTextTableFormat format;
        format.setBorder(0.5);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(3);
        format.setHeaderRowCount(headers);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QList<QTextLength> widths(columns, QTextLength(QTextLength::PercentageLength, 100.0 / double(columns)));
        if (headers == 0 && columns == 2) // a name and what it stands for
            widths = {QTextLength(QTextLength::PercentageLength, 30), QTextLength(QTextLength::PercentageLength, 70)};
        format.setColumnWidthConstraints(widths);
        for (qsizetype first = 0; first == 0 || first < table.rows.size(); first += kRowsAPiece) {
            if (first > 0)
                seam();
            piece(table, first, columns, format);
        }
    }

    /// Rows of a table as a table of Qt's own, with the header. Qt looks its cells up so slowly that a long table is made of several.
    void piece(const DocumentTable &table, qsizetype first, qsizetype columns, const QTextTableFormat &format)
    {
        const int headers = table.header.isEmpty() ? 0 : 1;
        const qsizetype count = std::min(kRowsAPiece, table.rows.size() - first);
        QTextTable *made = m_cursor.insertTable(int(count) + headers, int(columns), format);
        for (int column = 0; headers && column < table.header.size(); ++column)
            fill(*made, 0, column, table.header[column], true);
        for (int row = 0; row < count; ++row) {
            const QStringList &cells = table.rows[first + row];
            for (int column = 0; column < std::min(columns, cells.size()); ++column)
                fill(*made, row + headers, column, cells[column], column == 0 && table.hasRowNames);
        }
        m_cursor.movePosition(QTextCursor::End);
        m_isFresh = true;
    }

    /// The line that Qt wants between two tables, as low as can be.
    void seam()
    {
        newBlock(0, 0);
        QTextBlockFormat format;
        format.setLineHeight(1, QTextBlockFormat::FixedHeight);
        m_cursor.setBlockFormat(format);
    }

    static void fill(QTextTable &table, int row, int column, const QString &text, bool isBold)
    {
        QTextCharFormat format;
        format.setFontWeight(isBold ? QFont::Bold : QFont::Normal);
        format.setFontPointSize(kBodyPoints - 1);
        table.cellAt(row, column).firstCursorPosition().insertText(text, format);
    }

    QTextCursor m_cursor;
    bool m_isFresh = true;
};

void paintPage(QPainter &painter, QTextDocument &pages, const Document &document, int page, const QSizeF &size)
{
    const qreal bodyHeight = size.height() - kFooterDots;
    painter.save();
    painter.translate(0, -page * bodyHeight);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, page * bodyHeight, size.width(), bodyHeight);
    context.palette.setColor(QPalette::Text, Qt::black);
    painter.setClipRect(context.clip);
    pages.documentLayout()->draw(&painter, context);
    painter.restore();
    QFont small = pages.defaultFont();
    small.setPointSizeF(kBodyPoints - 2);
    painter.setFont(small);
    const QRectF foot(0, bodyHeight + 10, size.width(), kFooterDots - 10);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, document.shop);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, u"%1 / %2"_s.arg(page + 1).arg(pages.pageCount()));
}

/// Lays out for 96 dots an inch and paints enlarged to what the paper has: the same lines break at the same words everywhere.
void paintPages(QPainter &painter, QPagedPaintDevice &paper, QPaintDevice &measure, const Document &document, qreal dotsPerInch)
{
    const qreal scale = dotsPerInch / kDotsPerInch;
    const QSizeF size = paper.pageLayout().paintRectPixels(kDotsPerInch).size();
    QTextDocument pages;
    // All that the layout needs to know comes first and the content in one piece, so that it is laid out once: long tables are slow.
    pages.setDocumentMargin(0);
    pages.setPageSize(QSizeF(size.width(), size.height() - kFooterDots));
    pages.documentLayout()->setPaintDevice(&measure);
    PageMaker(pages).add(document);
    painter.scale(scale, scale);
    const int count = pages.pageCount();
    for (int page = 0; page < count; ++page) {
        if (page > 0)
            paper.newPage();
        paintPage(painter, pages, document, page, size);
    }
}

} // namespace

Result<QByteArray> pdfOf(const Document &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kDotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(kMarginMillimetres, kMarginMillimetres, kMarginMillimetres, kMarginMillimetres), QPageLayout::Millimeter);
        writer.setTitle(document.title);
        writer.setCreator(u"Klantenkring"_s);
        QPainter painter;
        if (!painter.begin(&writer))
            return fail(ErrorKind::Bug, QCoreApplication::translate("Reports", "The page could not be painted. Restart the program and try again."), u"QPdfWriter"_s);
        paintPages(painter, writer, writer, document, kDotsPerInch);
    }
    return settledPdf(buffer.data(), document);
}

Result<> paintOn(QPagedPaintDevice &paper, const Document &document)
{
    paper.setPageMargins(QMarginsF(kMarginMillimetres, kMarginMillimetres, kMarginMillimetres, kMarginMillimetres), QPageLayout::Millimeter);
    QImage measure(1, 1, QImage::Format_ARGB32_Premultiplied);
    measure.setDotsPerMeterX(qRound(kDotsPerInch / 0.0254));
    measure.setDotsPerMeterY(qRound(kDotsPerInch / 0.0254));
    QPainter painter;
    if (!painter.begin(&paper))
        return fail(ErrorKind::Storage, QCoreApplication::translate("Reports", "The printer does not start. See whether it is on, or save the page as a PDF."));
    paintPages(painter, paper, measure, document, paper.logicalDpiX());
    return {};
}

} // namespace kk::reports
