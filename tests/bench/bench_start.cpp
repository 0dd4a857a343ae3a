// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From starting the process to a usable window with 100,000 conversations and 1,000,000 texts in the file;
// its memory; what it costs when idle.

#include "tests/bench/full_desk.h"
#include "tests/support/desk_process.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

constexpr int messages = 1'000'000;
constexpr int conversations = 100'000;
constexpr int starts = 9;
constexpr int idleFor = 20'000; // ms
const QByteArray usable = "the window is usable";

/// Lets time pass: this program measures it.
void rest(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

qint64 residentKib(qint64 pid)
{
    QFile file(u"/proc/%1/status"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly)) return -1;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:")) return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return -1;
}

/// User and system time of the process, in clock ticks (proc(5), fields 14 and 15).
qint64 ticks(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly)) return -1;
    const QByteArray line = file.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    return fields.value(11).toLongLong() + fields.value(12).toLongLong();
}

/// Milliseconds from start to a usable window; less than 0 when it did not come.
double startOnce(DeskProcess& desk)
{
    QFile::remove(desk.profile() + u"/second-ring.log"_s);
    QElapsedTimer timer;
    timer.start();
    if (!desk.startWindow()) return -1;
    while (!desk.logHas(usable)) {
        if (timer.elapsed() > 20'000) return -1;
        rest(1);
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    DeskProcess desk;
    QDir().mkpath(desk.profile());
    const auto full = fullDesk(conversations, messages);
    if (!full || !QFile::copy(*full, desk.profile() + u"/second-ring.sqlite"_s)) return 2;
    // The made calls are old: an idle desk is one that has nothing to delete.
    const QJsonObject longest{{u"textsMonths"_s, 240}, {u"callsMonths"_s, 240}};
    desk.writeSettings({{u"mode"_s, u"live"_s},
                        {u"business"_s, QJsonObject{{u"name"_s, u"Peachtree Dental"_s}}},
                        {u"retention"_s, longest}});
    if (!desk.start(true)) return 3;
    while (!desk.logHas("starts"))
        rest(50);
    rest(500);
    if (!desk.terminate()) return 4;

    std::vector<double> times;
    for (int n = 0; n < starts; ++n) {
        times.push_back(startOnce(desk));
        if (times.back() < 0) return 5;
        if (n + 1 < starts && !desk.terminate()) return 6;
    }
    rest(3000); // What a start leaves to do is done by then.
    const qint64 before = ticks(desk.pid());
    rest(idleFor);
    const double seconds =
        static_cast<double>(ticks(desk.pid()) - before) / static_cast<double>(sysconf(_SC_CLK_TCK));
    const double resident = static_cast<double>(residentKib(desk.pid())) / 1024.0;
    std::ranges::sort(times);
    std::printf("{\"bench\": \"start\", \"messages\": %d, \"median_ms\": %.0f, \"max_ms\": %.0f, "
                "\"resident_mb\": %.1f, "
                "\"idle_percent_of_a_core\": %.2f}\n",
                messages, times[times.size() / 2], times.back(), resident,
                seconds / (idleFor / 1000.0) * 100.0);
    return desk.terminate() ? 0 : 7;
}
