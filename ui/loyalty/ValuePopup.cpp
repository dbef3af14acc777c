#include "ui/loyalty/ValuePopup.h"

#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace kk::ui {

using namespace Qt::StringLiterals;
using Kind = loyalty::EditableValue::Kind;

namespace {

constexpr int kMostSuggestions = 12;

int toInt(std::int64_t number)
{
    return static_cast<int>(std::clamp<std::int64_t>(number, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
}

} // namespace

ValuePopup::ValuePopup(const loyalty::EditableValue &value, const QStringList &suggestions, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_before(value)
    , m_value(value)
    , m_column(new QVBoxLayout(this))
{
    setLook(this, "card");
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(value.label);
    Metrics::scaledMargins(m_column, 14, 12, 14, 12);
    Metrics::scaledSpacing(m_column, 8);
    m_column->addWidget(new TextLabel(value.label, TextStyle::SmallStrong, Role::Muted));
    switch (value.kind) {
    case Kind::Whole: addNumber(); break;
    case Kind::Cents: addMoney(); break;
    case Kind::Factor: addFactor(); break;
    case Kind::Weekdays: addDays(7); break;
    case Kind::Months: addDays(12); break;
    case Kind::Times: addTimes(); break;
    case Kind::Dates: addDates(); break;
    case Kind::Words: addWords(suggestions); break;
    case Kind::Choice: addChoices(); break;
    case Kind::Text: addTexts(); break;
    }
    auto *done = makeButton(tr("Done"));
    connect(done, &QPushButton::clicked, this, &QWidget::close);
    m_column->addWidget(done, 0, Qt::AlignRight);
}

void ValuePopup::popUp(QWidget *at)
{
    adjustSize();
    QPoint place = at->mapToGlobal(QPoint(0, at->height() + Metrics::px(2)));
    if (const QScreen *screen = at->screen()) {
        const QRect room = screen->availableGeometry();
        place.setX(qBound(room.left(), place.x(), qMax(room.left(), room.right() - width())));
        place.setY(qBound(room.top(), place.y(), qMax(room.top(), room.bottom() - height())));
    }
    move(place);
    show();
    if (m_first)
        m_first->setFocus(Qt::PopupFocusReason);
}

void ValuePopup::changed()
{
    Q_EMIT valueChanged(m_value);
}

void ValuePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_value != m_before)
            Q_EMIT valueChanged(m_before);
        close();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        close();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void ValuePopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

void ValuePopup::addNumber()
{
    auto *box = new QSpinBox;
    box->setRange(toInt(m_value.lowest / m_value.scale), toInt(m_value.highest / m_value.scale));
    box->setValue(toInt(m_value.numbers.front() / m_value.scale));
    box->setAccessibleName(m_value.label);
    box->selectAll();
    connect(box, &QSpinBox::valueChanged, this, [this](int number) {
        m_value.numbers = {number * m_value.scale};
        changed();
    });
    m_column->addWidget(box);
    m_first = box;
}

void ValuePopup::addMoney()
{
    auto *box = new QDoubleSpinBox;
    box->setPrefix(u"€ "_s);
    box->setRange(static_cast<double>(m_value.lowest) / 100, static_cast<double>(m_value.highest) / 100);
    box->setValue(static_cast<double>(m_value.numbers.front()) / 100);
    box->setAccessibleName(m_value.label);
    connect(box, &QDoubleSpinBox::valueChanged, this, [this](double euros) {
        m_value.numbers = {qRound64(euros * 100)};
        changed();
    });
    m_column->addWidget(box);
    m_first = box;
}

void ValuePopup::addFactor()
{
    auto *box = new QDoubleSpinBox;
    box->setPrefix(u"× "_s);
    box->setSingleStep(0.25);
    box->setRange(1, static_cast<double>(m_value.highest));
    box->setValue(static_cast<double>(m_value.numbers[0]) / static_cast<double>(m_value.numbers[1]));
    box->setAccessibleName(m_value.label);
    connect(box, &QDoubleSpinBox::valueChanged, this, [this](double factor) {
        const std::int64_t hundredths = qRound64(factor * 100);
        const std::int64_t common = std::gcd<std::int64_t>(hundredths, 100);
        m_value.numbers = {hundredths / common, 100 / common};
        changed();
    });
    m_column->addWidget(box);
    m_first = box;
}

void ValuePopup::addDays(int count)
{
    for (int day = 1; day <= count; ++day) {
        auto *box = new QCheckBox(count == 7 ? QLocale().dayName(day) : QLocale().monthName(day));
        box->setChecked(std::ranges::find(m_value.numbers, day) != m_value.numbers.end());
        connect(box, &QCheckBox::toggled, this, [this, day, box](bool on) {
            std::vector<std::int64_t> days = m_value.numbers;
            std::erase(days, day);
            if (on)
                days.push_back(day);
            if (days.empty()) {
                box->setChecked(true); // on no day at all it would never count
                return;
            }
            std::ranges::sort(days);
            m_value.numbers = days;
            changed();
        });
        m_column->addWidget(box);
        if (!m_first)
            m_first = box;
    }
}

void ValuePopup::addTimes()
{
    for (std::size_t at = 0; at < m_value.numbers.size(); ++at) {
        auto *box = new QTimeEdit(QTime(0, 0).addSecs(toInt(m_value.numbers[at]) * 60));
        box->setDisplayFormat(u"HH:mm"_s);
        box->setAccessibleName(at == 0 ? tr("From") : tr("Until"));
        connect(box, &QTimeEdit::timeChanged, this, [this, at](QTime time) {
            m_value.numbers[at] = QTime(0, 0).secsTo(time) / 60;
            if (std::ranges::is_sorted(m_value.numbers))
                changed();
        });
        m_column->addWidget(box);
        if (!m_first)
            m_first = box;
    }
}

void ValuePopup::addDates()
{
    for (std::size_t at = 0; at < m_value.numbers.size(); ++at) {
        auto *box = new QDateEdit(QDate(1970, 1, 1).addDays(m_value.numbers[at]));
        box->setCalendarPopup(true);
        box->setAccessibleName(at == 0 ? tr("From") : tr("Until"));
        connect(box, &QDateEdit::dateChanged, this, [this, at](QDate date) {
            m_value.numbers[at] = QDate(1970, 1, 1).daysTo(date);
            if (std::ranges::is_sorted(m_value.numbers))
                changed();
        });
        m_column->addWidget(box);
        if (!m_first)
            m_first = box;
    }
}

void ValuePopup::addWords(const QStringList &suggestions)
{
    QStringList words;
    for (const std::string &word : m_value.words)
        words.append(QString::fromStdString(word));
    auto *line = new QLineEdit(words.join(u", "_s));
    line->setAccessibleName(m_value.label);
    Metrics::scaledMinimumWidth(line, 240);
    connect(line, &QLineEdit::textChanged, this, [this](const QString &text) {
        std::vector<std::string> typed;
        for (const QString &word : text.split(u',', Qt::SkipEmptyParts)) {
            if (!word.trimmed().isEmpty())
                typed.push_back(word.trimmed().toStdString());
        }
        if (typed.empty() || typed == m_value.words)
            return;
        m_value.words = typed;
        changed();
    });
    m_column->addWidget(line);
    m_first = line;
    if (!suggestions.isEmpty())
        m_column->addWidget(new TextLabel(tr("From your own products:"), TextStyle::Small, Role::Muted));
    for (const QString &word : suggestions.mid(0, kMostSuggestions)) {
        auto *box = new QCheckBox(QString(word).replace(u"&"_s, u"&&"_s));
        box->setChecked(words.contains(word));
        connect(box, &QCheckBox::toggled, this, [line, word](bool on) {
            QStringList now = line->text().split(u", "_s, Qt::SkipEmptyParts);
            now.removeAll(word);
            if (on)
                now.append(word);
            line->setText(now.join(u", "_s));
        });
        m_column->addWidget(box);
    }
}

void ValuePopup::addChoices()
{
    for (const loyalty::EditableValue::Choice &choice : m_value.choices) {
        auto *button = new QRadioButton(QString(choice.name).replace(u"&"_s, u"&&"_s));
        button->setChecked(!m_value.words.empty() && m_value.words.front() == choice.id);
        connect(button, &QRadioButton::toggled, this, [this, id = choice.id](bool on) {
            if (!on)
                return;
            m_value.words = {id};
            changed();
        });
        m_column->addWidget(button);
        if (!m_first || button->isChecked())
            m_first = button;
    }
}

void ValuePopup::addTexts()
{
    for (std::size_t at = 0; at < m_value.words.size() && at < 2; ++at) {
        const QString name = at == 0 ? tr("In Dutch") : tr("In English");
        m_column->addWidget(new TextLabel(name, TextStyle::Small, Role::Muted));
        auto *line = new QLineEdit(QString::fromStdString(m_value.words[at]));
        line->setMaxLength(120);
        line->setAccessibleName(name);
        Metrics::scaledMinimumWidth(line, 280);
        connect(line, &QLineEdit::textChanged, this, [this, at](const QString &text) {
            m_value.words[at] = text.trimmed().toStdString();
            changed();
        });
        m_column->addWidget(line);
        if (!m_first)
            m_first = line;
    }
}

} // namespace kk::ui
