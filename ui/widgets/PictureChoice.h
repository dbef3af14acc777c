#pragma once

#include <QWidget>

class QButtonGroup;
class QGridLayout;

namespace kk::ui {

/// A few choices as buttons with a picture and a word below it; one of them is chosen. Arrow keys go along.
class PictureChoice : public QWidget {
    Q_OBJECT

public:
    /// `name` for readers: what is chosen here.
    explicit PictureChoice(const QString &name, QWidget *parent = nullptr);

    void addChoice(const QString &key, const QString &icon, const QString &text);
    void setCurrent(const QString &key);
    QString current() const;

Q_SIGNALS:
    void currentChanged(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    QGridLayout *m_grid;
    QButtonGroup *m_group;
    int m_columns = 0;
};

} // namespace kk::ui
