#pragma once

#include "app/customers/CustomerPage.h"
#include "ui/widgets/CardFrame.h"

#include <QDate>

namespace kk::ui {

class RhythmDots;
class TextLabel;

/// How often a customer buys, and for how much in all.
class RhythmCard final : public CardFrame {
    Q_OBJECT

public:
    explicit RhythmCard(QWidget *parent = nullptr);
    void show(const customers::CustomerPage &page, QDate today);

private:
    RhythmDots *m_dots;
    TextLabel *m_sentence;
    TextLabel *m_total;
};

} // namespace kk::ui
