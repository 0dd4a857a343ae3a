// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reminders/reminder_desk.h"

#include "core/base/when_done.h"
#include "core/messaging/pending_texts.h"
#include "core/reminders/day_sheet_records.h"
#include "core/reminders/digest_records.h"
#include "core/reminders/hand_over_records.h"
#include "core/reminders/outcome_undo.h"
#include "core/reminders/reminder_outcome.h"
#include "core/reminders/reminder_records.h"

#include <QElapsedTimer>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds soonest{2}; ///< Between two looks, however much happens.
constexpr std::chrono::seconds latest{30};
/// With thousands open a look takes a tenth of a second, and a call that ends meanwhile waits for it: at most
/// a fiftieth of the time goes there.
constexpr int restAfter = 50;

/// After a look around: a moment later the list would say another number. None: nobody is to be greeted.
Result<std::optional<MorningDigest>> lookInTheMorning(Transaction& transaction, const Settings& settings,
                                                      QDate day, Timestamp now)
{
    if (const auto looked = runReminderRound(transaction, settings, now); !looked)
        return Fail(looked.error());
    const auto digest = makeDigest(transaction, settings, day, now);
    if (!digest) return Fail(digest.error());
    const auto isFirst = DigestRecords(transaction).claim(u"screen of "_s + QSysInfo::machineHostName(), day);
    if (!isFirst) return Fail(isFirst.error());
    if (!*isFirst || digest->people == 0) return std::nullopt;
    return *digest;
}

} // namespace

ReminderDesk::ReminderDesk(Store& store, const Clock& clock, QObject* parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
    connect(&store, &Store::changed, this, [this](Area area) {
        if (area != Area::Settings) m_changed = true;
    });
}

void ReminderDesk::setRules(const Settings& settings)
{
    m_settings = settings;
    m_hasRules = true;
    m_changed = true;
}

void ReminderDesk::beat()
{
    if (!m_hasRules) return;
    const Timestamp now = m_clock.now();
    // Set back, the clock says that the last look is still to come: then it is looked at once.
    const bool isBack = m_lookedAt && now < *m_lookedAt;
    const auto since = m_lookedAt ? now - *m_lookedAt : std::chrono::milliseconds::max();
    if (isBack || since >= latest ||
        (m_changed && since >= std::max<std::chrono::milliseconds>(soonest, m_took * restAfter)))
        lookAround(now);
    greet(now);
}

void ReminderDesk::lookAround(Timestamp now)
{
    if (m_isLooking) return;
    m_isLooking = true;
    m_changed = false;
    m_lookedAt = now;
    auto done = m_store.run([settings = m_settings, now](Transaction& transaction) {
        return runReminderRound(transaction, settings, now);
    });
    QElapsedTimer took;
    took.start();
    whenDone(done, this, [this, took](const Result<std::vector<PassedOn>>& looked) {
        m_isLooking = false;
        m_took = std::chrono::milliseconds(took.elapsed());
        if (!looked) Q_EMIT storeFailed(looked.error());
    });
}

void ReminderDesk::greet(Timestamp now)
{
    const auto day = digestDay(m_settings.followUp, WorkTime::of(m_settings), now);
    if (!day || m_greeted == *day || m_isGreeting) return;
    m_isGreeting = true;
    auto made = m_store.run([settings = m_settings, day = *day, now](Transaction& transaction) {
        return lookInTheMorning(transaction, settings, day, now);
    });
    whenDone(made, this, [this, day = *day](const Result<std::optional<MorningDigest>>& digest) {
        m_isGreeting = false;
        if (!digest) {
            Q_EMIT storeFailed(digest.error());
            return;
        }
        m_greeted = day;
        if (!*digest) return;
        Q_EMIT queueChanged();
        Q_EMIT digestDue(**digest);
    });
}

QFuture<Result<ReminderId>> ReminderDesk::remind(const ConversationId& conversation, Timestamp when,
                                                 const QString& words, const MemberId& who)
{
    Reminder reminder;
    reminder.id = ReminderId{newId()};
    reminder.conversation = conversation;
    reminder.words = words.trimmed();
    reminder.dueAt = when;
    reminder.madeBy = who.value;
    reminder.assignedTo = who;
    reminder.madeAt = m_clock.now();
    return m_store.run(
        [reminder](Transaction& transaction) { return ReminderRecords(transaction).add(reminder); });
}

QFuture<Result<void>> ReminderDesk::postpone(const ReminderId& id, Timestamp until)
{
    return m_store.run(
        [id, until](Transaction& transaction) { return ReminderRecords(transaction).postpone(id, until); });
}

QFuture<Result<void>> ReminderDesk::finish(const ReminderId& id, const Said& said)
{
    const PersonsEnd end{{said.outcome, m_clock.now(), said.who.value}, said.lost};
    return m_store.run([id, end, settings = m_settings](Transaction& transaction) {
        return finishReminder(transaction, id, end, settings);
    });
}

void ReminderDesk::noteCalling(const PhoneNumber& number)
{
    auto done = m_store.run([number, now = m_clock.now()](Transaction& transaction) {
        return PendingTexts(transaction).cancelTextBacks(number, TextReason::RungBack, now);
    });
    whenDone(done, this, [this](const Result<int>& cancelled) {
        if (!cancelled) Q_EMIT storeFailed(cancelled.error());
    });
}

QFuture<Result<void>> ReminderDesk::reopen(const ReminderId& id)
{
    return m_store.run(
        [id, now = m_clock.now()](Transaction& transaction) { return undoOutcome(transaction, id, now); });
}

QFuture<Result<DaySheet>> ReminderDesk::sheet() const
{
    return m_store.read(
        [now = m_clock.now(), zone = zoneNamed(m_settings.business.zone)](Transaction& transaction) {
            return DaySheetRecords(transaction).sheet(now, zone);
        });
}

QFuture<Result<HandOver>> ReminderDesk::handOver() const
{
    return m_store.read(
        [now = m_clock.now(), zone = zoneNamed(m_settings.business.zone)](Transaction& transaction) {
            return HandOverRecords(transaction).sheet(now, zone);
        });
}

} // namespace secondring
