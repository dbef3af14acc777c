#pragma once

#include "ui/imports/ImportPresenter.h"

#include <QWidget>

class QPushButton;

namespace kk::ui {

class CardFrame;
class IconLabel;
class MeterBar;
class TextLabel;

/// The step Read in: how far it is, and what came of it.
class ReadPane final : public QWidget {
    Q_OBJECT

public:
    explicit ReadPane(ImportPresenter &presenter, QWidget *parent = nullptr);
    void refresh();
    void refreshProgress();
    /// The button with which one goes on; false: there is none yet.
    bool focusFirst();

Q_SIGNALS:
    void customersRequested();
    void saveRejectedRequested();
    void againRequested();

private:
    void showResult();

    ImportPresenter &m_presenter;
    IconLabel *m_icon;
    TextLabel *m_sentence;
    TextLabel *m_line;
    MeterBar *m_bar;
    QPushButton *m_stop;
    QPushButton *m_customers;
    QPushButton *m_undo;
    QPushButton *m_save;
    QPushButton *m_again;
};

} // namespace kk::ui
