#include "ui/widgets/PictureChoice.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Painting.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

namespace kk::ui {

namespace {

constexpr int kMostColumns = 4;
constexpr int kWidth = 124;
constexpr int kHeight = 76;

class PictureButton final : public QPushButton {
public:
    PictureButton(QString key, QString icon, const QString &text) : QPushButton(text), m_key(std::move(key)), m_icon(std::move(icon))
    {
        setCheckable(true);
        setAutoDefault(false);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    const QString &key() const { return m_key; }
    QSize sizeHint() const override { return {std::max(Metrics::px(kWidth), textWidth(text(), TextStyle::Body) + Metrics::px(12)), Metrics::px(kHeight)}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
        paintBox(&painter, box, isChecked() ? Role::AccentSoft : Role::Surface, isChecked() ? Role::Accent : Role::ControlLine, isChecked() ? 2 : 1,
                 Metrics::px(8));
        const Role ink = isChecked() ? Role::OnAccentSoft : Role::Text;
        const QRectF picture(box.left(), box.top() + Metrics::px(10), box.width(), Metrics::px(28));
        Icons::paint(&painter, picture, m_icon, ink, Metrics::px(24));
        paintText(&painter, QRectF(box.left() + 2, picture.bottom() + Metrics::px(4), box.width() - 4, Metrics::px(24)), text(),
                  isChecked() ? TextStyle::Strong : TextStyle::Body, ink, Qt::AlignCenter);
        if (hasFocus())
            paintFocus(&painter, box);
    }

private:
    QString m_key;
    QString m_icon;
};

} // namespace

PictureChoice::PictureChoice(const QString &name, QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this)), m_group(new QButtonGroup(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(m_grid, 8);
    setAccessibleName(name);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool checked) {
        if (checked)
            Q_EMIT currentChanged(current());
    });
}

void PictureChoice::addChoice(const QString &key, const QString &icon, const QString &text)
{
    m_group->addButton(new PictureButton(key, icon, text));
    m_columns = 0;
    place();
}

void PictureChoice::setCurrent(const QString &key)
{
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        if (static_cast<PictureButton *>(button)->key() == key)
            button->setChecked(true);
    }
}

QString PictureChoice::current() const
{
    const auto *button = static_cast<const PictureButton *>(m_group->checkedButton());
    return button ? button->key() : QString();
}

void PictureChoice::place()
{
    int widest = 1;
    const auto buttons = m_group->buttons();
    for (const QAbstractButton *button : buttons)
        widest = std::max(widest, button->sizeHint().width());
    const int columns = std::clamp((width() + m_grid->horizontalSpacing()) / (widest + m_grid->horizontalSpacing()), 2, kMostColumns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int index = 0; index < buttons.size(); ++index)
        m_grid->addWidget(buttons.at(index), index / columns, index % columns);
}

void PictureChoice::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace kk::ui
