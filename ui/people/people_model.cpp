// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_model.h"

#include "core/base/when_done.h"
#include "core/settings/settings_keeper.h"
#include "core/store/store.h"
#include "ui/people/people_words.h"
#include "ui/wording/person_words.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int pageSize = 60;

QString idOf(const ListedContact& row)
{
    return row.contact.number.e164();
}

} // namespace

PeopleModel::PeopleModel(const Desk& desk, QObject* parent) : RowsModel(idOf, parent), m_desk(desk) {}

void PeopleModel::show(const ContactFilter& filter)
{
    m_filter = filter;
    ++m_turn;
    m_asking = false;
    m_next.reset();
    clearRows();
    ask(std::nullopt, pageSize);
}

void PeopleModel::refresh()
{
    if (m_asking) {
        m_again = true;
        return;
    }
    ask(std::nullopt, std::max(rowCount(), pageSize));
}

void PeopleModel::ask(const std::optional<ContactKey>& after, int atMost)
{
    m_asking = true;
    m_again = false;
    auto answer = m_desk.store.read([filter = m_filter, after, atMost](Transaction& transaction) {
        return ContactRecords(transaction).page(filter, after, atMost);
    });
    whenDone(answer, this,
             [this, turn = m_turn, more = after.has_value()](Result<ContactRecords::Page> page) {
                 if (turn != m_turn) return;
                 m_asking = false;
                 if (!page) {
                     Q_EMIT failed(page.error());
                     return;
                 }
                 take(std::move(*page), more);
             });
}

void PeopleModel::take(ContactRecords::Page page, bool more)
{
    // Only when the last row is in its place is it known where to go on.
    m_next.reset();
    if (more)
        appendRows(std::move(page.people));
    else
        replaceRows(std::move(page.people));
    m_next = page.next;
    Q_EMIT read();
    if (m_again) refresh();
}

QString PeopleModel::nameAt(int row) const
{
    const auto& listed = at(row);
    return personWords(listed.name(), listed.contact.number, m_desk.settings.current().business.region);
}

QString PeopleModel::numberAt(int row) const
{
    const auto& listed = at(row);
    auto number = listed.name().isEmpty()
                      ? tr("No name yet")
                      : numberWords(listed.contact.number, m_desk.settings.current().business.region);
    if (listed.furtherNumbers == 0) return number;
    return tr("%1 and %n more", nullptr, listed.furtherNumbers).arg(number);
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    if (role == Qt::DisplayRole) return nameAt(index.row());
    if (role != Qt::AccessibleTextRole) return {};
    const auto& listed = at(index.row());
    const auto& profile = listed.contact.profile;
    QStringList parts{nameAt(index.row()), numberAt(index.row()), words(profile.kind)};
    if (!profile.language.isEmpty()) parts << languageWords(profile.language);
    parts << consentWords(profile.kind, listed.optedOut);
    return parts.join(u", "_s);
}

bool PeopleModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_next.has_value() && !m_asking;
}

void PeopleModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent)) ask(m_next, pageSize);
}

} // namespace secondring
