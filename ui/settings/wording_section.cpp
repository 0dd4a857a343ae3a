// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wording_section.h"

#include "ui/ask.h"
#include "ui/settings/fields.h"
#include "ui/settings/preview_words.h"
#include "ui/settings/reading_order.h"
#include "ui/settings/template_box.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/words.h"

#include <QButtonGroup>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

WordingSection::WordingSection(const SettingsDesk& desk, SettingsEdit& edit, QWidget* parent)
    : SettingsSection(
          desk.theme,
          {tr("Wording"), u"square-pen"_s,
           tr("Texts you send often: one click in the Inbox, the name filled in. As long as there "
              "are none of your own, your trade's usual ones are offered.")},
          parent),
      m_desk(desk), m_edit(edit), m_bar(new QWidget(this)), m_chips(new QHBoxLayout(m_bar)),
      m_group(new QButtonGroup(this)), m_place(new QWidget(this)),
      m_draft(new Words(desk.theme, Type::Small, Token::Ink2, {}, this)),
      m_remove(new Button(desk.theme, Button::Kind::Danger, tr("Remove this reply"), this))
{
    addBar();
    auto* inside = new QVBoxLayout(m_place);
    inside->setContentsMargins(0, 0, 0, 0);
    addWide(m_place);
    m_draft->setObjectName(u"replyDraft"_s);
    m_draft->setFlow(Words::Flow::Paragraph);
    addWide(m_draft);
    m_remove->setObjectName(u"removeReply"_s);
    m_remove->setIconName(u"trash-2"_s);
    column()->addWidget(m_remove, 0, Qt::AlignLeading);
    addEnd();
    connect(m_remove, &QAbstractButton::clicked, this, &WordingSection::removeReply);
    connect(m_group, &QButtonGroup::idClicked, this, &WordingSection::choose);
    m_replies = edit.wanted().wording.quickReplies;
    choose(m_replies.empty() ? -1 : 0);
}

void WordingSection::addBar()
{
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_chips->setSpacing(theme().px(6));
    auto* add = new Button(theme(), Button::Kind::Plain, tr("Add a reply"), m_bar);
    add->setObjectName(u"addReply"_s);
    add->setIconName(u"plus"_s);
    add->setSize(Button::Size::Compact);
    m_chips->addWidget(add);
    m_chips->addStretch(1);
    addGroup(tr("Quick replies"));
    addWide(m_bar);
    connect(add, &QAbstractButton::clicked, this, &WordingSection::addReply);
}

bool WordingSection::isComplete(const QuickReply& reply)
{
    return !reply.label.isEmpty() && !reply.words.trimmed().isEmpty();
}

void WordingSection::showSettings(const Settings& settings)
{
    std::vector<QuickReply> complete;
    std::ranges::copy_if(m_replies, std::back_inserter(complete), &WordingSection::isComplete);
    if (complete == settings.wording.quickReplies) return;
    const auto open = m_chosen < 0 ? std::nullopt : std::optional(chosen());
    m_replies = settings.wording.quickReplies; // Changed elsewhere.
    const auto still = open ? std::ranges::find(m_replies, *open) : m_replies.end();
    const bool stays = still != m_replies.end();
    if (stays) {
        m_chosen = static_cast<int>(still - m_replies.begin());
    } else {
        m_chosen = m_replies.empty() ? -1 : 0;
        makeForm(); // What is being typed goes with the reply it was typed for.
    }
    showChips();
}

void WordingSection::choose(int index)
{
    settle();
    m_chosen = index;
    makeForm();
    showChips();
}

// What is being typed belongs to the reply that is chosen still.
void WordingSection::settle()
{
    auto* typing = window()->focusWidget();
    if (m_form != nullptr && typing != nullptr && m_form->isAncestorOf(typing)) typing->clearFocus();
}

void WordingSection::makeForm()
{
    delete m_form;
    m_form = nullptr;
    if (m_chosen < 0) return;
    m_form = new QWidget(m_place);
    m_place->layout()->addWidget(m_form);
    auto* rows = new QVBoxLayout(m_form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme().px(12));
    auto* label = new TextField(u"replyLabel"_s, m_form);
    label->setMaxLength(40);
    label->accept(chosen().label);
    rows->addWidget(new FormRow(theme(), tr("Label"), label, m_form));
    const auto fill = [this](const QString& words) { return previewOf(m_edit.wanted(), words); };
    auto* words = new TemplateBox(theme(), {u"replyWords"_s, tr("Words")}, fill, m_form);
    auto* spanish =
        new TemplateBox(theme(), {u"replyWordsEs"_s, tr("In Spanish, if you like")}, fill, m_form);
    words->setUse(replyUse());
    spanish->setUse(inSpanish(replyUse()));
    words->showSaved(chosen().words, {});
    spanish->showSaved(chosen().wordsEs, {});
    rows->addWidget(words);
    rows->addWidget(spanish);
    connect(label, &TextField::settled, this, [this](const QString& typed) {
        chosen().label = typed;
        changed();
    });
    connect(words, &TemplateBox::settled, this, [this](const QString& typed) {
        chosen().words = typed.trimmed();
        changed();
    });
    connect(spanish, &TemplateBox::settled, this, [this](const QString& typed) {
        chosen().wordsEs = typed.trimmed();
        changed();
    });
}

void WordingSection::addReply()
{
    settle();
    m_replies.emplace_back();
    choose(static_cast<int>(m_replies.size()) - 1);
    m_form->findChild<QWidget*>(u"replyLabel"_s)->setFocus();
}

void WordingSection::removeReply()
{
    settle();
    const QuickReply meant = chosen();
    const bool sure = meant.label.isEmpty() ||
                      m_desk.ask.confirm({tr("Remove %1?").arg(meant.label),
                                          tr("Texts already sent with it stay."), tr("Remove it")});
    if (!sure) return;
    const auto still = std::ranges::find(m_replies, meant);
    if (still == m_replies.end()) return; // Removed or changed elsewhere while it was asked.
    m_replies.erase(still);
    choose(m_replies.empty() ? -1 : 0);
    changed();
}

void WordingSection::changed()
{
    showChips();
    std::vector<QuickReply> complete;
    std::ranges::copy_if(m_replies, std::back_inserter(complete), &WordingSection::isComplete);
    if (complete == m_edit.wanted().wording.quickReplies) return;
    m_edit.change([&](Settings& settings) { settings.wording.quickReplies = complete; });
}

void WordingSection::showChips()
{
    auto chips = m_group->buttons();
    while (chips.size() > static_cast<qsizetype>(m_replies.size())) {
        m_group->removeButton(chips.last());
        chips.takeLast()->deleteLater();
    }
    while (chips.size() < static_cast<qsizetype>(m_replies.size())) {
        auto* chip = new Chip(theme(), {}, m_bar);
        chip->setObjectName(u"reply%1"_s.arg(chips.size()));
        m_group->addButton(chip, static_cast<int>(chips.size()));
        m_chips->insertWidget(static_cast<int>(chips.size()), chip);
        chips << chip;
    }
    for (qsizetype i = 0; i < chips.size(); ++i) {
        const auto& label = m_replies[static_cast<size_t>(i)].label;
        chips[i]->setText(label.isEmpty() ? tr("New reply") : label);
        chips[i]->setAccessibleName(chips[i]->text());
        chips[i]->updateGeometry();
    }
    const bool one = m_chosen >= 0;
    if (one) chips[m_chosen]->setChecked(true);
    const bool lacks = one && !isComplete(chosen());
    m_draft->setText(lacks ? tr("It is saved as soon as it has a label and words.") : QString());
    m_draft->setVisible(lacks);
    m_remove->setVisible(one);
    tabInReadingOrder(*this);
}

} // namespace secondring
