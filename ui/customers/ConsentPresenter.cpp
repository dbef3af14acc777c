#include "ui/customers/ConsentPresenter.h"

#include "app/base/Background.h"
#include "app/reports/ConsentDocuments.h"
#include "ui/widgets/DialogSeam.h"

#include <QFile>
#include <QPointer>
#include <QSaveFile>
#include <QWidget>

namespace kk::ui {

using namespace Qt::StringLiterals;
using customers::CustomerId;

namespace {

Result<shop::ScanFile> readScan(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, ConsentPresenter::tr("This file cannot be read. Choose another one."));
    return shop::ScanFile{file.read(shop::kLargestScan + 1)};
}

Result<> save(const QString &path, const Result<QByteArray> &pdf)
{
    if (!pdf)
        return fail(pdf);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size() && file.commit())
        return {};
    return fail(ErrorKind::Storage, ConsentPresenter::tr("The file cannot be written there. Choose another place."));
}

} // namespace

ConsentPresenter::ConsentPresenter(ConsentQuestions questions, QObject *parent) : QObject(parent), m_questions(std::move(questions)) {}

void ConsentPresenter::open(CustomerId customer)
{
    if (customer != m_customer) {
        m_picture.reset();
        m_purpose.clear();
        m_channel.clear();
        m_wording = {};
    }
    m_customer = customer;
    ++m_generation;
    Q_EMIT changed();
    refresh();
}

void ConsentPresenter::refresh()
{
    if (!m_customer.isValid() || !m_questions.picture)
        return;
    inBackground(this, [ask = m_questions.picture, id = m_customer] { return ask(id); },
                 [this, generation = ++m_generation](Result<consent::ConsentPicture> answer) {
                     if (generation != m_generation)
                         return; // another customer is open by now
                     if (answer)
                         m_picture = *std::move(answer);
                     else
                         Q_EMIT failed(answer.error());
                     Q_EMIT changed();
                 });
}

void ConsentPresenter::choose(const QString &purpose, const QString &channel)
{
    m_purpose = purpose;
    m_channel = channel;
    m_wording = {};
    inBackground(this, [ask = m_questions.wordingShown, purpose] { return ask(purpose); }, [this, purpose](const Result<consent::Wording> &wording) {
        if (purpose != m_purpose || !wording)
            return;
        m_wording = *wording;
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void ConsentPresenter::act(std::function<Result<>()> work, const QString &sentence)
{
    inBackground(this, std::move(work), [this, sentence, id = m_customer](const Result<> &done) {
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        if (id == m_customer)
            refresh();
        Q_EMIT happened(sentence);
    });
}

void ConsentPresenter::say(consent::State state, bool byGuardian, const std::optional<shop::ScanFile> &scan)
{
    consent::Word word;
    word.purpose = m_purpose;
    word.channel = m_channel;
    word.state = state;
    word.byGuardian = byGuardian;
    word.language = QLocale().language() == QLocale::Dutch ? u"nl"_s : u"en"_s;
    word.place = scan ? consent::Place::Paper : consent::Place::Counter;
    act([ask = m_questions.say, id = m_customer, word, scan] { return ask(id, word, scan); },
        state == consent::State::Given ? tr("Consent was written down.") : tr("The no was written down and counts from now on."));
}

void ConsentPresenter::yes(bool byGuardian)
{
    say(consent::State::Given, byGuardian, {});
}

void ConsentPresenter::no()
{
    const consent::ConsentCell *cell = m_picture ? m_picture->cell(m_purpose, m_channel) : nullptr;
    const bool hadYes = cell && cell->verdict.isOpen();
    say(hadYes ? consent::State::Withdrawn : consent::State::Refused, false, {});
}

void ConsentPresenter::yesWithScan(QWidget *window, bool byGuardian)
{
    const FileRequest request{tr("Scan of the signed card"), tr("Scans (*.pdf *.png *.jpg *.jpeg)"), {}};
    m_questions.dialogs->openFiles(window, request, [self = QPointer(this), byGuardian](const QStringList &paths) {
        if (!self)
            return;
        const auto scan = readScan(paths.first());
        if (scan)
            self->say(consent::State::Given, byGuardian, *scan);
        else
            Q_EMIT self->failed(scan.error());
    });
}

void ConsentPresenter::object()
{
    act([ask = m_questions.object, id = m_customer] { return ask(id); }, tr("No advertising any more: written down, and it counts from now on."));
}

void ConsentPresenter::doNotAsk()
{
    act([ask = m_questions.doNotAsk, id = m_customer] { return ask(id); }, tr("For twelve months nobody asks for consent."));
}

void ConsentPresenter::setWish(consent::ContactWish wish)
{
    act([ask = m_questions.setWish, id = m_customer, wish] { return ask(id, wish); }, tr("What the customer wants to hear was written down."));
}

void ConsentPresenter::setAgeBand(consent::AgeBand band)
{
    act([ask = m_questions.setAgeBand, id = m_customer, band] { return ask(id, band); }, tr("The age was written down."));
}

void ConsentPresenter::saveProof(QWidget *window)
{
    m_questions.dialogs->saveFile(window, {tr("Proof of consent"), tr("PDF (*.pdf)"), tr("proof-of-consent.pdf")}, [self = QPointer(this)](const QString &path) {
        if (!self)
            return;
        inBackground(self.data(), [ask = self->m_questions.proof, id = self->m_customer] { return ask(id); },
                     [self, path](const Result<consent::ConsentProof> &proof) {
                         const auto saved = proof ? save(path, reports::pdfOf(reports::consentProofDocument(*proof))) : Result<>(fail(proof));
                         if (!saved)
                             Q_EMIT self->failed(saved.error());
                         else
                             Q_EMIT self->happened(tr("The proof was written."));
                     });
    });
}

void ConsentPresenter::saveForm(QWidget *window)
{
    const consent::PurposeEntry *entry = consent::PurposeCatalogue::shipped().purpose(m_purpose);
    if (!entry)
        return;
    m_questions.dialogs->saveFile(window, {tr("Form to sign"), tr("PDF (*.pdf)"), tr("consent-form.pdf")}, [self = QPointer(this), entry](const QString &path) {
        if (!self)
            return;
        const auto saved = save(path, reports::pdfOf(reports::consentFormDocument(*entry, self->m_wording, self->m_channel)));
        if (!saved)
            Q_EMIT self->failed(saved.error());
        else
            Q_EMIT self->happened(tr("The form was written. Print it, and keep the signed card as a scan."));
    });
}

} // namespace kk::ui
