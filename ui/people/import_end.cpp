// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/import_end.h"

#include "ui/people/people_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/words.h"
#include "ui/wording/failure_words.h"

#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

ImportEnd::ImportEnd(const Desk& desk, QWidget* parent)
    : QWidget(parent), m_title(new Words(desk.theme, Type::Title, Token::Ink, {}, this)),
      m_words(new Words(desk.theme, Type::Body, Token::Ink, {}, this)),
      m_skipped(new Words(desk.theme, Type::Body, Token::Ink2, {}, this)),
      m_done(new Button(desk.theme, Button::Kind::Primary, tr("Show the people"), this)),
      m_undo(new Button(desk.theme, Button::Kind::Plain, tr("Undo the import"), this))
{
    const auto& theme = desk.theme;
    m_words->setObjectName(u"importResult"_s);
    m_words->setFlow(Words::Flow::Paragraph);
    m_skipped->setObjectName(u"importSkipped"_s);
    m_skipped->setFlow(Words::Flow::Paragraph);
    m_done->setObjectName(u"showPeople"_s);
    m_undo->setObjectName(u"undoImport"_s);
    m_undo->setIconName(u"rotate-ccw"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addWidget(m_done);
    buttons->addWidget(m_undo);
    buttons->addStretch(1);
    auto* card = new Card(theme, this);
    card->setMaximumWidth(theme.px(620));
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(theme.px(28), theme.px(26), theme.px(28), theme.px(26));
    inside->setSpacing(theme.px(12));
    inside->addWidget(m_title);
    inside->addWidget(m_words);
    inside->addWidget(m_skipped);
    inside->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, theme.px(32));
    column->addWidget(card);
    column->addStretch(1);
    connect(m_done, &QAbstractButton::clicked, this, &ImportEnd::left);
    connect(m_undo, &QAbstractButton::clicked, this, [this] { Q_EMIT undoAsked(m_import); });
}

void ImportEnd::showResult(const ImportResult& result)
{
    constexpr size_t shown = 8;
    m_import = result.import;
    m_title->setText(tr("%1 is in").arg(result.import.fileName));
    m_words->setText(resultWords(result));
    QStringList lines;
    for (const auto& plan : result.firstSkipped) {
        if (static_cast<size_t>(lines.size()) == shown) break;
        const auto who = plan.profile.name.isEmpty() ? tr("No name") : plan.profile.name;
        lines << tr("Line %1, %2: %3")
                     .arg(QLocale().toString(plan.line), who, words(plan.skip, plan.skippedNumber));
    }
    const auto more = result.skipped - lines.size();
    if (more > 0) lines << tr("and %Ln more", nullptr, static_cast<int>(more));
    m_skipped->setText(lines.join(u'\n'));
    m_skipped->setVisible(!lines.isEmpty());
    m_undo->setVisible(result.import.added + result.import.changed + result.noTexts + result.shared > 0);
    m_done->setFocus(Qt::OtherFocusReason);
}

void ImportEnd::showUndone(const UndoneImport& undone, bool sinceTheStart)
{
    m_title->setText(tr("The import is undone"));
    const auto what = undoneWords(undone);
    m_words->setText(sinceTheStart ? tr("The rest was taken back since the start. %1").arg(what) : what);
    m_skipped->hide();
    m_undo->hide();
    m_done->setFocus(Qt::OtherFocusReason);
}

void ImportEnd::showNotUndone(const ContactImport& import, Failure failure)
{
    m_import = import;
    m_title->setText(tr("The import of %1 is not undone yet").arg(import.fileName));
    m_words->setText(sentence(failure));
    m_skipped->hide();
    m_undo->show();
    m_undo->setFocus(Qt::OtherFocusReason);
}

} // namespace secondring
