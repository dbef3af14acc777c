#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;

namespace kk::ui {

/// The steps of a wizard. What is done can be opened again; what comes later cannot. Where there is no room only the
/// present step keeps its name.
class StepBar : public QWidget {
    Q_OBJECT

public:
    explicit StepBar(const QStringList &steps, QWidget *parent = nullptr);

    void setCurrent(int step);
    int current() const { return m_current; }
    /// A step that is not needed this time; it is passed by and not ticked. -1: all are needed.
    void setSkipped(int step);
    /// After the last step nothing behind it may be changed any more.
    void setFinished(bool finished);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stepRequested(int step);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Step;
    void refresh();
    void fit();

    QHBoxLayout *m_row;
    QList<Step *> m_steps;
    QList<QWidget *> m_lines;
    int m_current = 0;
    int m_wanted = 0; ///< wide enough for all the words
    int m_skipped = -1;
    bool m_finished = false;
};

} // namespace kk::ui
