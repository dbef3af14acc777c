#include "ui/imports/ColumnsPane.h"

#include "ui/imports/QuestionCard.h"
#include "ui/imports/SampleDelegate.h"
#include "ui/imports/SampleModel.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/MappingHeader.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/PaneTabs.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace kk::ui {

namespace {

constexpr int kWidest = 220;
constexpr int kNarrowest = 110;

MappingTone toneFor(ColumnSheet::Tone tone)
{
    switch (tone) {
    case ColumnSheet::Tone::Sure: return MappingTone::Sure;
    case ColumnSheet::Tone::Ask: return MappingTone::Ask;
    case ColumnSheet::Tone::LeftOut: break;
    }
    return MappingTone::LeftOut;
}

} // namespace

ColumnsPane::ColumnsPane(ImportPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_tabs(new PaneTabs(tr("Files")))
    , m_model(new SampleModel(this))
    , m_table(new QTableView)
    , m_header(new MappingHeader)
    , m_source(new QComboBox)
    , m_question(new QuestionCard)
    , m_why(wrappedText({}, TextStyle::Small, Role::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 12);
    column->addWidget(m_tabs);
    m_tabs->hide();
    auto *card = new CardFrame(tr("Is this what the columns hold?"), CardFrame::Body::Rows);
    card->addToTitle(makeSource());
    m_table->setHorizontalHeader(m_header);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new SampleDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setWordWrap(false);
    m_table->setAccessibleName(tr("The first rows of the file"));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    card->body()->addWidget(m_table);
    m_why->setContentsMargins(Metrics::px(14), Metrics::px(6), Metrics::px(14), Metrics::px(8));
    card->body()->addWidget(m_why);
    column->addWidget(card, 1);
    column->addWidget(m_question);

    connect(m_header, &MappingHeader::choiceChanged, this, [this](int index, int choice) {
        m_presenter.setMeaning(index, m_presenter.sheet().meanings().value(choice).key);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentColumnChanged, this, [this](const QModelIndex &current) { sayWhy(current.column()); });
    connect(m_question, &QuestionCard::answered, this, [this](const ColumnQuestion &question, int choice) { m_presenter.answer(question, choice); });
    connect(m_tabs, &PaneTabs::currentChanged, this, [this](int tab) {
        if (tab >= 0 && tab < m_tabFiles.size())
            m_presenter.setCurrentFile(m_tabFiles[tab]);
    });
    refresh();
}

QWidget *ColumnsPane::makeSource()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(row, 8);
    auto *label = new TextLabel(tr("Comes from"), TextStyle::Small, Role::Muted);
    m_source->setEditable(true);
    m_source->setAccessibleName(tr("Where this file comes from"));
    m_source->lineEdit()->setPlaceholderText(tr("for example: till"));
    m_source->setInsertPolicy(QComboBox::NoInsert);
    Metrics::scaledMinimumWidth(m_source, 150);
    label->setBuddy(m_source);
    row->addWidget(label);
    row->addWidget(m_source);
    const auto tell = [this] { m_presenter.setSourceName(m_source->currentText()); };
    connect(m_source->lineEdit(), &QLineEdit::editingFinished, this, tell);
    connect(m_source, &QComboBox::activated, this, tell);
    return box;
}

void ColumnsPane::refresh()
{
    if (!m_presenter.hasColumns())
        return;
    fillTabs();
    m_model->setSheet(m_presenter.sheet());
    fillHeader();
    const QStringList names = m_presenter.sourceNames();
    if (m_source->count() != names.size()) {
        m_source->clear();
        m_source->addItems(names);
    }
    if (!m_source->lineEdit()->hasFocus())
        m_source->setEditText(m_presenter.sourceName());
    const QList<ColumnQuestion> questions = m_presenter.questions();
    m_question->ask(questions.isEmpty() ? std::nullopt : std::optional(questions.first()), static_cast<int>(questions.size()) - 1);
    for (int column = 0; column < m_presenter.sheet().columnCount(); ++column)
        m_header->setWhy(column, m_presenter.sheet().why(column));
    sayWhy(m_table->currentIndex().isValid() ? m_table->currentIndex().column() : -1);
    if (!questions.isEmpty())
        m_table->scrollTo(m_model->index(0, questions.first().column));
}

/// Of the column in which somebody stands, else of the first one that is read.
void ColumnsPane::sayWhy(int column)
{
    const ColumnSheet &sheet = m_presenter.sheet();
    for (int at = 0; at < sheet.columnCount() && (column < 0 || column >= sheet.columnCount()); ++at) {
        if (!sheet.why(at).isEmpty())
            column = at;
    }
    const QString reason = sheet.why(column);
    m_why->setText(reason.isEmpty() ? QString() : tr("%1 is %2: %3", "column, meaning, reason").arg(sheet.name(column), sheet.meaningWords(column), reason));
    m_why->setVisible(!reason.isEmpty());
}

void ColumnsPane::fillTabs()
{
    QList<int> files;
    for (int index = 0; index < m_presenter.files().size(); ++index) {
        if (m_presenter.files()[index].needsColumns())
            files.append(index);
    }
    const QSignalBlocker quiet(m_tabs);
    if (files != m_tabFiles) {
        m_tabFiles = files;
        while (m_tabs->count() > 0)
            m_tabs->removeTab(0);
        for (int index : std::as_const(files))
            m_tabs->addTab(m_presenter.files()[index].name());
    }
    for (int tab = 0; tab < files.size(); ++tab) {
        const auto open = m_presenter.questionsOf(files[tab]).size();
        m_tabs->setCount(tab, open > 0 ? open : -1);
    }
    m_tabs->setCurrentIndex(static_cast<int>(files.indexOf(m_presenter.currentFile())));
    m_tabs->setVisible(files.size() > 1);
}

void ColumnsPane::fillHeader()
{
    const ColumnSheet &sheet = m_presenter.sheet();
    const QList<ColumnSheet::Meaning> meanings = sheet.meanings();
    const auto position = [&](int column) {
        for (int index = 0; index < meanings.size(); ++index) {
            if (meanings[index].key == sheet.meaning(column))
                return index;
        }
        return 0;
    };
    QStringList shown;
    for (int column = 0; column < sheet.columnCount(); ++column)
        shown.append(sheet.name(column));
    shown.append(QString::number(meanings.size()));
    if (shown == m_headerShown) {
        for (int column = 0; column < sheet.columnCount(); ++column)
            m_header->setChoice(column, position(column), toneFor(sheet.tone(column)));
        return;
    }
    m_headerShown = shown;
    QStringList choices;
    for (const ColumnSheet::Meaning &meaning : meanings)
        choices.append(meaning.words);
    QList<MappingColumn> columns;
    for (int column = 0; column < sheet.columnCount(); ++column)
        columns.append({sheet.name(column), choices, position(column), toneFor(sheet.tone(column))});
    m_header->setColumns(columns);
    fitColumns();
}

void ColumnsPane::fitColumns()
{
    m_table->verticalHeader()->setDefaultSectionSize(qMax(Metrics::px(31), lineHeight(TextStyle::Body) + Metrics::px(10)));
    const ColumnSheet &sheet = m_presenter.sheet();
    for (int column = 0; column < sheet.columnCount(); ++column) {
        int width = textWidth(sheet.meaningWords(column), TextStyle::Body) + Metrics::px(48);
        for (int row = 0; row < qMin(sheet.rowCount(), 20); ++row)
            width = qMax(width, textWidth(sheet.cell(row, column), TextStyle::Body) + Metrics::px(18));
        m_table->setColumnWidth(column, qBound(Metrics::px(kNarrowest), width, Metrics::px(kWidest)));
    }
}

} // namespace kk::ui
