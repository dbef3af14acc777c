#include "ui/widgets/SearchField.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/KeyCap.h"

#include <QKeyEvent>
#include <QPainter>

namespace kk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SearchField::SearchField(const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    m_timer.setSingleShot(true);
    m_timer.setInterval(120ms);
    connect(this, &QLineEdit::textChanged, this, [this] {
        m_timer.start();
        place();
    });
    connect(this, &QLineEdit::returnPressed, this, &SearchField::ask);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (text().trimmed() != m_asked)
            ask();
    });
    place();
}

void SearchField::setKeyHint(const QString &keys)
{
    delete m_hint;
    m_hint = keys.isEmpty() ? nullptr : new KeyCap(keys, this);
    if (m_hint)
        m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    place();
}

QSize SearchField::sizeHint() const
{
    return {Metrics::px(290), std::max(Metrics::px(32), QLineEdit::sizeHint().height())};
}

bool SearchField::event(QEvent *event)
{
    if (event->type() == Theme::changeEvent()) {
        updateGeometry();
        place();
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        ask();
    } else if (event->key() == Qt::Key_Down) {
        if (m_timer.isActive())
            ask();
        Q_EMIT movedToHits();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    place();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    Icons::paint(&painter, QRect(Metrics::px(10), 0, Metrics::px(18), height()), u"search"_s, Role::Muted, Metrics::px(16));
}

void SearchField::ask()
{
    m_timer.stop();
    m_asked = text().trimmed();
    Q_EMIT searchRequested(m_asked, ++m_generation);
}

void SearchField::place()
{
    int right = Metrics::px(4);
    if (m_hint) {
        const QSize size = m_hint->sizeHint();
        m_hint->setGeometry(width() - size.width() - Metrics::px(8), (height() - size.height()) / 2, size.width(), size.height());
        const bool shown = text().isEmpty() && width() > Metrics::px(160);
        m_hint->setVisible(shown);
        right += shown ? size.width() + Metrics::px(6) : 0;
    }
    setTextMargins(Metrics::px(26), 0, right, 0);
}

} // namespace kk::ui
