// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/line_screens.h"

#include "tests/support/plain_words.h"
#include "tests/support/scripted_line.h"
#include "tests/ui/screens/shot.h"
#include "tests/ui/screens/whole_desk.h"
#include "ui/lines/line_check_dialog.h"
#include "ui/main_window.h"
#include "ui/settings/fields.h"
#include "ui/widgets/empty_state.h"
#include "ui/wording/kind_words.h"

#include <QAbstractButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

namespace {

using Section = SettingsPage::Section;

const QString testersMobile = u"+14045550111"_s;

LineWork equipped()
{
    LineWork work;
    work.ports = [] {
        return std::vector<PortChoice>{{u"/dev/ttyACM0"_s, u"USB Modem (Conexant), /dev/ttyACM0"_s}};
    };
    const auto well = [](const LineSettings&) {
        return QtFuture::makeReadyFuture(
            TestFinding{false, u"The unit does not report how calls end. Press “Set up the unit”."_s});
    };
    work.readUnit = well;
    work.fixUnit = well;
    work.newToken = [] { return u"4f1c9b0e77aa4f0c8f5f8a0c3f7b2d11"_s; };
    work.reports = [](const LineSettings&, const QString& token) {
        return std::vector<DialCode>{
            {u"When it rings"_s, u"second-ring line-event ringing --number %NUMBER% --token "_s + token},
            {u"When answered"_s, u"second-ring line-event answered --number %NUMBER% --token "_s + token}};
    };
    work.connectMicroSip = [](const LineSettings&, const QString&) {
        return TestFinding{true, u"Connected. Start MicroSIP again."_s};
    };
    work.leaveMicroSip = [](const LineSettings&) { return TestFinding{true, u"As it was."_s}; };
    work.forwardingCodes = [](const QString& number, const QString&) {
        return std::vector<DialCode>{{u"When nobody answers"_s, u"*71"_s + number},
                                     {u"To end it"_s, u"*73"_s}};
    };
    return work;
}

LineSettings lineOf(const LineSettings::How& how, const QString& name)
{
    LineSettings line;
    line.id = LineId{u"line"_s};
    line.name = name;
    line.trust = LineTrust::Unchecked;
    line.how = how;
    return line;
}

std::vector<LineSettings> oneOfEachKind()
{
    SipLineSettings sip;
    sip.server = u"pbx.peachtree.example"_s;
    sip.user = u"201"_s;
    AsteriskLineSettings pbx;
    pbx.server = u"192.168.1.5"_s;
    pbx.user = u"secondring"_s;
    ModemLineSettings modem;
    modem.port = u"/dev/ttyACM0"_s;
    GsmLineSettings stick;
    stick.port = u"COM7"_s;
    stick.forwardsOnly = true;
    CallerIdBoxLineSettings box;
    box.transport = CallerIdBoxLineSettings::Transport::Serial;
    box.serialPort = u"/dev/ttyACM0"_s;
    SoftphoneLineSettings phone;
    phone.microSipFile = u"C:/Users/front/AppData/Roaming/MicroSIP/microsip.ini"_s;
    return {lineOf(sip, u"Front desk"_s),
            lineOf(pbx, u"Phone system"_s),
            lineOf(FritzBoxLineSettings(), u"FRITZ!Box"_s),
            lineOf(box, u"Both lines"_s),
            lineOf(modem, u"Front desk"_s),
            lineOf(stick, u"Forwarded"_s),
            lineOf(phone, u"MicroSIP"_s),
            lineOf(ProviderLineSettings(), u"Our text number"_s)};
}

class LineScreens {
public:
    explicit LineScreens(Album album) : m_album(std::move(album)) {}

    int takeAll()
    {
        for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            m_album.choice = choice;
            kinds();
            for (const LineSettings& line : oneOfEachKind())
                form(line, codeOf(kindOf(line)));
            trusted();
            checks();
            down();
        }
        return m_album.missed;
    }

private:
    void shoot(QWidget& window, const QString& name, const QSize& size)
    {
        m_album.shoot(window, name, size, [] { return true; });
    }

    void down()
    {
        DeskFixture fixture;
        fixture.theme.choose(m_album.choice);
        fixture.theme.dress();
        MainWindow window(fixture.theme);
        auto* inbox = new InboxPage(fixture.desk, &window);
        WholeDesk whole;
        whole.addTo(window, fixture.desk, inbox);
        auto* calls = window.findChild<CallsPage*>();
        const LineStatus line{LineId{u"front"_s}, u"Front desk"_s, LineMonitor::State::Faulty,
                              LineTrouble::WrongPassword};
        window.showLine(railWords({line}, {}));
        inbox->showUnnoticed(healthOf(line).sentence);
        calls->showUnnoticed(healthOf(line).sentence);
        shoot(window, u"inbox-line-down"_s, {1360, 860});
        window.open(calls);
        const auto* empty = calls->findChild<EmptyState*>();
        m_album.shoot(window, u"calls-line-down"_s, {1360, 860}, [empty] { return empty->isVisible(); });
    }

    void kinds()
    {
        SettingsFixture fixture;
        fixture.lines = equipped();
        fixture.lines.isBuilt = [](LineKind kind) { return kind != LineKind::Gsm; };
        onPage(fixture, [this](MainWindow& window, SettingsPage&) {
            shoot(window, u"line-kinds"_s, QSize(1360, 1000));
            shoot(window, u"line-kinds-small"_s, QSize(1024, 700));
        });
    }

    void form(const LineSettings& line, const QString& name)
    {
        auto settings = settledDesk();
        settings.lines = {line};
        SettingsFixture fixture(settings);
        fixture.lines = equipped();
        onPage(fixture, [&](MainWindow& window, SettingsPage& page) {
            for (const QString& press : {u"readUnit"_s, u"showReports"_s}) {
                if (auto* button = page.findChild<QAbstractButton*>(press)) button->click();
            }
            if (auto* number = page.findChild<TextField*>(u"stickNumber"_s)) {
                number->setText(u"4045550122"_s);
                Q_EMIT number->settled(number->text());
            }
            shoot(window, u"line-"_s + name, QSize(1360, 1000));
            page.findChild<QWidget*>(u"lineForm"_s)->findChild<QAbstractButton*>(u"more"_s)->click();
            shoot(window, u"line-"_s + name + u"-more"_s, QSize(1360, 1300));
        });
    }

    void trusted()
    {
        for (const bool hides : {false, true}) {
            auto settings = settledDesk();
            settings.lines[0].trust = LineTrust::Checked;
            settings.lines[0].hidesAnswers = hides;
            SettingsFixture fixture(settings);
            onPage(fixture, [&](MainWindow& window, SettingsPage&) {
                shoot(window, hides ? u"line-hides-answers"_s : u"line-checked"_s, QSize(1360, 860));
            });
        }
    }

    void onPage(SettingsFixture& fixture, const std::function<void(MainWindow&, SettingsPage&)>& use)
    {
        fixture.theme.choose(m_album.choice);
        fixture.theme.dress();
        MainWindow window(fixture.theme);
        auto* page = new SettingsPage(fixture.desk(), &window);
        window.addPage(page, Rail::Place::Foot);
        page->openSection(Section::Line);
        use(window, *page);
    }

    /// One whole check, with a picture of each state.
    void checks()
    {
        check(oneOfEachKind()[0], u"check"_s, CallOutcome::AnsweredElsewhere);
        check(oneOfEachKind()[0], u"check-hides"_s, CallOutcome::NoAnswer);
        check(oneOfEachKind()[4], u"check-modem"_s, CallOutcome::Unknown);
    }

    void check(const LineSettings& line, const QString& name, CallOutcome answered)
    {
        auto settings = settledDesk();
        settings.lines = {line};
        SettingsFixture fixture(settings);
        fixture.theme.choose(m_album.choice);
        fixture.theme.dress();
        LineBoard board(fixture.clock);
        auto owned = std::make_unique<ScriptedLine>(line.id.value);
        ScriptedLine& monitor = *owned;
        board.add(std::move(owned), line.name);
        monitor.say(LineMonitor::State::Watching);
        fixture.lines.board = &board;
        QPointer<LineCheckDialog> dialog = new LineCheckDialog(fixture.desk(), line, nullptr);
        LineChecking& checking = dialog->checking();
        const auto rings = [&](const QString& from) {
            monitor.happen(QString::number(++m_calls), fixture.clock.now(), RingStarted{});
            monitor.happen(QString::number(m_calls), fixture.clock.now(), CallerIdentified{callerOf(from)});
        };
        const auto ends = [&](CallOutcome outcome) {
            fixture.clock.advance(9s);
            monitor.happen(QString::number(m_calls), fixture.clock.now(),
                           Ended{outcome, Certainty::Certain, {}});
        };
        const QSize size(720, 760);
        shoot(*dialog, name + u"-1-asked"_s, size);
        if (kindOf(line) == LineKind::Modem) {
            checking.callNow();
            Q_EMIT monitor.pickedUp();
        }
        checking.callFrom(numberOf(testersMobile));
        checking.callNow();
        rings(u"+14045550199"_s);
        shoot(*dialog, name + u"-2-listening"_s, size);
        checking.deskRangAlone();
        shoot(*dialog, name + u"-3-failed"_s, size);
        rings(testersMobile);
        ends(CallOutcome::Abandoned);
        rings(testersMobile);
        shoot(*dialog, name + u"-4-ringing"_s, size);
        ends(answered);
        shoot(*dialog, name + u"-5-answered"_s, size);
        if (checking.check().current()->call == TestCall::Answer) checking.skip();
        checking.callNow();
        rings(testersMobile);
        ends(CallOutcome::NoAnswer);
        shoot(*dialog, name + u"-6-over"_s, size);
        monitor.say(LineMonitor::State::Faulty, LineTrouble::Unreachable);
        checking.again(TestCall::HangUp);
        shoot(*dialog, name + u"-7-line-down"_s, QSize(660, 520));
        delete dialog;
    }

    Album m_album;
    int m_calls = 0;
};

} // namespace

int takeLines(const QString& folder, const QString& suffix)
{
    return LineScreens({folder, suffix}).takeAll();
}

} // namespace secondring
