// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/health_page.h"

#include "ui/health/health_row.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_head.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

QString summaryOf(const std::vector<Health>& health)
{
    const auto count = [&](Health::State state) {
        return static_cast<int>(std::ranges::count(health, state, &Health::state));
    };
    const int broken = count(Health::State::Broken);
    const int doubtful = count(Health::State::Warning);
    if (broken == 1) return HealthPage::tr("One thing is broken. What to do stands beside it.");
    if (broken > 1) return HealthPage::tr("%1 things are broken. What to do stands beside them.").arg(broken);
    if (doubtful == 1) return HealthPage::tr("One thing needs a look. What to do stands beside it.");
    if (doubtful > 1)
        return HealthPage::tr("%1 things need a look. What to do stands beside them.").arg(doubtful);
    if (count(Health::State::Working) > 0) return HealthPage::tr("Getting ready.");
    return HealthPage::tr("All is well. Missed calls are noticed and texted.");
}

} // namespace

HealthPage::HealthPage(const Theme& theme, QWidget* parent)
    : Page(parent), m_theme(theme), m_head(new PageHead(theme, title(), this)), m_card(new Card(theme)),
      m_rows(new QVBoxLayout(m_card)), m_scroll(new QScrollArea(this)), m_empty(new EmptyState(theme, this))
{
    setObjectName(u"healthPage"_s);
    auto* settings = new Button(theme, Button::Kind::Plain, tr("Settings"), this);
    settings->setObjectName(u"openSettings"_s);
    settings->setIconName(u"settings"_s);
    connect(settings, &QAbstractButton::clicked, this, &HealthPage::settingsAsked);
    m_head->addTool(settings);
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(0);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, theme.px(24));
    column->addWidget(m_card);
    column->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inside);
    m_empty->showState({u"activity"_s,
                        tr("Nothing to report yet"),
                        tr("As soon as a line or a text service is set up, how it is doing stands here."),
                        {}});
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(theme.px(32), theme.px(20), theme.px(32), 0);
    page->setSpacing(theme.px(16));
    page->addWidget(m_head);
    page->addWidget(m_scroll, 1);
    page->addWidget(m_empty, 1);
    setHealth({});
}

void HealthPage::setHealth(const std::vector<Health>& health)
{
    auto worstFirst = health;
    std::ranges::stable_sort(worstFirst, std::greater(), &Health::state);
    while (m_shown.size() > static_cast<qsizetype>(worstFirst.size()))
        delete m_shown.takeLast();
    while (m_shown.size() < static_cast<qsizetype>(worstFirst.size())) {
        m_shown << new HealthRow(m_theme, m_card);
        m_rows->addWidget(m_shown.last());
    }
    for (qsizetype i = 0; i < m_shown.size(); ++i)
        m_shown[i]->showHealth(worstFirst[static_cast<size_t>(i)], i == 0);
    m_head->setSentence(health.empty() ? QString() : summaryOf(health));
    m_empty->setVisible(health.empty());
    m_scroll->setVisible(!health.empty());
}

} // namespace secondring
