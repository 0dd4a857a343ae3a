// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

// 50 calls a second for a minute, about 200 ringing at once: every one filed with the right outcome, at most
// one text each, and together no more than the cap of an hour.

#include "core/base/system_clock.h"
#include "tests/support/desk_process.h"
#include "tests/support/scripted_provider.h"
#include "tests/telephony/scripted_switch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

constexpr int perSecond = 50;
constexpr int ringsFor = 4000; // ms: 200 at once
constexpr int patience = 60'000;
constexpr int cap = 1'000; ///< Texts of the line an hour, the most that can be set.

struct Ending {
    QByteArray reason;
    QString outcome;
    bool texted;
};

const std::array<Ending, 4> endings{
    {{"", u"Abandoned"_s, true},
     {"Reason: SIP;cause=200;text=\"Call completed elsewhere\"\r\n", u"AnsweredElsewhere"_s, false},
     {"Reason: SIP;cause=408\r\n", u"NoAnswer"_s, true},
     {"Reason: SIP;cause=486\r\n", u"Busy"_s, true}}};

const Ending& endingOf(int n)
{
    return endings.at(static_cast<std::size_t>(n) % endings.size());
}

QString numberOf(int n)
{
    return u"+1404%1"_s.arg(2'000'000 + n);
}

ScriptedCall callNumber(int n)
{
    const QByteArray id = QByteArray::number(n);
    ScriptedCall call;
    call.callId = "flood-" + id;
    call.branch = "z9hG4bK-flood-" + id;
    call.fromTag = "tag-" + id;
    call.from = "<sip:" + numberOf(n).toLatin1() + "@pbx.test>";
    return call;
}

template <typename Condition> bool waitUntil(Condition condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < patience)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return condition();
}

struct Verdict {
    int wrong = 0;
    int missing = 0;
    int twice = 0;
    int notTexted = 0;
};

Verdict judge(DeskProcess& desk, const ScriptedProvider& provider, int calls)
{
    QHash<QString, QString> outcomes;
    for (const QJsonObject& row : desk.exported(u"calls"_s))
        outcomes.insert(row[u"caller"_s].toString(), row[u"outcome"_s].toString());
    QHash<QString, int> texts;
    for (const QJsonObject& text : provider.book.taken())
        ++texts[text[u"to"_s].toString()];
    Verdict verdict;
    for (int n = 0; n < calls; ++n) {
        const QString number = numberOf(n);
        if (!outcomes.contains(number))
            ++verdict.missing;
        else if (outcomes[number] != endingOf(n).outcome)
            ++verdict.wrong;
        const int sent = texts.value(number);
        if (sent > 1 || (sent == 1 && !endingOf(n).texted)) ++verdict.twice;
        if (sent == 0 && endingOf(n).texted) ++verdict.notTexted;
    }
    return verdict;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const int seconds = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 60;
    const int calls = perSecond * seconds;
    const SystemClock clock;
    ScriptedSwitch phones;
    ScriptedProvider provider(clock);
    if (!provider.listen()) return 2;
    DeskProcess desk;
    QJsonObject settings = DeskProcess::plainSettings(phones.port(), provider.baseUrl());
    settings.insert(u"guards"_s,
                    QJsonObject{{u"perHour"_s, cap}, {u"perDay"_s, 10 * cap}, {u"breaker"_s, false}});
    desk.writeSettings(settings);
    if (!desk.start(true) || !waitUntil([&] { return phones.registrations() > 0; })) return 3;

    int begun = 0;
    int ended = 0;
    QTimer pace;
    pace.setTimerType(Qt::PreciseTimer);
    QObject::connect(&pace, &QTimer::timeout, &application, [&] {
        if (begun == calls) return pace.stop();
        const int n = begun++;
        phones.invite(callNumber(n));
        QTimer::singleShot(ringsFor, &application, [&phones, &ended, n] {
            ScriptedCall call = callNumber(n);
            call.extra = endingOf(n).reason;
            phones.cancel(call);
            ++ended;
        });
    });
    QElapsedTimer timer;
    timer.start();
    pace.start(1000 / perSecond);
    const int expected = std::min(calls / 4 * 3, cap);
    while (ended < calls)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    const qint64 rangFor = timer.elapsed();
    const bool all = waitUntil([&] { return static_cast<int>(provider.book.taken().size()) >= expected; });
    Verdict verdict = judge(desk, provider, calls);
    verdict.notTexted -= calls / 4 * 3 - expected; // Those over the cap.
    std::printf(
        "{\"bench\": \"flood\", \"calls\": %d, \"seconds\": %.1f, \"ringing_at_once\": %d, \"missing\": %d, "
        "\"wrong_outcome\": %d, \"texted_wrongly\": %d, \"not_texted\": %d}\n",
        calls, static_cast<double>(rangFor) / 1000.0, perSecond * ringsFor / 1000, verdict.missing,
        verdict.wrong, verdict.twice, verdict.notTexted);
    const bool well = verdict.missing + verdict.wrong + verdict.twice + verdict.notTexted == 0;
    return desk.terminate() && all && well ? 0 : 4;
}
