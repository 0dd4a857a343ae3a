// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/telephony/ringing_journal.h"

#include "core/base/when_done.h"

#include <algorithm>

namespace secondring {

namespace {

constexpr std::chrono::minutes lookElsewhereEvery{10};
/// When calls flood in, the disk is for those that are over: writing what rings takes a third of its time.
constexpr qint64 restsForWrite = 2;
constexpr qint64 longestRest = 100; // ms

} // namespace

RingingJournal::RingingJournal(Store& store, const Clock& clock, QObject* parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
    m_pace.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, &RingingJournal::writeSoon);
}

void RingingJournal::begin(const QString& desk)
{
    m_desk = desk;
    look();
}

void RingingJournal::look()
{
    if (m_desk.isEmpty() || m_isLooking) return;
    m_isLooking = true;
    auto left = m_store.read([desk = m_desk, now = m_clock.now()](Transaction& transaction) {
        return RingingRecords(transaction).leftBy(desk, now);
    });
    whenDone(left, this, [this](const Result<std::vector<LeftRinging>>& calls) {
        m_isLooking = false;
        if (!calls) return; // At the next beat.
        m_hasLooked = true;
        m_lookAgain = m_clock.now() + lookElsewhereEvery;
        tellFound(*calls);
    });
}

void RingingJournal::tellFound(std::vector<LeftRinging> calls)
{
    std::erase_if(calls, [this](const LeftRinging& left) {
        return left.desk == m_desk && m_ownOnes.contains({left.call.line.value, left.call.key.value});
    });
    m_ownOnes.clear();
    if (!calls.empty()) Q_EMIT found(calls);
}

void RingingJournal::lookElsewhere()
{
    const Timestamp now = m_clock.now();
    // The clock may have been set back.
    if (now < *m_lookAgain && *m_lookAgain - now <= lookElsewhereEvery) return;
    m_lookAgain = now + lookElsewhereEvery;
    auto left = m_store.read([desk = m_desk, now](Transaction& transaction) {
        return RingingRecords(transaction).leftElsewhere(desk, now);
    });
    whenDone(left, this, [this](const Result<std::vector<LeftRinging>>& calls) {
        if (calls && !calls->empty()) Q_EMIT found(*calls);
    });
}

void RingingJournal::note(const RingingCall& call)
{
    if (m_desk.isEmpty()) return Q_EMIT noted(call.line, call.key);
    m_toNote.insert({call.line.value, call.key.value}, call);
    writeSoon();
}

void RingingJournal::over(const LineId& line, const CallKey& key)
{
    m_toNote.remove({line.value, key.value});
    m_writing.remove({line.value, key.value});
}

void RingingJournal::forget(const LineId& line, const CallKey& key)
{
    over(line, key);
    Q_EMIT noted(line, key);
    if (m_desk.isEmpty()) return;
    auto gone = m_store.run([desk = m_desk, line, key](Transaction& transaction) {
        return RingingRecords(transaction).remove(desk, line, key);
    });
    whenDone(gone, this, [](const Result<void>&) {}); // Else it leaves with its filing.
}

void RingingJournal::beat()
{
    if (m_desk.isEmpty()) return;
    writeSoon();
    if (!m_hasLooked) return look();
    lookElsewhere();
}

void RingingJournal::writeSoon()
{
    if (m_isWriting || m_isSoon || m_pace.isActive() || m_toNote.isEmpty()) return;
    // The ring and its caller come in one breath.
    m_isSoon = true;
    QMetaObject::invokeMethod(this, &RingingJournal::write, Qt::QueuedConnection);
}

void RingingJournal::write()
{
    m_isSoon = false;
    if (m_toNote.isEmpty()) return; // Over already.
    m_writing = std::exchange(m_toNote, {});
    if (!m_hasLooked) {
        for (auto call = m_writing.keyBegin(); call != m_writing.keyEnd(); ++call)
            m_ownOnes.insert(*call);
    }
    m_isWriting = true;
    m_sinceWrite.start();
    auto written = m_store.run([desk = m_desk, calls = m_writing](Transaction& transaction) -> Result<void> {
        for (const RingingCall& call : calls) {
            if (auto noted = RingingRecords(transaction).note(desk, call); !noted) return noted;
        }
        return {};
    });
    whenDone(written, this, [this](const Result<void>& done) { onWritten(done); });
}

void RingingJournal::onWritten(const Result<void>& written)
{
    m_isWriting = false;
    const auto wanted = std::exchange(m_writing, {});
    if (written) {
        m_pace.start(static_cast<int>(std::min(restsForWrite * m_sinceWrite.elapsed(), longestRest)));
        return tellNoted(wanted);
    }
    // Tried again at the next beat; a full disk is told by who files the calls.
    for (auto call = wanted.begin(); call != wanted.end(); ++call)
        if (!m_toNote.contains(call.key())) m_toNote.insert(call.key(), *call);
}

void RingingJournal::tellNoted(const QHash<Name, RingingCall>& calls)
{
    for (auto call = calls.begin(); call != calls.end(); ++call) {
        // Who calls may have come meanwhile, and is not on disk yet.
        if (!m_toNote.contains(call.key())) Q_EMIT noted(call->line, call->key);
    }
}

} // namespace secondring
