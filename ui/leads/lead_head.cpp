// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/lead_head.h"

#include "ui/leads/heat_button.h"
#include "ui/leads/lead_words.h"
#include "ui/leads/stage_bar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

LeadHead::LeadHead(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_heat(new HeatButton(theme, this)),
      m_summary(new Words(theme, Type::Body, Token::Ink2, {}, this)), m_stage(new StageBar(theme, this)),
      m_lines(new QWidget(this)), m_linesColumn(new QVBoxLayout(m_lines))
{
    m_summary->setObjectName(u"leadSummary"_s);
    m_summary->setFlow(Words::Flow::Paragraph);
    m_lines->setObjectName(u"scoreLines"_s);
    m_lines->hide();
    m_linesColumn->setContentsMargins(0, theme.px(6), 0, theme.px(2));
    m_linesColumn->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setSpacing(theme.px(8));
    top->addWidget(new Words(theme, Type::Subtitle, Token::Ink, tr("Lead"), this), 1);
    m_heat->hide(); // Until there is something to say.
    top->addWidget(m_heat);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addSpacing(theme.px(4));
    column->addWidget(m_summary);
    column->addWidget(m_lines);
    column->addSpacing(theme.px(12));
    column->addWidget(m_stage);
    connect(m_heat, &QAbstractButton::toggled, m_lines, &QWidget::setVisible);
}

void LeadHead::showCard(const LeadCard& card)
{
    m_heat->showTag(
        card.lead.isOver()
            ? TagLook{words(card.lead.stage), card.lead.stage == Stage::Booked ? Tone::Good : Tone::Cold, {}}
            : heatTag(card.heat, card.lead.score));
    m_heat->show();
    m_summary->setText(summaryOf(card));
    m_stage->showStage(card.lead.stage, card.lead.lostReason);
    m_stage->show();
    showLines(card.lines, card.lead.score);
    m_lines->setVisible(m_heat->isChecked());
}

void LeadHead::showNothing(const QString& sentence)
{
    m_heat->hide();
    m_stage->hide();
    m_lines->hide();
    m_summary->setText(sentence);
}

void LeadHead::showLines(const std::vector<CardScoreLine>& lines, int score)
{
    while (auto* row = m_linesColumn->takeAt(0)) {
        if (auto* shown = row->widget(); shown != nullptr) {
            shown->hide();
            shown->deleteLater();
        }
        delete row;
    }
    m_lastFind = nullptr;
    int sum = 0;
    for (const CardScoreLine& line : lines) {
        m_linesColumn->addWidget(lineOf(line));
        sum += line.line.points;
    }
    if (sum > score)
        m_linesColumn->addWidget(
            new Words(m_theme, Type::Small, Token::Ink2,
                      tr("Together %1: more than %2 is not counted.").arg(sum).arg(score), m_lines));
    if (lines.empty())
        m_linesColumn->addWidget(
            new Words(m_theme, Type::Small, Token::Ink2, tr("Nothing they said counts yet."), m_lines));
}

QWidget* LeadHead::lineOf(const CardScoreLine& line)
{
    const QString points = (line.line.points > 0 ? u"+"_s : QString()) + QString::number(line.line.points);
    const QString what = line.words.isEmpty()
                             ? words(line.line.reason)
                             : u"%1: \"%2\""_s.arg(words(line.line.reason), line.words.join(u"\", \""_s));
    auto* row = new QWidget(m_lines);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_theme.px(8));
    auto* why = new Words(m_theme, Type::Small, Token::Ink2, what, row);
    why->setToolTip(plainTip(what));
    layout->addWidget(why, 1);
    layout->addWidget(new Words(m_theme, Type::Small, Token::Ink, points, row));
    if (!line.line.message) return row;
    auto* find = Button::iconOnly(m_theme, u"search"_s, tr("Show where they said it"), row);
    find->setFixedSize(m_theme.px(22), m_theme.px(22));
    connect(find, &QAbstractButton::clicked, this,
            [this, message = *line.line.message, evidence = line.line.evidence] {
                Q_EMIT evidenceAsked(message, evidence);
            });
    layout->addWidget(find);
    setTabOrder(m_lastFind != nullptr ? m_lastFind : static_cast<QWidget*>(m_heat), find);
    m_lastFind = find;
    return row;
}

} // namespace secondring
