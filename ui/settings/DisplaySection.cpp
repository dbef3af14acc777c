#include "ui/settings/DisplaySection.h"

#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/SegmentRow.h"

#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

const QList<SchemeChoice> kSchemes{SchemeChoice::System, SchemeChoice::Light, SchemeChoice::Dark};

QStringList languageKeys()
{
    return {QString(), u"nl"_s, u"en"_s};
}

} // namespace

DisplaySection::DisplaySection(Theme &theme, const QString &language, QWidget *parent)
    : Section(tr("Display"), parent),
      m_theme(theme),
      m_language(new SegmentRow(tr("Language"))),
      m_scheme(new SegmentRow(tr("Light or dark"))),
      m_size(new SegmentRow(tr("Size of the text")))
{
    auto *card = new CardFrame(tr("On this computer"));
    Metrics::scaledSpacing(card->body(), 14);
    for (const QString &name : {tr("As the computer"), u"Nederlands"_s, u"English"_s})
        m_language->addSegment(name);
    for (const QString &name : {tr("As the computer"), tr("Light"), tr("Dark")})
        m_scheme->addSegment(name);
    for (const int size : Metrics::textSizes())
        m_size->addSegment(tr("%1 %", "size of the text").arg(size));
    m_language->setCurrent(int(std::max<qsizetype>(0, languageKeys().indexOf(language))));
    for (SegmentRow *row : {m_language, m_scheme, m_size})
        row->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    card->body()->addWidget(new FormField(tr("Language"), m_language));
    card->body()->addWidget(new FormField(tr("Light or dark"), m_scheme));
    auto *size = new FormField(tr("Size of the text"), m_size);
    size->setHelp(tr("Also with Ctrl and plus, minus or zero."));
    card->body()->addWidget(size);
    column()->addWidget(card);
    column()->addStretch(1);

    showTheme();
    connect(m_language, &SegmentRow::currentChanged, this, [this](int segment) { Q_EMIT languageChosen(languageKeys().value(segment)); });
    connect(m_scheme, &SegmentRow::currentChanged, this, [this](int segment) { m_theme.setSchemeChoice(kSchemes.value(segment)); });
    connect(m_size, &SegmentRow::currentChanged, this, [this](int segment) { m_theme.setTextSize(Metrics::textSizes().value(segment, 100)); });
    connect(&m_theme, &Theme::changed, this, &DisplaySection::showTheme);
}

void DisplaySection::showTheme()
{
    m_scheme->setCurrent(int(kSchemes.indexOf(m_theme.settings().scheme)));
    m_size->setCurrent(int(Metrics::textSizes().indexOf(m_theme.settings().textSize)));
}

} // namespace kk::ui
