// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk_watch.h"

#include "core/base/local_time.h"
#include "core/base/log.h"
#include "core/base/when_done.h"
#include "ui/wording/watch_words.h"

#include <QFile>
#include <QSaveFile>
#include <QSysInfo>

#include <algorithm>
#include <utility>

namespace secondring {

namespace {

/// The program may end at any time without a word; what is lost of the mark is too short to tell of.
constexpr std::chrono::seconds markEvery{30};
constexpr int longestId = 200;

} // namespace

DeskWatch::DeskWatch(DeskParts& desk, HealthBoard& health, QString markFile, QObject* parent)
    : QObject(parent), m_desk(desk), m_health(health), m_markFile(std::move(markFile)),
      m_elsewhere(desk.store, desk.clock)
{
    connect(&desk.heartbeat, &Heartbeat::beat, this, &DeskWatch::look);
    connect(&m_gaps, &WatchGaps::unwatched, this, &DeskWatch::onUnwatched);
    connect(&m_gaps, &WatchGaps::over, this, &DeskWatch::onOver);
}

void DeskWatch::setRules(const Settings& settings)
{
    m_zone = zoneNamed(settings.business.zone);
    m_gaps.setRules(calendarOf(settings), m_zone, settings.mode == Mode::Live);
    if (settings.mode == Mode::Live && !m_marked) readMark();
}

void DeskWatch::share(const QString& desk)
{
    m_elsewhere.begin(desk, QSysInfo::machineHostName());
}

void DeskWatch::look()
{
    const bool watches = std::ranges::any_of(
        m_health.lines(), [](const LineStatus& line) { return line.state == LineMonitor::State::Watching; });
    m_elsewhere.beat(watches);
    if (m_elsewhere.isAsking()) return;
    const auto other = m_elsewhere.known();
    // First: where the alarm ends as another desk watches, that is said and not that a line here does.
    m_health.setWatchedElsewhere(other && !watches ? std::optional(other->name) : std::nullopt);
    m_gaps.look(m_health.lines(), m_desk.clock.now(), other ? std::optional(other->since) : std::nullopt);
    const auto last = m_gaps.lastWatched();
    if (last && (!m_marked || *last < *m_marked || *last - *m_marked >= markEvery)) writeMark();
}

void DeskWatch::readMark()
{
    QFile file(m_markFile);
    if (m_markFile.isEmpty() || !file.open(QIODevice::ReadOnly)) return;
    bool isNumber = false;
    const qint64 written = file.readLine(32).trimmed().toLongLong(&isNumber);
    if (!isNumber) return;
    m_marked = Timestamp(std::chrono::milliseconds(written));
    m_gaps.wasClosedSince(*m_marked);
    while (!file.atEnd())
        m_health.setOurs(LineId{QString::fromUtf8(file.readLine(longestId)).trimmed()});
}

void DeskWatch::writeMark()
{
    m_marked = m_gaps.lastWatched();
    QSaveFile file(m_markFile);
    if (m_markFile.isEmpty() || !file.open(QIODevice::WriteOnly)) return;
    file.write(QByteArray::number(qint64(m_marked->time_since_epoch().count())) + '\n');
    for (const QString& line : m_health.ours())
        file.write(line.toUtf8() + '\n');
    file.commit();
}

void DeskWatch::onUnwatched(const std::optional<Timestamp>& since)
{
    const QString why = since ? unwatchedSentence(*since, m_desk.clock.now(), TimeWords(m_zone)) : QString();
    m_health.setUnwatched(why);
    Q_EMIT unwatched(why);
}

void DeskWatch::onOver(const WatchGap& gap)
{
    auto known = m_desk.store.read(
        [gap](Transaction& transaction) { return callsBetween(transaction, gap.from, gap.until); });
    whenDone(known, this, [this, gap](const Result<KnownCalls>& calls) {
        const QString words =
            watchedAgainSentence(gap, calls.value_or(KnownCalls{}), m_desk.clock.now(), TimeWords(m_zone));
        qCWarning(logLine).noquote() << words;
        Q_EMIT watchedAgain(words);
    });
}

} // namespace secondring
