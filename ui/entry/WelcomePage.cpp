#include "ui/entry/WelcomePage.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/TaskRow.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

WelcomePage::WelcomePage(QWidget *parent)
    : EntryFrame(tr("Welcome to Klantenkring"), tr("Know your customers as far as they allow. Everything stays on this computer, encrypted."), parent)
{
    auto *card = new CardFrame({}, CardFrame::Body::Rows);
    const auto offer = [&](const QString &icon, const QString &title, const QString &detail, QPushButton *button) {
        auto *row = new TaskRow(icon, Tone::Neutral, title, detail);
        button->setAccessibleDescription(detail);
        row->addWidget(button);
        if (card->body()->count() > 0)
            card->body()->addWidget(new Hairline);
        card->body()->addWidget(row);
        return button;
    };
    auto *start = offer(u"store"_s, tr("My own shop"), tr("Give it a name and a password. Useful within 15 minutes."),
                        makeButton(tr("&Start a new shop"), ButtonLook::Primary));
    auto *open = offer(u"folder-open"_s, tr("A shop that is there already"), tr("A vault on this computer or on a stick."), makeButton(tr("&Open my shop…")));
    m_sample = offer(u"eye"_s, tr("First have a look"), tr("A sample shop with invented customers. It goes away with one button."),
                     makeButton(tr("&Look around in a sample shop")));
    auto *restore = offer(u"database-backup"_s, tr("Something went wrong with my shop"), tr("A backup becomes a shop again. The old file stays."),
                          makeButton(tr("&Put a backup back…")));
    column()->addWidget(card);
    connect(start, &QPushButton::clicked, this, &WelcomePage::newShopRequested);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    connect(restore, &QPushButton::clicked, this, &WelcomePage::restoreRequested);
    setFocusProxy(start);
}

void WelcomePage::setMakingSample(bool making)
{
    if (making)
        disableBecause(m_sample, tr("The sample shop is being made. This takes a few seconds."));
    else
        enable(m_sample);
    setLine(making ? tr("The sample shop is being made. This takes a few seconds.")
                   : tr("Know your customers as far as they allow. Everything stays on this computer, encrypted."));
}

} // namespace kk::ui
