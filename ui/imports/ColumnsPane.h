#pragma once

#include "ui/imports/ImportPresenter.h"

#include <QWidget>

class QComboBox;
class QTableView;

namespace kk::ui {

class MappingHeader;
class PaneTabs;
class QuestionCard;
class TextLabel;
class SampleModel;

/// The step Columns: what stands in each column, on the first rows of the file, and one question at a time.
class ColumnsPane final : public QWidget {
    Q_OBJECT

public:
    explicit ColumnsPane(ImportPresenter &presenter, QWidget *parent = nullptr);
    void refresh();
    QTableView *table() const { return m_table; }
    MappingHeader *header() const { return m_header; }
    QuestionCard *questionCard() const { return m_question; }

private:
    QWidget *makeSource();
    void fillTabs();
    void sayWhy(int column);
    void fillHeader();
    void fitColumns();

    ImportPresenter &m_presenter;
    PaneTabs *m_tabs; ///< one a file, when several need their columns pointed out
    QList<int> m_tabFiles;
    SampleModel *m_model;
    QTableView *m_table;
    MappingHeader *m_header;
    QComboBox *m_source;
    QuestionCard *m_question;
    TextLabel *m_why;
    QStringList m_headerShown;
};

} // namespace kk::ui
