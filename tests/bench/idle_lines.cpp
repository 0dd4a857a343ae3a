// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/idle_lines.h"

#include "core/base/system_clock.h"
#include "core/telephony/asterisk/ami_session.h"
#include "core/telephony/asterisk/asterisk_line.h"
#include "core/telephony/callerid_box/callerid_box_line.h"
#include "core/telephony/fritzbox/fritzbox_line.h"
#include "core/telephony/sip/sip_line.h"
#include "core/telephony/softphone_hook/softphone_line.h"
#include "tests/telephony/asterisk/scripted_manager.h"
#include "tests/telephony/callerid_box/scripted_unit.h"
#include "tests/telephony/fritzbox/scripted_box.h"
#include "tests/telephony/scripted_switch.h"
#ifdef BENCH_SERIAL_PORTS
#include "core/telephony/gsm/gsm_line.h"
#include "core/telephony/modem/modem_line.h"
#include "tests/telephony/gsm/fake_stick.h"
#include "tests/telephony/modem/scripted_modem.h"
#endif

#include <QElapsedTimer>
#include <QEventLoop>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using std::chrono::seconds;

constexpr seconds kLongestStart{20};

void spin(seconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

bool comesToWatch(LineMonitor& line)
{
    QEventLoop loop;
    bool watches = false;
    QObject::connect(&line, &LineMonitor::stateChanged, &loop, [&](LineMonitor::State state) {
        watches = state == LineMonitor::State::Watching;
        if (watches) loop.quit();
    });
    QTimer::singleShot(kLongestStart, &loop, &QEventLoop::quit);
    // Some watch at once.
    QTimer::singleShot(0, &loop, [&line] { line.start(); });
    loop.exec();
    return watches;
}

void measure(const char* kind, LineMonitor& line, seconds watched)
{
    if (!comesToWatch(line)) {
        std::printf("{\"bench\": \"lines\", \"idle\": \"%s\", \"failed\": \"did not come to watch\"}\n",
                    kind);
        return;
    }
    spin(seconds(2)); // What follows a start is no idling.
    QElapsedTimer time;
    time.start();
    const std::clock_t before = std::clock();
    spin(watched);
    const double used = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    const double passed = static_cast<double>(time.nsecsElapsed()) / 1e9;
    std::printf("{\"bench\": \"lines\", \"idle\": \"%s\", \"watched_s\": %.1f, \"core_percent\": %.3f}\n",
                kind, passed, used / passed * 100);
    std::fflush(stdout);
    line.stop();
    spin(seconds(1));
}

template <typename How> LineSettings lineOf(const How& how)
{
    LineSettings line;
    line.id = LineId{u"bench"_s};
    line.how = how;
    return line;
}

void measureSip(const Clock& clock, seconds watched)
{
    SipThread thread;
    ScriptedSwitch pbx;
    SipLineSettings how;
    how.server = pbx.address();
    how.port = pbx.port();
    how.user = u"100"_s;
    SipLine line(thread, lineOf(how), u"secret"_s, u"US"_s, clock);
    measure("sip", line, watched);
}

void measureAsterisk(const Clock& clock, seconds watched)
{
    ScriptedManager manager;
    AsteriskLineSettings how;
    how.server = u"127.0.0.1"_s;
    how.port = manager.port();
    how.user = u"second-ring"_s;
    AsteriskLine line(lineOf(how), std::make_unique<AmiSession>(how, u"secret"_s), u"US"_s, clock);
    measure("asterisk", line, watched);
}

void measureFritzBox(const Clock& clock, seconds watched)
{
    ScriptedBox box;
    if (!box.switchOn()) return;
    FritzBoxLineSettings how;
    how.server = u"127.0.0.1"_s;
    how.port = box.port();
    FritzBoxLine line(lineOf(how), {}, u"DE"_s, clock);
    measure("fritzbox", line, watched);
}

void measureCallerIdBox(const Clock& clock, seconds watched)
{
    ScriptedUnit unit;
    CallerIdBoxLineSettings how;
    how.udpPort = unit.port();
    CallerIdBoxLine line(lineOf(how), u"US"_s, clock, linkFor(how));
    // It can only be there once the line listens.
    QTimer::singleShot(500, &line, [&unit] {
        if (unit.plugIn()) unit.say("01 R             11/20 14:05:12");
    });
    measure("callerid-box", line, watched);
}

void measureSoftphone(const Clock& clock, seconds watched)
{
    SoftphoneLineSettings how;
    how.port = 0;
    SoftphoneLine line(lineOf(how), {HookToken::make(), u"US"_s, {}, clock});
    measure("softphone", line, watched);
}

#ifdef BENCH_SERIAL_PORTS
void measureModem(const Clock& clock, seconds watched)
{
    ScriptedModem modem;
    ModemLineSettings how;
    how.port = modem.device.port();
    ModemLine line(lineOf(how), u"US"_s, clock);
    measure("modem", line, watched);
}

void measureGsm(const Clock& clock, seconds watched)
{
    FakeStick stick;
    GsmLineSettings how;
    how.port = stick.port();
    GsmLine line(lineOf(how), {{}, {}, u"US"_s, clock});
    measure("gsm", line, watched);
}
#endif

} // namespace

void measureIdleLines(seconds watched)
{
    const SystemClock clock;
    measureSip(clock, watched);
    measureAsterisk(clock, watched);
    measureFritzBox(clock, watched);
    measureCallerIdBox(clock, watched);
    measureSoftphone(clock, watched);
#ifdef BENCH_SERIAL_PORTS
    measureModem(clock, watched);
    measureGsm(clock, watched);
#endif
}

} // namespace secondring
