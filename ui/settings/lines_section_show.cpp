// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/kind_choice.h"
#include "ui/lines/line_check_dialog.h"
#include "ui/settings/line_form.h"
#include "ui/settings/lines_section.h"
#include "ui/settings/reading_order.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/words.h"
#include "ui/widgets/wrapping_row.h"

#include <QButtonGroup>

using namespace Qt::StringLiterals;

namespace secondring {

void LinesSection::showChips()
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
    if (!chips.isEmpty()) chips[m_chosen]->setChecked(true);
}

void LinesSection::showLines()
{
    showChips();
    m_bar->setVisible(!m_lines.empty());
    m_kinds->setVisible(m_isChoosingKind);
    m_kinds->setMayCancel(!m_lines.empty());
    m_add->setVisible(!m_isChoosingKind);
    m_form->setVisible(!m_isChoosingKind);
    m_remove->setVisible(!m_isChoosingKind);
    tabInReadingOrder(*this);
    say();
}

void LinesSection::say()
{
    m_draft->setVisible(false);
    if (m_isChoosingKind) return;
    const QString missing = missingIn(m_lines[static_cast<size_t>(m_chosen)]);
    if (missing.isEmpty()) return;
    if (missing == u"server")
        m_draft->setText(tr("It is saved as soon as the server is filled in."));
    else if (missing == u"user")
        m_draft->setText(tr("It is saved as soon as the user is filled in."));
    else
        m_draft->setText(tr("It is saved as soon as a port is chosen."));
    m_draft->setVisible(true);
}

} // namespace secondring
