// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/mention_offer.h"

#include "ui/widgets/choice_delegate.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int mostRows = 6;
constexpr int cornerRadius = 10;

} // namespace

// In the window and not over it: what opens a window of its own would take the keyboard from the note.
MentionOffer::MentionOffer(const Theme& theme, QPlainTextEdit& note,
                           std::function<std::vector<TeamMember>(const QString& typed)> people)
    : QFrame(note.window()), m_theme(theme), m_note(note), m_people(std::move(people)),
      m_list(new QListWidget(this))
{
    setObjectName(u"mentionOffer"_s);
    setFocusPolicy(Qt::NoFocus);
    m_list->setObjectName(u"mentionList"_s);
    m_list->setAccessibleName(tr("People to mention"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new ChoiceDelegate(theme, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(6), theme.px(6), theme.px(6), theme.px(6));
    column->addWidget(m_list);
    hide();
    m_note.installEventFilter(this);
    connect(&m_note, &QObject::destroyed, this, &QObject::deleteLater);
    connect(&m_note, &QPlainTextEdit::textChanged, this, &MentionOffer::offer);
    connect(&m_note, &QPlainTextEdit::cursorPositionChanged, this, &MentionOffer::offer);
    connect(m_list, &QListWidget::itemClicked, this, &MentionOffer::take);
    connect(m_list, &QListWidget::itemEntered, m_list,
            [this](QListWidgetItem* item) { m_list->setCurrentItem(item); });
}

std::optional<MentionBegun> MentionOffer::begun() const
{
    const QTextCursor cursor = m_note.textCursor();
    if (cursor.hasSelection()) return std::nullopt;
    return mentionBegunIn(m_note.toPlainText().left(cursor.position()));
}

void MentionOffer::offer()
{
    const auto name = begun();
    if (!name) m_refused.reset();
    const bool isRefused = name && m_refused == name->start;
    const auto people =
        name && !isRefused && m_note.hasFocus() ? m_people(name->typed) : std::vector<TeamMember>();
    m_list->clear();
    for (const TeamMember& member : people) {
        auto* row = new QListWidgetItem(member.name, m_list);
        row->setData(ChoiceDelegate::IconRole, u"user"_s);
    }
    if (people.empty()) return hide();
    m_list->setCurrentRow(0);
    place();
}

void MentionOffer::place()
{
    if (parentWidget() != m_note.window()) setParent(m_note.window());
    const int rows = std::min(m_list->count(), mostRows);
    const int wide = std::max(m_theme.px(200), m_list->sizeHintForColumn(0) + m_theme.px(28));
    m_list->setFixedHeight(rows * m_theme.px(ChoiceDelegate::rowHeight) + 2);
    const QSize size(wide, m_list->height() + m_theme.px(12));
    const QWidget* window = m_note.window();
    const QRect line = m_note.cursorRect();
    const QPoint under = m_note.viewport()->mapTo(window, QPoint(line.left(), line.bottom() + m_theme.px(6)));
    QRect box(under, size);
    if (box.bottom() >= window->height())
        box.moveBottom(m_note.viewport()->mapTo(window, line.topLeft()).y() - m_theme.px(6));
    box.moveLeft(std::clamp(box.left(), 0, std::max(0, window->width() - size.width() - m_theme.px(8))));
    setGeometry(box);
    show();
    raise();
}

void MentionOffer::take()
{
    const auto name = begun();
    const auto* row = m_list->currentItem();
    if (!name || row == nullptr) return hide();
    QTextCursor cursor = m_note.textCursor();
    const int end = cursor.position();
    cursor.setPosition(static_cast<int>(name->start));
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.insertText(u'@' + row->text() + u' ');
    m_note.setTextCursor(cursor);
    hide();
}

bool MentionOffer::onKey(const QKeyEvent& key)
{
    if (key.modifiers().testFlag(Qt::ControlModifier)) return false;
    const int last = m_list->count() - 1;
    switch (key.key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(m_list->currentRow() + 1, last));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        take();
        return true;
    case Qt::Key_Escape:
        if (const auto name = begun()) m_refused = name->start;
        hide();
        return true;
    default:
        return false;
    }
}

bool MentionOffer::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &m_note) return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) hide();
    if (isHidden() || event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    return onKey(*static_cast<QKeyEvent*>(event));
}

void MentionOffer::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintSurface(painter, m_theme, rect(), {Token::Panel, Token::Line, cornerRadius});
}

} // namespace secondring
