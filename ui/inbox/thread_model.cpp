// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/thread_model.h"

#include "core/base/when_done.h"
#include "core/messaging/outbox.h"
#include "core/settings/settings_keeper.h"

#include <QSet>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int pageSize = 60;

} // namespace

ThreadModel::ThreadModel(const Desk& desk, QObject* parent)
    : RowsModel([](const ThreadRow& row) { return row.id; }, parent), m_desk(desk)
{
    // Another country writes numbers, another zone says times, otherwise.
    connect(&m_desk.settings, &SettingsKeeper::changed, this, &ThreadModel::refresh);
    connect(&m_desk.store, &Store::changed, this, [this](Area area) {
        if (area == Area::Settings || m_refreshDue || !m_number) return;
        m_refreshDue = true;
        QTimer::singleShot(0, this, &ThreadModel::refresh);
    });
}

void ThreadModel::open(const PhoneNumber& number, bool optedOut)
{
    close();
    m_number = number;
    m_optedOut = optedOut;
    m_optedOutHow.clear();
    refresh();
}

void ThreadModel::close()
{
    m_asked.next();
    m_number.reset();
    m_items.clear();
    m_opened.clear();
    m_hasOlder = false;
    m_readingOlder = false;
    clearRows();
}

void ThreadModel::setOptedOut(bool optedOut, const QString& how)
{
    if (optedOut == m_optedOut && how == m_optedOutHow) return;
    m_optedOut = optedOut;
    m_optedOutHow = how;
    show();
}

void ThreadModel::setGetsNone(bool getsNone)
{
    if (std::exchange(m_getsNone, getsNone) != getsNone) show();
}

QFuture<ThreadModel::Found> ThreadModel::pageBefore(const std::optional<Timestamp>& before) const
{
    return m_desk.store.read(
        [number = *m_number, before, opened = m_opened, turn = m_asked.now()](Transaction& transaction) {
            if (turn.isOver()) return Found(); // Keys go past people faster than their threads are read.
            auto folds = FloodRecords(transaction).foldsOf(number);
            if (!folds) return Found(Fail(folds.error()));
            for (FoldedTexts& fold : *folds)
                fold.open = opened.contains(fold.id);
            return threadOf(transaction, number, before, pageSize, *folds);
        });
}

void ThreadModel::refresh()
{
    m_refreshDue = false;
    if (!m_number) return;
    whenDone(pageBefore(std::nullopt), this, [this, turn = m_asked.now()](const Found& found) {
        if (!turn.isOver()) takeNewest(found);
    });
}

void ThreadModel::readOlder()
{
    if (!m_hasOlder || m_readingOlder || m_items.empty()) return;
    m_readingOlder = true;
    whenDone(pageBefore(timeOf(m_items.front())), this, [this, turn = m_asked.now()](const Found& found) {
        if (!turn.isOver()) takeOlder(found);
    });
}

void ThreadModel::toggleFold(int row)
{
    const auto named = std::ranges::find_if(m_items, [&](const ThreadItem& item) {
        const auto* fold = std::get_if<FoldedTexts>(&item);
        return fold != nullptr && at(row).id == foldRowId(*fold);
    });
    if (named == m_items.end()) return;
    const QString id = idOf(*named);
    if (!m_opened.remove(id)) m_opened.insert(id);
    readAnew();
}

bool ThreadModel::openFolds()
{
    const auto before = m_opened.size();
    for (const auto& item : m_items)
        if (const auto* fold = std::get_if<FoldedTexts>(&item)) m_opened.insert(fold->id);
    if (m_opened.size() == before) return false;
    readAnew();
    return true;
}

// What is kept of earlier pages would have a gap where the fold was.
void ThreadModel::readAnew()
{
    m_asked.next();
    m_readingOlder = false;
    m_items.clear();
    refresh();
}

void ThreadModel::takeNewest(const Found& found)
{
    if (!found) {
        Q_EMIT failed(found.error().failure);
        return;
    }
    // What was read before and is older than this page stays.
    std::vector<ThreadItem> items;
    if (!found->empty())
        std::ranges::copy_if(m_items, std::back_inserter(items),
                             [&](const ThreadItem& item) { return timeOf(item) < timeOf(found->front()); });
    if (items.empty()) m_hasOlder = static_cast<int>(found->size()) >= pageSize;
    std::ranges::copy(*found, std::back_inserter(items));
    m_items = std::move(items);
    show();
    Q_EMIT loaded();
}

void ThreadModel::takeOlder(const Found& found)
{
    m_readingOlder = false;
    if (!found) {
        Q_EMIT failed(found.error().failure);
        return;
    }
    m_hasOlder = static_cast<int>(found->size()) >= pageSize;
    if (found->empty()) return;
    // Only the new ones are worded: a long thread is read upwards without a pause.
    auto above = light();
    above.optedOut = false; // Said once, at the end.
    auto rows = threadRows(*found, above);
    const bool sameDay = rowCount() > 0 && above.times.sameDay(timeOf(found->back()), at(0).at);
    m_items.insert(m_items.begin(), found->begin(), found->end());
    Q_EMIT aboutToChange();
    prependRows(std::move(rows), sameDay ? 1 : 0);
    Q_EMIT grewUp();
}

ThreadLight ThreadModel::light() const
{
    return {TimeWords(zoneNamed(m_desk.settings.current().business.zone)),
            m_desk.clock.now(),
            m_optedOut,
            m_desk.settings.current().team.members,
            m_optedOutHow,
            m_getsNone,
            m_desk.outbox.serviceTrouble()};
}

void ThreadModel::show()
{
    Q_EMIT aboutToChange();
    replaceRows(threadRows(m_items, light()));
}

QVariant ThreadModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto& row = at(index.row());
    if (role == Qt::DisplayRole) return row.words;
    if (role != Qt::AccessibleTextRole) return {};
    QStringList parts;
    if (row.kind == ThreadRow::Kind::Ours) parts << tr("We wrote");
    if (row.kind == ThreadRow::Kind::Theirs) parts << tr("They wrote");
    parts << row.words;
    if (!row.under.isEmpty()) parts << row.under;
    return parts.join(u", "_s);
}

} // namespace secondring
