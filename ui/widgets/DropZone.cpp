#include "ui/widgets/DropZone.h"

#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QUrl>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

DropZone::DropZone(QWidget *parent)
    : QFrame(parent), m_box(new QBoxLayout(QBoxLayout::TopToBottom, this)), m_sentence(wrappedText({}, TextStyle::CardTitle)),
      m_accepted(wrappedText({}, TextStyle::Small, Role::Muted)), m_button(makeButton({}, ButtonLook::Primary, u"folder-open"_s))
{
    setAcceptDrops(true);
    Metrics::scaledMargins(m_box, 20);
    Metrics::scaledSpacing(m_box, 10);
    m_box->addStretch(1);
    m_box->addWidget(new IconLabel(u"file-down"_s, Tone::Accent, IconLabel::Ground::Disc, 24, 52), 0, Qt::AlignCenter);
    auto *words = new QVBoxLayout;
    Metrics::scaledSpacing(words, 3);
    words->addWidget(m_sentence);
    words->addWidget(m_accepted);
    m_box->addLayout(words);
    m_box->addWidget(m_button, 0, Qt::AlignCenter);
    m_box->addStretch(1);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_accepted->setAlignment(Qt::AlignCenter);
    connect(m_button, &QPushButton::clicked, this, &DropZone::chooseRequested);
    setTexts(tr("Drop a file here"), {}, tr("Choose a file…"));
}

void DropZone::setTexts(const QString &sentence, const QString &accepted, const QString &button)
{
    m_sentence->setText(sentence);
    m_accepted->setText(accepted);
    m_accepted->setVisible(!accepted.isEmpty());
    m_button->setText(button);
    setAccessibleName(sentence);
    setAccessibleDescription(accepted);
}

void DropZone::setCompact(bool compact)
{
    m_box->setDirection(compact ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const auto alignment = compact ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter;
    m_sentence->setAlignment(alignment);
    m_accepted->setAlignment(alignment);
    m_box->setStretch(0, compact ? 0 : 1);
    m_box->setStretch(2, compact ? 1 : 0);
    m_box->setStretch(4, compact ? 0 : 1);
}

void DropZone::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFiles(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setHovered(true);
}

void DropZone::dragLeaveEvent(QDragLeaveEvent *)
{
    setHovered(false);
}

void DropZone::dropEvent(QDropEvent *event)
{
    setHovered(false);
    const QStringList paths = localFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(paths);
}

void DropZone::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::color(m_hovered ? Role::Accent : Role::ControlLine), m_hovered ? 2 : 1, m_hovered ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(Theme::color(m_hovered ? Role::AccentSoft : Role::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Metrics::px(8), Metrics::px(8));
}

void DropZone::setHovered(bool hovered)
{
    m_hovered = hovered;
    update();
}

} // namespace kk::ui
