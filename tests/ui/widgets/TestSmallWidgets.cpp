#include "tests/support/ui/FakeDialogs.h"
#include "tests/support/ui/ScreenChecks.h"

#include "ui/style/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardGrid.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Columns.h"
#include "ui/widgets/DialogSeam.h"
#include "ui/widgets/DropZone.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/FigureCard.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/KeySlotList.h"
#include "ui/widgets/MappingHeader.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ProgressArea.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentRow.h"
#include "ui/widgets/StepBar.h"
#include "ui/widgets/TimelineList.h"
#include "ui/widgets/UndoBar.h"

#include <QComboBox>
#include <QDropEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace kk::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSmallWidgets final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(DisplaySettings{SchemeChoice::Light, 100}); }

    void searchWaitsNumbersAndAsksOnce()
    {
        SearchField field(u"Search"_s);
        QSignalSpy asked(&field, &SearchField::searchRequested);
        QTest::keyClicks(&field, u"ter"_s);
        QCOMPARE(asked.size(), 0);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).toString(), u"ter"_s);
        QCOMPARE(asked.first().at(1).toULongLong(), field.generation());
        QTest::keyClick(&field, Qt::Key_P);
        QTest::keyClick(&field, Qt::Key_Return); // at once
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.last().at(1).toULongLong(), 2ULL);
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
        QCOMPARE(asked.size(), 3);
        QCOMPARE(asked.last().at(0).toString(), QString());
        QSignalSpy moved(&field, &SearchField::movedToHits);
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(moved.size(), 1);
    }

    void undoIsGivenOnceAndReplacedByTheNextAct()
    {
        UndoBar bar;
        int first = 0;
        int second = 0;
        bar.offer(u"Removed one."_s, [&] { ++first; });
        bar.offer(u"Removed another."_s, [&] { ++second; });
        QVERIFY(bar.accessibleName().contains(u"Removed another."));
        bar.undo();
        bar.undo();
        QCOMPARE(first, 0);
        QCOMPARE(second, 1);
        QVERIFY(!bar.isVisible());
    }

    void anUndoMayOfferTheNext()
    {
        UndoBar bar;
        bar.offer(u"Removed."_s, [&bar] { bar.offer(u"Put back."_s); });
        bar.undo();
        QVERIFY(bar.isVisible());
        QVERIFY(!bar.canUndo());
    }

    void undoBarGoesByItselfUnlessHeld()
    {
        QWidget window;
        UndoBar bar(&window);
        window.resize(900, 600);
        window.show();
        bar.move(300, 400); // not below the pointer
        bar.setLifetime(1ms);
        bar.offer(u"Removed."_s, [] {});
        bar.findChild<QPushButton *>()->setFocus();
        if (bar.findChild<QPushButton *>()->hasFocus()) {
            QTest::qWait(20);
            QVERIFY(bar.isVisible());
        }
        window.setFocus();
        bar.findChild<QPushButton *>()->clearFocus();
        QTRY_VERIFY(!bar.isVisible());
        QVERIFY(!bar.canUndo());
    }

    void progressShowsLongWorkAndStacks()
    {
        ProgressArea area;
        area.setPatience(0ms);
        int stopped = 0;
        const auto job = area.begin(u"Reading"_s, [&] { ++stopped; });
        area.advance(job, 1400, 2148);
        QTRY_VERIFY(area.isVisible());
        QVERIFY(area.text().contains(QLocale().toString(1400)));
        const auto other = area.begin(u"Backup"_s);
        QVERIFY(area.text().contains(u"2"));
        area.findChild<QPushButton *>()->click();
        QCOMPARE(stopped, 1);
        area.end(job);
        QCOMPARE(area.jobCount(), 1);
        QVERIFY(area.findChild<QPushButton *>()->isHidden()); // a backup has no Stop here
        area.end(other);
        area.end(other);
        QVERIFY(!area.isVisible());
    }

    void shortWorkNeverShows()
    {
        ProgressArea area;
        const auto job = area.begin(u"Reading"_s);
        area.end(job);
        QTest::qWait(10);
        QVERIFY(!area.isVisible());
        QCOMPARE(area.jobCount(), 0);
    }

    void doneStepsCanBeOpenedAgainLaterOnesCannot()
    {
        StepBar bar({u"File"_s, u"Columns"_s, u"Trial"_s, u"Read"_s});
        bar.setCurrent(2);
        QSignalSpy requested(&bar, &StepBar::stepRequested);
        const auto steps = bar.findChildren<QAbstractButton *>();
        steps.at(3)->click();
        steps.at(2)->click();
        QCOMPARE(requested.size(), 0);
        steps.at(0)->click();
        QCOMPARE(requested.size(), 1);
        bar.setFinished(true);
        steps.at(1)->click();
        QCOMPARE(requested.size(), 1);
        QVERIFY(steps.at(0)->accessibleName().contains(u"File"));
    }

    void messageIsSpokenEscapedAndAnswered()
    {
        MessageBar bar;
        QVERIFY(bar.isHidden());
        bar.say({Tone::Bad, u"<b>x</b>"_s, u"Choose another stick."_s, u"Another stick"_s});
        bar.show();
        QCOMPARE(bar.accessibleName(), u"<b>x</b> Choose another stick."_s);
        QVERIFY(bar.findChild<QLabel *>()->text().contains(u"&lt;b&gt;"));
        QSignalSpy clicked(&bar, &MessageBar::buttonClicked);
        QTest::keyClick(&bar, Qt::Key_Return);
        QCOMPARE(clicked.size(), 1);
        QTest::keyClick(&bar, Qt::Key_Escape);
        QVERIFY(bar.isVisible()); // tells a state; it cannot be put away
        bar.setDismissible(true);
        QTest::keyClick(&bar, Qt::Key_Escape);
        QVERIFY(!bar.isVisible());
    }

    void figureSaysLabelAndValue()
    {
        FigureCard card;
        card.setFigure({u"Known"_s, u"64 %"_s, {}, u"trending-up"_s, Tone::Good, u"3 points"_s, u"more"_s});
        QCOMPARE(card.accessibleName(), u"Known: 64 %"_s);
        QCOMPARE(card.accessibleDescription(), u"3 points, more"_s);
        QCOMPARE(card.focusPolicy(), Qt::NoFocus);
        card.setOpensList(true);
        QSignalSpy clicked(&card, &FigureCard::clicked);
        card.show();
        QTest::keyClick(&card, Qt::Key_Space);
        QCOMPARE(clicked.size(), 1);
        card.setFailed(u"Known"_s, u"October is missing."_s);
        QCOMPARE(card.accessibleDescription(), u"October is missing."_s);
    }

    void fieldSaysItsConflict()
    {
        FieldRow row(u"Address"_s);
        row.setValue(u"Veenkade 31"_s, u"Till · 11 Jan 2025"_s);
        QCOMPARE(row.accessibleName(), u"Address: Veenkade 31, Till · 11 Jan 2025"_s);
        row.setConflict(u"The web shop says something else"_s);
        QVERIFY(row.accessibleName().endsWith(u"The web shop says something else"));
        QSignalSpy compare(&row, &FieldRow::compareRequested);
        row.show();
        row.findChild<QPushButton *>()->click();
        QCOMPARE(compare.size(), 1);
        row.setValue({}, {}, u"not known"_s);
        QCOMPARE(row.value(), QString());
    }

    void timelineGroupsByMonthAndFollowsLinks()
    {
        TimelineList list(u"Timeline"_s);
        list.setEntries({{11, QDate(2026, 11, 2), u"receipt-text"_s, Tone::Neutral, u"Receipt 1"_s, {}, {}, Tone::Neutral, u"Mon 2 Nov"_s, u"Why?"_s},
                         {12, QDate(2026, 11, 1), u"receipt-text"_s, Tone::Neutral, u"Receipt 2"_s, {}, {}, Tone::Neutral, u"Sun 1 Nov"_s, {}},
                         {13, QDate(2026, 10, 30), u"gift"_s, Tone::Neutral, u"Reward"_s, {}, {}, Tone::Neutral, u"Fri 30 Oct"_s, u"Proof"_s}});
        QCOMPARE(list.model()->rowCount(), 5); // two months, three entries
        QVERIFY(!(list.model()->flags(list.model()->index(0, 0)) & Qt::ItemIsSelectable));
        list.resize(500, 400);
        list.show();
        QSignalSpy followed(&list, &TimelineList::linkActivated);
        list.setCurrentIndex(list.model()->index(1, 0));
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(followed.size(), 1);
        QCOMPARE(followed.first().first().toLongLong(), 11);
        list.setCurrentIndex(list.model()->index(2, 0));
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(followed.size(), 1); // no link there
        const QRect row = list.visualRect(list.model()->index(4, 0));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, QPoint(row.right() - 20, row.bottom() - 16));
        QCOMPARE(followed.last().first().toLongLong(), 13);
    }

    void filesAreDroppedOrChosen()
    {
        DropZone zone;
        zone.resize(300, 200);
        QSignalSpy dropped(&zone, &DropZone::filesDropped);
        QSignalSpy choose(&zone, &DropZone::chooseRequested);
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(u"/tmp/a.csv"_s), QUrl(u"https://example.org/b.csv"_s)});
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&zone, &enter);
        QVERIFY(enter.isAccepted());
        QApplication::sendEvent(&zone, &drop);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.first().first().toStringList(), QStringList{u"/tmp/a.csv"_s});
        zone.button()->click();
        QCOMPARE(choose.size(), 1);
    }

    void mappingBoxesNameTheirColumnAndTellOnlyTheUser()
    {
        QTableView table;
        QStandardItemModel model(3, 3);
        table.setModel(&model);
        auto *header = new MappingHeader(&table);
        table.setHorizontalHeader(header);
        const QStringList kinds{u"Name"_s, u"Street"_s, u"Leave out"_s};
        header->setColumns({{u"NAAM"_s, kinds, 0, MappingTone::Sure}, {u"STR"_s, kinds, 1, MappingTone::Sure}, {u"NB"_s, kinds, -1, MappingTone::Ask}});
        table.resize(600, 300);
        table.show();
        QSignalSpy changed(header, &MappingHeader::choiceChanged);
        QVERIFY(header->box(2)->accessibleName().contains(u"NB"));
        header->setChoice(2, 2, MappingTone::LeftOut);
        QCOMPARE(changed.size(), 0);
        QTest::keyClick(header->box(1), Qt::Key_Down);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toInt(), 1);
        QCOMPARE(changed.first().at(1).toInt(), 2);
        QVERIFY(header->box(0)->width() <= header->sectionSize(0));
    }

    void segmentsAreWalkedWithArrows()
    {
        SegmentRow row(u"Shows"_s);
        row.addSegment(u"All"_s);
        row.addSegment(u"Points"_s);
        row.setCount(1, 12);
        QSignalSpy changed(&row, &SegmentRow::currentChanged);
        row.show();
        QApplication::setActiveWindow(&row);
        const auto segments = row.findChildren<QRadioButton *>();
        segments.first()->setFocus();
        QTest::keyClick(segments.first(), Qt::Key_Right);
        QCOMPARE(row.current(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(segments.at(1)->accessibleName(), u"Points, 12"_s);
    }

    void theLastKeyStays()
    {
        KeySlotList list;
        list.setSlots({{u"a"_s, u"key-round"_s, u"Password"_s, u"used today"_s, true, true, u"The last way in cannot go."_s}});
        const auto remove = list.findChild<QToolButton *>();
        QVERIFY(!remove->isEnabled());
        QCOMPARE(remove->accessibleDescription(), u"The last way in cannot go."_s);
        QSignalSpy tested(&list, &KeySlotList::testRequested);
        list.findChild<QPushButton *>()->click();
        QCOMPARE(tested.first().first().toString(), u"a"_s);
    }

    void panesBecomeTabsWhereThereIsNoRoom()
    {
        Columns columns(u"Customer"_s);
        auto *first = new QWidget;
        auto *second = new QWidget;
        auto *third = new QWidget;
        columns.addPane(u"Data"_s, first, 276);
        columns.addPane(u"Timeline"_s, second);
        columns.addPane(u"Points"_s, third, 300);
        columns.show();
        columns.resize(1138, 500);
        QCOMPARE(columns.arrangement(), Columns::Arrangement::SideBySide);
        QCOMPARE(first->width(), 276);
        QVERIFY(third->isVisible());
        columns.resize(900, 500);
        QCOMPARE(columns.arrangement(), Columns::Arrangement::LastAsTab);
        QVERIFY(first->isVisible());
        QVERIFY(!third->isVisible());
        columns.showPane(2);
        QVERIFY(third->isVisible());
        columns.resize(600, 500);
        QCOMPARE(columns.arrangement(), Columns::Arrangement::AllAsTabs);
        columns.showPane(0);
        QVERIFY(first->isVisible());
        QVERIFY(first->width() > 500);
        columns.resize(1138, 500);
        QTRY_COMPARE(first->width(), 276);
        QVERIFY(second->isVisible() && third->isVisible());
    }

    void cardsStandAsEvenlyAsFits()
    {
        CardGrid grid(200);
        for (int i = 0; i < 4; ++i)
            grid.addCard(new FigureCard);
        grid.show();
        grid.resize(1000, 200);
        QCOMPARE(grid.columns(), 4);
        grid.resize(700, 200); // three would fit; two and two is calmer
        QCOMPARE(grid.columns(), 2);
        grid.resize(210, 600);
        QCOMPARE(grid.columns(), 1);
    }

    void chipsGoOnInTheNextLine()
    {
        QWidget holder;
        auto *flow = new FlowLayout(8, &holder);
        QList<Chip *> chips;
        for (const QString &word : {u"regular customer"_s, u"by e-mail"_s, u"card 2210 0451"_s}) {
            chips.append(new Chip(word));
            flow->addWidget(chips.last());
        }
        const int all = flow->sizeHint().width();
        QCOMPARE(flow->heightForWidth(all), chips.first()->sizeHint().height());
        const int twoLines = flow->heightForWidth(all - 10);
        QCOMPARE(twoLines, 2 * chips.first()->sizeHint().height() + 8);
        holder.resize(all - 10, twoLines);
        holder.show();
        QCOMPARE(chips.at(0)->y(), chips.at(1)->y());
        QVERIFY(chips.at(2)->y() > chips.at(1)->y());
        QCOMPARE(chips.at(2)->x(), 0);
        QCOMPARE(chips.at(2)->width(), chips.at(2)->sizeHint().width());
    }

    void longTextEndsInDotsAndKeepsItsTooltip()
    {
        ElidedLabel label(u"A name that is longer than the column"_s);
        label.resize(label.sizeHint());
        QVERIFY(!label.isElided());
        label.resize(60, 20);
        QVERIFY(label.isElided());
        QCOMPARE(label.text(), u"A name that is longer than the column"_s);
        QVERIFY(label.minimumSizeHint().width() < 60);
    }

    void namesAreNeverMarkup()
    {
        TextLabel label(u"<img src=x>"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        Chip chip(u"<b>x</b>"_s);
        QCOMPARE(chip.textFormat(), Qt::PlainText);
    }

    void aDisabledButtonSaysWhy()
    {
        QPushButton *button = makeButton(u"Erase…"_s, ButtonLook::Danger);
        disableBecause(button, u"Look at the note first."_s);
        QVERIFY(!button->isEnabled());
        QCOMPARE(button->toolTip(), u"Look at the note first."_s);
        QCOMPARE(button->accessibleDescription(), button->toolTip());
        enable(button);
        QVERIFY(button->isEnabled() && button->toolTip().isEmpty());
        delete button;
    }

    void emptyStateHasOneButtonAndOneLink()
    {
        EmptyState empty(u"users"_s, u"No customers yet."_s);
        empty.setButton(u"Choose a file…"_s);
        empty.setLink(u"Look around first"_s);
        QSignalSpy button(&empty, &EmptyState::buttonClicked);
        QSignalSpy link(&empty, &EmptyState::linkClicked);
        const auto buttons = empty.findChildren<QPushButton *>();
        buttons.at(0)->click();
        buttons.at(1)->click();
        QCOMPARE(button.size(), 1);
        QCOMPARE(link.size(), 1);
    }

    void questionsAnswerTheSafeWayOnEscape()
    {
        QWidget window;
        window.show();
        QtDialogs dialogs;
        int answer = -1;
        dialogs.ask(&window, {u"Quit"_s, u"The import is still running."_s, {u"Stop it"_s, u"Not yet"_s}, 1}, [&](int index) { answer = index; });
        auto *box = window.findChild<QMessageBox *>();
        QVERIFY(box);
        QTRY_VERIFY(box->isVisible());
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_COMPARE(answer, 1);

        dialogs.ask(&window, {u"Quit"_s, u"The import is still running."_s, {u"Stop it"_s, u"Not yet"_s}, 1}, [&](int index) { answer = index; });
        const auto boxes = window.findChildren<QMessageBox *>();
        boxes.last()->buttons().first()->click();
        QTRY_COMPARE(answer, 0);

        kk::testing::FakeDialogs fake;
        fake.answerNext(0);
        fake.ask(nullptr, {u"t"_s, u"x"_s, {u"a"_s, u"b"_s}, 1}, [&](int index) { answer = index + 10; });
        QCOMPARE(answer, 10);
        bool called = false;
        fake.openFiles(nullptr, {}, [&](const QStringList &) { called = true; });
        QVERIFY(!called); // nothing laid ready: cancelled
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestSmallWidgets)
#include "TestSmallWidgets.moc"
