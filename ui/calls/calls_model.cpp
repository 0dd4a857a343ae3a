// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/calls_model.h"

#include "core/base/when_done.h"
#include "core/messaging/outbox.h"
#include "core/settings/settings_keeper.h"

namespace secondring {

namespace {

constexpr int pageSize = 60;

QString idOf(const CallEntry& entry)
{
    return entry.logged.call.id.value;
}

} // namespace

CallsModel::CallsModel(const Desk& desk, QObject* parent) : RowsModel(idOf, parent), m_desk(desk) {}

void CallsModel::show(CallFilter filter)
{
    m_filter = filter;
    ++m_turn;
    m_asking = false;
    m_more = false;
    clearRows();
    ask(std::nullopt, pageSize);
}

void CallsModel::refresh()
{
    if (m_asking) {
        m_again = true;
        return;
    }
    ask(std::nullopt, std::max(rowCount(), pageSize));
}

void CallsModel::ask(const std::optional<PageKey>& after, int atMost)
{
    m_asking = true;
    m_again = false;
    auto answer = m_desk.store.read([filter = m_filter, after, atMost](Transaction& transaction) {
        return callEntries(transaction, filter, after, atMost);
    });
    whenDone(answer, this, [this, turn = m_turn, more = after.has_value(), atMost](auto entries) {
        if (turn != m_turn) return;
        m_asking = false;
        if (!entries) {
            Q_EMIT failed(entries.error());
            return;
        }
        take(std::move(*entries), more, atMost);
    });
}

void CallsModel::take(std::vector<CallEntry> entries, bool more, int asked)
{
    // Only when the last row is in its place is it known where to go on.
    m_more = false;
    const bool goesOn = static_cast<int>(entries.size()) == asked;
    if (more)
        appendRows(std::move(entries));
    else
        replaceRows(std::move(entries));
    m_more = goesOn;
    Q_EMIT read();
    if (m_again) refresh();
}

RowWords CallsModel::rowWords() const
{
    const auto& business = m_desk.settings.current().business;
    return {business.region, TimeWords(zoneNamed(business.zone)), m_desk.clock.now(),
            m_desk.outbox.serviceTrouble()};
}

CallRow CallsModel::rowAt(int row) const
{
    return secondring::rowOf(at(row), rowWords());
}

QString CallsModel::dayOver(int row) const
{
    const auto words = rowWords();
    const auto rang = at(row).logged.call.rangAt;
    if (row > 0 && words.times.sameDay(rang, at(row - 1).logged.call.rangAt)) return {};
    return words.times.day(rang, words.now);
}

bool CallsModel::endsDay(int row) const
{
    if (row + 1 >= rowCount()) return true;
    return !rowWords().times.sameDay(at(row).logged.call.rangAt, at(row + 1).logged.call.rangAt);
}

bool CallsModel::countsDown() const
{
    return std::ranges::any_of(rows(), [](const CallEntry& entry) {
        return entry.logged.text && entry.logged.text->state == TextState::Queued;
    });
}

QVariant CallsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    if (role == Qt::DisplayRole) return rowAt(index.row()).who;
    if (role == Qt::AccessibleTextRole) return rowAt(index.row()).spoken();
    return {};
}

bool CallsModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more && !m_asking && rowCount() > 0;
}

void CallsModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent)) return;
    const auto& last = at(rowCount() - 1).logged.call;
    ask(PageKey{last.rangAt, last.id.value}, pageSize);
}

} // namespace secondring
