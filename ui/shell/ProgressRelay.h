#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace kk::ui {

/// Carries how far a job is from the thread it runs on to the thread of `context`. The job may outlive the context: what
/// comes after that is dropped. Make it on the thread of `context`; call it on any.
class ProgressRelay {
public:
    ProgressRelay(QObject *context, std::function<void(double fraction)> show)
        : m_receiver(new QObject, [](QObject *object) { object->deleteLater(); }), m_context(context), m_show(std::move(show))
    {
    }

    void operator()(double fraction) const
    {
        QMetaObject::invokeMethod(
            m_receiver.get(),
            [context = m_context, show = m_show, fraction] {
                if (context)
                    show(fraction);
            },
            Qt::QueuedConnection);
    }

private:
    std::shared_ptr<QObject> m_receiver; ///< lives on the thread of the context
    QPointer<QObject> m_context;
    std::function<void(double)> m_show;
};

} // namespace kk::ui
