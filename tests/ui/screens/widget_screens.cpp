// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/widget_screens.h"

#include "tests/ui/screens/shot.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

QLayout* row(std::initializer_list<QWidget*> widgets)
{
    auto* line = new QHBoxLayout; // NOLINT: taken by the layout it is put into
    line->setSpacing(10);
    for (auto* widget : widgets)
        line->addWidget(widget);
    line->addStretch(1);
    return line;
}

QWidget* tag(const Theme& theme, const QString& words, Tone tone, const QString& icon, QWidget* parent)
{
    auto* made = new Tag(theme, parent);
    made->showTag({words, tone, icon});
    return made;
}

void addOurs(const Theme& theme, QWidget* card, QVBoxLayout* column)
{
    auto* primary = new Button(theme, Button::Kind::Primary, u"Call back"_s, card);
    primary->setIconName(u"phone"_s);
    auto* off = new Button(theme, Button::Kind::Primary, u"Send"_s, card);
    off->setEnabled(false);
    column->addLayout(row({primary, new Button(theme, Button::Kind::Plain, u"Text now"_s, card),
                           new Button(theme, Button::Kind::Quiet, u"Later"_s, card),
                           new Button(theme, Button::Kind::Danger, u"Never text"_s, card), off,
                           Button::iconOnly(theme, u"alarm-clock"_s, u"Remind"_s, card)}));
    auto* chosen = new Chip(theme, u"Needs reply"_s, card);
    chosen->setChecked(true);
    chosen->setCount(3);
    column->addLayout(row({chosen, new Chip(theme, u"All"_s, card), new Chip(theme, u"Done"_s, card)}));
    column->addLayout(row({tag(theme, u"Hot"_s, Tone::Hot, {}, card),
                           tag(theme, u"waiting 17 min"_s, Tone::Warm, u"clock"_s, card),
                           tag(theme, u"No reply yet"_s, Tone::Cold, {}, card),
                           tag(theme, u"Done"_s, Tone::Good, u"check"_s, card),
                           tag(theme, u"Cleaning"_s, Tone::Accent, {}, card)}));
    auto* face = new Avatar(theme, 36, card);
    face->showFace({u"MR"_s, {}, Tone::Hot});
    column->addLayout(row({face}));
    column->addWidget(new SearchField(theme, u"Search people"_s, u"Ctrl K"_s, card));
}

void addTheirs(QWidget* card, QVBoxLayout* column)
{
    auto* line = new QLineEdit(u"pbx.example.net"_s, card);
    auto* wrong = new QLineEdit(u"pbx example"_s, card);
    wrong->setProperty("mistaken", true);
    auto* hint = new QLineEdit(card);
    hint->setPlaceholderText(u"Add a name"_s);
    column->addLayout(row({line, wrong, hint}));
    auto* box = new QComboBox(card);
    box->addItems({u"UDP"_s, u"TCP"_s, u"TLS"_s});
    auto* number = new QSpinBox(card);
    number->setRange(0, 300);
    number->setValue(15);
    number->setSuffix(u" s"_s);
    column->addLayout(row({box, number, new QTimeEdit(QTime(9, 0), card)}));
    auto* on = new QCheckBox(u"Text missed callers"_s, card);
    on->setChecked(true);
    auto* half = new QRadioButton(u"Follow the system"_s, card);
    half->setChecked(true);
    column->addLayout(row({on, new QCheckBox(u"Use TLS"_s, card), half, new QRadioButton(u"Dark"_s, card)}));
    auto* progress = new QProgressBar(card);
    progress->setValue(40);
    progress->setTextVisible(false);
    column->addWidget(progress);
    auto* words = new QPlainTextEdit(
        u"Hi, this is {business}. Sorry we missed your call!\n2\n3\n4\n5\n6\n7\n8"_s, card);
    words->setFixedHeight(90);
    column->addWidget(words);
}

} // namespace

int takeWidgets(const QString& folder, const QString& suffix)
{
    Album album{folder, suffix};
    for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        album.choice = choice;
        Theme theme(1.0);
        theme.choose(choice);
        theme.dress();
        QWidget window;
        auto* around = new QVBoxLayout(&window);
        around->setContentsMargins(32, 24, 32, 24);
        around->setSpacing(16);
        auto* head = new PageHead(theme, u"Widgets"_s, &window);
        head->setSentence(u"Everything a page is made of"_s);
        around->addWidget(head);
        for (int part = 0; part < 2; ++part) {
            auto* card = new Card(theme, &window);
            auto* column = new QVBoxLayout(card);
            column->setContentsMargins(20, 20, 20, 20);
            column->setSpacing(14);
            if (part == 0)
                addOurs(theme, card, column);
            else
                addTheirs(card, column);
            around->addWidget(card);
        }
        around->addStretch(1);
        album.shoot(window, u"widgets"_s, {760, 640}, [] { return true; });
        QMenu menu(&window);
        menu.addAction(u"Copy"_s);
        menu.addSeparator();
        menu.addAction(u"Never text this number"_s)->setEnabled(false);
        menu.addAction(u"Open the conversation"_s);
        menu.setActiveAction(menu.actions().first());
        album.shoot(menu, u"widgets-menu"_s, menu.sizeHint(), [] { return true; });
    }
    return album.missed;
}

} // namespace secondring
