// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/settings/alerts_section.h"
#include "ui/settings/business_section.h"
#include "ui/settings/escalation_section.h"
#include "ui/settings/follow_up_section.h"
#include "ui/settings/hours_section.h"
#include "ui/settings/limits_section.h"
#include "ui/settings/lines_section.h"
#include "ui/settings/practice_section.h"
#include "ui/settings/privacy_section.h"
#include "ui/settings/questions_section.h"
#include "ui/settings/saved_note.h"
#include "ui/settings/section_button.h"
#include "ui/settings/team_section.h"
#include "ui/settings/text_service_section.h"
#include "ui/settings/texts_section.h"
#include "ui/settings/wording_section.h"
#include "ui/widgets/bar.h"
#include "ui/widgets/words.h"
#include "ui/window/rights_gate.h"

#include <QButtonGroup>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int sideWidth = 208;
constexpr int foldedSide = 64;
constexpr int iconsOnlyBelow = sideWidth + 600; ///< Then the list is its icons, so that the form has room.

// The list of sections is read before what is in them, though it is made after.
void tabBefore(const QWidget& part, QWidget* button)
{
    for (auto* widget = part.nextInFocusChain(); part.isAncestorOf(widget);
         widget = widget->nextInFocusChain()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0) continue;
        QWidget::setTabOrder(widget, button);
        QWidget::setTabOrder(button, widget);
        return;
    }
}

} // namespace

SettingsPage::SettingsPage(const SettingsDesk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_edit(new SettingsEdit(desk.keeper, this)),
      m_buttons(new QButtonGroup(this)), m_stack(new QStackedWidget(this)),
      m_title(new Words(desk.theme, Type::Heading, Token::Ink, {}, this)),
      m_saved(new SavedNote(desk.theme, this))
{
    setObjectName(u"settingsPage"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeSide());
    row->addWidget(makeBody(), 1);
    fitWidth();
}

void SettingsPage::make()
{
    if (!m_sections.isEmpty()) return;
    const SettingsDesk& desk = m_desk;
    add(new BusinessSection(desk, *m_edit, this));
    add(new HoursSection(desk, *m_edit, this));
    add(new LinesSection(desk, *m_edit, this));
    add(new TextServiceSection(desk, *m_edit, this));
    add(new TextsSection(desk, *m_edit, this));
    add(new LimitsSection(desk, *m_edit, this));
    add(new WordingSection(desk, *m_edit, this));
    add(new QuestionsSection(desk, *m_edit, this));
    add(new FollowUpSection(desk, *m_edit, this));
    add(new EscalationSection(desk, *m_edit, this));
    add(new TeamSection(desk, *m_edit, this));
    add(new AlertsSection(desk, *m_edit, this));
    add(new PrivacySection(desk, *m_edit, this));
    add(new PracticeSection(desk, *m_edit, this));
    m_list->addStretch(1);
    fitWidth();
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) openSection(static_cast<Section>(id));
    });
    connect(m_edit, &SettingsEdit::saved, m_saved, &SavedNote::showSaved);
    connect(m_edit, &SettingsEdit::failed, m_saved, &SavedNote::showFailed);
    connect(m_edit, &SettingsEdit::changed, this, [this](const Settings& settings) {
        for (auto* section : m_sections)
            section->showSettings(settings);
    });
}

QString SettingsPage::icon() const
{
    return u"settings"_s;
}

Bar* SettingsPage::makeSide()
{
    const auto& theme = m_desk.theme;
    auto* side = new Bar(theme, Token::Rail, Bar::Edge::Trailing, this);
    m_list = new QVBoxLayout(side);
    m_list->setContentsMargins(theme.px(12), theme.px(20), theme.px(13), theme.px(12));
    m_list->setSpacing(theme.px(2));
    m_listTitle = new Words(theme, Type::Title, Token::Ink, tr("Settings"), side);
    auto* indented = new QHBoxLayout;
    indented->addSpacing(theme.px(10));
    indented->addWidget(m_listTitle);
    m_list->addLayout(indented);
    m_list->addSpacing(theme.px(12));
    return side;
}

Bar* SettingsPage::makeBody()
{
    const auto& theme = m_desk.theme;
    auto* body = new Bar(theme, Token::Panel, std::nullopt, this);
    m_head = new QHBoxLayout;
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_saved);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, theme.px(20), 0, 0);
    column->setSpacing(theme.px(4));
    column->addLayout(m_head);
    column->addWidget(m_stack, 1);
    return body;
}

void SettingsPage::add(SettingsSection* section)
{
    const auto& theme = m_desk.theme;
    const int id = static_cast<int>(m_sections.size());
    auto* button =
        new SectionButton(theme, section->head().icon, section->head().title, m_list->parentWidget());
    button->setObjectName(u"section%1"_s.arg(id));
    m_buttons->addButton(button, id);
    m_list->addWidget(button);
    tabBefore(*section, button);
    section->setMaximumWidth(theme.px(760));
    auto* inside = new QWidget(this);
    auto* middle = new QHBoxLayout(inside);
    middle->addWidget(section, 100);
    middle->addStretch(1);
    auto* scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    // The panel behind shows through.
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    m_stack->addWidget(scroll);
    reserve(section, Right::Settle);
    m_sections << section;
}

void SettingsPage::fitWidth()
{
    const auto& theme = m_desk.theme;
    const bool folded = width() < theme.px(iconsOnlyBelow);
    m_list->parentWidget()->setFixedWidth(theme.px(folded ? foldedSide : sideWidth));
    m_listTitle->setVisible(!folded);
    for (auto* button : m_list->parentWidget()->findChildren<SectionButton*>())
        button->setFolded(folded);
    const int edge = theme.px(folded ? 20 : 40);
    m_head->setContentsMargins(edge, 0, edge, 0);
    for (auto* section : std::as_const(m_sections))
        section->parentWidget()->layout()->setContentsMargins(edge, 0, edge, 0);
}

void SettingsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitWidth();
}

void SettingsPage::enter()
{
    if (m_sections.isEmpty()) openSection(Section::Business);
    if (auto* button = m_buttons->checkedButton()) button->setFocus();
}

void SettingsPage::openSection(Section section)
{
    make();
    const auto index = static_cast<int>(section);
    m_buttons->button(index)->setChecked(true);
    m_stack->setCurrentIndex(index);
    m_title->setText(m_sections[index]->head().title);
}

} // namespace secondring
