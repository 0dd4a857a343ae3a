// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings_fixture.h"
#include "ui/settings/fields.h"
#include "ui/settings/finding_note.h"
#include "ui/settings/occasion_boxes.h"
#include "ui/settings/preview_bubble.h"
#include "ui/settings/wording_notes.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

using Section = SettingsPage::Section;

namespace {

struct Box {
    Box(const OpenSettings& open, const QString& name) : box(open.find(name)) {}

    [[nodiscard]] QPlainTextEdit* words() const { return box->findChild<QPlainTextEdit*>(u"words"_s); }
    [[nodiscard]] QString preview() const { return box->findChild<PreviewBubble*>()->words(); }
    [[nodiscard]] QString says(const QString& name) const { return box->findChild<QLabel*>(name)->text(); }
    [[nodiscard]] QString notes() const { return box->findChild<WordingNotes*>()->allWords(); }
    void write(const QString& text) const { OpenSettings::type(words(), text); }

    QWidget* box;
};

void choose(ChoiceField* field, ProviderSettings::Kind kind)
{
    field->setCurrentIndex(field->findData(static_cast<int>(kind)));
    Q_EMIT field->activated(field->currentIndex());
}

QWidget* rows(const OpenSettings& open)
{
    return open.find(u"serviceRows"_s);
}

} // namespace

class TstTextSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void thePreviewIsWhatTheCallerReads()
    {
        OpenSettings open(settledDesk(), Section::Texts);
        const Box box(open, u"templateOpen"_s);
        QVERIFY(box.preview().startsWith(u"Hi, Peachtree Dental here."_s));
        box.write(u"Hi {name}, {business} here, call {phone}. STOP to opt out"_s);
        QCOMPARE(box.preview(), u"Hi Maria, Peachtree Dental here, call (404) 555-0100. STOP to opt out"_s);
        QCOMPARE(box.says(u"length"_s), u"69 / 160 · 1 text"_s);
        QTRY_COMPARE(open.kept().texts.open, u"Hi {name}, {business} here, call {phone}. STOP to opt out"_s);
    }

    void theClosedTextSaysWhenWeOpen()
    {
        OpenSettings open(settledDesk(), Section::Texts);
        const Box box(open, u"templateClosed"_s);
        box.write(u"{business} opens {open}. STOP to opt out"_s);
        QCOMPARE(box.preview(), u"Peachtree Dental opens 9:00am Mon. STOP to opt out"_s);
        QTRY_COMPARE(open.kept().texts.afterHours, u"{business} opens {open}. STOP to opt out"_s);
    }

    void aFieldThatDoesNotExistIsNamedAndNotSaved()
    {
        OpenSettings open(settledDesk(), Section::Texts);
        const Box box(open, u"templateOpen"_s);
        box.write(u"Hi {firstname} and {who}"_s);
        QVERIFY(box.notes().contains(u"There is nothing to fill in for {firstname}."_s));
        QVERIFY(box.notes().contains(u"There is nothing to fill in for {who}."_s));
        QCOMPARE(box.says(u"below"_s), u"It is not saved like this."_s);
        QVERIFY(open.kept().texts.open.isEmpty());
        QCOMPARE(box.words()->toPlainText(), u"Hi {firstname} and {who}"_s);
        const QString good = u"Hi {name}, {business} here. How can we help? Reply STOP to opt out"_s;
        box.write(good);
        QTRY_COMPARE(open.kept().texts.open, good);
        QVERIFY(box.says(u"below"_s).isEmpty());
    }

    void wordsThatCostDeliveryAreNamedWithTheirReason()
    {
        OpenSettings open(settledDesk(), Section::Texts);
        const Box box(open, u"templateOpen"_s);
        box.write(u"{business}: 20% off at bit.ly/x! When? Reply STOP to opt out"_s);
        QVERIFY(box.notes().contains(u"“20% off” turns the answer to a call into advertising"_s));
        QVERIFY(box.notes().contains(u"Carriers drop short links such as “bit.ly/x”"_s));
        QVERIFY(open.kept().texts.open.isEmpty());
        box.write(u"{business}: we close {until}. When? Reply STOP to opt out"_s);
        QVERIFY(box.notes().startsWith(u"{until} is left out here: it says when you open again"_s));
    }

    void plainLettersAreOnePressAway()
    {
        OpenSettings open(settledDesk(), Section::Texts);
        const Box box(open, u"templateOpen"_s);
        box.words()->setPlainText(u"{business} – what’s up? Reply STOP to opt out"_s);
        QVERIFY(box.notes().contains(u"Write “'”"_s));
        box.box->findChild<QAbstractButton*>(u"safeSpelling"_s)->click();
        QCOMPARE(box.words()->toPlainText(), u"{business} - what's up? Reply STOP to opt out"_s);
        QVERIFY(box.notes().isEmpty());
        box.words()->undo();
        QCOMPARE(box.words()->toPlainText(), u"{business} – what’s up? Reply STOP to opt out"_s);
    }

    void anAccentThatCostsATextIsSaid()
    {
        OpenSettings open(settledDesk(), Section::Texts);
        const Box box(open, u"templateOpen"_s);
        box.words()->setPlainText(u"á"_s.repeated(80));
        QCOMPARE(box.says(u"length"_s), u"Sends as 2 texts because of á"_s);
    }

    void fieldsAreInsertedByOneClick()
    {
        OpenSettings open(settledDesk(), Section::Texts);
        const Box box(open, u"templateOpen"_s);
        box.box->findChild<QAbstractButton*>(u"insert-{business}"_s)->click();
        QCOMPARE(box.words()->toPlainText(), u"{business}"_s);
        QVERIFY(box.words()->hasFocus());
    }

    void theUsualWordsAreAPlaceToStartFrom()
    {
        OpenSettings open(settledDesk(), Section::Texts);
        const Box box(open, u"templateOpen"_s);
        auto* usual = box.box->findChild<QAbstractButton*>(u"usual"_s);
        const auto before = box.preview();
        usual->click();
        QVERIFY(box.words()->toPlainText().contains(u"{business}"_s));
        QCOMPARE(box.preview(), before);
        box.words()->setPlainText(u"Own words"_s);
        usual->click();
        QVERIFY(box.words()->toPlainText().isEmpty());
        QCOMPARE(box.preview(), before);
    }

    void typingIsSavedWhenItPauses()
    {
        OpenSettings open(settledDesk(), Section::Texts);
        const Box box(open, u"templateOpen"_s);
        box.words()->setFocus();
        QTest::keyClicks(box.words(), u"{business} STOP"_s);
        QTRY_COMPARE(open.kept().texts.open, u"{business} STOP"_s);
        QVERIFY(box.words()->hasFocus());
    }

    void rulesAreSavedAtOnce()
    {
        OpenSettings open(settledDesk(), Section::Texts);
        open.type(u"wait"_s, u"45"_s);
        open.type(u"onceIn"_s, u"24"_s);
        open.type(u"shortestRing"_s, u"6"_s);
        open.find<QAbstractButton>(u"textsOn"_s)->click();
        QTRY_VERIFY(!open.kept().texts.on);
        QCOMPARE(open.kept().texts.wait, 45s);
        QCOMPARE(open.kept().texts.onceIn, 24h);
        QCOMPARE(open.kept().texts.shortestRing, 6s);
    }

    void everyOccasionHasItsOwnWords()
    {
        OpenSettings open(settledDesk(), Section::Texts);
        const Box lunch(open, u"templateLunch"_s);
        QVERIFY(lunch.preview().contains(u"Peachtree Dental"_s));
        lunch.write(u"{business} is at lunch. STOP to opt out"_s);
        QTRY_COMPARE(open.kept().occasions.lunch, u"{business} is at lunch. STOP to opt out"_s);
        const Box holiday(open, u"templateHoliday"_s);
        QVERIFY2(holiday.preview().contains(u"closed for the holiday, back 9:00am"_s),
                 qPrintable(holiday.preview()));
        for (const QString& name :
             {u"Voicemail"_s, u"Client"_s, u"Returning"_s, u"Overnight"_s, u"Emergency"_s})
            QVERIFY(Box(open, u"template"_s + name).preview().contains(u"STOP"_s));
    }

    void spanishWordsAreKeptBesideTheEnglish()
    {
        OpenSettings open(settledDesk(), Section::Texts);
        open.find<QAbstractButton>(u"inSpanish"_s)->click();
        const Box box(open, u"templateOpenEs"_s);
        QVERIFY(box.preview().contains(u"STOP para no recibir mas"_s));
        box.write(u"Hola {name}, {business}. STOP para no recibir mas"_s);
        QTRY_COMPARE(open.kept().texts.openEs, u"Hola {name}, {business}. STOP para no recibir mas"_s);
        QVERIFY(open.kept().texts.open.isEmpty());
        open.find<QAbstractButton>(u"inEnglish"_s)->click();
        QVERIFY(!box.box->isVisible());
    }

    void whoIsTextedIsSavedAtOnce()
    {
        OpenSettings open(settledDesk(), Section::Texts);
        for (const QString& name : {u"textClients"_s, u"textVoicemail"_s, u"textLandlines"_s, u"nightLine"_s})
            open.find<QAbstractButton>(name)->click();
        open.type(u"sameCaller"_s, u"60"_s);
        QTRY_COMPARE(open.kept().callers.sameCaller, 60min);
        const CallerSettings callers = open.kept().callers;
        QVERIFY(!callers.textClients && !callers.textVoicemail);
        QVERIFY(callers.textLandlines && callers.nightLine);
    }

    void aMomentOpenOrClosedIsFound()
    {
        const auto settings = settledDesk();
        const Timestamp friday(std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 15h);
        QCOMPARE(momentWhen(settings, true, friday), friday);
        QCOMPARE(momentWhen(settings, false, friday), friday + 7h);
        auto always = settings;
        for (auto& day : always.hours.days)
            day = {{QTime(0, 0), QTime(23, 59, 59, 999)}};
        QCOMPARE(momentWhen(always, false, friday), friday);
    }

    void theServiceIsSavedWhenNothingIsMissing()
    {
        OpenSettings open({}, Section::TextService);
        QVERIFY(!rows(open)->isVisible());
        choose(open.find<ChoiceField>(u"kind"_s), ProviderSettings::Kind::Twilio);
        QVERIFY(rows(open)->isVisible());
        open.type(u"account"_s, u"AC0123456789abcdef0123456789abcdef"_s);
        OpenSettings::type(open.find(u"serviceRows"_s)->findChild<QLineEdit*>(u"secret"_s), u"token"_s);
        QCOMPARE(open.kept().provider.kind, ProviderSettings::Kind::None);
        open.type(u"number"_s, u"404-555-0100"_s);
        QTRY_COMPARE(open.kept().provider.kind, ProviderSettings::Kind::Twilio);
        QCOMPARE(open.kept().provider.number, u"+14045550100"_s);
        QCOMPARE(open.find<QLineEdit>(u"number"_s)->text(), u"(404) 555-0100"_s);
        QCOMPARE(open.fixture.vault.secrets.value(u"provider/secret"_s), u"token"_s);
    }

    void signalWireAsksForItsSpace()
    {
        OpenSettings open(settledDesk(), Section::TextService);
        QVERIFY(!open.find(u"space"_s)->isVisible());
        choose(open.find<ChoiceField>(u"kind"_s), ProviderSettings::Kind::SignalWire);
        QVERIFY(open.find(u"space"_s)->isVisible());
        QVERIFY(!open.find(u"apiKey"_s)->isVisible());
        QCOMPARE(open.kept().provider.kind, ProviderSettings::Kind::Twilio);
        open.type(u"space"_s, u"peachtree.signalwire.com"_s);
        QTRY_COMPARE(open.kept().provider.space, u"peachtree"_s);
        QCOMPARE(open.kept().provider.kind, ProviderSettings::Kind::SignalWire);
    }

    void whoChangesTheNumberIsToldWhatBecomesOfTheOldOne()
    {
        OpenSettings open(settledDesk(), Section::TextService);
        auto* said = rows(open)->findChild<QLabel*>(u"formerNumber"_s);
        QVERIFY(!said->isVisible());
        open.type(u"number"_s, u"404-555-0177"_s);
        QVERIFY(said->text().startsWith(u"Replies to (404) 555-0100, and STOP, are still read"_s));
        open.type(u"account"_s, u"AC0123456789abcdef0123456789abcd00"_s);
        QVERIFY(said->text().startsWith(u"Nobody reads replies to (404) 555-0100 any more"_s));
        open.type(u"number"_s, u"404-555-0100"_s);
        QVERIFY(!said->isVisible());
    }

    void wrongWordsAreExplainedAndNotSaved_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("words");
        QTest::newRow("an account that is none") << u"account"_s << u"my account"_s;
        QTest::newRow("a key that is an account") << u"apiKey"_s << u"AC0123456789abcdef0123456789abcdef"_s;
        QTest::newRow("a number that is none") << u"number"_s << u"555"_s;
        QTest::newRow("an address anyone could read along") << u"baseUrl"_s << u"http://example.com"_s;
    }
    void wrongWordsAreExplainedAndNotSaved()
    {
        QFETCH(QString, field);
        QFETCH(QString, words);
        OpenSettings open(settledDesk(), Section::TextService);
        rows(open)->findChild<QAbstractButton*>(u"more"_s)->click();
        open.type(field, words);
        QVERIFY(open.isMistaken(field));
        QVERIFY(open.below(field).endsWith(u'.'));
        QCOMPARE(open.kept(), settledDesk());
    }

    void theTestSaysWhatTheServiceSays()
    {
        OpenSettings open(settledDesk(), Section::TextService);
        open.fixture.vault.secrets.insert(u"provider/secret"_s, u"token"_s);
        open.fixture.serviceFinding = {false, u"The number is not on this account."_s};
        rows(open)->findChild<QAbstractButton*>(u"test"_s)->click();
        QTRY_COMPARE(rows(open)->findChild<FindingNote*>()->sentence(),
                     u"The number is not on this account."_s);
        QCOMPARE(open.fixture.testedServices, QStringList{u"+14045550100/token"_s});
    }
};

QTEST_MAIN(TstTextSettings)
#include "tst_text_settings.moc"
