#include "ui/widgets/RecoveryCodeView.h"

#include "app/base/SecretBuffer.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/TextLabel.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGroups = 8;
constexpr int kColumns = 4;

QFont codeFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(Metrics::points(15));
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

/// One group: its number, small, and its five characters, large. Painted, so that no label keeps a copy.
class RecoveryCodeView::Group final : public QWidget {
public:
    explicit Group(int number) : m_number(number)
    {
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    ~Group() override { wipe(m_text); }

    void setText(QString text)
    {
        wipe(m_text);
        m_text = std::move(text);
        QString spelled;
        for (const QChar character : m_text)
            spelled += u' ' + QString(character);
        setAccessibleName(RecoveryCodeView::tr("Group %1:%2").arg(m_number).arg(spelled));
        update();
    }
    QSize sizeHint() const override
    {
        return {QFontMetrics(codeFont()).horizontalAdvance(u"MMMMM"_s) + Metrics::px(40), QFontMetrics(codeFont()).height() + Metrics::px(16)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        paintBox(&painter, box, Role::Sunken, Role::Line, 1, Metrics::px(5));
        paintText(&painter, box.adjusted(Metrics::px(8), 0, 0, 0), QString::number(m_number), TextStyle::Small, Role::Muted);
        painter.setFont(codeFont());
        painter.setPen(Theme::color(Role::Text));
        painter.drawText(box.adjusted(Metrics::px(22), 0, 0, 0), Qt::AlignCenter, m_text);
        if (hasFocus())
            paintFocus(&painter, box);
    }

private:
    int m_number;
    QString m_text;
};

RecoveryCodeView::RecoveryCodeView(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout), m_result(wrappedText({}, TextStyle::Small, Role::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 12);
    Metrics::scaledSpacing(m_grid, 8);
    const int columns = Metrics::textSize() > 130 ? kColumns / 2 : kColumns;
    for (int index = 0; index < kGroups; ++index) {
        m_groups.append(new Group(index + 1));
        m_grid->addWidget(m_groups.last(), index / columns, index % columns);
    }
    column->addLayout(m_grid);
    auto *buttons = new QHBoxLayout;
    Metrics::scaledSpacing(buttons, 8);
    auto *print = makeButton(tr("&Print…"), ButtonLook::Plain, u"printer"_s);
    auto *pdf = makeButton(tr("&Save as PDF…"), ButtonLook::Plain, u"file-text"_s);
    buttons->addWidget(print);
    buttons->addWidget(pdf);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(m_result);
    m_result->hide();
    connect(print, &QPushButton::clicked, this, &RecoveryCodeView::printRequested);
    connect(pdf, &QPushButton::clicked, this, &RecoveryCodeView::pdfRequested);
}

RecoveryCodeView::~RecoveryCodeView() = default;

void RecoveryCodeView::setGroups(QStringList groups)
{
    for (int index = 0; index < kGroups; ++index)
        m_groups.at(index)->setText(groups.value(index));
    for (QString &group : groups)
        wipe(group);
}

void RecoveryCodeView::clear()
{
    setGroups({});
    setResult({});
}

void RecoveryCodeView::setResult(const QString &sentence)
{
    m_result->setText(sentence);
    m_result->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        announce(m_result, sentence);
}

} // namespace kk::ui
