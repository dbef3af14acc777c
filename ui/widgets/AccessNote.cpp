#include "ui/widgets/AccessNote.h"

#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

AccessNote::AccessNote(QWidget *parent) : CardFrame(tr("Why may you see this?"), Body::Padded, parent), m_reason(wrappedText({}, TextStyle::Small))
{
    setIcon(u"info"_s);
    body()->addWidget(m_reason);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void AccessNote::setReason(const QString &reason)
{
    m_reason->setText(reason);
}

} // namespace kk::ui
