#include "ui/settings/KeepSection.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/SegmentRow.h"
#include "ui/widgets/TaskRow.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;
using customers::Field;
using Keep = shop::ShopSettings::Keep;

KeepSection::KeepSection(SettingsPresenter &settings, QWidget *parent) : Section(tr("What we keep"), parent), m_settings(settings)
{
    auto *card = new CardFrame(tr("What is kept of a customer"), CardFrame::Body::Rows);
    const auto add = [&](QWidget *row) {
        if (card->body()->count() > 0)
            card->body()->addWidget(new Hairline);
        card->body()->addWidget(row);
    };
    add(makeRow(Field::BirthDate, tr("Month only"), tr("For a birthday card the month is enough.")));
    add(makeRow(Field::Postcode, tr("Digits only"), tr("The digits tell the neighbourhood, not the street.")));
    add(makeRow(Field::Street, {}, tr("Needed when you send something by post.")));
    add(makeRow(Field::HouseNumber, {}, tr("Needed when you send something by post.")));
    add(makeRow(Field::City, {}, tr("Shows where your customers come from.")));
    add(makeRow(Field::Phone, {}, tr("Recognises customers and lets you call.")));
    add(makeRow(Field::Mobile, {}, tr("Recognises customers and lets you call.")));
    add(makeRow(Field::Email, {}, tr("Recognises a customer best.")));
    add(makeRow(Field::Company, {}, tr("Only when you sell to companies.")));
    add(makeRow(Field::Note, {}, tr("Notes can hold what nobody expects. Keep them only when you use them.")));
    column()->addWidget(card);
    column()->addWidget(wrappedText(tr("This counts for files you read from now on. What is in the vault stays until you remove it."), TextStyle::Small, Role::Muted));
    column()->addStretch(1);
    connect(&m_settings, &SettingsPresenter::changed, this, &KeepSection::show);
    show();
}

QWidget *KeepSection::makeRow(Field field, const QString &part, const QString &why)
{
    const QString name = customers::fieldName(field);
    Row row{customers::fieldKey(field), {Keep::All}, new SegmentRow(tr("Keep of %1").arg(name))};
    row.segments->addSegment(tr("Everything"));
    if (!part.isEmpty()) {
        row.segments->addSegment(part);
        row.choices.append(Keep::Part);
    }
    row.segments->addSegment(tr("Nothing"));
    row.choices.append(Keep::Nothing);
    connect(row.segments, &SegmentRow::currentChanged, this, [this, key = row.key, choices = row.choices](int segment) {
        if (!m_filling && m_settings.isLoaded())
            m_settings.setKeep(key, choices.value(segment));
    });
    auto *widget = new TaskRow(u"archive"_s, Tone::Neutral, name, why);
    widget->addWidget(row.segments);
    m_rows.append(row);
    return widget;
}

void KeepSection::show()
{
    setEnabled(m_settings.isLoaded());
    m_filling = true;
    for (const Row &row : std::as_const(m_rows))
        row.segments->setCurrent(int(row.choices.indexOf(m_settings.settings().keep.value(row.key, Keep::All))));
    m_filling = false;
    if (const QString problem = m_settings.problem(SettingsPresenter::Field::Keep); !problem.isEmpty())
        sayProblem(problem);
}

} // namespace kk::ui
