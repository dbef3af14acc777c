#include "tests/support/shop/TemporaryShop.h"

#include <QTest>

using namespace kk;
using namespace kk::testing;
using namespace Qt::StringLiterals;
using vault::Act;
using vault::Role;

namespace {

/// One service of the desks: the act it needs, and a call that would work for who may.
struct Service {
    const char *name;
    Act act;
    std::function<Result<>(shop::Shop &, TemporaryShop &)> call;
};

template <class T>
Result<> outcome(const Result<T> &result)
{
    if (!result)
        return fail(result);
    return {};
}

SecretBuffer secret(const QString &text)
{
    return SecretBuffer::fromText(text);
}

const QList<Service> &services()
{
    static const QList<Service> all{
        {"customers.find", Act::SearchCustomers, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.customers().find({})); }},
        {"customers.rows", Act::SearchCustomers, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.customers().rows({})); }},
        {"customers.lookUp", Act::LookUpAtCounter, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.customers().lookUp(u"abc"_s)); }},
        {"customers.open", Act::ViewCustomer, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.customers().open(customers::CustomerId(1))); }},
        {"customers.sales", Act::ViewCustomer, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.customers().sales(customers::CustomerId(1))); }},
        {"customers.sale", Act::ViewCustomer, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.customers().sale(customers::SaleId(1))); }},
        {"customers.add", Act::EditCustomer, [](shop::Shop &shop, TemporaryShop &) {
             customers::FieldValues values;
             values[customers::Field::LastName] = u"Bakker"_s;
             return outcome(shop.customers().add(values));
         }},
        {"customers.correct", Act::EditCustomer, [](shop::Shop &shop, TemporaryShop &) { return shop.customers().correct(customers::CustomerId(1), {}); }},
        {"customers.undoCorrection", Act::EditCustomer, [](shop::Shop &shop, TemporaryShop &) { return shop.customers().undoCorrection(customers::CustomerId(1)); }},
        {"customers.choose", Act::EditCustomer, [](shop::Shop &shop, TemporaryShop &) { return shop.customers().choose(customers::CustomerId(1), customers::FactKind::Email, customers::SourceRecordId(1)); }},
        {"customers.undoChoice", Act::EditCustomer, [](shop::Shop &shop, TemporaryShop &) { return shop.customers().undoChoice(customers::CustomerId(1)); }},
        {"duplicates.find", Act::FindDuplicates, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.duplicates().find({}, {})); }},
        {"merging.search", Act::FindDuplicates, [](shop::Shop &shop, TemporaryShop &) { return shop.merging().search({}); }},
        {"merging.searchNew", Act::FindDuplicates, [](shop::Shop &shop, TemporaryShop &) { return shop.merging().searchNew({}); }},
        {"merging.queue", Act::DecideDuplicates, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.merging().queue()); }},
        {"merging.view", Act::DecideDuplicates, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.merging().view(identity::ProposalId(1))); }},
        {"merging.compare", Act::DecideDuplicates, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.merging().compare(customers::CustomerId(1), customers::CustomerId(2))); }},
        {"merging.same", Act::DecideDuplicates, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.merging().same({customers::CustomerId(98), customers::CustomerId(99)}, {}, {})); }},
        {"merging.notSame", Act::DecideDuplicates, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.merging().notSame({customers::CustomerId(98), customers::CustomerId(99)})); }},
        {"merging.later", Act::DecideDuplicates, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.merging().later({customers::CustomerId(98), customers::CustomerId(99)})); }},
        {"merging.takeBack", Act::DecideDuplicates, [](shop::Shop &shop, TemporaryShop &) { return shop.merging().takeBack({}); }},
        {"merging.takeApart", Act::DecideDuplicates, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.merging().takeApart({customers::SourceRecordId(99)})); }},
        {"merging.mergeCertain", Act::MergeCertain, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.merging().mergeCertain(0.99, {})); }},
        {"merging.undo", Act::DecideDuplicates, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.merging().undo(identity::MergeId(99))); }},
        {"merging.undoAll", Act::MergeCertain, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.merging().undoAll()); }},
        {"merging.decided", Act::DecideDuplicates, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.merging().decided()); }},
        {"merging.whoIs", Act::EditCustomer, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.merging().whoIs({})); }},
        {"duplicates.files", Act::ListManyCustomers, [](shop::Shop &shop, TemporaryShop &home) {
             shop::DuplicateSearch search;
             search.clustersFile = home.filePath(u"clusters.csv"_s);
             return outcome(shop.duplicates().find(search, {}));
         }},
        {"imports.recognise", Act::PreviewImport, [](shop::Shop &shop, TemporaryShop &home) { return outcome(shop.imports().recognise(home.filePath(u"x.csv"_s))); }},
        {"imports.trial", Act::PreviewImport, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.imports().run({{}, true}, {}, {})); }},
        {"imports.run", Act::RunImport, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.imports().run({}, {}, {})); }},
        {"imports.batches", Act::SeeImports, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.imports().batches()); }},
        {"imports.undo", Act::UndoImport, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.imports().undo(customers::BatchId(1))); }},
        {"imports.saveRejected", Act::SeeImports, [](shop::Shop &shop, TemporaryShop &home) { return outcome(shop.imports().saveRejected(customers::BatchId(1), home.filePath(u"r.csv"_s))); }},
        {"consents.picture", Act::ViewCustomer, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.consents().picture(customers::CustomerId(1))); }},
        {"consents.say", Act::TakeConsent, [](shop::Shop &shop, TemporaryShop &) { return shop.consents().say(customers::CustomerId(1), {}); }},
        {"consents.object", Act::NoteRefusal, [](shop::Shop &shop, TemporaryShop &) { return shop.consents().object(customers::CustomerId(1), consent::Place::Counter, {}); }},
        {"consents.doNotAsk", Act::NoteRefusal, [](shop::Shop &shop, TemporaryShop &) { return shop.consents().doNotAsk(customers::CustomerId(1), consent::Place::Counter); }},
        {"consents.setWish", Act::TakeConsent, [](shop::Shop &shop, TemporaryShop &) { return shop.consents().setWish(customers::CustomerId(1), consent::ContactWish::Service); }},
        {"consents.setAgeBand", Act::TakeConsent, [](shop::Shop &shop, TemporaryShop &) { return shop.consents().setAgeBand(customers::CustomerId(1), consent::AgeBand::Adult); }},
        {"consents.proof", Act::ViewCustomer, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.consents().proof(customers::CustomerId(1))); }},
        {"consents.scan", Act::ViewCustomer, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.consents().scan(consent::ScanId(1))); }},
        {"consents.wordingShown", Act::ViewCustomer, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.consents().wordingShown(u"email_own"_s)); }},
        {"consents.purposes", Act::SeePurposes, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.consents().purposes(false)); }},
        {"consents.claimSources", Act::SeePurposes, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.consents().claimSources()); }},
        {"consents.disclosures", Act::SeePurposes, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.consents().disclosures()); }},
        {"consents.choose", Act::ChangePurposes, [](shop::Shop &shop, TemporaryShop &) { return shop.consents().choose(u"geen"_s, {}); }},
        {"consents.addWording", Act::ChangePurposes, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.consents().addWording(u"email_own"_s, {}, false)); }},
        {"consents.rule", Act::ChangePurposes, [](shop::Shop &shop, TemporaryShop &) { return shop.consents().rule({customers::SourceId(1), u"email_own"_s, u"email"_s}); }},
        {"audiences.tryOut", Act::ExportAudience, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.audiences().tryOut({})); }},
        {"audiences.write", Act::ExportAudience, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.audiences().write({})); }},
        {"audiences.pressure", Act::SeePurposes, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.audiences().pressure()); }},
        {"audiences.setPressure", Act::ChangePurposes, [](shop::Shop &shop, TemporaryShop &) { return shop.audiences().setPressure({}); }},
        {"requests.open", Act::HandleRequests, [](shop::Shop &shop, TemporaryShop &home) {
             rights::RequestIntake intake;
             intake.kinds = {rights::RequestKind::Access};
             intake.name = u"Anna"_s;
             intake.received = shopDay(home.clock().now());
             return outcome(shop.requests().open(intake));
         }},
        {"programmes.drafts", Act::DraftLoyalty, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.programmes().drafts()); }},
        {"programmes.saveDraft", Act::DraftLoyalty, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.programmes().saveDraft({}, "{}")); }},
        {"programmes.dropDraft", Act::DraftLoyalty, [](shop::Shop &shop, TemporaryShop &) { return shop.programmes().dropDraft(loyalty::DraftId(1)); }},
        {"programmes.published", Act::LookUpAtCounter, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.programmes().published()); }},
        {"programmes.publish", Act::PublishLoyalty, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.programmes().publish({})); }},
        {"programmes.end", Act::PublishLoyalty, [](shop::Shop &shop, TemporaryShop &) { return shop.programmes().end(u"kaart"_s); }},
        {"ledger.run", Act::RunLoyalty, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.ledger().run()); }},
        {"ledger.balance", Act::ViewCustomer, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.ledger().balance(customers::CustomerId(1))); }},
        {"ledger.entries", Act::ViewCustomer, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.ledger().entries(customers::CustomerId(1))); }},
        {"ledger.explain", Act::ViewCustomer, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.ledger().explain(customers::SaleId(1))); }},
        {"counter.card", Act::LookUpAtCounter, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.counter().card(customers::CustomerId(1))); }},
        {"counter.signUp", Act::GiveAtCounter, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.counter().signUp(customers::CustomerId(1), u"kaart"_s)); }},
        {"counter.addStamp", Act::GiveAtCounter, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.counter().addStamp(customers::CustomerId(1), u"kaart"_s, u"stempels"_s)); }},
        {"counter.note", Act::GiveAtCounter, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.counter().note(customers::CustomerId(1), u"kaart"_s, loyalty::EventKind::Visit, {})); }},
        {"counter.redeem", Act::GiveAtCounter, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.counter().redeem(customers::CustomerId(1), u"kaart"_s, u"koffie"_s)); }},
        {"counter.undo", Act::GiveAtCounter, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.counter().undo(loyalty::ProgrammeEventId(1))); }},
        {"counter.adjust", Act::AdjustPoints, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.counter().adjust(customers::CustomerId(1), {})); }},
        {"counter.waiting", Act::AdjustPoints, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.counter().waiting()); }},
        {"counter.decide", Act::AdjustPoints, [](shop::Shop &shop, TemporaryShop &) { return shop.counter().decide(loyalty::ProposalId(1), true); }},
        {"counter.setAdjustLimit", Act::ChangeSettings, [](shop::Shop &shop, TemporaryShop &) { return shop.counter().setAdjustLimit(50); }},
        {"loyalty.simulate", Act::SimulateLoyalty, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.loyalty().simulate({}, {})); }},
        {"answers.pageAbout", Act::HandleRequests, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.answers().pageAbout(customers::CustomerId(1), u"nl"_s)); }},
        {"rights.view", Act::HandleRequests, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.rights().view(customers::CustomerId(1))); }},
        {"rights.restricted", Act::HandleRequests, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.rights().restricted()); }},
        {"consents.askFirst", Act::NoteRefusal, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.consents().askFirst(customers::CustomerId(1))); }},
        {"consents.expiringSoon", Act::SeePurposes, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.consents().expiringSoon()); }},
        {"registers.disclosures", Act::KeepRegisters, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.registers().disclosures()); }},
        {"registers.disclosureDocument", Act::KeepRegisters, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.registers().disclosureDocument(u"nl"_s)); }},
        {"registers.disclosureCsv", Act::KeepRegisters, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.registers().disclosureCsv(true)); }},
        {"registers.dpia", Act::KeepRegisters, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.registers().dpia({}, u"nl"_s)); }},
        {"registers.sign", Act::KeepRegisters, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.registers().sign({}, u"nl"_s)); }},
        {"requests.list", Act::HandleRequests, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.requests().list()); }},
        {"requests.find", Act::HandleRequests, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.requests().find(u"2026-001"_s)); }},
        {"requests.show", Act::HandleRequests, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.requests().show(rights::RequestId(1))); }},
        {"requests.openCount", Act::HandleRequests, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.requests().openCount()); }},
        {"requests.acknowledge", Act::HandleRequests, [](shop::Shop &shop, TemporaryShop &) { return shop.requests().acknowledge(rights::RequestId(1)); }},
        {"requests.checkIdentity", Act::HandleRequests, [](shop::Shop &shop, TemporaryShop &) { return shop.requests().checkIdentity(rights::RequestId(1), rights::IdentityRung::TwoFacts); }},
        {"requests.assign", Act::HandleRequests, [](shop::Shop &shop, TemporaryShop &) { return shop.requests().assign(rights::RequestId(1), customers::CustomerId(1)); }},
        {"requests.ask", Act::HandleRequests, [](shop::Shop &shop, TemporaryShop &) { return shop.requests().ask(rights::RequestId(1), {}); }},
        {"requests.replied", Act::HandleRequests, [](shop::Shop &shop, TemporaryShop &) { return shop.requests().replied(rights::RequestId(1)); }},
        {"requests.extend", Act::HandleRequests, [](shop::Shop &shop, TemporaryShop &) { return shop.requests().extend(rights::RequestId(1), rights::ExtensionReason::Complexity, u"x"_s); }},
        {"requests.refuse", Act::RefuseRequest, [](shop::Shop &shop, TemporaryShop &) { return shop.requests().refuse(rights::RequestId(1), rights::RequestKind::Access, u"12(5)"_s, u"x"_s); }},
        {"requests.answer", Act::HandleRequests, [](shop::Shop &shop, TemporaryShop &) { return shop.requests().answer(rights::RequestId(1), rights::RequestKind::Restriction); }},
        {"answers.found", Act::HandleRequests, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.answers().found(rights::RequestId(1))); }},
        {"answers.textsToLookAt", Act::HandleRequests, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.answers().textsToLookAt(rights::RequestId(1))); }},
        {"answers.preview", Act::HandleRequests, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.answers().preview(rights::RequestId(1), {})); }},
        {"answers.makePackage", Act::HandleRequests, [](shop::Shop &shop, TemporaryShop &home) { return outcome(shop.answers().makePackage(rights::RequestId(99), rights::RequestKind::Access, home.filePath(u"p"_s), {})); }},
        {"answers.handOver", Act::HandleRequests, [](shop::Shop &shop, TemporaryShop &) { return shop.answers().handOver(rights::RequestId(1), rights::RequestKind::Access); }},
        {"answers.letter", Act::HandleRequests, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.answers().letter(rights::RequestId(1), rights::LetterKind::Acknowledgement)); }},
        {"answers.aboutCustomer", Act::HandleRequests, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.answers().aboutCustomer(customers::CustomerId(1), u"nl"_s)); }},
        {"registers.entries", Act::KeepRegisters, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.registers().entries(u"processing"_s, u"nl"_s)); }},
        {"registers.save", Act::KeepRegisters, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.registers().save({{}, u"processor"_s, {}, {{u"name"_s, u"x"_s}}, {}, {}})); }},
        {"registers.breach", Act::ReportBreach, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.registers().save({{}, u"breach"_s, {}, {{u"what"_s, u"x"_s}}, {}, {}})); }},
        {"registers.breaches", Act::ReportBreach, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.registers().csv(u"breach"_s, u"nl"_s, false)); }},
        {"registers.remove", Act::KeepRegisters, [](shop::Shop &shop, TemporaryShop &) { return shop.registers().remove(u"processor"_s, rights::RegisterEntryId(99)); }},
        {"registers.controller", Act::KeepRegisters, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.registers().controller()); }},
        {"registers.setController", Act::KeepRegisters, [](shop::Shop &shop, TemporaryShop &) { return shop.registers().setController({u"x"_s, {}, {}, {}, {}, {}}); }},
        {"registers.statement", Act::KeepRegisters, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.registers().privacyStatement(u"nl"_s)); }},
        {"people.people", Act::ManagePeople, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.people().people()); }},
        {"people.add", Act::ManagePeople, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.people().add(u"Noor"_s, Role::Till, secret(u"wachtzin van Noor"_s))); }},
        {"people.change", Act::ManagePeople, [](shop::Shop &shop, TemporaryShop &) { return shop.people().change(vault::ShopUserId(99), u"Noor"_s, Role::Owner); }},
        {"people.remove", Act::ManagePeople, [](shop::Shop &shop, TemporaryShop &) { return shop.people().remove(vault::ShopUserId(99)); }},
        {"people.setPassphrase", Act::ManagePeople, [](shop::Shop &shop, TemporaryShop &) { return shop.people().setPassphrase(shop.session().user, secret(u"nog een wachtzin"_s)); }},
        {"people.changeOwnPassphrase", Act::ChangeOwnPassphrase, [](shop::Shop &shop, TemporaryShop &) { return shop.people().changeOwnPassphrase(secret(u"mis"_s), secret(u"nieuw"_s)); }},
        {"people.waysIn", Act::ManageKeys, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.people().waysIn()); }},
        {"people.renewRecoveryCode", Act::ManageKeys, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.people().renewRecoveryCode()); }},
        {"people.tryRecoveryCode", Act::ManageKeys, [](shop::Shop &shop, TemporaryShop &home) { return outcome(shop.people().tryRecoveryCode(home.recoveryCode())); }},
        {"people.remember", Act::RememberOnThisPc, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.people().remember(SecretBuffer::random(32), u"Balie"_s)); }},
        {"people.forget", Act::ManageKeys, [](shop::Shop &shop, TemporaryShop &) { return shop.people().forget(vault::SlotId{1}); }},
        {"safety.change", Act::ChangeSettings, [](shop::Shop &shop, TemporaryShop &) { return shop.safety().change(*shop.safety().settings()); }},
        {"safety.overview", Act::SeeOverview, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.safety().overview()); }},
        {"safety.info", Act::SeeOverview, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.safety().info()); }},
        {"safety.check", Act::CheckVault, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.safety().check()); }},
        {"safety.backUp", Act::MakeBackup, [](shop::Shop &shop, TemporaryShop &home) { return outcome(shop.safety().backUp(home.filePath(u"kopie.kring-backup"_s), {}, {})); }},
        {"safety.backUpByRhythm", Act::MakeBackup, [](shop::Shop &shop, TemporaryShop &home) {
             if (shop.session().may(Act::ChangeSettings)) {
                 auto settings = *shop.safety().settings();
                 settings.backupFolder = home.filePath(QString());
                 if (const auto changed = shop.safety().change(settings); !changed)
                     return changed;
             }
             return outcome(shop.safety().backUpByRhythm({}, {}));
         }},
        {"erasing.preview", Act::EraseCustomer, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.erasing().preview(customers::CustomerId(99))); }},
        {"erasing.erase", Act::EraseCustomer, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.erasing().erase(customers::CustomerId(99))); }},
        {"erasing.oldBackups", Act::EraseCustomer, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.erasing().oldBackups()); }},
        {"erasing.notices", Act::EraseCustomer, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.erasing().notices(false)); }},
        {"erasing.markSent", Act::EraseCustomer, [](shop::Shop &shop, TemporaryShop &) { return shop.erasing().markSent(rights::NoticeId(99)); }},
        {"erasing.markConfirmed", Act::EraseCustomer, [](shop::Shop &shop, TemporaryShop &) { return shop.erasing().markConfirmed(rights::NoticeId(99)); }},
        {"customers.findForRequest", Act::HandleRequests, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.customers().findForRequest(u"abc"_s)); }},
        {"rights.restrict", Act::HandleRequests, [](shop::Shop &shop, TemporaryShop &) { return shop.rights().restrict(customers::CustomerId(99), rights::RestrictionGround::Claim); }},
        {"rights.restrictions", Act::HandleRequests, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.rights().restrictions(customers::CustomerId(99))); }},
        {"rights.tellEnd", Act::HandleRequests, [](shop::Shop &shop, TemporaryShop &) { return shop.rights().tellEnd(customers::CustomerId(99), {}); }},
        {"rights.lift", Act::HandleRequests, [](shop::Shop &shop, TemporaryShop &) { return shop.rights().lift(customers::CustomerId(99), {}); }},
        {"rights.decideObjection", Act::HandleRequests, [](shop::Shop &shop, TemporaryShop &) {
             rights::Restriction pending;
             pending.ground = rights::RestrictionGround::ObjectionPending;
             return shop.rights().decideObjection(customers::CustomerId(99), pending, true, u"Gewogen."_s);
         }},
        {"rights.rectify", Act::HandleRequests, [](shop::Shop &shop, TemporaryShop &) { return shop.rights().rectify(customers::CustomerId(99), {{customers::Field::City, u"Deventer"_s}}); }},
        {"rights.dispute", Act::HandleRequests, [](shop::Shop &shop, TemporaryShop &) { return shop.rights().dispute(customers::CustomerId(99), customers::Field::City, u"Het is Zutphen."_s); }},
        {"retention.rules", Act::ChangeSettings, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.retention().rules()); }},
        {"retention.change", Act::ChangeSettings, [](shop::Shop &shop, TemporaryShop &) { return shop.retention().change({}); }},
        {"retention.plan", Act::EraseCustomer, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.retention().plan()); }},
        {"retention.run", Act::EraseCustomer, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.retention().run({})); }},
        {"safety.backups", Act::SeeOverview, [](shop::Shop &shop, TemporaryShop &) { return outcome(shop.safety().backups()); }},
    };
    return all;
}

} // namespace

/// The table role × service: what a role may not do is refused below every screen and every command.
class TestRoles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCellOfTheTable_data()
    {
        QTest::addColumn<int>("role");
        for (Role role : vault::allRoles())
            QTest::newRow(qPrintable(vault::roleKey(role))) << static_cast<int>(role);
    }

    void everyCellOfTheTable()
    {
        QFETCH(int, role);
        const Role mine = static_cast<Role>(role);
        TemporaryShop home;
        if (mine != Role::Owner) {
            QVERIFY(home.addColleague(u"Sam"_s, mine));
            QVERIFY(home.unlock(TemporaryShop::passphraseOf(u"Sam"_s)));
        }
        QCOMPARE(home.shop().session().role, mine);
        for (const Service &service : services()) {
            const auto done = service.call(home.shop(), home);
            const bool forbidden = !done && done.error().kind == ErrorKind::Forbidden;
            const bool lastWayIn = service.name == QByteArrayView("people.forget") && mine == Role::Owner; // slot 1 is the owner's own passphrase
            if (lastWayIn)
                continue;
            QVERIFY2(forbidden != vault::mayDo(mine, service.act),
                     qPrintable(QString::fromLatin1(service.name) + u": "_s + (done ? u"done"_s : done.error().userText)));
        }
    }

    void everyActStandsInTheTable()
    {
        QList<Act> used;
        for (const Service &service : services())
            used.append(service.act);
        // Seen through other acts: long lists are cut, settings pages are not built, restoring happens before a vault is open.
        // Which reward may be taken back is asked of the reward (TestLedger); the report of the year is asked in TestLedgerYear.
        for (Act elsewhere : {Act::ListManyCustomers, Act::SeeSettings, Act::RestoreBackup, Act::UndoRewards, Act::SeeLoyaltyYear})
            used.append(elsewhere);
        for (Act act : vault::allActs())
            QVERIFY2(used.contains(act), qPrintable(QString::number(static_cast<int>(act))));
    }

    void staffSeeShortListsOnly()
    {
        TemporaryShop home;
        for (int i = 0; i < 30; ++i) {
            customers::FieldValues values;
            values[customers::Field::FirstName] = u"Klant"_s;
            values[customers::Field::LastName] = u"Nummer"_s + QString::number(i);
            QVERIFY(home.shop().customers().add(values));
        }
        QCOMPARE(home.shop().customers().find({})->ids.size(), 30);
        QVERIFY(home.addColleague(u"Sam"_s, Role::Staff));
        QVERIFY(home.unlock(TemporaryShop::passphraseOf(u"Sam"_s)));
        const auto cut = home.shop().customers().find({});
        QVERIFY(cut->cutByRole);
        QCOMPARE(cut->ids.size(), vault::kLongList);
        QCOMPARE(cut->total, 30);
    }

    void theOwnerAlwaysMayAndTheTillHardlyEver()
    {
        for (Act act : vault::allActs())
            QVERIFY(vault::mayDo(Role::Owner, act));
        QVERIFY(!vault::mayDo(Role::Till, Act::SearchCustomers));
        QVERIFY(!vault::mayDo(Role::Staff, Act::SeeSettings));
    }
};

QTEST_GUILESS_MAIN(TestRoles)
#include "TestRoles.moc"
