#pragma once

#include "ui/imports/ImportMemory.h"
#include "ui/imports/ImportPresenter.h"
#include "ui/shell/Page.h"

class QPushButton;
class QStackedWidget;

namespace kk::ui {

class CardFrame;
class ClaimsCard;
class Columns;
class ColumnsPane;
class DialogSeam;
class DropZone;
class FileRow;
class FolderWatch;
class ForecastCard;
class HistoryPane;
class MessageBar;
class NotationCard;
class OnePage;
class PreviewPane;
class QuestionCard;
class ReadPane;
class ScrollColumn;
class StepBar;
class TextLabel;

/// The screen Import: earlier imports, and reading files in four steps.
///
/// Targets: "choose" opens the file dialog; "file/PATH" begins with that file.
class ImportPage final : public Page {
    Q_OBJECT

public:
    /// `dialogs` must outlive the page; `watch` may be null.
    ImportPage(const ImportQuestions &questions, const vault::Session &session, const Clock &clock, DialogSeam &dialogs, FolderWatch *watch = nullptr,
               QWidget *parent = nullptr);

    void activated() override;
    void deactivated() override;
    bool can(Command command) const override;
    void perform(Command command) override;
    void open(const QString &target) override;
    QList<QWidget *> panes() const override;

    ImportPresenter &presenter() { return m_presenter; }
    QPushButton *nextButton() const { return m_next; }

Q_SIGNALS:
    /// The content of the vault is another now.
    void vaultChanged();

private:
    QWidget *makeWizard();
    QWidget *makeStepRow();
    QWidget *makeFileStep();
    QWidget *makeSide();
    void refresh();
    void leadFocus();
    void refreshFiles();
    void refreshMessage();
    void refreshButtons();
    void refreshSide();
    void refreshNotations();
    void choose();
    void saveRejected(customers::BatchId batch);
    void connectHistory();

    ImportPresenter m_presenter;
    ImportMemory m_memory;
    DialogSeam &m_dialogs;
    QStackedWidget *m_stack;
    HistoryPane *m_history;
    QWidget *m_wizard = nullptr;
    StepBar *m_steps = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    MessageBar *m_message = nullptr;
    CardFrame *m_files = nullptr;
    QList<FileRow *> m_fileRows;
    OnePage *m_panes = nullptr;
    QWidget *m_kind = nullptr;
    int m_kindFile = 0;     ///< the file the card asks about
    QuestionCard *m_question = nullptr;
    int m_questionFile = 0; ///< the file the question is about
    DropZone *m_more = nullptr;
    ColumnsPane *m_columns = nullptr;
    PreviewPane *m_preview = nullptr;
    ReadPane *m_read = nullptr;
    ScrollColumn *m_side = nullptr;
    Columns *m_body = nullptr;
    int m_place = -1;         ///< step and state of reading, as focus was last led
    bool m_focusOwed = false; ///< what should have it cannot take it yet
    ClaimsCard *m_claims = nullptr;
    ForecastCard *m_forecast = nullptr;
    NotationCard *m_notations = nullptr;
    CardFrame *m_noticedCard = nullptr;
    TextLabel *m_noticed = nullptr;
    CardFrame *m_lessCard = nullptr;
    TextLabel *m_less = nullptr;
};

} // namespace kk::ui
