// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list of a million people taken over and undone: how long it takes, how long the window would stand still,
// how long a call that comes in meanwhile waits for the store, and the memory it needs.

#include "core/base/when_done.h"
#include "core/people/import_job.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

constexpr int people = 1'000'000;

class WallClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override
    {
        return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
};

/// Ten digits that are a number of North America, another for each @p i.
QByteArray numberOf(int i)
{
    return "404" + QByteArray::number(2'000'000 + i % 7'999'999);
}

QString writeList(const QString& folder)
{
    QFile file(folder + u"/people.csv"_s);
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write("First Name,Last Name,Mobile,Email\r\n");
    for (int i = 0; i < people; ++i) {
        const auto n = QByteArray::number(i);
        file.write("Maria,Reyes " + n + "," + numberOf(i) + ",maria" + n + "@reyes.example\r\n");
    }
    return file.fileName();
}

qint64 peakKib()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly)) return -1;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return -1;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const auto path = writeList(folder.path());
    Store store({StoreLocation::Engine::Sqlite, folder.filePath(u"desk.sqlite"_s)});
    auto opened = store.open();
    opened.waitForFinished();
    if (path.isEmpty() || !opened.result()) return 1;
    const auto before = peakKib();

    const WallClock clock;
    ImportJob job(store, clock, {path, ContactFile(path).guess().columns, {u"US"_s, ContactKind::Client}});
    QEventLoop loop;
    QElapsedTimer whole;
    QElapsedTimer lastStep;
    QElapsedTimer sinceBeat;
    qint64 longestPause = 0;
    QTimer beat;
    // A call that comes in: how long until the store has time for it.
    qint64 longestWait = 0;
    QTimer calls;
    QObject::connect(&calls, &QTimer::timeout, [&] {
        QElapsedTimer waited;
        waited.start();
        auto filed = store.read([](Transaction&) { return Result<void>(); });
        whenDone(filed, &calls, [&longestWait, waited](const Result<void>&) {
            longestWait = std::max(longestWait, waited.elapsed());
        });
    });
    QObject::connect(&beat, &QTimer::timeout,
                     [&] { longestPause = std::max(longestPause, sinceBeat.restart()); });
    QString import;
    qint64 added = 0;
    QObject::connect(&job, &ImportJob::keeping, [&] {
        if (!lastStep.isValid()) lastStep.start();
    });
    QObject::connect(&job, &ImportJob::finished, [&](const ImportResult& result) {
        import = result.import.id;
        added = result.import.added;
        loop.quit();
    });
    QObject::connect(&job, &ImportJob::failed, &loop, &QEventLoop::quit);
    whole.start();
    sinceBeat.start();
    beat.start(1);
    calls.start(500);
    job.start();
    loop.exec();
    const auto took = whole.elapsed();
    const auto held = lastStep.isValid() ? lastStep.elapsed() : -1;
    const auto peak = peakKib();

    QElapsedTimer undoing;
    undoing.start();
    ImportRound round(store, clock);
    qint64 removed = 0;
    QObject::connect(&round, &ImportRound::undone, [&](const UndoneImport& undone) {
        removed = undone.removed;
        loop.quit();
    });
    QObject::connect(&round, &ImportRound::failed, &loop, &QEventLoop::quit);
    round.undo(import);
    loop.exec();
    if (added != people || removed != people) return 1;
    const auto print = [](const char* name, qint64 figure, const char* after) {
        std::printf("\"%s\": %lld%s", name, static_cast<long long>(figure), after);
    };
    std::printf("{");
    print("import_million_ms", took, ", ");
    print("import_longest_pause_ms", longestPause, ", ");
    print("import_keeping_ms", held, ", ");
    print("import_longest_wait_ms", longestWait, ", ");
    print("import_memory_kib", peak - before, ", ");
    print("import_undo_ms", undoing.elapsed(), "}\n");
    return 0;
}
