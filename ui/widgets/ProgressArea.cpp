#include "ui/widgets/ProgressArea.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/MeterBar.h"
#include "ui/widgets/NavButton.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ProgressArea::ProgressArea(QWidget *parent)
    : QWidget(parent), m_name(new ElidedLabel({}, TextStyle::SmallStrong, Role::NavText)), m_count(new ElidedLabel({}, TextStyle::Small, Role::NavMuted)),
      m_bar(new MeterBar(Role::NavSel, Role::NavAccent)), m_stop(new NavButton({}, u"x"_s))
{
    auto *row = new QHBoxLayout(this);
    Metrics::scaledMargins(row, 12, 6, 12, 6);
    Metrics::scaledSpacing(row, 8);
    auto *words = new QVBoxLayout;
    Metrics::scaledSpacing(words, 3);
    words->addWidget(m_name);
    words->addWidget(m_bar);
    words->addWidget(m_count);
    row->addLayout(words, 1);
    row->addWidget(m_stop);
    m_stop->setAccessibleName(tr("Stop"));
    m_stop->setToolTip(tr("Stop"));
    connect(m_stop, &NavButton::clicked, this, &ProgressArea::stopFirst);
    m_patience.setSingleShot(true);
    m_patience.setInterval(1s);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_jobs.isEmpty())
            return;
        show();
        Q_EMIT shownChanged(true);
    });
    hide();
}

ProgressArea::Job ProgressArea::begin(const QString &name, std::function<void()> stop)
{
    const Job job = m_next++;
    m_jobs.append({job, name, 0, 0, std::move(stop)});
    if (!isVisible() && !m_patience.isActive())
        m_patience.start();
    refresh();
    return job;
}

void ProgressArea::advance(Job job, qint64 done, qint64 total)
{
    const auto work = std::find_if(m_jobs.begin(), m_jobs.end(), [job](const Work &each) { return each.job == job; });
    if (work == m_jobs.end())
        return;
    work->done = done;
    work->total = total;
    refresh();
}

void ProgressArea::end(Job job)
{
    m_jobs.removeIf([job](const Work &each) { return each.job == job; });
    if (m_jobs.isEmpty()) {
        m_patience.stop();
        const bool wasShown = !isHidden();
        hide();
        if (wasShown)
            Q_EMIT shownChanged(false);
    }
    refresh();
}

QString ProgressArea::text() const
{
    return m_count->text().isEmpty() ? m_name->text() : m_name->text() + u", "_s + m_count->text();
}

void ProgressArea::setCompact(bool compact)
{
    m_compact = compact;
    m_name->setVisible(!compact);
    m_count->setVisible(!compact);
    refresh();
}

void ProgressArea::refresh()
{
    if (m_jobs.isEmpty())
        return;
    const Work &work = m_jobs.first();
    const QLocale locale;
    m_name->setText(m_jobs.size() > 1 ? tr("%n task(s)", "running work", static_cast<int>(m_jobs.size())) : work.name);
    m_count->setText(work.total > 0 ? tr("%1 of %2", "progress: done, total").arg(locale.toString(work.done), locale.toString(work.total)) : QString());
    m_bar->setRange(0, work.total > 0 ? 1000 : 0);
    if (work.total > 0)
        m_bar->setValue(static_cast<int>(std::clamp<qint64>(work.done * 1000 / work.total, 0, 1000)));
    m_bar->setAccessibleName(work.name);
    m_stop->setVisible(static_cast<bool>(work.stop));
    setAccessibleName(text());
    setToolTip(m_compact ? text() : QString());
}

void ProgressArea::stopFirst()
{
    if (m_jobs.isEmpty())
        return;
    const auto stop = m_jobs.first().stop;
    if (stop)
        stop();
}

} // namespace kk::ui
