// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/port_field.h"

#include <QLineEdit>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace secondring {

PortField::PortField(const QString& name, std::function<std::vector<PortChoice>()> ports, QWidget* parent)
    : QComboBox(parent), m_ports(std::move(ports))
{
    setObjectName(name);
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setFocusPolicy(Qt::StrongFocus);
    lineEdit()->setObjectName(name + u"Typed"_s);
    lineEdit()->setPlaceholderText(tr("Choose, or type a name such as COM3 or /dev/ttyACM0"));
    connect(this, &QComboBox::activated, this, [this](int row) { settle(itemData(row).toString()); });
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] {
        // What was chosen stands there in words.
        const int row = findText(currentText(), Qt::MatchExactly);
        settle(row < 0 ? currentText().trimmed() : itemData(row).toString());
    });
}

void PortField::look()
{
    clear();
    if (!m_ports) return;
    for (const PortChoice& choice : m_ports())
        addItem(choice.words, choice.port);
}

void PortField::showSaved(const QString& port)
{
    const bool isTyping = lineEdit()->hasFocus() && lineEdit()->isModified();
    m_saved = port;
    if (isTyping) return;
    look();
    const int row = port.isEmpty() ? -1 : findData(port);
    setCurrentIndex(row);
    if (row < 0) setEditText(port);
}

void PortField::forget()
{
    m_saved.clear();
    lineEdit()->setModified(false);
    setCurrentIndex(-1);
    setEditText({});
}

void PortField::showPopup()
{
    const QString words = currentText();
    look(); // Something may have been plugged in since.
    setCurrentIndex(findText(words, Qt::MatchExactly));
    if (currentIndex() < 0) setEditText(words);
    QComboBox::showPopup();
}

void PortField::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void PortField::settle(const QString& port)
{
    lineEdit()->setModified(false);
    if (port == m_saved) return;
    m_saved = port;
    Q_EMIT settled(port);
}

} // namespace secondring
