// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/answer_ideas.h"

#include "core/recovery/questions.h"
#include "ui/leads/lead_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choice_popover.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int spacing = 6;

constexpr size_t mostQuestions = 2;
constexpr size_t mostIdeas = 4;

/// In their language, in letters that make no text longer.
AnswerIdeas::Idea lateIsFine(Language language)
{
    return {AnswerIdeas::tr("Running late is fine"),
            language == Language::Spanish ? u"Gracias por avisar. Maneje con cuidado, le esperamos."_s
                                          : u"Thanks for letting us know. Drive safely, see you soon."_s};
}

std::vector<AnswerIdeas::Idea> answersFor(const LeadCard& card)
{
    // Their visit is arranged: there is nothing to ask.
    if (card.lead.intent == Intent::RunningLate) return {lateIsFine(card.language)};
    std::vector<AnswerIdeas::Idea> questions;
    if (card.lead.isOver()) return questions;
    for (const CardField& field : card.fields)
        if (field.mustAsk && questions.size() < mostQuestions)
            questions.push_back({AnswerIdeas::tr("Ask: %1").arg(labelOf(field.field)),
                                 questionWords(field.field, card.language)});
    return questions;
}

bool isKnown(const LeadCard& card, const QString& field)
{
    return !field.isEmpty() && std::ranges::any_of(card.fields, [&field](const CardField& each) {
        return each.field.key == field && !each.value.isEmpty();
    });
}

/// "Running late is fine" is for nobody who asked for a visit; nor is a question about what they told.
bool fits(const AnswerIdeas::Idea& idea, const std::optional<LeadCard>& card)
{
    const QString intent = card && card->lead.intent ? codeOf(*card->lead.intent) : QString();
    const bool answers = idea.answers.isEmpty() || idea.answers == intent;
    return answers && !(card && isKnown(*card, idea.asks));
}

} // namespace

std::vector<AnswerIdeas::Idea> ideasFor(const std::optional<LeadCard>& card,
                                        const std::vector<AnswerIdeas::Idea>& templates)
{
    auto ideas = card ? answersFor(*card) : std::vector<AnswerIdeas::Idea>();
    for (const AnswerIdeas::Idea& each : templates) {
        if (ideas.size() >= mostIdeas) break;
        if (!fits(each, card)) continue;
        if (std::ranges::find(ideas, each.label, &AnswerIdeas::Idea::label) == ideas.end())
            ideas.push_back(each);
    }
    return ideas;
}

AnswerIdeas::AnswerIdeas(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_row(new QHBoxLayout(this)),
      m_button(new Button(theme, Button::Kind::Plain, tr("Templates"), this))
{
    setObjectName(u"answerIdeas"_s);
    // A small window must be able to make it narrow; fit() leaves out what does not.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_button->setObjectName(u"templates"_s);
    m_button->setIconName(u"zap"_s);
    m_button->setSize(Button::Size::Compact);
    m_button->setToolTip(tr("/ while nothing is written"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme.px(spacing));
    m_row->addStretch(1);
    m_row->addWidget(m_button);
    connect(m_button, &QAbstractButton::clicked, this, &AnswerIdeas::openTemplates);
}

void AnswerIdeas::showIdeas(const std::vector<Idea>& ideas)
{
    if (ideas == m_ideas) return;
    m_ideas = ideas;
    for (auto* chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (const Idea& idea : ideas) {
        auto* chip = new Chip(m_theme, idea.label, this);
        chip->setCheckable(false);
        chip->setShortcut({}); // An "&" in what somebody wrote is a letter.
        chip->setToolTip(plainTip(idea.words));
        chip->setObjectName(u"idea"_s);
        connect(chip, &QAbstractButton::clicked, this, [this, words = idea.words] { Q_EMIT chosen(words); });
        m_row->insertWidget(static_cast<int>(m_chips.size()), chip);
        setTabOrder(beforeButton(), chip);
        m_chips << chip;
    }
    fit();
}

// What takes no keyboard cannot be followed by anything.
QWidget* AnswerIdeas::beforeButton() const
{
    QWidget* before = m_button->previousInFocusChain();
    while (before != m_button && before->focusPolicy() == Qt::NoFocus)
        before = before->previousInFocusChain();
    return before;
}

void AnswerIdeas::fit()
{
    int room = width() - m_button->sizeHint().width() - m_theme.px(spacing);
    for (auto* chip : std::as_const(m_chips)) {
        room -= chip->sizeHint().width() + m_theme.px(spacing);
        chip->setVisible(room >= 0);
    }
}

void AnswerIdeas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void AnswerIdeas::openTemplates()
{
    auto* popover = new ChoicePopover(m_theme, tr("Templates"), this);
    popover->searchable(tr("Find a template"));
    std::vector<Choice> choices;
    for (const Idea& each : m_templates)
        choices.push_back({each.label, {}, u"message-square-text"_s});
    popover->setChoices(choices);
    // They may be changed, or be of another language, while the list stands open.
    connect(popover, &ChoicePopover::chosen, this, [this, templates = m_templates](int choice) {
        const auto index = static_cast<size_t>(choice);
        if (index < templates.size()) Q_EMIT chosen(templates[index].words);
    });
    popover->openAt(m_button);
}

} // namespace secondring
