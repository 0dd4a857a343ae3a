// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast what lines say is read, a tenth of it noise, and what a quiet line costs.

#include "core/telephony/asterisk/ami_news.h"
#include "core/telephony/callerid_box/unit_line_reader.h"
#include "core/telephony/fritzbox/call_monitor_reader.h"
#include "core/telephony/gsm/stick_session.h"
#include "tests/bench/idle_lines.h"
#ifdef BENCH_SERIAL_PORTS
#include "core/telephony/modem/modem_parser.h"
#endif

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

constexpr qsizetype kAll = 32 * 1024 * 1024;
constexpr qsizetype kPiece = 4096;

const QByteArray modemCall = "\r\nRING\r\n\r\nDATE = 1120\r\n\r\nTIME = 1405\r\n\r\nNMBR = 5035551212\r\n\r\n"
                             "NAME = DENTAL PATIENT\r\n\r\nRING\r\n\r\nRING\r\n\r\nRING\r\n";

const QByteArray unitCall = "$01 R             11/20 14:05:12\r\n"
                            "$01 I S 0000 G A2 11/20 02:05 PM 503-555-1212   DENTAL PATIENT \r\n"
                            "$01 R             11/20 14:05:18\r\n"
                            "$01 I E 0000 G A2 11/20 02:05 PM 503-555-1212   DENTAL PATIENT \r\n";

const QByteArray stickCall =
    "\r\n^RSSI:17\r\n\r\n+CRING: VOICE\r\n\r\n+CLIP: \"5035551212\",129,,,,0\r\n"
    "\r\n+CLCC: 1,1,4,0,0,\"5035551212\",129\r\n\r\nOK\r\n"
    "\r\n^DSFLOWRPT:00000A3C,00000000,00000000,0000000000002C1F,00000000000A1B2C,0,0\r\n"
    "\r\n^CEND:1,0,29,16\r\n";

const QByteArray boxCall = "28.11.20 15:17:43;RING;2;5035551212;732100;SIP0;\r\n"
                           "28.11.20 15:17:50;DISCONNECT;2;0;\r\n";

const QByteArray switchCall =
    "Event: Newchannel\r\nPrivilege: call,all\r\nChannel: PJSIP/carrier-00000064\r\nChannelState: 0\r\n"
    "ChannelStateDesc: Down\r\nCallerIDNum: 5035551212\r\nCallerIDName: DENTAL PATIENT\r\n"
    "ConnectedLineNum: <unknown>\r\nConnectedLineName: <unknown>\r\nLanguage: en\r\nAccountCode: \r\n"
    "Context: from-trunk\r\nExten: 4045550100\r\nPriority: 1\r\nUniqueid: 1795186800.101\r\n"
    "Linkedid: 1795186800.101\r\n\r\n"
    "Event: Hangup\r\nPrivilege: call,all\r\nChannel: PJSIP/carrier-00000064\r\nChannelState: 4\r\n"
    "ChannelStateDesc: Ring\r\nCallerIDNum: 5035551212\r\nCallerIDName: DENTAL PATIENT\r\n"
    "Uniqueid: 1795186800.101\r\nLinkedid: 1795186800.101\r\nCause: 0\r\nCause-txt: Unknown\r\n\r\n";

/// Calls one after the other, and between them noise that makes a tenth of the whole.
QByteArray withNoise(const QByteArray& call)
{
    QRandomGenerator dice(20261121);
    QByteArray all;
    all.reserve(kAll + 4096);
    while (all.size() < kAll) {
        for (int i = 0; i < 9; ++i)
            all += call;
        for (qsizetype i = 0; i < call.size(); ++i)
            all += static_cast<char>(dice.bounded(256));
        all += "\r\n";
    }
    return all;
}

template <typename Feed> void measure(const char* parser, const QByteArray& call, Feed feed)
{
    const QByteArray all = withNoise(call);
    std::size_t found = 0;
    QElapsedTimer time;
    time.start();
    for (qsizetype at = 0; at < all.size(); at += kPiece)
        found += feed(QByteArrayView(all).sliced(at, std::min(kPiece, all.size() - at)));
    const double passed = static_cast<double>(time.nsecsElapsed()) / 1e9;
    std::printf(
        "{\"bench\": \"lines\", \"parser\": \"%s\", \"mb\": %.1f, \"found\": %zu, \"mb_per_s\": %.0f}\n",
        parser, static_cast<double>(all.size()) / 1e6, found, static_cast<double>(all.size()) / 1e6 / passed);
    std::fflush(stdout);
}

void measureStick()
{
    AtReader reader;
    measure("gsm lines", stickCall, [&](QByteArrayView bytes) { return reader.feed(bytes).size(); });
    // The whole session: it is set up, and its clock goes on as a call takes its time.
    StickSession session({u"US"_s, false, std::chrono::seconds(300)}, {});
    Moment now{};
    static_cast<void>(session.start(now));
    for (int i = 0; i < 30; ++i)
        static_cast<void>(session.feed("\r\nOK\r\n", now));
    measure("gsm", stickCall, [&](QByteArrayView bytes) {
        now += Moment(50);
        return session.feed(bytes, now).size();
    });
}

void measureManager()
{
    AmiReader reader;
    static_cast<void>(reader.feed("Asterisk Call Manager/5.0.2\r\n"));
    measure("asterisk", switchCall, [&](QByteArrayView bytes) {
        std::size_t found = 0;
        for (const AmiBlock& block : reader.feed(bytes))
            found += newsOf(block) ? 1 : 0;
        return found;
    });
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
#ifdef BENCH_SERIAL_PORTS
    ModemParser modem;
    measure("modem", modemCall, [&](QByteArrayView bytes) { return modem.feed(bytes).size(); });
#endif
    UnitLineReader unit;
    measure("callerid-box", unitCall, [&](QByteArrayView bytes) { return unit.feed(bytes).size(); });
    measureStick();
    CallMonitorReader box;
    measure("fritzbox", boxCall, [&](QByteArrayView bytes) { return box.feed(bytes).size(); });
    measureManager();
    measureIdleLines(std::chrono::seconds(20));
    return 0;
}
