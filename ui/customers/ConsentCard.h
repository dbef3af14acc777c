#pragma once

#include "app/customers/CustomerPage.h"
#include "ui/widgets/CardFrame.h"

namespace kk::ui {

/// What files say this customer allows, in their words and with what it is worth.
class ConsentCard final : public CardFrame {
    Q_OBJECT

public:
    explicit ConsentCard(QWidget *parent = nullptr);
    void show(const QList<customers::ConsentClaimView> &claims);

private:
    void addClaim(const customers::ConsentClaimView &claim);

    QWidget *m_rows = nullptr;
};

} // namespace kk::ui
