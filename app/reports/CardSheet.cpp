#include "app/reports/CardSheet.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFont>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <memory>

#include <qrencode.h>

namespace kk::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr double kCardWidth = 85.6; // millimetres
constexpr double kCardHeight = 54.0;
constexpr double kRadius = 3.2;
constexpr double kMargin = 6.0;
constexpr double kQrSize = 26.0;
constexpr int kQuietZone = 4; // modules, ISO/IEC 18004
constexpr int kMostCards = 500;
constexpr int kDotsPerInch = 600;
constexpr double kSheetWidth = 210.0;
constexpr double kSheetHeight = 297.0;
constexpr int kAcross = 2;
constexpr int kDown = 5;

/// A pen with a place of its own in millimetres.
class CardPainter {
public:
    CardPainter(QPainter &painter, const CardFace &face) : m_painter(painter), m_face(face) {}

    void paint(const PrintedCard &card, const QPointF &corner, bool withEdge) const
    {
        const QRectF edge(corner, QSizeF(kCardWidth, kCardHeight));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(QColor(u"#9a9a9a"_s), 0.1));
        if (withEdge)
            m_painter.drawRoundedRect(edge, kRadius, kRadius);
        const QRectF inner = edge.adjusted(kMargin, kMargin, -kMargin, -kMargin);
        const double room = inner.width() - kQrSize - 3;
        text(QRectF(inner.left(), inner.top(), room, 7), m_face.shop, 5.0, true);
        text(QRectF(inner.left(), inner.top() + 8, room, 6), m_face.title, 3.8, false);
        text(QRectF(inner.left(), inner.top() + 15, room, 14), m_face.line, 2.9, false);
        text(QRectF(inner.left(), inner.bottom() - 6, inner.width(), 6), card.grouped, 4.0, true);
        code(card.number, QRectF(inner.right() - kQrSize, inner.top(), kQrSize, kQrSize));
    }

private:
    void text(const QRectF &place, const QString &words, double millimetres, bool strong) const
    {
        if (words.isEmpty())
            return;
        QFont font = m_painter.font();
        font.setPixelSize(100);
        font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
        m_painter.save();
        m_painter.setPen(Qt::black);
        m_painter.setFont(font);
        m_painter.translate(place.topLeft());
        const double scale = millimetres / 100; // a font has whole pixels; the paper is counted in millimetres
        m_painter.scale(scale, scale);
        m_painter.drawText(QRectF(0, 0, place.width() / scale, place.height() / scale), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words);
        m_painter.restore();
    }

    void code(const QString &number, const QRectF &place) const
    {
        const auto modules = qrModules(number);
        if (modules.empty())
            return;
        const double side = place.width() / static_cast<double>(modules.size() + 2 * kQuietZone);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(Qt::black);
        for (std::size_t row = 0; row < modules.size(); ++row) {
            for (std::size_t column = 0; column < modules.size(); ++column) {
                if (modules[row][column])
                    m_painter.drawRect(QRectF(place.left() + side * static_cast<double>(column + kQuietZone), place.top() + side * static_cast<double>(row + kQuietZone), side, side));
            }
        }
        m_painter.setBrush(Qt::NoBrush);
    }

    QPainter &m_painter;
    const CardFace &m_face;
};

Error cannotPaint()
{
    return {ErrorKind::Bug, QCoreApplication::translate("Reports", "The page could not be painted. Restart the program and try again."), u"QPdfWriter"_s};
}

/// Pages of `size` millimetres, painted in millimetres.
template <class Paint>
Result<QByteArray> pdf(const QSizeF &size, const QString &title, Paint paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kDotsPerInch);
        writer.setTitle(title);
        writer.setCreator(u"Klantenkring"_s);
        writer.setPageLayout(QPageLayout(QPageSize(size, QPageSize::Millimeter), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
        QPainter painter(&writer);
        if (!painter.isActive())
            return tl::unexpected(cannotPaint());
        const double dots = kDotsPerInch / 25.4;
        painter.scale(dots, dots);
        paint(writer, painter);
    }
    return bytes;
}

} // namespace

std::vector<std::vector<bool>> qrModules(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return {};
    const std::unique_ptr<QRcode, void (*)(QRcode *)> code(QRcode_encodeString(bytes.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), QRcode_free);
    if (!code)
        return {};
    const auto width = static_cast<std::size_t>(code->width);
    std::vector<std::vector<bool>> modules(width, std::vector<bool>(width));
    for (std::size_t at = 0; at < width * width; ++at)
        modules[at / width][at % width] = (code->data[at] & 1) != 0;
    return modules;
}

Result<QByteArray> cardSheetPdf(const QList<PrintedCard> &cards, const CardFace &face)
{
    if (cards.isEmpty() || cards.size() > kMostCards)
        return fail(ErrorKind::Input, QCoreApplication::translate("Reports", "Choose 1 to %1 cards to print.").arg(kMostCards));
    return pdf(QSizeF(kSheetWidth, kSheetHeight), face.title, [&](QPdfWriter &writer, QPainter &painter) {
        const CardPainter pen(painter, face);
        const double left = (kSheetWidth - kAcross * kCardWidth) / 2;
        const double top = (kSheetHeight - kDown * kCardHeight) / 2;
        for (qsizetype at = 0; at < cards.size(); ++at) {
            const int place = static_cast<int>(at % kCardsOnSheet);
            if (at > 0 && place == 0)
                writer.newPage();
            pen.paint(cards[at], QPointF(left + place % kAcross * kCardWidth, top + place / kAcross * kCardHeight), true);
        }
    });
}

Result<QByteArray> cardPdf(const PrintedCard &card, const CardFace &face)
{
    return pdf(QSizeF(kCardWidth, kCardHeight), face.title, [&](QPdfWriter &, QPainter &painter) { CardPainter(painter, face).paint(card, QPointF(0, 0), false); });
}

} // namespace kk::reports
