// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lines_section.h"

#include "core/telephony/check_plan.h"
#include "ui/ask.h"
#include "ui/lines/kind_choice.h"
#include "ui/lines/line_check_dialog.h"
#include "ui/settings/line_form.h"
#include "ui/settings/reading_order.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/words.h"
#include "ui/widgets/wrapping_row.h"

#include <QButtonGroup>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

LineSettings::How blankOf(LineKind kind)
{
    switch (kind) {
    case LineKind::Sip:
        break;
    case LineKind::Asterisk:
        return AsteriskLineSettings();
    case LineKind::FritzBox:
        return FritzBoxLineSettings();
    case LineKind::CallerIdBox:
        return CallerIdBoxLineSettings();
    case LineKind::Modem:
        return ModemLineSettings();
    case LineKind::Gsm:
        return GsmLineSettings();
    case LineKind::Softphone:
        // Whether others ring for its calls only its people know: until they say no, the desk is asked.
        return SoftphoneLineSettings{.alone = false};
    case LineKind::Provider:
        return ProviderLineSettings();
    }
    return SipLineSettings();
}

/// Nobody has seen yet what it can tell.
LineSettings newLine(LineKind kind)
{
    LineSettings line;
    line.id.value = codeOf(kind) + u'-' + newId();
    line.trust = LineTrust::Unchecked;
    line.how = blankOf(kind);
    return line;
}

/// Each softphone line listens on a port of its own.
int freePort(const std::vector<LineSettings>& lines, int first)
{
    const auto isTaken = [&](int port) {
        return std::ranges::any_of(lines, [port](const LineSettings& line) {
            const auto* phone = std::get_if<SoftphoneLineSettings>(&line.how);
            return phone != nullptr && phone->port == port;
        });
    };
    while (isTaken(first))
        ++first;
    return first;
}

} // namespace

LinesSection::LinesSection(const SettingsDesk& desk, SettingsEdit& edit, QWidget* parent)
    : SettingsSection(desk.theme,
                      {tr("Phone line"), u"phone"_s,
                       tr("What rings at your desk. Second Ring only watches: it never answers a call and "
                          "never makes one.")},
                      parent),
      m_desk(desk), m_edit(edit), m_bar(new QWidget(this)), m_chips(new WrappingRow(m_bar)),
      m_group(new QButtonGroup(this)),
      m_add(new Button(desk.theme, Button::Kind::Plain, tr("Add a line"), m_bar)),
      m_kinds(new KindChoice(desk, this)), m_form(new LineForm(desk, this)),
      m_draft(new Words(desk.theme, Type::Small, Token::Ink2, {}, this)),
      m_remove(new Button(desk.theme, Button::Kind::Danger, tr("Remove this line"), this))
{
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_chips->setSpacing(desk.theme.px(6));
    m_add->setObjectName(u"addLine"_s);
    m_add->setIconName(u"plus"_s);
    m_add->setSize(Button::Size::Compact);
    m_chips->addWidget(m_add);
    m_draft->setObjectName(u"lineDraft"_s);
    m_draft->setFlow(Words::Flow::Paragraph);
    m_remove->setObjectName(u"removeLine"_s);
    m_remove->setIconName(u"trash-2"_s);
    addWide(m_bar);
    addWide(m_kinds);
    addWide(m_form);
    addWide(m_draft);
    column()->addSpacing(desk.theme.px(8));
    column()->addWidget(m_remove, 0, Qt::AlignLeading);
    addEnd();
    connectAll();
    m_lines = edit.wanted().lines;
    choose(0);
}

void LinesSection::connectAll()
{
    connect(m_add, &QAbstractButton::clicked, this, &LinesSection::chooseKind);
    connect(m_remove, &QAbstractButton::clicked, this, &LinesSection::removeLine);
    connect(m_kinds, &KindChoice::chosen, this, &LinesSection::addLine);
    connect(m_kinds, &KindChoice::cancelled, this, [this] { choose(m_chosen); });
    connect(m_form, &LineForm::settled, this, &LinesSection::onSettled);
    connect(m_form, &LineForm::checkAsked, this, &LinesSection::check);
    connect(m_group, &QButtonGroup::idClicked, this, &LinesSection::choose);
}

void LinesSection::showSettings(const Settings& settings)
{
    // Drafts stay; what is saved is shown as it is saved.
    const auto id = m_lines.empty() ? LineId() : m_lines[static_cast<size_t>(m_chosen)].id;
    std::erase_if(m_lines, [](const LineSettings& line) { return LineForm::isComplete(line); });
    m_lines.insert(m_lines.begin(), settings.lines.begin(), settings.lines.end());
    const auto kept = std::ranges::find(m_lines, id, &LineSettings::id);
    if (kept == m_lines.end()) return choose(0);
    m_chosen = static_cast<int>(kept - m_lines.begin());
    m_form->showSaved(*kept);
    showLines();
}

void LinesSection::choose(int index)
{
    m_isChoosingKind = m_lines.empty();
    m_chosen = index;
    if (!m_lines.empty()) m_form->open(m_lines[static_cast<size_t>(index)]);
    showLines();
}

void LinesSection::chooseKind()
{
    m_isChoosingKind = true;
    showLines();
    m_kinds->takeFocus();
}

void LinesSection::addLine(LineKind kind)
{
    auto line = newLine(kind);
    if (!m_lines.empty()) line.name = tr("Line %1").arg(m_lines.size() + 1);
    if (auto* phone = std::get_if<SoftphoneLineSettings>(&line.how))
        phone->port = freePort(m_lines, phone->port);
    m_lines.push_back(line);
    choose(static_cast<int>(m_lines.size()) - 1);
    m_form->findChild<QWidget*>(u"lineName"_s)->setFocus(Qt::TabFocusReason); // All of it is marked.
    if (LineForm::isComplete(line)) onSettled(line);                          // Some kinds need nothing more.
}

void LinesSection::removeLine()
{
    const auto line = m_lines[static_cast<size_t>(m_chosen)];
    const bool sure = m_desk.ask.confirm(
        {tr("Remove %1?").arg(line.name),
         tr("Calls on it will no longer be noticed. Calls already noticed stay."), tr("Remove it")});
    if (!sure) return;
    const auto gone = std::erase_if(m_lines, [&](const LineSettings& each) { return each.id == line.id; });
    if (gone == 0) return; // Removed elsewhere while it was asked.
    choose(0);
    m_edit.change([&](Settings& settings) {
        std::erase_if(settings.lines, [&](const LineSettings& known) { return known.id == line.id; });
    });
}

void LinesSection::onSettled(const LineSettings& line)
{
    const auto mine = std::ranges::find(m_lines, line.id, &LineSettings::id);
    if (mine == m_lines.end()) return; // Removed elsewhere: the field tells it as it is hidden.
    *mine = line;
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

void LinesSection::check(const LineSettings& line)
{
    if (m_check != nullptr && m_check->lineId() == line.id) return m_check->activateWindow();
    delete m_check;
    m_check = new LineCheckDialog(m_desk, line, window());
    connect(m_check, &LineCheckDialog::concluded, this,
            [this, id = line.id](const LineCheckResult& result) { onChecked(id, result); });
    m_check->show();
}

void LinesSection::onChecked(const LineId& id, const LineCheckResult& result)
{
    // Only what the check found: the rest may have been edited meanwhile.
    m_edit.change([&](Settings& settings) {
        const auto line = std::ranges::find(settings.lines, id, &LineSettings::id);
        if (line != settings.lines.end()) applyCheck(*line, result);
    });
}

} // namespace secondring
