#pragma once

#include "app/shop/AudienceDesk.h"
#include "ui/shell/PaperView.h"
#include "ui/widgets/ScrollColumn.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace kk::shop {
class ConsentDesk;
struct PurposeView;
}

namespace kk::ui {

class CardFrame;
class MessageBar;
class PlainTable;
class TextLabel;
class TextTableModel;

/// What the screen of a mailing list asks of the shop; tests answer with their own. Called on threads in the background.
struct AudienceQuestions {
    std::function<Result<QList<shop::PurposeView>>()> purposes; ///< uncounted
    std::function<Result<shop::AudienceReport>(const shop::AudienceOrder &)> tryOut;
    std::function<Result<shop::AudienceReport>(const shop::AudienceOrder &)> write;
    std::function<Result<shop::ContactPressure>()> pressure;
    std::function<Result<>(const shop::ContactPressure &)> setPressure;
    DialogSeam *dialogs = nullptr;

    /// Asks these desks, which must live as long as anybody asks.
    static AudienceQuestions of(const shop::AudienceDesk &audiences, const shop::ConsentDesk &consents, DialogSeam &dialogs);
};

/// A list for a mailing program, for calls or labels: for one purpose through one channel, with only those who may be reached so. Says
/// before anything is written how many that are, and why the others are left out.
class AudiencePane final : public ScrollColumn {
    Q_OBJECT

public:
    explicit AudiencePane(AudienceQuestions questions, QWidget *parent = nullptr);

    void start();
    /// What was counted last; nothing before.
    const std::optional<shop::AudienceReport> &report() const { return m_report; }
    QComboBox *purposes() const { return m_purpose; }
    QComboBox *channels() const { return m_channel; }
    QComboBox *columns() const { return m_columns; }
    QPushButton *makeButton() const { return m_make; }

Q_SIGNALS:
    void closed();
    void happened(const QString &what, const std::function<void()> &undo);

private:
    QWidget *makeChoice();
    QWidget *makePressure();
    void showPurposes(const QList<shop::PurposeView> &purposes);
    void fillChannels();
    void fillColumns();
    void count();
    void tell(const shop::AudienceReport &report);
    void write();
    void savePressure();
    shop::AudienceOrder order() const;
    void sayProblem(const QString &sentence);

    AudienceQuestions m_questions;
    QList<std::pair<QString, QStringList>> m_offered; ///< purposes that may be used now, with their channels
    std::optional<shop::AudienceReport> m_report;
    quint64 m_generation = 0;
    MessageBar *m_message;
    QComboBox *m_purpose = nullptr;
    QComboBox *m_channel = nullptr;
    QComboBox *m_columns = nullptr;
    QLineEdit *m_recipient = nullptr;
    QCheckBox *m_exact = nullptr;
    TextLabel *m_count = nullptr;
    TextTableModel *m_reasons = nullptr;
    PlainTable *m_table = nullptr;
    QPushButton *m_make = nullptr;
    QSpinBox *m_most = nullptr;
    QSpinBox *m_days = nullptr;
};

} // namespace kk::ui
