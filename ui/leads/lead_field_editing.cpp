// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/lead_field_row.h"
#include "ui/leads/lead_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/words.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

// How a line of the card is changed in place.

namespace {

bool isEnter(const QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return false;
    const int key = static_cast<const QKeyEvent*>(event)->key();
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

/// Letters and arrows go to another choice; Space only opens the list.
bool isChoosing(const QEvent* event)
{
    return event->type() == QEvent::KeyPress && static_cast<const QKeyEvent*>(event)->key() != Qt::Key_Space;
}

bool hasListOpen(QWidget* editor)
{
    const auto* box = qobject_cast<QComboBox*>(editor);
    return box != nullptr && box->view()->isVisible();
}

} // namespace

void LeadFieldRow::edit()
{
    if (m_editor != nullptr) return;
    if (m_choices.empty() || m_field.field.kind == LeadField::Kind::Text)
        editLine();
    else
        editChoice();
    m_editor->setObjectName(u"fieldEditor"_s);
    m_editor->setAccessibleName(labelOf(m_field.field));
    m_editor->installEventFilter(this);
    updateGeometry();
    place();
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    m_pencil->hide();
    update();
}

void LeadFieldRow::editLine()
{
    const QString kept = m_field.shown.isEmpty() ? m_field.value : shownOf(m_field);
    auto* line = new QLineEdit(m_refused.isEmpty() ? kept : m_refused, this);
    line->setMaxLength(200);
    line->setModified(!m_refused.isEmpty());
    line->selectAll();
    connect(line, &QLineEdit::textEdited, this, [this](const QString& typed) {
        if (!m_trouble->isHidden()) say(m_check(typed.trimmed()));
    });
    connect(line, &QLineEdit::editingFinished, this, [this, line] {
        if (m_editor != line) return; // Hiding it finishes once more.
        keepChange();
        leave();
    });
    m_editor = line;
}

void LeadFieldRow::editChoice()
{
    auto* box = new QComboBox(this);
    box->addItem(tr("Not known"), QString());
    for (const auto& [value, words] : m_choices)
        box->addItem(words, value);
    box->setCurrentIndex(std::max(0, box->findData(m_field.value)));
    connect(box, &QComboBox::activated, this, [this, box] {
        if (m_typing) return; // More letters may come; Enter keeps it.
        keep(box->currentData().toString());
        leave();
    });
    box->view()->installEventFilter(this);
    m_editor = box;
}

bool LeadFieldRow::keepChange()
{
    if (const auto* box = qobject_cast<QComboBox*>(m_editor);
        box != nullptr && box->currentIndex() != std::max(0, box->findData(m_field.value)))
        return keep(box->currentData().toString());
    const auto* line = qobject_cast<QLineEdit*>(m_editor);
    return line == nullptr || !line->isModified() || keep(line->text().trimmed());
}

bool LeadFieldRow::keep(const QString& value)
{
    const QString trouble = m_check ? m_check(value) : QString();
    m_refused = trouble.isEmpty() ? QString() : value;
    say(trouble);
    if (!trouble.isEmpty()) return false;
    if (value != m_field.value) Q_EMIT corrected(m_field.field.key, value);
    return true;
}

void LeadFieldRow::say(const QString& trouble)
{
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    setAccessibleDescription(trouble);
    if (m_editor != nullptr) m_editor->setAccessibleDescription(trouble);
    updateGeometry();
    place();
    update();
}

void LeadFieldRow::giveUp()
{
    m_refused.clear();
    leave();
    if (!m_trouble->isHidden()) say({});
}

void LeadFieldRow::leave()
{
    if (m_editor == nullptr) return;
    auto* editor = std::exchange(m_editor, nullptr);
    const bool hadFocus = editor->hasFocus();
    editor->removeEventFilter(this);
    editor->setObjectName({}); // It lives a little longer than it can be found.
    editor->hide();
    editor->deleteLater();
    if (hadFocus) setFocus(Qt::OtherFocusReason);
    updateGeometry();
    update();
}

void LeadFieldRow::leftFor(const QFocusEvent& event)
{
    if (event.reason() == Qt::PopupFocusReason) return;
    if (event.reason() == Qt::ActiveWindowFocusReason) return; // Back in a moment.
    if (hasListOpen(m_editor)) return; // Qt gives no reason of its own for the box's list.
    keepChange();
    leave();
}

bool LeadFieldRow::filterList(QEvent* event)
{
    auto* box = qobject_cast<QComboBox*>(m_editor);
    if (box == nullptr || !box->view()->isVisible()) return false;
    if (event->type() == QEvent::ShortcutOverride) {
        // Qt would close the list here, and the key itself would press what stands below.
        event->accept();
        return true;
    }
    const bool isEscape =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (!isEnter(event) && !isEscape) return false;
    if (!isEscape) box->setCurrentIndex(box->view()->currentIndex().row());
    box->hidePopup();
    if (!isEscape && keepChange()) leave();
    return true;
}

bool LeadFieldRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_editor) return filterList(event) || QAbstractButton::eventFilter(watched, event);
    if (event->type() == QEvent::Wheel) {
        event->ignore(); // It scrolls the card, and chooses nothing.
        return true;
    }
    m_typing = isChoosing(event);
    if (isEnter(event)) {
        // Let through, it would press the row that the editor stands in.
        if (keepChange()) leave();
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // Letters choose in the list.
        return true;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        // What was typed is not what is kept.
        if (auto* line = qobject_cast<QLineEdit*>(m_editor)) line->setModified(false);
        giveUp();
        return true;
    }
    if (event->type() == QEvent::FocusOut) leftFor(*static_cast<QFocusEvent*>(event));
    return QAbstractButton::eventFilter(watched, event);
}

} // namespace secondring
