#pragma once

#include "app/shop/sample/SampleExports.h"

#include <QSaveFile>

#include <initializer_list>
#include <string>
#include <string_view>

namespace kk::shop::sample {

/// Writes one delimited file row by row and counts what went in. Nothing stands there until `finish` succeeded.
class ExportWriter {
public:
    enum class Encoding { Utf8, Windows1252 };

    ExportWriter(const QDir &folder, const QString &fileName, const QString &profile, const QString &source, char delimiter = ',',
                 Encoding encoding = Encoding::Utf8);

    /// The header as one text, its columns parted by the delimiter.
    void header(std::string_view columns);
    void cell(std::string_view text);
    void cells(std::initializer_list<std::string_view> texts);
    void emptyCells(size_t count);
    void endRow();
    /// Adds a sale to the sums of the file.
    void count(const Sale &sale);

    /// Columns of the header; every row must have as many.
    size_t columns() const { return m_columns; }
    SampleFile &file() { return m_file; }
    [[nodiscard]] Result<SampleFile> finish();

private:
    void flush();

    QSaveFile m_output;
    SampleFile m_file;
    std::string m_buffer;
    char m_delimiter;
    Encoding m_encoding;
    size_t m_columns = 0;
    size_t m_inRow = 0;
};

/// The failure of every writer here.
[[nodiscard]] tl::unexpected<Error> notWritten(const QString &reason);

/// "12.95", "-0.50".
std::string decimal(qint64 cents, char mark = '.');
/// The tax inside an amount that includes it, rounded to the nearest cent.
qint64 taxWithin(qint64 cents, int percent);
std::string percentText(int percent);

/// One sale's discount spread over its lines; sums to the discount exactly.
std::vector<qint64> spreadDiscount(const Sale &sale);

/// The files of one system. Each writes in the order in which the system's own export does.
[[nodiscard]] Result<QList<SampleFile>> writeOldTill(const SampleShop &shop, const QDir &folder);
[[nodiscard]] Result<QList<SampleFile>> writeLightspeed(const SampleShop &shop, const QDir &folder);
[[nodiscard]] Result<QList<SampleFile>> writeShopify(const SampleShop &shop, const QDir &folder);
[[nodiscard]] Result<QList<SampleFile>> writeWooCommerce(const SampleShop &shop, const QDir &folder);

} // namespace kk::shop::sample
