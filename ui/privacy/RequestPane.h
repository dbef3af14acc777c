#pragma once

#include "ui/privacy/RequestActs.h"
#include "ui/privacy/RequestQuestions.h"

#include <QWidget>

#include <functional>
#include <optional>

class QButtonGroup;
class QGridLayout;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace kk::ui {

class CardFrame;
class Chip;
class DeadlineChip;
class DialogSeam;
class MessageBar;
class PaperView;
class PlainTable;
class ScrollColumn;
class StepBar;
class TextLabel;
class TextTableModel;

/// One request: its last day large, what was found, what goes out, who it is, and the files behind a password.
class RequestPane final : public QWidget {
    Q_OBJECT

public:
    RequestPane(const RequestQuestions &questions, const Clock &clock, DialogSeam &dialogs, QWidget *parent = nullptr);

    void showRequest(rights::RequestId id);
    void refresh();
    const std::optional<shop::RequestView> &view() const { return m_view; }
    /// The password of the files that were just made; empty otherwise.
    QString password() const;
    RequestActs *acts() const { return m_acts; }
    /// Opens one of the forms beside the request.
    void startAct(RequestActs::Act act);
    PaperView *paper() const { return m_paper; }

Q_SIGNALS:
    void closed();
    void happened(const QString &what, const std::function<void()> &undo);
    void customerRequested(kk::customers::CustomerId id);
    /// The review of erasing them, for this request.
    void erasureRequested(kk::customers::CustomerId id, kk::rights::RequestId request);
    /// Correcting, restricting, weighing an objection.
    void rightsRequested(kk::customers::CustomerId id);

private:
    QWidget *makeDays();
    QWidget *makeIdentity();
    QWidget *makeMore();
    QWidget *makeFound();
    QWidget *makeTexts();
    QWidget *makePackageCard();
    void connectRight();
    void showDays();
    void showSteps();
    void showFound(const QList<shop::FoundGroup> &found);
    void showTexts(const QList<rights::TextToLookAt> &texts);
    void showButtons();
    void askRest();
    rights::Redaction redaction() const;
    const rights::RequestCase *nextPackage() const; ///< the open case that files answer
    void chooseFolder();
    void makeFiles(const QString &folder);
    void showPassword(const shop::PackageMade &made);
    void preview();
    /// The letter on screen, to be printed or saved; the letter of receipt counts as sent then.
    void showLetter(rights::LetterKind kind, const rights::LetterDetails &details);
    void onPaperLeft(const QString &told);
    void finishNext();
    /// Does it in the background, says it, and shows the request anew.
    void act(std::function<Result<>()> work, const QString &told);
    void sayProblem(const QString &sentence);

    const RequestQuestions &m_questions;
    const Clock &m_clock;
    DialogSeam &m_dialogs;
    rights::RequestId m_id;
    std::optional<shop::RequestView> m_view;
    quint64 m_generation = 0;

    TextLabel *m_title = nullptr;
    StepBar *m_steps = nullptr;
    MessageBar *m_message = nullptr;
    MessageBar *m_look = nullptr;
    TextLabel *m_last = nullptr;
    Chip *m_safe = nullptr;
    DeadlineChip *m_left = nullptr;
    TextLabel *m_why = nullptr;
    TextLabel *m_pause = nullptr;
    QGridLayout *m_days = nullptr;
    QButtonGroup *m_rungs = nullptr;
    TextLabel *m_identity = nullptr;
    QPushButton *m_receipt = nullptr;
    QPushButton *m_question = nullptr;
    QPushButton *m_extend = nullptr;
    QPushButton *m_refuse = nullptr;
    QPushButton *m_refusal = nullptr;
    QPushButton *m_extended = nullptr;
    QPushButton *m_assign = nullptr;
    QPushButton *m_rights = nullptr;
    QPushButton *m_done = nullptr;
    CardFrame *m_foundCard = nullptr;
    TextTableModel *m_foundModel = nullptr;
    PlainTable *m_found = nullptr;
    CardFrame *m_textCard = nullptr;
    QList<std::pair<class QCheckBox *, QString>> m_texts;
    QStackedWidget *m_right = nullptr;
    RequestActs *m_acts = nullptr;
    PaperView *m_paper = nullptr;
    bool m_acknowledges = false; ///< the paper is the letter of receipt
    QPushButton *m_previewButton = nullptr;
    QPushButton *m_make = nullptr;
    CardFrame *m_package = nullptr;
    TextLabel *m_password = nullptr;
    TextLabel *m_packageText = nullptr;
};

} // namespace kk::ui
