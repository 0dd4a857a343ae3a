// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wording_notes.h"

#include "ui/widgets/button.h"
#include "ui/widgets/icon_mark.h"
#include "ui/widgets/words.h"
#include "ui/wording/check_words.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

struct WeightMark {
    QString icon;
    Token ink = Token::Ink3;
};

WeightMark markOf(WordingFinding::Weight weight)
{
    switch (weight) {
    case WordingFinding::Weight::Stop:
        return {u"circle-x"_s, Token::Hot};
    case WordingFinding::Weight::Warn:
        return {u"triangle-alert"_s, Token::Warm};
    case WordingFinding::Weight::Advice:
        return {u"info"_s, Token::Ink3};
    }
    return {};
}

} // namespace

WordingNotes::WordingNotes(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_rows(new QVBoxLayout),
      m_safe(new Button(theme, Button::Kind::Quiet, tr("Use plain letters"), this))
{
    setObjectName(u"notes"_s);
    m_safe->setObjectName(u"safeSpelling"_s);
    m_safe->setSize(Button::Size::Compact);
    m_safe->setToolTip(tr("Replaces the letters that make the text longer by their plain likes"));
    m_rows->setSpacing(theme.px(4));
    m_rows->setContentsMargins(0, 0, 0, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(6));
    column->addLayout(m_rows);
    column->addWidget(m_safe, 0, Qt::AlignLeft);
    connect(m_safe, &QAbstractButton::clicked, this, &WordingNotes::safeSpellingWanted);
    hide();
}

void WordingNotes::showFindings(const std::vector<WordingFinding>& findings)
{
    if (findings == m_shown) return;
    m_shown = findings;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const WordingFinding& finding : findings)
        addNote(finding);
    m_safe->setVisible(std::ranges::any_of(findings, [](const WordingFinding& finding) {
        return finding.what == WordingFinding::What::DoublesParts && !finding.instead.isEmpty();
    }));
    setVisible(!findings.empty());
    updateGeometry();
}

void WordingNotes::addNote(const WordingFinding& finding)
{
    const auto mark = markOf(finding.weight);
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.px(6));
    line->addWidget(new IconMark(m_theme, mark.icon, mark.ink, row), 0, Qt::AlignTop);
    auto* said = new Words(m_theme, Type::Small,
                           finding.weight == WordingFinding::Weight::Stop ? Token::Hot : Token::Ink2,
                           sentence(finding), row);
    said->setObjectName(u"note"_s);
    said->setFlow(Words::Flow::Paragraph);
    line->addWidget(said, 1);
    m_rows->addWidget(row);
    row->show();
}

QString WordingNotes::allWords() const
{
    QStringList said;
    for (const WordingFinding& finding : m_shown)
        said << sentence(finding);
    return said.join(u' ');
}

} // namespace secondring
