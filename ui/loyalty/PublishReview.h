#pragma once

#include <QDate>
#include <QWidget>

class QDateEdit;
class QLabel;
class QPushButton;

namespace kk::ui {

class CardFrame;
class LoyaltyPresenter;
class TextLabel;

/// Before a programme starts: from which day, what changes and for whom, the checks, and the terms to print. The safe button has the focus.
class PublishReview final : public QWidget {
    Q_OBJECT

public:
    explicit PublishReview(LoyaltyPresenter *presenter, QWidget *parent = nullptr);

    /// Shows what would happen now.
    void start(QDate today);

Q_SIGNALS:
    void closed();
    void termsRequested(QDate from);

private:
    void refresh();
    void fill(CardFrame *card, const QStringList &lines, const QString &nothing);

    LoyaltyPresenter *m_presenter;
    QDateEdit *m_day;
    TextLabel *m_dayNote;
    CardFrame *m_comes;
    CardFrame *m_goes;
    CardFrame *m_checks;
    QPushButton *m_notYet;
    QPushButton *m_publish;
};

} // namespace kk::ui
