#include "ui/imports/KindCard.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

KindCard::KindCard(QWidget *parent)
    : CardFrame({}, Body::Padded, parent)
{
    setFile({});
    setIcon(u"circle-question-mark"_s);
    body()->addWidget(wrappedText(tr("We do not know this file. Show us what the columns hold. We will remember.")));
    auto *row = new QHBoxLayout;
    Metrics::scaledSpacing(row, 8);
    auto *customers = makeButton(tr("A &customer in each row"), ButtonLook::Plain, u"users"_s);
    auto *sales = makeButton(tr("A &sale in each row"), ButtonLook::Plain, u"receipt-text"_s);
    row->addWidget(customers);
    row->addWidget(sales);
    row->addStretch();
    body()->addLayout(row);
    connect(customers, &QPushButton::clicked, this, [this] { Q_EMIT chosen(u"generic-customers"_s); });
    connect(sales, &QPushButton::clicked, this, [this] { Q_EMIT chosen(u"generic-sales"_s); });
}

void KindCard::setFile(const QString &name)
{
    setTitle(name.isEmpty() ? tr("What stands in the rows?") : tr("What stands in the rows of %1?").arg(name));
}

} // namespace kk::ui
