// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings_fixture.h"
#include "ui/settings/fields.h"
#include "ui/settings/finding_note.h"
#include "ui/settings/form_row.h"
#include "ui/settings/line_form.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;

using Section = SettingsPage::Section;

namespace {

Settings withTwoLines()
{
    auto settings = settledDesk();
    auto second = settings.lines[0];
    second.id = LineId{u"sip-back"_s};
    second.name = u"Back office"_s;
    sipOf(second).user = u"202"_s;
    settings.lines.push_back(second);
    return settings;
}

struct LineDesk : OpenSettings {
    explicit LineDesk(const Settings& settings = {}) : OpenSettings(settings, Section::Line)
    {
        form = find(u"lineForm"_s);
    }
    void write(const QString& name, const QString& words) { type(form->findChild<QWidget*>(name), words); }
    [[nodiscard]] QString finding() const { return form->findChild<FindingNote*>()->sentence(); }
    void press(const QString& name) { form->findChild<QAbstractButton*>(name)->click(); }

    QWidget* form;
};

} // namespace

class TstLineSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLongLabelTakesASecondLine()
    {
        const Theme theme(1.0);
        FormRow shortOne(theme, u"Name"_s, new QLineEdit, nullptr);
        FormRow longOne(theme, u"Frase de seguridad en español"_s, new QLineEdit, nullptr);
        const auto* label = longOne.findChildren<QLabel*>().last();
        QVERIFY(label->wordWrap());
        QCOMPARE(label->height(), label->heightForWidth(label->width()));
        QVERIFY(label->height() > theme.lineOf(Type::Body));
        QVERIFY(!shortOne.findChildren<QLabel*>().last()->wordWrap());
    }
    void inANarrowWindowTheLabelStandsOverItsField()
    {
        const Theme theme(1.0);
        auto* tick = new QCheckBox(u"This extension rings alone, no other phone answers its calls"_s);
        QWidget window; // Windows are never smaller than what is in them.
        FormRow row(theme, u"Other phones"_s, tick, &window);
        const auto* label = row.findChildren<QLabel*>().last();
        row.resize(640, 60);
        window.show();
        QVERIFY(tick->x() > label->geometry().right());
        QVERIFY(row.minimumSizeHint().width() < 152 + tick->minimumSizeHint().width());
        row.resize(row.minimumSizeHint().width(), 90);
        QTRY_VERIFY(tick->y() > label->geometry().bottom());
        row.resize(640, 60);
        QTRY_VERIFY(tick->x() > label->geometry().right());
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void aNewLineIsSavedWhenItIsComplete()
    {
        LineDesk open;
        QVERIFY(!open.form->isVisible()); // First: what kind of line it is.
        open.click(u"kind-sip"_s);
        QVERIFY(open.find<QLabel>(u"lineDraft"_s)->isVisible());
        open.write(u"server"_s, u"sip:pbx.example.com"_s);
        QVERIFY(open.kept().lines.empty());
        open.write(u"user"_s, u"201"_s);
        QTRY_COMPARE(open.kept().lines.size(), size_t(1));
        QCOMPARE(sipOf(open.kept().lines[0]).server, u"pbx.example.com"_s);
        QCOMPARE(sipOf(open.kept().lines[0]).user, u"201"_s);
        QCOMPARE(open.kept().lines[0].trust, LineTrust::Unchecked);
        QVERIFY(!open.find<QLabel>(u"lineDraft"_s)->isVisible());
    }

    void thePasswordGoesToTheVaultAndIsNeverShown()
    {
        LineDesk open(settledDesk());
        auto* field = open.form->findChild<QLineEdit*>(u"secret"_s);
        QVERIFY(field->text().isEmpty());
        QVERIFY(!field->placeholderText().isEmpty());
        OpenSettings::type(field, u"s3cret"_s);
        QTRY_COMPARE(open.fixture.vault.secrets.value(u"line/sip-front/password"_s), u"s3cret"_s);
        QTRY_VERIFY(field->text().isEmpty());
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QCOMPARE(open.kept().lines[0].secret.name, u"line/sip-front/password"_s);
    }

    void aLockedVaultKeepsTheTypedPasswordInTheField()
    {
        LineDesk open(settledDesk());
        open.fixture.vault.locked = true;
        auto* field = open.form->findChild<QLineEdit*>(u"secret"_s);
        OpenSettings::type(field, u"s3cret"_s);
        QTRY_VERIFY(field->property("mistaken").toBool());
        QVERIFY(field->accessibleDescription().startsWith(u"It could not be kept."_s));
        QCOMPARE(field->text(), u"s3cret"_s);
    }

    void theTestSaysWhatItFound_data()
    {
        QTest::addColumn<TestFinding>("finding");
        QTest::newRow("all is well") << TestFinding{true, u"Registered. Missed calls will be noticed."_s};
        QTest::newRow("wrong password") << TestFinding{false, u"Wrong user or password."_s};
        QTest::newRow("certificate") << TestFinding{false, u"The certificate was refused."_s};
    }
    void theTestSaysWhatItFound()
    {
        QFETCH(TestFinding, finding);
        LineDesk open(settledDesk());
        open.fixture.vault.secrets.insert(u"line/sip-front/password"_s, u"s3cret"_s);
        open.fixture.lineFinding = finding;
        open.press(u"test"_s);
        QTRY_COMPARE(open.finding(), finding.sentence);
        QCOMPARE(open.fixture.testedLines, QStringList{u"pbx.peachtree.example/s3cret"_s});
        // What was found is no longer true of another user.
        open.write(u"user"_s, u"202"_s);
        QVERIFY(open.finding().isEmpty());
    }

    void theKeyboardStaysOnTheTestButton()
    {
        LineDesk open(settledDesk());
        open.fixture.vault.secrets.insert(u"line/sip-front/password"_s, u"s3cret"_s);
        open.fixture.holding = true;
        auto* button = open.form->findChild<QAbstractButton*>(u"test"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_COMPARE(open.fixture.testedLines.size(), 1);
        QTest::keyClick(button, Qt::Key_Space); // It is being tested already.
        QVERIFY(button->hasFocus());
        open.fixture.release(open.fixture.lineFinding);
        QTRY_COMPARE(open.finding(), open.fixture.lineFinding.sentence);
        QCOMPARE(open.fixture.testedLines.size(), 1);
        QVERIFY(button->hasFocus());
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_COMPARE(open.fixture.testedLines.size(), 2);
    }

    void aTestWithoutWhatItNeedsSaysSo_data()
    {
        QTest::addColumn<bool>("locked");
        QTest::addColumn<QString>("words");
        QTest::newRow("the vault is locked") << true << u"is locked. Unlock it"_s;
        QTest::newRow("the password is gone") << false << u"Type it again."_s;
    }
    void aTestWithoutWhatItNeedsSaysSo()
    {
        QFETCH(bool, locked);
        QFETCH(QString, words);
        LineDesk open(settledDesk());
        open.fixture.vault.locked = locked;
        open.press(u"test"_s);
        QTRY_VERIFY(open.finding().contains(words));
        QVERIFY(open.fixture.testedLines.isEmpty());
    }

    void wrongWordsAreExplainedAndNotSaved_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("words");
        QTest::newRow("a server with a space") << u"server"_s << u"our pbx"_s;
        QTest::newRow("a server with its port behind it") << u"server"_s << u"pbx.example.com:5060"_s;
        QTest::newRow("an address with its port behind it") << u"server"_s << u"[2001:db8::1]:5060"_s;
        QTest::newRow("a domain with a path") << u"domain"_s << u"example.com/x"_s;
        QTest::newRow("a name where an address belongs") << u"allowed"_s << u"192.168.1.10, pbx"_s;
        QTest::newRow("an address that is none") << u"allowed"_s << u"192.168.1.300"_s;
        QTest::newRow("a certificate that is not there") << u"caFile"_s << u"/nowhere/ca.pem"_s;
    }
    void wrongWordsAreExplainedAndNotSaved()
    {
        QFETCH(QString, field);
        QFETCH(QString, words);
        LineDesk open(settledDesk());
        open.press(u"more"_s);
        open.write(field, words);
        QVERIFY(open.isMistaken(field));
        QVERIFY(open.below(field).endsWith(u'.'));
        QCOMPARE(open.find<QLineEdit>(field)->text(), words);
        QCOMPARE(open.kept(), settledDesk());
    }

    void moreIsPutAwayUntilAskedFor()
    {
        LineDesk open(settledDesk());
        QVERIFY(!open.find(u"allowed"_s)->isVisible());
        open.press(u"more"_s);
        open.write(u"allowed"_s, u"192.168.1.10 192.168.1.11"_s);
        const QStringList wanted{u"192.168.1.10"_s, u"192.168.1.11"_s};
        QTRY_COMPARE(sipOf(open.kept().lines[0]).allowedAddresses, wanted);
        open.form->findChild<QCheckBox*>(u"ringing"_s)->click();
        QTRY_VERIFY(sipOf(open.kept().lines[0]).answerWithRinging);
        open.form->findChild<QCheckBox*>(u"lineOn"_s)->click();
        QTRY_VERIFY(!open.kept().lines[0].on);
    }

    void linesAreChosenAddedAndRemoved()
    {
        LineDesk open(withTwoLines());
        open.click(u"line1"_s);
        QCOMPARE(open.find<QLineEdit>(u"user"_s)->text(), u"202"_s);
        open.click(u"addLine"_s);
        QVERIFY(!open.form->isVisible());
        open.click(u"cancelKind"_s); // On second thoughts.
        QCOMPARE(open.find<QLineEdit>(u"user"_s)->text(), u"202"_s);
        open.click(u"addLine"_s);
        open.click(u"kind-sip"_s);
        QVERIFY(open.find<QLineEdit>(u"user"_s)->text().isEmpty());
        QCOMPARE(open.kept().lines.size(), size_t(2));
        open.click(u"line1"_s);
        open.find<QAbstractButton>(u"removeLine"_s)->click();
        QCOMPARE(open.fixture.ask.asked(), QStringList{u"Remove Back office?"_s});
        QTRY_COMPARE(open.kept().lines.size(), size_t(1));
        QCOMPARE(open.kept().lines[0].id.value, u"sip-front"_s);
    }

    void ofADozenLinesEachNameCanBeRead()
    {
        auto settings = settledDesk();
        for (int i = 1; i < 12; ++i) {
            auto line = settings.lines[0];
            line.id = LineId{u"sip-%1"_s.arg(i)};
            line.name = u"Treatment room %1"_s.arg(i);
            settings.lines.push_back(line);
        }
        LineDesk open(settings);
        const QWidget* bar = open.find(u"addLine"_s)->parentWidget();
        QRect before;
        for (const QString& name : {u"line0"_s, u"line5"_s, u"line11"_s, u"addLine"_s}) {
            const QWidget* chip = open.find(name);
            QTRY_VERIFY2(chip->width() >= chip->sizeHint().width(), qPrintable(name));
            QVERIFY2(bar->rect().contains(chip->geometry()), qPrintable(name));
            QVERIFY2(!before.intersects(chip->geometry()), qPrintable(name));
            before = chip->geometry();
        }
        QVERIFY(open.find(u"line11"_s)->y() > open.find(u"line0"_s)->y());
    }

    void aDraftSurvivesLookingAtAnotherLine()
    {
        LineDesk open(settledDesk());
        open.click(u"addLine"_s);
        open.click(u"kind-sip"_s);
        open.write(u"server"_s, u"pbx2.example.com"_s);
        open.click(u"line0"_s);
        QCOMPARE(open.find<QLineEdit>(u"server"_s)->text(), u"pbx.peachtree.example"_s);
        open.write(u"lineName"_s, u"Reception"_s);
        QTRY_COMPARE(open.kept().lines[0].name, u"Reception"_s);
        open.click(u"line1"_s);
        QCOMPARE(open.find<QLineEdit>(u"server"_s)->text(), u"pbx2.example.com"_s);
    }
};

QTEST_MAIN(TstLineSettings)
#include "tst_line_settings.moc"
