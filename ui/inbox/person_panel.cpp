// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/person_panel.h"

#include "core/settings/settings_keeper.h"
#include "ui/inbox/conversation_row.h"
#include "ui/inbox/thread_rows.h"
#include "ui/widgets/icon_mark.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/words.h"
#include "ui/wording/call_words.h"
#include "ui/wording/person_words.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int mostCalls = 5;

int callsIn(const std::vector<ThreadItem>& items)
{
    return static_cast<int>(std::ranges::count_if(
        items, [](const ThreadItem& item) { return std::holds_alternative<LoggedCall>(item); }));
}

} // namespace

QString consentWords(const Conversation& conversation, const std::vector<ThreadItem>& items,
                     const TimeWords& times, Timestamp now)
{
    if (conversation.optedOut)
        return PersonPanel::tr("Asked not to be texted. They can write START to change that.");
    const auto last = std::find_if(items.rbegin(), items.rend(), [](const ThreadItem& item) {
        const auto* text = std::get_if<FiledText>(&item);
        return text == nullptr || text->direction == TextDirection::In;
    });
    if (last == items.rend()) return PersonPanel::tr("Has neither called nor written yet.");
    const bool called = std::holds_alternative<LoggedCall>(*last);
    const auto words = called ? PersonPanel::tr("Called us %1. May be texted.")
                              : PersonPanel::tr("Wrote to us %1. May be texted.");
    return words.arg(times.inSentence(timeOf(*last), now));
}

PersonPanel::PersonPanel(const Desk& desk, QWidget* parent)
    : Bar(desk.theme, Token::Panel, Edge::Leading, parent), m_desk(desk),
      m_title(new Words(desk.theme, Type::Subtitle, Token::Ink, {}, this)), m_tag(new Tag(desk.theme, this)),
      m_history(new Words(desk.theme, Type::Body, Token::Ink2, {}, this)), m_name(new QLineEdit(this)),
      m_calls(new QVBoxLayout),
      m_noCalls(new Words(desk.theme, Type::Body, Token::Ink3, tr("None yet"), this)),
      m_consent(new Words(desk.theme, Type::Body, Token::Ink2, {}, this))
{
    const auto& theme = desk.theme;
    setFixedWidth(theme.px(312));
    setObjectName(u"personPanel"_s);
    m_name->setObjectName(u"personName"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("Add a name"));
    m_consent->setObjectName(u"consent"_s);
    m_consent->setFlow(Words::Flow::Paragraph);
    m_calls->setSpacing(theme.px(4));
    auto* head = new QHBoxLayout;
    head->setSpacing(theme.px(8));
    head->addWidget(m_title, 1);
    head->addWidget(m_tag);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(19), theme.px(17), theme.px(18), theme.px(16));
    column->setSpacing(0);
    column->addLayout(head);
    column->addSpacing(theme.px(4));
    column->addWidget(m_history);
    const auto section = [&](const QString& words) {
        column->addSpacing(theme.px(20));
        column->addWidget(new Words(theme, Type::Label, Token::Ink2, words, this));
        column->addSpacing(theme.px(8));
    };
    section(tr("Name"));
    column->addWidget(m_name);
    section(tr("Calls"));
    column->addLayout(m_calls);
    column->addWidget(m_noCalls);
    section(tr("Consent"));
    column->addWidget(m_consent);
    column->addStretch(1);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_name->isModified()) Q_EMIT named(m_name->text().trimmed());
        m_name->setModified(false);
    });
}

void PersonPanel::showPerson(const Conversation& conversation, const std::vector<ThreadItem>& items)
{
    const auto& business = m_desk.settings.current().business;
    m_title->setText(titleOf(conversation, business.region));
    m_history->setText(historyWords(std::max(0, callsIn(items) - 1)));
    const bool another = m_id != conversation.id.value;
    m_id = conversation.id.value;
    if (another || !m_name->hasFocus()) m_name->setText(conversation.name);
    showTag(conversation);
    showCalls(items);
    m_consent->setText(
        consentWords(conversation, items, TimeWords(zoneNamed(business.zone)), m_desk.clock.now()));
}

void PersonPanel::showTag(const Conversation& conversation)
{
    const auto tags = tagsOf(conversation, m_desk.clock.now());
    m_tag->setVisible(!tags.empty());
    if (conversation.optedOut)
        m_tag->showTag({tr("Opted out"), Tone::Cold, u"ban"_s});
    else if (!tags.empty())
        m_tag->showTag(tags.front());
}

void PersonPanel::showCalls(const std::vector<ThreadItem>& items)
{
    while (auto* row = m_calls->takeAt(0)) {
        row->widget()->hide();
        row->widget()->deleteLater();
        delete row;
    }
    for (auto item = items.rbegin(); item != items.rend() && m_calls->count() < mostCalls; ++item)
        if (const auto* call = std::get_if<LoggedCall>(&*item)) m_calls->addWidget(callRow(*call));
    m_noCalls->setVisible(m_calls->count() == 0);
}

QWidget* PersonPanel::callRow(const LoggedCall& call)
{
    const auto& theme = m_desk.theme;
    const bool missed = isMissed(call.call.outcome);
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme.px(7));
    line->addWidget(new IconMark(theme, missed ? u"phone-missed"_s : u"phone-incoming"_s,
                                 missed ? Token::Hot : Token::Ink2, row));
    const auto what = u"%1, %2"_s.arg(words(call.call.outcome), rangWords(call.call));
    line->addWidget(new Words(theme, Type::Body, Token::Ink2,
                              isMissed(call.call.outcome) ? what : words(call.call.outcome), row),
                    1);
    const TimeWords times(zoneNamed(m_desk.settings.current().business.zone));
    line->addWidget(
        new Words(theme, Type::Body, Token::Ink, times.inList(call.call.rangAt, m_desk.clock.now()), row));
    return row;
}

} // namespace secondring
