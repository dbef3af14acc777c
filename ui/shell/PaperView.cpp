#include "ui/shell/PaperView.h"

#include "app/base/Background.h"
#include "app/reports/ProtectedZip.h"
#include "ui/shell/PrintSeam.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/DialogSeam.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TextLabel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

PaperView::PaperView(PaperTools tools, QWidget *parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_title(wrappedText({}, TextStyle::CardTitle))
    , m_message(new MessageBar)
    , m_page(new QTextBrowser)
    , m_buttons(new QHBoxLayout)
    , m_print(makeButton(tr("&Print…"), ButtonLook::Primary, u"printer"_s))
    , m_save(makeButton(tr("Save as P&DF…"), ButtonLook::Plain, u"file-text"_s))
    , m_close(makeButton(tr("Put aw&ay")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 10);
    auto *head = new QHBoxLayout;
    Metrics::scaledSpacing(head, 8);
    Metrics::scaledSpacing(m_buttons, 8);
    head->addWidget(m_title, 1);
    head->addLayout(m_buttons);
    for (QPushButton *button : {m_close, m_save, m_print})
        m_buttons->addWidget(button);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(m_page, 1);
    m_page->setOpenLinks(false);
    m_page->setTabChangesFocus(true);
    m_page->setAccessibleName(tr("The page"));
    m_message->setDismissible(true);
    connect(m_print, &QPushButton::clicked, this, &PaperView::print);
    connect(m_save, &QPushButton::clicked, this, &PaperView::save);
    connect(m_close, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    setReady(false);
}

void PaperView::addButton(QPushButton *button)
{
    m_buttons->insertWidget(m_buttons->count() - 2, button);
}

void PaperView::keepFocusAway()
{
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setFocusPolicy(Qt::NoFocus);
    m_page->setFocusPolicy(Qt::NoFocus);
}

void PaperView::setReady(bool ready)
{
    m_print->setEnabled(ready && m_tools.printing);
    m_save->setEnabled(ready && m_tools.dialogs);
}

void PaperView::show(const QString &title, const QString &fileName, Make make)
{
    clear();
    m_title->setText(title);
    m_page->setAccessibleName(title);
    m_fileName = fileName;
    inBackground(this, std::move(make), [this, generation = m_generation](const Result<reports::Document> &made) {
        if (generation != m_generation)
            return;
        if (!made)
            return m_message->say({Tone::Bad, {}, made.error().userText, {}});
        m_document = std::make_shared<reports::Document>(*made);
        m_page->setHtml(QString::fromUtf8(reports::htmlOf(*made)));
        setReady(true);
    });
}

void PaperView::clear()
{
    ++m_generation;
    m_document.reset();
    m_page->clear();
    m_message->clear();
    setReady(false);
}

QString PaperView::text() const
{
    return m_page->toPlainText();
}

void PaperView::print()
{
    if (!m_document)
        return;
    m_tools.printing->print(this, m_document->title, [this, document = m_document](QPagedPaintDevice &paper) {
        if (const auto painted = reports::paintOn(paper, *document); !painted)
            m_message->say({Tone::Bad, {}, painted.error().userText, {}});
        else
            Q_EMIT told(tr("The page goes to the printer."));
    });
}

void PaperView::save()
{
    if (!m_document)
        return;
    m_tools.dialogs->saveFile(this, {tr("Save the page"), tr("PDF (*.pdf)"), QDir::home().filePath(m_fileName)}, [this, document = m_document](const QString &path) {
        inBackground(this, [document, path]() -> Result<> {
            const auto pdf = reports::pdfOf(*document);
            return pdf ? reports::writeOver(path, *pdf) : Result<>(fail(pdf));
        }, [this](const Result<> &done) {
            if (done)
                Q_EMIT told(tr("The page is saved."));
            else
                m_message->say({Tone::Bad, {}, done.error().userText, {}});
        });
    });
}

} // namespace kk::ui
