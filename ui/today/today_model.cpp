// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_model.h"

#include "core/base/when_done.h"
#include "core/recovery/lead_desk.h"
#include "core/reminders/reminder_desk.h"
#include "core/settings/settings_keeper.h"

namespace secondring {

TodayModel::TodayModel(const Desk& desk, QObject* parent) : RowsModel(idOf, parent), m_desk(desk) {}

void TodayModel::refresh()
{
    if (m_asking) {
        m_again = true;
        return;
    }
    m_asking = true;
    m_again = false;
    whenDone(m_desk.reminders.sheet(), this, [this](Result<DaySheet> sheet) {
        m_asking = false;
        if (!sheet) {
            Q_EMIT failed(sheet.error());
            return;
        }
        m_sheet = std::move(*sheet);
        replaceRows(entriesOf(m_sheet, m_withDone));
        Q_EMIT read();
        if (m_again) refresh();
    });
}

void TodayModel::showDone(bool shown)
{
    m_withDone = shown;
    replaceRows(entriesOf(m_sheet, m_withDone));
    Q_EMIT read();
}

TodayWords TodayModel::words() const
{
    const auto& business = m_desk.settings.current().business;
    return {business.region, TimeWords(zoneNamed(business.zone)), m_desk.leads.pack(), m_desk.clock.now(),
            m_desk.settings.current().team.members};
}

TodayRow TodayModel::rowAt(int row) const
{
    return secondring::rowOf(at(row), words());
}

bool TodayModel::sameSection(int a, int b) const
{
    const TodayEntry& one = at(a);
    const TodayEntry& other = at(b);
    if (one.section != other.section || one.row.has_value() != other.row.has_value()) return false;
    if (one.section != TodayEntry::Section::ComingUp) return true;
    return words().times.sameDay(one.row->reminder.dueAt, other.row->reminder.dueAt);
}

QString TodayModel::headingOver(int row) const
{
    if (row > 0 && sameSection(row - 1, row)) return {};
    const TodayWords as = words();
    return headingOf(at(row), as.times, as.now);
}

bool TodayModel::endsSection(int row) const
{
    return row + 1 >= rowCount() || !sameSection(row, row + 1);
}

QVariant TodayModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    if (role == Qt::DisplayRole) return rowAt(index.row()).who;
    if (role == Qt::AccessibleTextRole) return rowAt(index.row()).spoken();
    return {};
}

} // namespace secondring
