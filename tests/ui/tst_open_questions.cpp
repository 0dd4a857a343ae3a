// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/import_records.h"
#include "tests/ui/people_fixture.h"
#include "tests/ui/settings_fixture.h"
#include "ui/inbox/answer_ideas.h"
#include "ui/leads/lead_actions.h"
#include "ui/widgets/choice_popover.h"

#include <QPointer>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace secondring;

using Section = SettingsPage::Section;

namespace {

/// Says yes once something else has happened.
class LateYes final : public Ask {
public:
    explicit LateYes(std::function<void()> meanwhile) : m_meanwhile(std::move(meanwhile)) {}

    [[nodiscard]] bool confirm(const Question& question) override
    {
        m_asked = question.title;
        m_meanwhile();
        return true;
    }
    [[nodiscard]] const QString& asked() const { return m_asked; }

private:
    std::function<void()> m_meanwhile;
    QString m_asked;
};

/// Two of everything that can be removed.
Settings twoOfEach()
{
    Settings settings = settledDesk();
    LineSettings second = settings.lines.front();
    second.id = LineId{u"sip-back"_s};
    second.name = u"Back office"_s;
    settings.lines.front().name = u"Front desk"_s;
    settings.lines.push_back(second);
    settings.team.members = {{{u"ruth"_s}, u"Ruth Lee"_s, {}, TeamMember::Role::Owner, false},
                             {{u"sam"_s}, u"Sam Ortiz"_s, {}, TeamMember::Role::Desk, false}};
    settings.wording.quickReplies = {{u"Late"_s, u"We run late."_s, {}}, {u"Way"_s, u"Elm Street 5."_s, {}}};
    return settings;
}

QStringList namesIn(const Settings& settings)
{
    QStringList names;
    for (const auto& line : settings.lines)
        names << line.name;
    for (const auto& member : settings.team.members)
        names << member.name;
    for (const auto& reply : settings.wording.quickReplies)
        names << reply.label;
    return names;
}

/// Chooses the first line of the list that stands open over @p widget.
void chooseFirst(const QWidget& widget)
{
    auto* list = widget.findChild<ChoicePopover*>();
    QVERIFY(list);
    QTest::keyClick(list->findChild<QWidget*>(u"choiceList"_s), Qt::Key_Return);
}

/// Brings @p name in from a file of their own.
void bringIn(Transaction& transaction, const QString& name, const QString& number, Timestamp now)
{
    ImportRecords imports(transaction);
    PlannedContact row{2, {.name = name}, {numberOf(number)}, SkipReason::None, {}};
    if (!imports.setAside(name, {row}, now) || !imports.decide(name, name + u".csv"_s, now) ||
        imports.takeSome(name, 10) != 1 || imports.takeSome(name, 10) != 0)
        qFatal("nobody came in");
}

} // namespace

/// What is asked in a window of its own, while the desk behind it goes on.
class TstOpenQuestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void whoseFilesWereAskedForGetsThemWhoeverIsShownByThen()
    {
        const QTemporaryDir dir;
        OpenPeople open;
        QPointer<PeoplePage> shown;
        const auto showAnn = [&shown] {
            auto* list = shown->findChild<PeopleList*>();
            list->setCurrentIndex(list->model()->index(0, 0));
            QTRY_COMPARE(shown->findChild<QLabel*>(u"personName"_s)->text(), u"Ann Lee"_s);
        };
        FileChoice files{};
        files.privacy.folder = [&](QWidget*) {
            showAnn();
            return dir.filePath(u"files"_s);
        };
        PeoplePage page(open.desk.desk, open.ask, files);
        shown = &page;
        page.resize(1284, 860);
        page.show();
        page.enter();
        auto* list = page.findChild<PeopleList*>();
        QTRY_COMPARE(list->model()->rowCount(), 4);
        list->setCurrentIndex(
            list->model()->index(static_cast<int>(open.people().indexOf(u"Maria Reyes"_s)), 0));
        QTRY_COMPARE(page.findChild<QLabel*>(u"personName"_s)->text(), u"Maria Reyes"_s);
        page.findChild<QAbstractButton*>(u"exportPerson"_s)->click();
        QTRY_VERIFY(page.findChild<QLabel*>(u"pageSentence"_s)->text().endsWith(u"are in files."_s));
        QFile person(dir.filePath(u"files/person.json"_s));
        QVERIFY(person.open(QIODevice::ReadOnly));
        QVERIFY(person.readAll().contains("Maria Reyes"));
    }

    void theImportThatTheQuestionNamedIsUndone()
    {
        const QString bob = u"+14045550171"_s;
        const QString cid = u"+14045550172"_s;
        OpenPeople open;
        const auto bring = [&](const QString& name, const QString& number) {
            const auto done = open.desk.store->run(
                [=, now = open.desk.clock.now()](Transaction& transaction) -> Result<void> {
                    bringIn(transaction, name, number, now);
                    transaction.touch(Area::Contacts);
                    return {};
                });
            QVERIFY(done);
        };
        bring(u"Bob"_s, bob);
        QAbstractButton* undo = nullptr;
        LateYes ask([&] {
            bring(u"Cid"_s, cid); // At the other desk.
            QTRY_COMPARE(undo->accessibleName(), u"Undo the import of Cid.csv"_s);
        });
        PeoplePage page(open.desk.desk, ask, {});
        page.show();
        undo = page.findChild<QAbstractButton*>(u"undoLastImport"_s);
        QTRY_COMPARE(undo->accessibleName(), u"Undo the import of Bob.csv"_s);
        undo->click();
        QCOMPARE(ask.asked(), u"Undo the import of Bob.csv?"_s);
        QTRY_COMPARE(page.findChild<QLabel*>(u"importResult"_s)->text(),
                     u"Undone: 1 number removed, 0 as before."_s);
        QVERIFY(!open.kept(bob));
        QVERIFY(open.kept(cid));
    }

    void whoWasChosenFromTheListIsMeantThoughTheCardIsReadAnew()
    {
        const Theme theme(1.0);
        LeadActions actions(theme, nullptr);
        LeadCard card;
        card.people = {{u"maria"_s, u"Maria Reyes"_s}, {u"luis"_s, u"Luis Reyes"_s}};
        actions.showCard(card);
        actions.show();
        const QSignalSpy asked(&actions, &LeadActions::personAsked);
        actions.findChild<QAbstractButton*>(u"chooseWho"_s)->click();
        card.people.erase(card.people.begin());
        actions.showCard(card);
        chooseFirst(actions);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toString(), u"maria"_s);
    }

    void theTemplateThatWasChosenIsPutThoughTheyAreReadAnew()
    {
        const Theme theme(1.0);
        AnswerIdeas ideas(theme, nullptr);
        ideas.setTemplates({{u"Late"_s, u"We run late."_s}, {u"Way"_s, u"Elm Street 5."_s}});
        ideas.show();
        const QSignalSpy chosen(&ideas, &AnswerIdeas::chosen);
        ideas.openTemplates();
        ideas.setTemplates({{u"Way"_s, u"Elm Street 5."_s}});
        chooseFirst(ideas);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), u"We run late."_s);
    }

    void whatIsRemovedElsewhereWhileWeAreAskedIsGoneOnce_data()
    {
        QTest::addColumn<Section>("section");
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("all");
        QTest::newRow("the reply") << Section::Wording << u"removeReply"_s << u"Remove Late?"_s << false;
        QTest::newRow("every reply") << Section::Wording << u"removeReply"_s << u"Remove Late?"_s << true;
        QTest::newRow("the person") << Section::Team << u"removeMember"_s << u"Remove Ruth Lee?"_s << false;
        QTest::newRow("everybody") << Section::Team << u"removeMember"_s << u"Remove Ruth Lee?"_s << true;
        QTest::newRow("the line") << Section::Line << u"removeLine"_s << u"Remove Front desk?"_s << false;
        QTest::newRow("every line") << Section::Line << u"removeLine"_s << u"Remove Front desk?"_s << true;
    }

    void whatIsRemovedElsewhereWhileWeAreAskedIsGoneOnce()
    {
        QFETCH(const Section, section);
        QFETCH(const QString, button);
        QFETCH(const QString, title);
        QFETCH(const bool, all);
        SettingsFixture fixture(twoOfEach());
        Settings left = fixture.keeper.current();
        const auto shorten = [all](auto& list) {
            list.erase(list.begin(), all ? list.end() : list.begin() + 1);
        };
        if (section == Section::Wording) shorten(left.wording.quickReplies);
        if (section == Section::Team) shorten(left.team.members);
        if (section == Section::Line) shorten(left.lines);
        LateYes ask([&] { fixture.keep(left); });
        const SettingsDesk desk = fixture.desk();
        SettingsPage page(
            SettingsDesk{desk.keeper, desk.vault, desk.clock, ask, desk.theme, desk.tests, desk.words});
        page.openSection(section);
        page.show();
        page.findChild<QAbstractButton*>(button)->click();
        QCOMPARE(ask.asked(), title);
        comeToRest(*fixture.store);
        QCOMPARE(namesIn(fixture.keeper.current()), namesIn(left));
    }

    void aReplyBeingWrittenIsNotWrittenIntoAnother_data()
    {
        QTest::addColumn<std::vector<QuickReply>>("left");
        const auto two = twoOfEach().wording.quickReplies;
        QTest::newRow("another desk removed it") << std::vector<QuickReply>{two[1]};
        QTest::newRow("another desk removed them all") << std::vector<QuickReply>{};
    }

    void aReplyBeingWrittenIsNotWrittenIntoAnother()
    {
        QFETCH(const std::vector<QuickReply>, left);
        OpenSettings open(twoOfEach(), Section::Wording);
        open.find(u"replyLabel"_s)->setFocus();
        QTest::keyClicks(open.find(u"replyLabel"_s), u" today"_s);
        Settings settings = open.kept();
        settings.wording.quickReplies = left;
        open.fixture.keep(settings);
        comeToRest(*open.fixture.store);
        QCOMPARE(open.kept().wording.quickReplies, left);
        const auto* label = open.find<QLineEdit>(u"replyLabel"_s);
        QCOMPARE(label ? label->text() : QString(), left.empty() ? QString() : left[0].label);
    }

    void aLineBeingNamedThatAnotherDeskRemovesStaysRemoved()
    {
        OpenSettings open(settledDesk(), Section::Line);
        open.find(u"lineName"_s)->setFocus();
        QTest::keyClicks(open.find(u"lineName"_s), u"Front desk"_s);
        Settings settings = open.kept();
        settings.lines.clear();
        open.fixture.keep(settings);
        QTRY_VERIFY(open.find(u"kindChoice"_s)->isVisible());
        comeToRest(*open.fixture.store);
        QVERIFY(open.kept().lines.empty());
    }

    void aReplyBeingWrittenStaysWhenAnotherIsRemoved()
    {
        OpenSettings open(twoOfEach(), Section::Wording);
        open.click(u"reply1"_s);
        open.find(u"replyLabel"_s)->setFocus();
        QTest::keyClicks(open.find(u"replyLabel"_s), u" here"_s);
        Settings settings = open.kept();
        settings.wording.quickReplies.erase(settings.wording.quickReplies.begin());
        open.fixture.keep(settings);
        QTRY_VERIFY(!open.find(u"reply1"_s));
        QTest::keyClick(open.find(u"replyLabel"_s), Qt::Key_Tab);
        QTRY_COMPARE(open.kept().wording.quickReplies.at(0).label, u"Way here"_s);
        QCOMPARE(open.kept().wording.quickReplies.size(), size_t(1));
    }
};

QTEST_MAIN(TstOpenQuestions)
#include "tst_open_questions.moc"
