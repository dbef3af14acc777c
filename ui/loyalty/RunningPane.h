#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace kk::ui {

class CardFrame;
class LoyaltyPresenter;
class TextLabel;

/// What runs now: since when, what it says, its versions, and the way to end it.
class RunningPane final : public QWidget {
    Q_OBJECT

public:
    explicit RunningPane(LoyaltyPresenter *presenter, QWidget *parent = nullptr);

Q_SIGNALS:
    void leafletRequested();
    void instructionRequested();
    void receiptTextRequested();
    void cardsRequested();
    void endRequested();

private:
    void refresh();

    LoyaltyPresenter *m_presenter;
    TextLabel *m_none;
    CardFrame *m_says;
    CardFrame *m_versions;
    QPushButton *m_end;
};

} // namespace kk::ui
