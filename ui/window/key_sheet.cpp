// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/key_sheet.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// A key as it looks on the keyboard.
class KeyCap : public QWidget {
public:
    KeyCap(const Theme& theme, QString key, QWidget* parent)
        : QWidget(parent), m_theme(theme), m_key(std::move(key))
    {
        const int width = widthOf(theme, Type::Caption, m_key) + theme.px(14);
        setFixedSize(std::max(width, theme.px(24)), theme.px(22));
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        paintSurface(painter, m_theme, rect(), {Token::Background, Token::Field, 5});
        paintLine(painter, m_theme, rect(), m_key, {Type::Caption, Token::Ink, Qt::AlignCenter});
    }

private:
    const Theme& m_theme;
    QString m_key;
};

} // namespace

KeySheet::KeySheet(const Theme& theme, int pages, QWidget* parent) : QDialog(parent), m_theme(theme)
{
    setObjectName(u"keySheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(theme.px(40));
    columns->addLayout(stacked({everywhere(pages), writing(), people()}));
    columns->addLayout(stacked({inbox()}));
    columns->addLayout(stacked({today(), calls()}));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(theme.px(28), theme.px(24), theme.px(28), theme.px(28));
    all->setSpacing(theme.px(20));
    all->addWidget(new Words(theme, Type::Heading, Token::Ink, tr("Keys"), this));
    all->addLayout(columns);
    all->setSizeConstraint(QLayout::SetFixedSize);
}

KeySheet::Part KeySheet::everywhere(int pages)
{
    const QString held = tr("Ctrl") + u' ';
    return {u"keysEverywhere"_s,
            tr("Everywhere"),
            {{held + u'K', tr("Search people, numbers and words")},
             {pages > 1 ? held + u"1 … %1"_s.arg(pages) : held + u'1', tr("Go to a page")},
             {u"?"_s, tr("Show this sheet")}}};
}

KeySheet::Part KeySheet::inbox()
{
    return {u"keysOfInbox"_s,
            tr("In the inbox"),
            {{u"J"_s, tr("Next conversation")},
             {u"K"_s, tr("Previous conversation")},
             {tr("Enter"), tr("Write an answer")},
             {u"E"_s, tr("Done, or open again")},
             {u"S"_s, tr("Snooze")},
             {u"R"_s, tr("Remind me")},
             {u"A"_s, tr("Assign")},
             {u"B"_s, tr("Booked")},
             {u"C"_s, tr("Call back")},
             {u"N"_s, tr("Write a note")},
             {u"F2"_s, tr("On the lead card: change a value")},
             {u"X"_s, tr("Mark several, for Done")},
             {u"/"_s, tr("Templates")},
             {tr("Ctrl") + u" N"_s, tr("New text")},
             {tr("Ctrl") + u" Z"_s, tr("Undo what was just done")}}};
}

KeySheet::Part KeySheet::writing()
{
    return {u"keysWhileWriting"_s,
            tr("While writing"),
            {{tr("Ctrl") + u' ' + tr("Enter"), tr("Send")},
             {tr("Ctrl") + u" D"_s, tr("Send later")},
             {tr("Esc"), tr("Back to the list; what you wrote is kept")}}};
}

KeySheet::Part KeySheet::today()
{
    return {u"keysOfToday"_s,
            tr("On Today"),
            {{u"J"_s, tr("Next person")},
             {u"K"_s, tr("Previous person")},
             {tr("Enter"), tr("Open the conversation")},
             {u"T"_s, tr("Text them, or stop the next text")},
             {u"C"_s, tr("Call them")},
             {u"R"_s, tr("Remind me later")},
             {u"D"_s, tr("Say how it went")},
             {tr("Ctrl") + u" Z"_s, tr("Undo what was just done")}}};
}

KeySheet::Part KeySheet::calls()
{
    return {u"keysOfCalls"_s,
            tr("In the calls"),
            {{u"J"_s, tr("Next call")},
             {u"K"_s, tr("Previous call")},
             {tr("Enter"), tr("Open the conversation")},
             {u"T"_s, tr("Text them")}}};
}

KeySheet::Part KeySheet::people()
{
    return {u"keysOfPeople"_s,
            tr("With the people"),
            {{u"J"_s, tr("Next person")},
             {u"K"_s, tr("Previous person")},
             {tr("Enter"), tr("Edit")},
             {tr("Delete"), tr("Delete this person")},
             {u"A … Z"_s, tr("Go to a name that begins so")}}};
}

QBoxLayout* KeySheet::stacked(const std::vector<Part>& parts)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(m_theme.px(20));
    for (const Part& each : parts)
        column->addWidget(part(each));
    column->addStretch(1);
    return column;
}

QWidget* KeySheet::part(const Part& part)
{
    const auto& keys = part.keys;
    auto* shown = new QWidget(this);
    shown->setObjectName(part.name);
    auto* grid = new QGridLayout(shown);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m_theme.px(12));
    grid->setVerticalSpacing(m_theme.px(8));
    grid->setColumnStretch(1, 1);
    grid->addWidget(new Words(m_theme, Type::Label, Token::Ink2, part.title, shown), 0, 0, 1, 2);
    for (int row = 0; row < static_cast<int>(keys.size()); ++row) {
        const Key& key = keys[static_cast<size_t>(row)];
        auto* cap = new KeyCap(m_theme, key.keys, shown);
        auto* does = new Words(m_theme, Type::Body, Token::Ink, key.does, shown);
        does->setAccessibleName(key.keys + u": "_s + key.does);
        grid->addWidget(cap, row + 1, 0, Qt::AlignLeading | Qt::AlignVCenter);
        grid->addWidget(does, row + 1, 1);
    }
    return shown;
}

// Every key closes it; none is a key of the page below.
bool KeySheet::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) event->accept();
    return QDialog::event(event);
}

void KeySheet::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool onlyHeld =
        key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta;
    if (!onlyHeld) accept();
}

} // namespace secondring
