#include "ui/widgets/SecretEdit.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/PlatformCapsLock.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

/// A capital without Shift, or a small letter with it, can only come from Caps Lock.
std::optional<bool> capsLockFromKey(const QKeyEvent &key)
{
    const QString typed = key.text();
    if (typed.size() != 1 || !typed.at(0).isLetter() || typed.at(0).toLower() == typed.at(0).toUpper())
        return std::nullopt;
    const bool shift = key.modifiers() & Qt::ShiftModifier;
    return typed.at(0).isUpper() != shift;
}

} // namespace

SecretEdit::SecretEdit(const QString &name, QWidget *parent)
    : QWidget(parent), m_field(new QLineEdit), m_eye(makeIconButton(u"eye"_s, tr("Show what is typed"))),
      m_caps(wrappedText(tr("Caps Lock is on."), TextStyle::SmallStrong, Role::Warn)), m_problem(wrappedText({}, TextStyle::Small, Role::Bad))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 4);
    auto *row = new QHBoxLayout;
    Metrics::scaledSpacing(row, 4);
    row->addWidget(m_field, 1);
    row->addWidget(m_eye);
    column->addLayout(row);
    column->addWidget(m_caps);
    column->addWidget(m_problem);
    m_caps->hide();
    m_problem->hide();

    m_field->setEchoMode(QLineEdit::Password);
    m_field->setAccessibleName(name);
    m_field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_field->setContextMenuPolicy(Qt::NoContextMenu);
    m_field->installEventFilter(this);
    m_eye->setCheckable(true);
    setFocusProxy(m_field);
    connect(m_eye, &QToolButton::toggled, this, &SecretEdit::showText);
    connect(m_field, &QLineEdit::textEdited, this, &SecretEdit::edited);
    connect(m_field, &QLineEdit::returnPressed, this, &SecretEdit::submitted);
}

SecretEdit::~SecretEdit()
{
    clear();
}

SecretBuffer SecretEdit::take()
{
    SecretBuffer secret = peek();
    clear();
    return secret;
}

SecretBuffer SecretEdit::peek() const
{
    return SecretBuffer::fromText(m_field->text());
}

bool SecretEdit::isEmpty() const
{
    return m_field->text().isEmpty();
}

void SecretEdit::clear()
{
    QString typed = m_field->text(); // shares its memory with the field
    m_field->setText({});            // lets go of it, and of the field's undo history
    wipe(typed);
    m_eye->setChecked(false);
    setProblem({});
}

void SecretEdit::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_field->setAccessibleDescription(sentence);
    if (!sentence.isEmpty())
        announce(m_problem, sentence);
}

bool SecretEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        noteCapsLock(capsLockFromPlatform().value_or(false));
    } else if (event->type() == QEvent::FocusOut) {
        m_caps->hide();
    } else if (event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (const auto typed = capsLockFromKey(key))
            noteCapsLock(*typed);
    } else if (event->type() == QEvent::KeyRelease && static_cast<QKeyEvent *>(event)->key() == Qt::Key_CapsLock) {
        if (const auto told = capsLockFromPlatform())
            noteCapsLock(*told);
        else
            m_caps->hide(); // the next letter tells
    }
    return QWidget::eventFilter(watched, event);
}

void SecretEdit::showText(bool visible)
{
    m_field->setEchoMode(visible ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIcon(Icons::icon(visible ? u"eye-off"_s : u"eye"_s));
    const QString name = visible ? tr("Hide what is typed") : tr("Show what is typed");
    m_eye->setAccessibleName(name);
    m_eye->setToolTip(name);
}

void SecretEdit::noteCapsLock(bool on)
{
    if (on == !m_caps->isHidden())
        return;
    m_caps->setVisible(on);
    if (on)
        announce(m_caps, m_caps->text());
}

} // namespace kk::ui
