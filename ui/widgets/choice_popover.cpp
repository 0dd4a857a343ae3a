// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_popover.h"

#include "ui/widgets/blending.h"
#include "ui/widgets/choice_delegate.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int mostRows = 9;
constexpr int narrowestList = 300;
constexpr int widestList = 460;
constexpr int cornerRadius = 10;

} // namespace

ChoicePopover::ChoicePopover(const Theme& theme, const QString& title, QWidget* beside)
    : QFrame(beside->window(), Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint),
      m_theme(theme), m_line(new QLineEdit(this)),
      m_read(new Words(theme, Type::Small, Token::Ink2, {}, this)), m_list(new QListWidget(this))
{
    setObjectName(u"choices"_s);
    setAccessibleName(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_isCutOut = !screenBlends();
    setAttribute(Qt::WA_TranslucentBackground, !m_isCutOut);
    setFixedWidth(theme.px(narrowestList));
    m_line->setObjectName(u"typed"_s);
    m_line->hide();
    m_line->installEventFilter(this);
    m_read->setObjectName(u"read"_s);
    m_read->setFlow(Words::Flow::Paragraph);
    m_read->hide();
    m_list->setObjectName(u"choiceList"_s);
    m_list->setAccessibleName(title);
    m_list->setItemDelegate(new ChoiceDelegate(theme, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(8), theme.px(10), theme.px(8), theme.px(8));
    column->setSpacing(theme.px(6));
    auto* head = new Words(theme, Type::Label, Token::Ink2, title, this);
    head->setContentsMargins(theme.px(10), 0, theme.px(10), 0);
    column->addWidget(head);
    column->addWidget(m_line);
    auto* said = new QHBoxLayout; // Words in several lines know no margins of their own.
    said->setContentsMargins(theme.px(10), 0, theme.px(10), 0);
    said->addWidget(m_read);
    column->addLayout(said);
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { pick(item->data(ChoiceDelegate::ChoiceRole).toInt()); });
    connect(m_list, &QListWidget::itemEntered, m_list,
            [this](QListWidgetItem* item) { m_list->setCurrentItem(item); });
}

void ChoicePopover::setChoices(const std::vector<Choice>& choices)
{
    m_choices = choices;
    fill({});
    // Its rows' words whole, whatever it is narrowed to later.
    const int rows = m_list->sizeHintForColumn(0) + m_theme.px(16) + 2 * m_list->frameWidth() +
                     m_list->verticalScrollBar()->sizeHint().width();
    setFixedWidth(std::clamp(rows, m_theme.px(narrowestList), m_theme.px(widestList)));
}

void ChoicePopover::addLine(const QString& hint)
{
    m_line->setPlaceholderText(hint);
    m_line->setAccessibleName(hint);
    m_line->show();
    connect(m_line, &QLineEdit::textChanged, this, &ChoicePopover::onTyped);
}

void ChoicePopover::takeTyped(const QString& hint, std::function<QString(const QString& typed)> read)
{
    m_understand = std::move(read);
    addLine(hint);
}

void ChoicePopover::searchable(const QString& hint)
{
    addLine(hint);
}

void ChoicePopover::fill(const QString& containing)
{
    m_list->clear();
    for (int i = 0; i < static_cast<int>(m_choices.size()); ++i) {
        const Choice& choice = m_choices[static_cast<size_t>(i)];
        const bool fits = choice.words.contains(containing, Qt::CaseInsensitive) ||
                          choice.detail.contains(containing, Qt::CaseInsensitive);
        if (!fits) continue;
        auto* row = new QListWidgetItem(choice.words, m_list);
        row->setData(ChoiceDelegate::DetailRole, choice.detail);
        row->setData(ChoiceDelegate::IconRole, choice.icon);
        row->setData(ChoiceDelegate::ChoiceRole, i);
        row->setData(Qt::AccessibleTextRole,
                     choice.detail.isEmpty() ? choice.words : choice.words + u", "_s + choice.detail);
    }
    m_list->setCurrentRow(m_takesNothingYet ? -1 : 0);
    fitRows();
}

void ChoicePopover::fitRows()
{
    const int rows = std::clamp(m_list->count(), 1, mostRows);
    m_list->setFixedHeight(rows * m_theme.px(ChoiceDelegate::rowHeight) + 2);
    fit();
}

void ChoicePopover::onTyped(const QString& words)
{
    if (!m_understand) return fill(words.trimmed());
    const QString read = words.trimmed().isEmpty() ? QString() : m_understand(words);
    m_read->setText(read);
    m_read->setVisible(!read.isEmpty());
    // Enter takes what was typed, or says that it is not understood; never the first of the list meanwhile.
    m_list->setCurrentRow(words.trimmed().isEmpty() ? 0 : -1);
    fit();
}

void ChoicePopover::enter()
{
    if (m_takesNothingYet) return;
    const QString words = m_line->text().trimmed();
    const bool choseBelow = m_list->currentRow() >= 0;
    if (m_understand && !words.isEmpty() && !choseBelow) {
        if (m_understand(words).isEmpty()) return sayNot();
        Q_EMIT typed(words);
        close();
        return;
    }
    if (const auto* row = m_list->currentItem()) pick(row->data(ChoiceDelegate::ChoiceRole).toInt());
}

// As high as its lines need at its own width, which is not the one they would like.
void ChoicePopover::fit()
{
    layout()->activate();
    const bool wraps = layout()->hasHeightForWidth();
    resize(width(), wraps ? layout()->totalHeightForWidth(width()) : sizeHint().height());
}

void ChoicePopover::sayNot()
{
    if (!m_refusal) return;
    m_read->setText(m_refusal(m_line->text()));
    m_read->show();
    fit();
}

void ChoicePopover::pick(int choice)
{
    Q_EMIT chosen(choice);
    close();
}

void ChoicePopover::step(int rows)
{
    const int last = m_list->count() - 1;
    // Qt calls the first row the current one as soon as the list has the keyboard.
    const bool begins = std::exchange(m_takesNothingYet, false);
    if (begins) return m_list->setCurrentRow(rows > 0 ? 0 : last);
    if (last >= 0) m_list->setCurrentRow(std::clamp(m_list->currentRow() + rows, 0, last));
}

bool ChoicePopover::isStray(const QKeyEvent& key) const
{
    return m_takesNothingYet && !key.text().isEmpty() && key.text().front().isPrint();
}

void ChoicePopover::openAt(QWidget* anchor)
{
    fit();
    const QRect screen = anchor->screen()->availableGeometry();
    const QWidget* window = anchor->window();
    // It begins where the button begins; where the window ends before it does, it ends with the button.
    const int left = anchor->mapTo(window, QPoint()).x();
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const bool fits = rightToLeft ? left + anchor->width() >= width() : left + width() <= window->width();
    const int x = fits != rightToLeft ? 0 : anchor->width() - width();
    QPoint at = anchor->mapToGlobal(QPoint(x, anchor->height()));
    at.ry() += m_theme.px(6);
    if (at.y() + height() > screen.bottom())
        at.setY(anchor->mapToGlobal(QPoint()).y() - height() - m_theme.px(6));
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    at.setY(std::max(at.y(), screen.top()));
    move(at);
    show();
    (m_line->isHidden() ? static_cast<QWidget*>(m_list) : m_line)->setFocus(Qt::PopupFocusReason);
}

bool ChoicePopover::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // While it is open no letter is a key of the page.
        return true;
    }
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (isStray(key)) return true; // A list goes to the row that begins with what is typed.
    switch (key.key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void ChoicePopover::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (m_isCutOut) cutOut(*this, rect(), m_theme.px(cornerRadius));
}

void ChoicePopover::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    // Cut out, the corners' last pixels belong to it; nothing lies behind them.
    if (m_isCutOut) painter.fillRect(rect(), m_theme.color(Token::Line));
    paintSurface(painter, m_theme, rect(), {Token::Panel, Token::Line, cornerRadius});
}

} // namespace secondring
