#include "ui/loyalty/RuleCard.h"

#include "ui/loyalty/SentenceView.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace kk::ui {

using namespace Qt::StringLiterals;

RuleCard::RuleCard(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(u"coins"_s, Role::Accent, 16))
    , m_title(new ElidedLabel({}, TextStyle::CardTitle))
    , m_chip(new Chip)
    , m_note(new ElidedLabel({}, TextStyle::Small, Role::Muted))
    , m_more(makeIconButton(u"chevron-down"_s, tr("More with this rule"), nullptr, 26))
    , m_menu(new QMenu(this))
    , m_lines(new QVBoxLayout)
    , m_below(new QVBoxLayout)
    , m_problems(new QVBoxLayout)
{
    setLook(this, "card");
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(this);
    Metrics::scaledMargins(column, 13, 8, 12, 12);
    Metrics::scaledSpacing(column, 4);
    auto *top = new QHBoxLayout;
    Metrics::scaledSpacing(top, 8);
    top->addWidget(m_icon);
    top->addWidget(m_title, 1);
    top->addWidget(m_chip);
    top->addWidget(m_note);
    top->addWidget(m_more);
    column->addLayout(top);
    m_lines->setSpacing(0);
    column->addLayout(m_lines);
    column->addLayout(m_below);
    column->addLayout(m_problems);
    connect(m_more, &QToolButton::clicked, this, [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

void RuleCard::show(const CardFacts &facts, const QList<loyalty::SentenceLine> &lines, const QList<loyalty::EditableValue> &values)
{
    m_values = values;
    m_icon->setIcon(facts.icon, Role::Accent);
    m_title->setText(facts.title);
    m_more->setAccessibleName(tr("More with ‘%1’").arg(facts.title));
    m_more->setVisible(facts.mayChange);
    m_chip->setVisible(!facts.chip.isEmpty());
    m_chip->setChip(facts.chip, Tone::Info, u"shield-check"_s);
    m_note->setText(facts.note);
    m_note->setVisible(!facts.note.isEmpty());
    setAccessibleName(facts.title);
    while (m_views.size() < lines.size()) {
        auto *view = new SentenceView;
        m_views.append(view);
        m_lines->addWidget(view);
        connect(view, &SentenceView::valueChosen, this, [this](int value, QWidget *at) {
            if (value >= 0 && value < m_values.size())
                Q_EMIT valueChosen(m_values[value], at);
        });
    }
    for (qsizetype at = 0; at < m_views.size(); ++at) {
        m_views[at]->setVisible(at < lines.size());
        if (at < lines.size())
            m_views[at]->show(lines[at], values, facts.mayChange);
    }
    showProblems(facts);
    if (m_isChosen != facts.isChosen) {
        m_isChosen = facts.isChosen;
        update();
    }
}

void RuleCard::hideMenu()
{
    m_more->hide();
}

void RuleCard::setPreview(QWidget *preview)
{
    m_preview = preview;
    m_below->addWidget(preview);
}

void RuleCard::showProblems(const CardFacts &facts)
{
    if (facts.problems == m_shownProblems && facts.repairs == m_shownRepairs)
        return; // their buttons keep the focus
    m_shownProblems = facts.problems;
    m_shownRepairs = facts.repairs;
    while (QLayoutItem *item = m_problems->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater(); // its button may have asked for this
        }
        delete item;
    }
    for (qsizetype at = 0; at < facts.problems.size(); ++at) {
        const loyalty::Problem &problem = facts.problems[at];
        const bool isRefusal = problem.severity == loyalty::Problem::Severity::Refuse;
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        Metrics::scaledMargins(line, 0, 4, 0, 0);
        Metrics::scaledSpacing(line, 8);
        line->addWidget(new IconLabel(isRefusal ? u"circle-alert"_s : u"triangle-alert"_s, isRefusal ? Role::Bad : Role::Warn, 16), 0, Qt::AlignTop);
        line->addWidget(wrappedText(problem.text(), TextStyle::Body), 1);
        if (const QString repair = facts.repairs.value(at); !repair.isEmpty() && facts.mayChange) {
            auto *button = makeButton(repair);
            button->setAccessibleName(tr("%1: %2", "button, what is wrong").arg(repair, problem.text()));
            connect(button, &QPushButton::clicked, this, [this, problem] { Q_EMIT repairRequested(problem); });
            line->addWidget(button, 0, Qt::AlignTop);
        }
        m_problems->addWidget(row);
    }
}

void RuleCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!m_isChosen)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::color(Role::Accent), Metrics::px(2)));
    const double inset = Metrics::px(2) / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), Metrics::px(8), Metrics::px(8));
}

} // namespace kk::ui
