#include "ui/settings/ActPresenter.h"

namespace kk::ui {

void ActPresenter::begin()
{
    m_busy = true;
    Q_EMIT changed();
}

void ActPresenter::end(const Result<> &done, const QString &sentence)
{
    rest();
    Q_EMIT changed();
    if (done)
        Q_EMIT told(sentence);
    else
        Q_EMIT failed(done.error().userText);
    load();
}

} // namespace kk::ui
