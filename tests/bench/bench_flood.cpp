// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

// 50 calls a second for a minute, about 200 ringing at once; then 500 a second, about 5,000 ringing: every
// one filed with the right outcome, at most one text each, and together no more than the cap of an hour.

#include "core/base/system_clock.h"
#include "tests/bench/filing_watch.h"
#include "tests/support/desk_process.h"
#include "tests/support/scripted_provider.h"
#include "tests/telephony/scripted_switch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

constexpr int patience = 60'000;

struct Flood {
    int perSecond;
    int ringsFor; ///< ms
    int seconds;
    int cap; ///< Texts of the line an hour; 1,000 is the most that can be set.
    [[nodiscard]] int calls() const { return perSecond * seconds; }
};

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

/// Begins and ends the calls of a flood, each at its time; a PBX confirms what it is told.
class Caller {
public:
    Caller(ScriptedSwitch& phones, const Flood& flood, FilingWatch& filing)
        : m_phones(phones), m_flood(flood), m_filing(filing)
    {
    }

    /// Until all calls are over.
    void run()
    {
        QTimer pace;
        pace.setTimerType(Qt::PreciseTimer);
        QObject::connect(&pace, &QTimer::timeout, &pace, [this] { tick(); });
        m_time.start();
        pace.start(2);
        while (m_ended < m_flood.calls())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        tick();
    }
    [[nodiscard]] int mostAtOnce() const { return m_most; }
    [[nodiscard]] double seconds() const { return static_cast<double>(m_time.elapsed()) / 1000.0; }

private:
    [[nodiscard]] int due(qint64 after) const
    {
        const qint64 count = (m_time.elapsed() - after) * m_flood.perSecond / 1000;
        return static_cast<int>(std::clamp<qint64>(count, 0, m_flood.calls()));
    }
    void tick()
    {
        for (; m_confirmed < m_ended; ++m_confirmed)
            m_phones.ask("ACK", callNumber(m_confirmed), "x");
        for (const int until = due(0); m_begun < until; ++m_begun)
            m_phones.invite(callNumber(m_begun));
        for (const int until = due(m_flood.ringsFor); m_ended < until; ++m_ended) {
            ScriptedCall call = callNumber(m_ended);
            call.extra = endingOf(m_ended).reason;
            m_filing.cancelled(numberOf(m_ended));
            m_phones.cancel(call);
        }
        m_most = std::max(m_most, m_begun - m_ended);
        m_filing.look();
    }

    ScriptedSwitch& m_phones;
    const Flood m_flood;
    FilingWatch& m_filing;
    QElapsedTimer m_time;
    int m_begun = 0;
    int m_ended = 0;
    int m_confirmed = 0;
    int m_most = 0;
};

int measure(const Flood& flood)
{
    const SystemClock clock;
    ScriptedSwitch phones;
    ScriptedProvider provider(clock);
    if (!provider.listen()) return 2;
    DeskProcess desk;
    QJsonObject settings = DeskProcess::plainSettings(phones.port(), provider.baseUrl());
    settings.insert(
        u"guards"_s,
        QJsonObject{{u"perHour"_s, flood.cap}, {u"perDay"_s, 10 * flood.cap}, {u"breaker"_s, false}});
    desk.writeSettings(settings);
    if (!desk.start(true) || !waitUntil([&] { return phones.registrations() > 0; })) return 3;
    FilingWatch filing(desk.profile() + u"/second-ring.sqlite"_s);
    Caller caller(phones, flood, filing);
    caller.run();
    const int calls = flood.calls();
    const int expected = std::min(calls / 4 * 3, flood.cap);
    const bool all = waitUntil([&] {
        filing.look();
        return filing.waiting() == 0 && static_cast<int>(provider.book.taken().size()) >= expected;
    });
    const double megabytes = FilingWatch::mostMemory(desk.pid());
    Verdict verdict = judge(desk, provider, calls);
    verdict.notTexted -= calls / 4 * 3 - expected; // Those over the cap.
    std::printf(
        "{\"bench\": \"flood\", \"per_second\": %d, \"calls\": %d, \"seconds\": %.1f, \"ringing_at_once\": "
        "%d, "
        "\"missing\": %d, \"wrong_outcome\": %d, \"texted_wrongly\": %d, \"not_texted\": %d, "
        "\"cancel_to_filed_p50_ms\": %.1f, \"p99_ms\": %.1f, \"max_ms\": %.1f, \"most_memory_mb\": %.0f}\n",
        flood.perSecond, calls, caller.seconds(), caller.mostAtOnce(), verdict.missing, verdict.wrong,
        verdict.twice, verdict.notTexted, filing.at(0.5), filing.at(0.99), filing.at(1.0), megabytes);
    std::fflush(stdout);
    const bool well = verdict.missing + verdict.wrong + verdict.twice + verdict.notTexted == 0;
    return desk.terminate() && all && well ? 0 : 4;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const int seconds = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 60;
    const int usual = measure({50, 4000, seconds, 1'000});
    const int great = measure({500, 10'000, std::max(seconds / 3, 1), 100});
    return usual != 0 ? usual : great;
}
