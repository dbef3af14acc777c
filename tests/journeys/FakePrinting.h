#pragma once

#include "ui/shell/PrintSeam.h"

#include <QBuffer>
#include <QPdfWriter>

namespace kk::testing {

/// A printer that keeps its paper.
class FakePrinting final : public ui::PrintSeam {
public:
    void print(QWidget *, const QString &title, std::function<void(QPagedPaintDevice &)> then) override
    {
        titles.append(title);
        QBuffer buffer(&paper);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter pdf(&buffer);
        then(pdf);
    }

    QStringList titles;
    QByteArray paper;
};

} // namespace kk::testing
