// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/mention_watch.h"

#include "core/base/when_done.h"
#include "core/settings/desk_identity.h"

#include <algorithm>

namespace secondring {

MentionWatch::MentionWatch(const Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.store, &Store::changed, this, [this](Area area) {
        if (area == Area::Messages || area == Area::Erased) look();
    });
}

void MentionWatch::look()
{
    if (m_isLooking) {
        m_lookAgain = true;
        return;
    }
    m_isLooking = true;
    m_lookAgain = false;
    auto open = m_desk.store.read([member = m_desk.identity.member()](Transaction& transaction) {
        return MentionRecords(transaction).open(member);
    });
    whenDone(open, this, [this](const Result<std::vector<OpenMention>>& found) {
        m_isLooking = false;
        if (found) onRead(*found);
        if (m_lookAgain) look();
    });
}

void MentionWatch::onRead(const std::vector<OpenMention>& open)
{
    QStringList conversations;
    for (const OpenMention& mention : open)
        conversations << mention.conversation.value;
    Q_EMIT waiting(conversations);
    // Written only when there is something to tell: every text that comes and goes is a change.
    if (!std::ranges::all_of(open, &OpenMention::told)) tell();
}

void MentionWatch::tell()
{
    auto told = m_desk.store.run(
        [member = m_desk.identity.member(), now = m_desk.clock.now()](Transaction& transaction) {
            return MentionRecords(transaction).tell(member, now);
        });
    whenDone(told, this,
             [this, member = m_desk.identity.member()](const Result<std::vector<ToldMention>>& found) {
                 if (!found || m_desk.identity.member() != member) return;
                 for (const ToldMention& each : *found)
                     Q_EMIT mentioned(each);
             });
}

} // namespace secondring
