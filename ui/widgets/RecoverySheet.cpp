#include "ui/widgets/RecoverySheet.h"

#include "app/base/SecretBuffer.h"

#include <QFile>
#include <QFont>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumns = 2;

/// Paints lines from the top of the page downwards.
class Pen {
public:
    Pen(QPainter &painter, const QRectF &page) : m_painter(painter), m_rest(page) {}

    void line(const QString &text, double points, QFont::Weight weight = QFont::Normal)
    {
        QFont font = m_painter.font();
        font.setPointSizeF(points);
        font.setWeight(weight);
        m_painter.setFont(font);
        const QRectF took = m_painter.boundingRect(m_rest, Qt::TextWordWrap, text);
        m_painter.drawText(m_rest, Qt::TextWordWrap, text);
        m_rest.setTop(took.bottom());
    }
    void gap(double millimetres) { m_rest.setTop(m_rest.top() + this->millimetres(millimetres)); }
    double millimetres(double value) const { return value * m_painter.device()->logicalDpiY() / 25.4; }
    const QRectF &rest() const { return m_rest; }

private:
    QPainter &m_painter;
    QRectF m_rest;
};

} // namespace

RecoverySheet::RecoverySheet(QString shopName, QStringList groups, QDate made)
    : m_shopName(std::move(shopName)), m_groups(std::move(groups)), m_made(made)
{
}

RecoverySheet::~RecoverySheet()
{
    for (QString &group : m_groups)
        wipe(group);
}

void RecoverySheet::paint(QPainter &painter, const QRectF &page) const
{
    painter.setPen(Qt::black);
    Pen pen(painter, page);
    pen.line(tr("Recovery code of %1").arg(m_shopName), 22, QFont::DemiBold);
    pen.gap(2);
    pen.line(tr("Made on %1").arg(QLocale().toString(m_made, QLocale::LongFormat)), 11);
    pen.gap(8);
    pen.line(tr("This code opens your shop when you forget your password. Whoever has it can read everything."), 12);
    pen.gap(10);

    QFont large = painter.font();
    large.setFamilies({u"DejaVu Sans Mono"_s, u"Noto Sans Mono"_s, u"Consolas"_s, u"Menlo"_s, u"monospace"_s});
    large.setStyleHint(QFont::Monospace);
    const double height = pen.millimetres(20);
    const double width = page.width() / kColumns;
    const QRectF grid = pen.rest();
    const qsizetype rows = (m_groups.size() + kColumns - 1) / kColumns;
    for (qsizetype index = 0; index < m_groups.size(); ++index) {
        const QRectF box(grid.left() + double(index / rows) * width, grid.top() + double(index % rows) * height, width, height);
        large.setPointSizeF(12);
        painter.setFont(large);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, QString::number(index + 1));
        large.setPointSizeF(28);
        large.setWeight(QFont::DemiBold);
        painter.setFont(large);
        painter.drawText(box.adjusted(pen.millimetres(12), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_groups.at(index));
    }
    pen.gap(20.0 * double(rows) + 10);
    painter.setFont(QFont());
    for (const QString &advice : {tr("Keep this paper outside the shop, for example at home with other important papers."),
                                  tr("Do not keep it with a backup, and do not make a photo of it."),
                                  tr("Letters O, I, L and U do not occur. What looks like O is a zero, what looks like I is a one.")}) {
        pen.line(u"•  "_s + advice, 12);
        pen.gap(3);
    }
}

Result<> RecoverySheet::print(QPagedPaintDevice &device) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return fail(ErrorKind::Storage, tr("Printing did not start. The code is still on the screen. Save it as PDF or write it down."));
    paint(painter, painter.viewport());
    if (!painter.end())
        return fail(ErrorKind::Storage, tr("The page did not get onto the paper. Try again, or write the code down."));
    return {};
}

Result<> RecoverySheet::savePdf(const QString &path) const
{
    const auto unwritten = [&] { return fail(ErrorKind::Storage, tr("The file cannot be stored in this place. Choose another place.")); };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritten();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    {
        QPdfWriter pdf(&file);
        pdf.setTitle(tr("Recovery code"));
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageMargins(QMarginsF(25, 25, 20, 20), QPageLayout::Millimeter);
        pdf.setResolution(300);
        if (auto printed = print(pdf); !printed)
            return printed;
    }
    if (!file.commit())
        return unwritten();
    return {};
}

} // namespace kk::ui
