// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/questions_section.h"

#include "core/leads/trade_words.h"
#include "core/messaging/text_segments.h"
#include "ui/leads/lead_words.h"
#include "ui/people/people_words.h"
#include "ui/settings/fields.h"
#include "ui/settings/preview_words.h"
#include "ui/settings/settings_desk.h"
#include "ui/settings/trade_words_box.h"
#include "ui/widgets/card.h"
#include "ui/widgets/words.h"
#include "ui/wording/text_words.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

QuestionsSection::QuestionsSection(const SettingsDesk& desk, SettingsEdit& edit, QWidget* parent)
    : SettingsSection(desk.theme,
                      {tr("Questions"), u"circle-question-mark"_s,
                       tr("Asks by itself for what is missing on a lead card: one question at a time, only "
                          "until a person "
                          "takes over, never about a price, an insurance or anything clinical.")},
                      parent),
      m_edit(edit), m_on(new QCheckBox(tr("Ask callers for what is missing"), this)),
      m_atMost(new NumberField(u"questionsAtMost"_s, {1, 3, {}}, this)), m_list(new QVBoxLayout),
      m_words(new TradeWordsBox(desk.theme, edit, desk.words, this))
{
    m_on->setObjectName(u"questionsOn"_s);
    m_list->setSpacing(theme().px(8));
    addRow(tr("Automatic questions"), m_on, tr("Practice mode always asks, to show how it goes."));
    addRow(tr("At most"), m_atMost, tr("In one conversation. Then a person goes on."));
    addGroup(tr("What is asked, in this order"));
    column()->addLayout(m_list);
    addGroup(tr("The words of your trade"));
    column()->addWidget(m_words);
    addEnd();
    connect(m_on, &QAbstractButton::clicked, this,
            [this](bool on) { m_edit.change([on](Settings& settings) { settings.questions.on = on; }); });
    connect(m_atMost, &NumberField::settled, this, [this](int most) {
        m_edit.change([most](Settings& settings) { settings.questions.atMost = most; });
    });
    showSettings(edit.wanted());
}

void QuestionsSection::showSettings(const Settings& settings)
{
    m_on->setChecked(settings.questions.on);
    m_atMost->showSaved(settings.questions.atMost);
    m_words->showSettings(settings);
    const auto shown =
        settings.business.vertical + u'/' + settings.business.name + u'/' + settings.tradeWords;
    if (shown == m_shown) return;
    m_shown = shown;
    showQuestions(settings);
}

void QuestionsSection::showQuestions(const Settings& settings)
{
    while (auto* item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& field : packInForce(settings).fields)
        if (field.askFirst && !field.question.isEmpty()) m_list->addWidget(cardOf(settings, field));
    if (m_list->count() > 0) return;
    auto* none =
        new Words(theme(), Type::Body, Token::Ink2, tr("This trade has no questions of its own."), this);
    m_list->addWidget(none);
}

// In the words for either: whoever writes Spanish is asked in Spanish.
QWidget* QuestionsSection::cardOf(const Settings& settings, const LeadField& field)
{
    auto* card = new Card(theme(), this);
    card->setObjectName(u"question-"_s + field.key);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(theme().px(14), theme().px(10), theme().px(14), theme().px(10));
    inside->setSpacing(theme().px(2));
    inside->addWidget(new Words(theme(), Type::Label, Token::Ink3, labelOf(field), card));
    QStringList said;
    for (const auto& [language, question] :
         {std::pair(u"en"_s, field.question), std::pair(u"es"_s, field.questionEs)}) {
        if (question.isEmpty()) continue;
        if (!said.isEmpty()) inside->addSpacing(theme().px(8));
        said << previewOf(settings, question);
        const auto length = segmentsOf(said.last());
        auto* asked = new Words(theme(), Type::Bubble, Token::Ink, said.last(), card);
        asked->setFlow(Words::Flow::Paragraph);
        inside->addWidget(asked);
        const auto parts = lengthWords(length.units, length.unitsInOnePart, length.parts);
        inside->addWidget(new Words(theme(), Type::Small, length.parts > 1 ? Token::Warm : Token::Ink2,
                                    languageWords(language) + u" · "_s + parts, card));
    }
    card->setAccessibleName(said.join(u' '));
    return card;
}

} // namespace secondring
