#include "ui/SampleBand.h"

#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace kk::ui {

using namespace Qt::StringLiterals;

SampleBand::SampleBand(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    Metrics::scaledMargins(row, 20, 5, 20, 5);
    Metrics::scaledSpacing(row, 10);
    row->addWidget(new IconLabel(u"eye"_s, Role::Warn, 16));
    auto *words = new TextLabel(tr("Sample shop"), TextStyle::Strong);
    row->addWidget(words);
    row->addWidget(new ElidedLabel(tr("All customers are invented. Try anything."), TextStyle::Small), 1);
    auto *away = makeButton(tr("Throw it a&way"));
    row->addWidget(away);
    setAccessibleName(tr("Sample shop"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(away, &QPushButton::clicked, this, &SampleBand::throwAwayRequested);
}

void SampleBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Role::WarnSoft));
    painter.fillRect(0, height() - 1, width(), 1, Theme::color(Role::Warn));
}

} // namespace kk::ui
