// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/health_row.h"

#include "ui/widgets/avatar.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

struct StateLook {
    QString icon;
    Tone tone = Tone::Good;
    QString words;
};

StateLook lookOf(Health::State state)
{
    switch (state) {
    case Health::State::Good:
        return {u"circle-check"_s, Tone::Good, HealthRow::tr("Good")};
    case Health::State::Working:
        return {u"loader-circle"_s, Tone::Cold, HealthRow::tr("Working on it")};
    case Health::State::Warning:
        return {u"triangle-alert"_s, Tone::Warm, HealthRow::tr("Look at it")};
    case Health::State::Broken:
        break;
    }
    return {u"circle-x"_s, Tone::Hot, HealthRow::tr("Broken")};
}

} // namespace

HealthRow::HealthRow(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_face(new Avatar(theme, 36, this)),
      m_of(new Words(theme, Type::Name, Token::Ink, {}, this)),
      m_sentence(new Words(theme, Type::Body, Token::Ink2, {}, this)), m_state(new Tag(theme, this))
{
    setObjectName(u"healthRow"_s);
    setFocusPolicy(Qt::TabFocus);
    m_sentence->setFlow(Words::Flow::Paragraph);
    auto* words = new QVBoxLayout;
    words->setSpacing(theme.px(1));
    words->addWidget(m_of);
    words->addWidget(m_sentence);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(16), theme.px(13), theme.px(16), theme.px(13));
    row->setSpacing(theme.px(14));
    row->addWidget(m_face, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_state, 0, Qt::AlignTop);
}

void HealthRow::showHealth(const Health& health, bool first)
{
    const auto look = lookOf(health.state);
    m_first = first;
    m_face->showFace({{}, look.icon, look.tone});
    m_of->setText(health.of);
    m_sentence->setText(health.sentence);
    m_state->showTag({look.words, look.tone, {}});
    setAccessibleName(u"%1: %2"_s.arg(health.of, look.words));
    setAccessibleDescription(health.sentence);
    update();
}

void HealthRow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (!m_first) painter.fillRect(0, 0, width(), 1, m_theme.color(Token::Line));
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocus(painter, m_theme, rect().adjusted(2, 2, -2, -2), 8);
}

} // namespace secondring
