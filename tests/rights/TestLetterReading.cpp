// Letters of our own invention, in many tones; what they ask is suggested, never done.
#include "app/rights/LetterReading.h"

#include <QTest>

using namespace kk::rights;
using namespace Qt::StringLiterals;

namespace {

struct Sample {
    const char *kinds;
    const char *text;
};

constexpr Sample kSamples[] = {
    {"access", "Geachte heer, mevrouw, op grond van artikel 15 AVG verzoek ik u om inzage in mijn persoonsgegevens. Ik ontvang uw antwoord graag binnen een maand."},
    {"access", "Hoi, ik ben benieuwd welke gegevens jullie eigenlijk van mij hebben. Kunnen jullie me dat mailen?"},
    {"access", "Graag ontvang ik een kopie van al mijn persoonsgegevens die in uw winkel bewaard worden."},
    {"access", "Wat weten jullie over mij? Ik koop al jaren thee bij jullie en heb een klantkaart."},
    {"access", "Ik wil weten wat u over mij bewaart en met wie u die gegevens hebt gedeeld."},
    {"access", "Hoe komt u aan mijn e-mailadres? Ik heb nooit iets bij u gekocht."},
    {"access", "Hierbij doe ik een inzageverzoek. Mijn klantnummer is 10442."},
    {"access", "Kunt u mij een overzicht van mijn gegevens sturen? Liefst per post."},
    {"access", "Ik zou mijn dossier graag willen inzien voordat ik weer bestel."},
    {"access", "Stuur mij alles wat u van mij hebt, ook de notities van uw medewerkers."},
    {"access", "Hi, please send me a copy of my personal data. I have been a customer since 2019."},
    {"access", "Ik wil graag een afschrift van alle gegevens. Ook hoor ik graag aan wie u mijn gegevens hebt verstrekt."},
    {"erasure", "Ik beroep mij op artikel 17 van de AVG. Verwijder al mijn gegevens uit uw systemen."},
    {"erasure", "Wilt u mijn gegevens wissen? Ik kom niet meer bij u."},
    {"erasure", "Haal mij alstublieft uit jullie klantenbestand, ik ben al jaren geen klant meer."},
    {"erasure", "Ik wil vergeten worden. Beroep: recht op vergetelheid."},
    {"erasure", "Graag mijn account op te heffen en alles te vernietigen wat daarbij hoort."},
    {"erasure", "Verzoek: mijn gegevens moeten worden gewist."},
    {"erasure", "Ik wil dat al mijn persoonlijke gegevens worden verwijderd. Stuur mij een bevestiging."},
    {"erasure", "Please delete all my data from your shop."},
    {"erasure", "Mijn moeder is klant geweest. Zij vraagt of u niets meer van mij bewaart, zoals ze dat zegt."},
    {"rectification", "Mijn achternaam is verkeerd gespeld op de facturen. Het moet Bouwmeester zijn."},
    {"rectification", "Ik ben verhuisd. Mijn nieuwe adres is Dorpsstraat 4 in Raalte."},
    {"rectification", "Op grond van artikel 16 AVG vraag ik u mijn geboortemaand te corrigeren."},
    {"rectification", "Het telefoonnummer dat u van mij hebt klopt niet meer."},
    {"rectification", "Kunt u mijn e-mailadres aanpassen?"},
    {"rectification", "Er staat een fout in mijn adres: nummer 12 moet 21 zijn."},
    {"restriction", "Zolang wij het niet eens zijn over de rekening vraag ik u de verwerking van mijn gegevens te beperken."},
    {"restriction", "Wilt u voorlopig niets met mijn gegevens doen? Ik zoek eerst iets uit."},
    {"restriction", "Ik verzoek u om mijn klantgegevens te bevriezen."},
    {"restriction", "Ik doe een beroep op artikel 18 AVG."},
    {"restriction", "Kunt u mijn dossier tijdelijk blokkeren?"},
    {"objection", "Ik maak bezwaar tegen het gebruik van mijn gegevens voor reclame."},
    {"objection", "Ik wil geen reclame meer ontvangen."},
    {"objection", "Schrijf mij uit voor de nieuwsbrief."},
    {"objection", "Hou op met die folders. Ik wil niet meer gebeld worden!"},
    {"objection", "Graag wil ik mij afmelden voor alle mailings."},
    {"objection", "Stop alstublieft met het sturen van aanbiedingen per sms."},
    {"objection", "Verwijder mij van de mailinglijst, ik heb al genoeg post."},
    {"objection", "Please unsubscribe me from your newsletter."},
    {"withdrawal", "Hierbij trek ik mijn toestemming in."},
    {"withdrawal", "Ik heb ooit toestemming gegeven om mijn aankopen te bekijken. Die toestemming trek ik nu in."},
    {"withdrawal", "Ik geef niet langer toestemming voor persoonlijke aanbevelingen."},
    {"withdrawal", "I hereby withdraw my consent."},
    {"portability", "Ik wil mijn gegevens meenemen naar een andere zaak."},
    {"portability", "Op grond van artikel 20 AVG ontvang ik mijn gegevens graag in een machineleesbaar bestand."},
    {"portability", "Kunt u mijn aankopen sturen als csv? Dan kan ik ze zelf bijhouden."},
    {"portability", "Ik doe een beroep op mijn recht op overdraagbaarheid."},
    {"access,erasure", "Eerst wil ik graag inzage in mijn gegevens. Daarna moet u alles wissen."},
    {"access,erasure", "Welke gegevens hebt u van mij? En verwijder ze daarna graag."},
    {"objection,withdrawal", "Ik trek mijn toestemming in voor de nieuwsbrief. Ik wil geen aanbiedingen meer ontvangen."},
    {"access,portability", "Graag een kopie van mijn gegevens, in een gangbaar formaat zodat een nieuwe winkel ze kan inlezen."},
    {"objection,erasure", "Ik maak bezwaar tegen uw mails. Verwijder ook mijn account en alle gegevens."},
    {"restriction,rectification", "Mijn adres klopt niet. Wilt u dat aanpassen en mijn gegevens zolang blokkeren?"},
    {"withdrawal,erasure", "Mijn toestemming trek ik in, en mijn gegevens mogen worden gewist."},
    {"access", "Als moeder van Tim (12) wil ik weten welke gegevens u over mijn zoon hebt. Graag inzage."},
    {"access", "Namens mijn client, met bijgevoegde machtiging, verzoek ik om inzage in het dossier."},
    {"", "Wanneer zijn jullie open met Pasen?"},
    {"", "Mijn pakje is nog niet aangekomen. Kunt u kijken waar het is?"},
    {"", "De koffie smaakte heerlijk, dank u wel!"},
    {"", "Heeft u de groene mokken nog op voorraad?"},
};

} // namespace

class TestLetterReading final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nineteenOfTwentyLettersAreReadRightly()
    {
        int right = 0;
        for (const Sample &sample : kSamples) {
            QList<RequestKind> wanted;
            if (*sample.kinds)
                wanted = *requestKindsFromKeys(QString::fromLatin1(sample.kinds));
            const LetterReading reading = readLetter(QString::fromUtf8(sample.text));
            if (reading.found() == wanted) {
                ++right;
                continue;
            }
            QStringList told;
            for (const KindSuggestion &one : reading.kinds)
                told.append(requestKindKey(one.kind) + u" ("_s + one.words.join(u"; "_s) + u")"_s);
            qInfo("%s: wanted %s, read %s", sample.text, sample.kinds, qPrintable(told.join(u", "_s)));
        }
        const int all = static_cast<int>(std::size(kSamples));
        QVERIFY(all >= 50);
        QVERIFY2(right * 20 >= all * 19, qPrintable(u"%1 of %2"_s.arg(right).arg(all)));
    }

    void whoWritesForSomebodyElseIsSeen()
    {
        QVERIFY(readLetter(u"Als moeder van Tim wil ik inzage."_s).isForChild);
        QVERIFY(readLetter(u"Namens mevrouw De Wit, met volmacht, vraag ik inzage."_s).isByAgent);
        QVERIFY(!readLetter(u"Ik wil inzage."_s).isForChild);
    }

    void longAndEmptyTextsEndSoon()
    {
        QVERIFY(readLetter({}).kinds.isEmpty());
        QVERIFY(readLetter(QString(2000000, u'a')).kinds.isEmpty());
        QVERIFY(readLetter(QString(u"wat u weet "_s).repeated(200000)).kinds.size() <= 2);
    }
};

QTEST_GUILESS_MAIN(TestLetterReading)
#include "TestLetterReading.moc"
