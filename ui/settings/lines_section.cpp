// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lines_section.h"

#include "ui/ask.h"
#include "ui/settings/line_form.h"
#include "ui/settings/reading_order.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/words.h"

#include <QButtonGroup>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

LineSettings newLine()
{
    LineSettings line;
    line.id.value = u"sip-"_s + newId();
    return line;
}

} // namespace

LinesSection::LinesSection(const SettingsDesk& desk, SettingsEdit& edit, QWidget* parent)
    : SettingsSection(
          desk.theme,
          {tr("Phone line"), u"phone"_s,
           tr("Second Ring rings along as one more phone of an extension. It never answers a call.")},
          parent),
      m_desk(desk), m_edit(edit), m_bar(new QWidget(this)), m_chips(new QHBoxLayout(m_bar)),
      m_group(new QButtonGroup(this)), m_form(new LineForm(desk, this)),
      m_draft(new Words(desk.theme, Type::Small, Token::Ink2, {}, this)),
      m_remove(new Button(desk.theme, Button::Kind::Danger, tr("Remove this line"), this))
{
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_chips->setSpacing(desk.theme.px(6));
    auto* add = new Button(desk.theme, Button::Kind::Quiet, tr("Add a line"), m_bar);
    add->setObjectName(u"addLine"_s);
    add->setIconName(u"plus"_s);
    add->setSize(Button::Size::Compact);
    m_chips->addWidget(add);
    m_chips->addStretch(1);
    m_draft->setObjectName(u"lineDraft"_s);
    m_draft->setFlow(Words::Flow::Paragraph);
    m_remove->setObjectName(u"removeLine"_s);
    m_remove->setIconName(u"trash-2"_s);
    addWide(m_bar);
    addWide(m_form);
    addWide(m_draft);
    column()->addSpacing(desk.theme.px(8));
    column()->addWidget(m_remove, 0, Qt::AlignLeading);
    addEnd();
    connect(add, &QAbstractButton::clicked, this, &LinesSection::addLine);
    connect(m_remove, &QAbstractButton::clicked, this, &LinesSection::removeLine);
    connect(m_form, &LineForm::settled, this, &LinesSection::onSettled);
    connect(m_group, &QButtonGroup::idClicked, this, &LinesSection::choose);
    m_lines = edit.wanted().lines;
    if (m_lines.empty()) m_lines.push_back(newLine());
    choose(0);
}

void LinesSection::showSettings(const Settings& settings)
{
    // Drafts stay; what is saved is shown as it is saved.
    const auto id = m_lines.empty() ? LineId() : m_lines[static_cast<size_t>(m_chosen)].id;
    std::erase_if(m_lines, [](const LineSettings& line) { return LineForm::isComplete(line); });
    m_lines.insert(m_lines.begin(), settings.lines.begin(), settings.lines.end());
    if (m_lines.empty()) m_lines.push_back(newLine());
    const auto kept = std::ranges::find(m_lines, id, &LineSettings::id);
    if (kept == m_lines.end()) return choose(0);
    m_chosen = static_cast<int>(kept - m_lines.begin());
    m_form->showSaved(*kept);
    showLines();
}

void LinesSection::choose(int index)
{
    m_chosen = index;
    m_form->open(m_lines[static_cast<size_t>(index)]);
    showLines();
}

void LinesSection::addLine()
{
    auto line = newLine();
    line.name = tr("Line %1").arg(m_lines.size() + 1);
    m_lines.push_back(line);
    choose(static_cast<int>(m_lines.size()) - 1);
    m_form->findChild<QWidget*>(u"lineName"_s)->setFocus();
}

void LinesSection::removeLine()
{
    const auto line = m_lines[static_cast<size_t>(m_chosen)];
    const bool sure = m_desk.ask.confirm(
        {tr("Remove %1?").arg(line.name),
         tr("Calls on it will no longer be noticed. Calls already noticed stay."), tr("Remove it")});
    if (!sure) return;
    m_lines.erase(m_lines.begin() + m_chosen);
    if (m_lines.empty()) m_lines.push_back(newLine());
    choose(0);
    m_edit.change([&](Settings& settings) {
        std::erase_if(settings.lines, [&](const LineSettings& known) { return known.id == line.id; });
    });
}

void LinesSection::onSettled(const LineSettings& line)
{
    m_lines[static_cast<size_t>(m_chosen)] = line;
    showLines();
    if (!LineForm::isComplete(line)) return;
    m_edit.change([&](Settings& settings) {
        const auto known = std::ranges::find(settings.lines, line.id, &LineSettings::id);
        if (known == settings.lines.end())
            settings.lines.push_back(line);
        else
            *known = line;
    });
}

void LinesSection::showLines()
{
    auto chips = m_group->buttons();
    while (chips.size() > static_cast<qsizetype>(m_lines.size())) {
        m_group->removeButton(chips.last());
        chips.takeLast()->deleteLater();
    }
    while (chips.size() < static_cast<qsizetype>(m_lines.size())) {
        auto* chip = new Chip(m_desk.theme, {}, m_bar);
        chip->setObjectName(u"line%1"_s.arg(chips.size()));
        m_group->addButton(chip, static_cast<int>(chips.size()));
        m_chips->insertWidget(static_cast<int>(chips.size()), chip);
        chips << chip;
    }
    for (qsizetype i = 0; i < chips.size(); ++i) {
        const auto& line = m_lines[static_cast<size_t>(i)];
        chips[i]->setText(line.name.isEmpty() ? tr("No name yet") : line.name);
        chips[i]->setAccessibleName(chips[i]->text());
        chips[i]->updateGeometry();
    }
    chips[m_chosen]->setChecked(true);
    tabInReadingOrder(*this);
    say();
}

void LinesSection::say()
{
    const auto& line = m_lines[static_cast<size_t>(m_chosen)];
    const bool complete = LineForm::isComplete(line);
    m_draft->setText(complete ? QString() : tr("It is saved as soon as server and user are filled in."));
    m_draft->setVisible(!complete);
    const bool fresh = !complete && m_lines.size() == 1;
    m_remove->setVisible(!fresh);
}

} // namespace secondring
