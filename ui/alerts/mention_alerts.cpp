// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/desk_identity.h"
#include "core/settings/settings_keeper.h"
#include "ui/alerts/alert_card.h"
#include "ui/alerts/desk_alerts.h"
#include "ui/alerts/mention_watch.h"
#include "ui/inbox/entry_words.h"

using namespace Qt::StringLiterals;

namespace secondring {

// What the cards make of notes in which whoever sits here is called by name.

void DeskAlerts::watchMentions()
{
    m_mentions = new MentionWatch(m_desk, this);
    connect(m_mentions, &MentionWatch::mentioned, this, &DeskAlerts::onMentioned);
    // Whoever has read it, here or elsewhere, needs no card; nor does one that is taken back.
    connect(m_mentions, &MentionWatch::waiting, this,
            [this](const QStringList& conversations) { closeMentions(conversations); });
    connect(&m_desk.identity, &DeskIdentity::changed, this,
            [this, before = m_desk.identity.member()]() mutable {
                if (before != m_desk.identity.member()) closeMentions({}); // They are somebody else's.
                before = m_desk.identity.member();
                m_mentions->look();
            });
    m_mentions->look();
}

void DeskAlerts::closeMentions(const QStringList& but)
{
    QStringList seen;
    for (const auto& shown : m_shown) {
        const Alert& alert = shown->alert;
        if (alert.stage == Alert::Stage::Mentioned && !but.contains(alert.conversation.value))
            seen << alert.id;
    }
    closeAll(seen);
}

void DeskAlerts::onMentioned(const ToldMention& mention)
{
    // A card of its own: who rings or writes just now has theirs.
    auto& shown = cardFor(u"mention "_s + mention.thread.id.value, mention.thread.number);
    auto& alert = shown.alert;
    alert.conversation = mention.thread.id;
    alert.glance.name = mention.thread.name;
    alert.mentionedBy = nameOf(mention.by, m_desk.settings.current().team.members);
    alert.replies.add(mention.words);
    alert.rangAt = mention.at;
    hear(AlertSound::Reply);
    move(shown, Alert::Stage::Mentioned);
}

} // namespace secondring
