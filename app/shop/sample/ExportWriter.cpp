#include "app/shop/sample/ExportWriter.h"

#include "app/base/text/Fold.h"

#include <QCoreApplication>

#include <algorithm>

namespace kk::shop::sample {
namespace {

constexpr size_t kFlushAt = 1U << 20U;

/// What Windows-1252 has beyond Latin-1 and the sample can use. Other characters lose their marks.
std::string windows1252(std::string_view utf8)
{
    std::string out;
    for (const QChar c : QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))) {
        if (c.unicode() < 0x80 || (c.unicode() >= 0xA0 && c.unicode() < 0x100))
            out += static_cast<char>(c.unicode());
        else if (c == u'€')
            out += '\x80';
        else if (c == u'’')
            out += '\x92';
        else
            out += foldText(QString(c)).toStdString();
    }
    return out;
}

} // namespace

ExportWriter::ExportWriter(const QDir &folder, const QString &fileName, const QString &profile, const QString &source, char delimiter, Encoding encoding)
    : m_output(folder.filePath(fileName)), m_delimiter(delimiter), m_encoding(encoding)
{
    m_file.fileName = fileName;
    m_file.profile = profile;
    m_file.source = source;
    (void)m_output.open(QIODevice::WriteOnly); // `finish` tells when it failed
}

void ExportWriter::header(std::string_view columns)
{
    m_columns = static_cast<size_t>(std::count(columns.begin(), columns.end(), m_delimiter)) + 1;
    m_buffer.append(columns).append("\r\n");
}

void ExportWriter::cell(std::string_view text)
{
    if (m_inRow++ > 0)
        m_buffer += m_delimiter;
    const bool plain = text.find_first_of("\"\r\n") == std::string_view::npos && text.find(m_delimiter) == std::string_view::npos;
    if (plain) {
        m_buffer += m_encoding == Encoding::Utf8 ? std::string(text) : windows1252(text);
        return;
    }
    m_buffer += '"';
    for (const char c : m_encoding == Encoding::Utf8 ? std::string(text) : windows1252(text)) {
        if (c == '"')
            m_buffer += '"';
        m_buffer += c;
    }
    m_buffer += '"';
}

void ExportWriter::cells(std::initializer_list<std::string_view> texts)
{
    for (const std::string_view text : texts)
        cell(text);
}

void ExportWriter::emptyCells(size_t count)
{
    for (size_t i = 0; i < count; ++i)
        cell({});
}

void ExportWriter::endRow()
{
    Q_ASSERT(m_inRow == m_columns);
    m_inRow = 0;
    m_buffer += "\r\n";
    ++m_file.rows;
    if (m_buffer.size() > kFlushAt)
        flush();
}

void ExportWriter::count(const Sale &sale)
{
    ++m_file.sales;
    m_file.saleLines += static_cast<qint64>(sale.lines.size());
    if (!sale.counts())
        return;
    ++m_file.countedSales;
    m_file.totalCents += sale.totalCents;
    m_file.refundedCents += sale.refundedCents;
}

void ExportWriter::flush()
{
    m_output.write(m_buffer.data(), static_cast<qint64>(m_buffer.size()));
    m_buffer.clear();
}

Result<SampleFile> ExportWriter::finish()
{
    flush();
    if (!m_output.commit())
        return notWritten(m_output.errorString());
    return std::move(m_file);
}

tl::unexpected<Error> notWritten(const QString &reason)
{
    return fail(ErrorKind::Storage,
                QCoreApplication::translate("SampleShop", "The files of the sample shop could not be written. Choose a folder with room where you may write."),
                reason);
}

std::string decimal(qint64 cents, char mark)
{
    const quint64 amount = cents < 0 ? 0 - static_cast<quint64>(cents) : static_cast<quint64>(cents);
    std::string text = cents < 0 ? "-" : "";
    text += std::to_string(amount / 100) + mark;
    return text += {static_cast<char>('0' + amount / 10 % 10), static_cast<char>('0' + amount % 10)};
}

qint64 taxWithin(qint64 cents, int percent)
{
    if (cents < 0)
        return -taxWithin(-cents, percent);
    return (2 * cents * percent + 100 + percent) / (2 * (100 + percent));
}

std::string percentText(int percent)
{
    return std::to_string(percent) + '%';
}

std::vector<qint64> spreadDiscount(const Sale &sale)
{
    qint64 goods = 0;
    for (const SaleLine &line : sale.lines)
        goods += line.totalCents;
    std::vector<qint64> shares;
    qint64 left = sale.discountCents;
    for (const SaleLine &line : sale.lines) {
        shares.push_back(goods ? sale.discountCents * line.totalCents / goods : 0);
        left -= shares.back();
    }
    if (!shares.empty())
        shares.back() += left;
    return shares;
}

Result<QList<SampleFile>> writeExports(const SampleShop &shop, const QDir &folder)
{
    QList<SampleFile> written;
    for (const auto write : {writeOldTill, writeLightspeed, writeShopify, writeWooCommerce}) {
        const auto files = write(shop, folder);
        if (!files)
            return fail(files);
        written += *files;
    }
    return written;
}

} // namespace kk::shop::sample
