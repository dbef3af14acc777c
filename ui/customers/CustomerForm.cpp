#include "ui/customers/CustomerForm.h"

#include "ui/customers/CustomerFields.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;
using customers::Field;
using customers::FieldValues;

CustomerForm::CustomerForm(QWidget *parent)
    : QScrollArea(parent)
    , m_page(new QWidget)
    , m_title(new TextLabel({}, TextStyle::CardTitle))
    , m_problem(wrappedText({}, TextStyle::Body, Role::Bad))
    , m_likely(new MessageBar)
    , m_save(makeButton(tr("&Keep"), ButtonLook::Primary, u"check"_s))
    , m_cancel(makeButton(tr("&Cancel")))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("The fields of the customer"));
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 12);
    auto *top = new QHBoxLayout;
    Metrics::scaledSpacing(top, 8);
    top->addWidget(m_title, 1);
    top->addWidget(m_cancel);
    top->addWidget(m_save);
    column->addLayout(top);
    column->addWidget(m_problem);
    column->addWidget(m_likely);
    auto *columns = new QGridLayout;
    Metrics::scaledSpacing(columns, 12);
    columns->setColumnStretch(0, 1);
    columns->setColumnStretch(1, 1);
    column->addLayout(columns);
    column->addStretch();
    setWidget(m_page);

    addGroup(tr("Name"), {Field::FirstName, Field::Infix, Field::LastName, Field::FullName, Field::Company});
    addGroup(tr("Reach"), {Field::Email, Field::Mobile, Field::Phone});
    addGroup(tr("Address"), {Field::Street, Field::HouseNumber, Field::HouseNumberAddition, Field::AddressLine, Field::Postcode, Field::City, Field::Country});
    addGroup(tr("Also"), {Field::CardNumber, Field::BirthDate, Field::Note});
    connect(m_save, &QPushButton::clicked, this, &CustomerForm::save);
    connect(m_cancel, &QPushButton::clicked, this, &CustomerForm::cancelled);
    connect(m_likely, &MessageBar::buttonClicked, this, [this] { Q_EMIT likelyRequested(m_likelyId); });
}

void CustomerForm::addGroup(const QString &title, const QList<Field> &fields)
{
    auto *card = new CardFrame(title);
    for (const Field field : fields) {
        Row row;
        row.box = new QWidget;
        auto *lines = new QVBoxLayout(row.box);
        lines->setContentsMargins(0, 0, 0, 0);
        Metrics::scaledSpacing(lines, 2);
        row.edit = new QLineEdit;
        row.complaint = wrappedText({}, TextStyle::Small, Role::Bad);
        auto *label = new TextLabel(customers::fieldName(field), TextStyle::Small, Role::Muted);
        label->setBuddy(row.edit);
        row.edit->setAccessibleName(customers::fieldName(field));
        lines->addWidget(label);
        lines->addWidget(row.edit);
        lines->addWidget(row.complaint);
        row.complaint->hide();
        card->body()->addWidget(row.box);
        connect(row.edit, &QLineEdit::editingFinished, this, &CustomerForm::check);
        connect(row.edit, &QLineEdit::returnPressed, this, &CustomerForm::save);
        m_rows.insert(field, row);
    }
    card->body()->addStretch();
    auto *columns = static_cast<QGridLayout *>(m_page->layout()->itemAt(3)->layout());
    const int cards = columns->count();
    columns->addWidget(card, cards / 2, cards % 2);
}

void CustomerForm::startNew()
{
    m_isNew = true;
    m_title->setText(tr("New customer"));
    start({});
}

void CustomerForm::startEditing(const FieldValues &values)
{
    m_isNew = false;
    m_title->setText(tr("What you fill in here counts above what files say"));
    start(values);
}

void CustomerForm::start(const FieldValues &values)
{
    m_before = {};
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
        m_before[row.key()] = values[row.key()];
        row->edit->setText(values[row.key()]);
        row->complaint->hide();
    }
    // A name or address that came as one line stays one line; otherwise its parts are asked for.
    const bool wholeName = !values[Field::FullName].isEmpty() && values[Field::LastName].isEmpty() && values[Field::FirstName].isEmpty();
    const bool wholeAddress = !values[Field::AddressLine].isEmpty() && values[Field::Street].isEmpty();
    m_rows[Field::FullName].box->setVisible(wholeName);
    for (const Field part : {Field::FirstName, Field::Infix, Field::LastName})
        m_rows[part].box->setVisible(!wholeName);
    m_rows[Field::AddressLine].box->setVisible(wholeAddress);
    for (const Field part : {Field::Street, Field::HouseNumber, Field::HouseNumberAddition})
        m_rows[part].box->setVisible(!wholeAddress);
    m_problem->hide();
    m_likely->clear();
    setBusy(false);
    verticalScrollBar()->setValue(0);
}

FieldValues CustomerForm::values() const
{
    FieldValues values;
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row)
        values[row.key()] = row->edit->text().simplified();
    return values;
}

void CustomerForm::check()
{
    const QHash<Field, QString> complaints = complaintsAbout(values());
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
        const QString complaint = complaints.value(row.key());
        row->complaint->setText(complaint);
        row->complaint->setVisible(!complaint.isEmpty());
        row->edit->setAccessibleDescription(complaint);
    }
    if (m_isNew && isChanged())
        Q_EMIT filledIn(values());
}

void CustomerForm::showLikely(customers::CustomerId id, const QString &name)
{
    if (id == m_likelyId && id.isValid() && !m_likely->isHidden())
        return;
    m_likelyId = id;
    if (id.isValid() && m_isNew)
        m_likely->say({Tone::Info, tr("Is this %1?").arg(name.isEmpty() ? tr("somebody you know already") : name), tr("This customer is here already."), tr("&Open this customer")});
    else
        m_likely->clear();
}

void CustomerForm::save()
{
    check();
    const FieldValues now = values();
    m_problem->setVisible(!saysWho(now));
    m_problem->setText(tr("Fill in at least a name, an e-mail address, a phone number or a card number."));
    for (const Field field : editableFields()) {
        if (complaintsAbout(now).contains(field)) {
            m_rows[field].edit->setFocus();
            return;
        }
    }
    if (!saysWho(now)) {
        focusFirst();
        return;
    }
    Q_EMIT saveRequested();
}

QString CustomerForm::draft() const
{
    if (!isChanged())
        return {};
    QJsonObject fields;
    const FieldValues now = values();
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row)
        fields.insert(customers::fieldKey(row.key()), now[row.key()]);
    return QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

void CustomerForm::resume(const QString &draft)
{
    const QJsonObject fields = QJsonDocument::fromJson(draft.toUtf8()).object();
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
        if (const QJsonValue value = fields[customers::fieldKey(row.key())]; value.isString())
            row->edit->setText(value.toString());
    }
}

void CustomerForm::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
}

void CustomerForm::focusFirst()
{
    for (const Field field : editableFields()) {
        if (!m_rows[field].box->isHidden()) {
            m_rows[field].edit->setFocus();
            return;
        }
    }
}

void CustomerForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace kk::ui
