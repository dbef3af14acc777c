#pragma once

#include <QWidget>

#include <functional>

namespace kk::ui {

/// One tab of Privacy. Made with the page; asks nothing before it is in front.
class PrivacyTab : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// It came to the front: time to ask what it shows.
    virtual void activated() = 0;
    /// A link from elsewhere, behind the tab's own word: "new", "12".
    virtual void open(const QString &) {}

Q_SIGNALS:
    void happened(const QString &what, const std::function<void()> &undo);
    /// Beside the name of the tab; negative hides it.
    void countChanged(int count);
    void pageRequested(const QString &pageId, const QString &target);
};

} // namespace kk::ui
