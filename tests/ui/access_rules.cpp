// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/access_rules.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

// A part of another control: Qt speaks for the whole.
bool isInside(const QWidget& widget)
{
    for (const auto* over = widget.parentWidget(); over != nullptr; over = over->parentWidget())
        if (qobject_cast<const QLineEdit*>(over) != nullptr ||
            qobject_cast<const QComboBox*>(over) != nullptr ||
            qobject_cast<const QAbstractSpinBox*>(over) != nullptr ||
            (qobject_cast<const QAbstractItemView*>(over) != nullptr &&
             qobject_cast<const QAbstractButton*>(&widget) == nullptr))
            return true;
    return false;
}

bool isControl(const QWidget& widget)
{
    if (qobject_cast<const QScrollBar*>(&widget) != nullptr || isInside(widget)) return false;
    if (widget.focusProxy() != nullptr) return false; // A frame round the control that is met.
    return widget.focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
           qobject_cast<const QLineEdit*>(&widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(&widget) != nullptr ||
           qobject_cast<const QComboBox*>(&widget) != nullptr ||
           qobject_cast<const QAbstractItemView*>(&widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
           qobject_cast<const QAbstractSlider*>(&widget) != nullptr;
}

QList<QWidget*> controlsIn(const QWidget& part)
{
    QList<QWidget*> all;
    for (auto* widget : part.findChildren<QWidget*>())
        if (widget->window() == part.window() && widget->isVisible() && widget->isEnabled() &&
            isControl(*widget))
            all << widget;
    return all;
}

QString nameOf(const QWidget& widget)
{
    // On X11 Qt gives what is chosen in a box as its name; what it is for must be said as well.
    if (const auto* box = qobject_cast<const QComboBox*>(&widget); box != nullptr) {
        const auto labels = box->window()->findChildren<QLabel*>();
        for (const auto* label : labels)
            if (label->buddy() == box) return label->text();
        return box->accessibleName();
    }
    auto* spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
    return spoken != nullptr ? spoken->text(QAccessible::Name) : QString();
}

bool hasWords(const QString& name)
{
    return std::ranges::any_of(name, [](QChar c) { return c.isLetterOrNumber(); });
}

QString described(const QWidget& widget)
{
    const auto* over = widget.parentWidget();
    return u"%1 #%2 \"%3\" in %4 #%5"_s.arg(
        QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), nameOf(widget),
        over != nullptr ? QString::fromLatin1(over->metaObject()->className()) : QString(),
        over != nullptr ? over->objectName() : QString());
}

// The parts of what holds both in which each of them stands.
std::pair<const QWidget*, const QWidget*> parted(const QWidget& a, const QWidget& b)
{
    const QWidget* one = &a;
    while (one->parentWidget() != nullptr && !one->parentWidget()->isAncestorOf(&b))
        one = one->parentWidget();
    const QWidget* other = &b;
    while (other->parentWidget() != nullptr && other->parentWidget() != one->parentWidget())
        other = other->parentWidget();
    return {one, other};
}

// Two rows of one kind may say the same: a reader hears the row first.
bool areInRows(const QWidget& a, const QWidget& b)
{
    const auto [one, other] = parted(a, b);
    return one != &a && other != &b && one->metaObject() == other->metaObject();
}

bool isOneOfAGroup(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button != nullptr && ((button->group() != nullptr && button->group()->exclusive()) ||
                                 (button->isCheckable() && button->autoExclusive()));
}

// Qt lets Tab meet the chosen one of a group only.
bool isLeftToArrows(const QWidget& widget)
{
    return isOneOfAGroup(widget) && !qobject_cast<const QAbstractButton*>(&widget)->isChecked();
}

QStringList rowFaults(const QAbstractItemView& view)
{
    QStringList faults;
    const auto* rows = view.model();
    for (int row = 0; rows != nullptr && row < rows->rowCount(view.rootIndex()); ++row) {
        const auto index = rows->index(row, 0, view.rootIndex());
        const auto role = qobject_cast<const QListWidget*>(&view) != nullptr ? int(Qt::DisplayRole)
                                                                             : int(Qt::AccessibleTextRole);
        if (!hasWords(index.data(role).toString()))
            faults << u"row %1 says nothing: %2"_s.arg(row).arg(described(view));
    }
    return faults;
}

bool comesFirst(const QWidget& a, const QWidget& b)
{
    const auto [one, other] = parted(a, b);
    const auto* ground = one->parentWidget();
    if (ground == nullptr || other->parentWidget() != ground) return true;
    const QRect here = one->geometry();
    const QRect there = other->geometry();
    const int shared = std::min(here.bottom(), there.bottom()) - std::max(here.top(), there.top()) + 1;
    if (here.contains(there)) return true; // Buttons that float over their list come after it.
    if (2 * shared <= std::min(here.height(), there.height())) return here.top() < there.top();
    return ground->layoutDirection() == Qt::RightToLeft ? here.right() > there.right()
                                                        : here.left() < there.left();
}

QList<QWidget*> walked(QWidget& window, QWidget* from, qsizetype most, QStringList& faults)
{
    QList<QWidget*> visited;
    from->setFocus(Qt::TabFocusReason);
    for (auto* at = window.focusWidget(); at != nullptr && !visited.contains(at); at = window.focusWidget()) {
        visited << at;
        // In a time Tab goes on to the minutes first.
        const int parts = qobject_cast<const QAbstractSpinBox*>(at) != nullptr ? 4 : 1;
        for (int part = 0; part < parts && window.focusWidget() == at; ++part)
            QTest::keyClick(at, Qt::Key_Tab);
        if (window.focusWidget() == at && most > 1) faults << u"Tab stays in "_s + described(*at);
        if (visited.size() > 2 * most) break;
    }
    return visited;
}

} // namespace

QStringList nameFaults(const QWidget& part)
{
    QStringList faults;
    const auto controls = controlsIn(part);
    for (const auto* control : controls) {
        if (!hasWords(nameOf(*control))) faults << u"no name: "_s + described(*control);
        if (const auto* view = qobject_cast<const QAbstractItemView*>(control); view != nullptr)
            faults << rowFaults(*view);
        const auto* button = qobject_cast<const QAbstractButton*>(control);
        if (button == nullptr) continue;
        if (!hasWords(button->text()) && !button->icon().isNull() && button->toolTip().isEmpty())
            faults << u"an icon without a tip: "_s + described(*button);
        // A card must not take the keys from what is being typed: all it offers is in the window as well.
        const bool leavesKeys = part.windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus);
        if (!leavesKeys && (button->focusPolicy() & Qt::TabFocus) == 0 && !isOneOfAGroup(*button))
            faults << u"no key reaches "_s + described(*button);
        for (const auto* other : controls) {
            if (other == button) break;
            if (qobject_cast<const QAbstractButton*>(other) != nullptr && nameOf(*other) == nameOf(*button) &&
                !areInRows(*other, *button))
                faults << u"two of one name: %1 and %2"_s.arg(described(*other), described(*button));
        }
    }
    return faults;
}

QStringList tabFaults(QWidget& window)
{
    QStringList faults;
    QList<QWidget*> expected;
    for (auto* control : controlsIn(window))
        if ((control->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && control->focusProxy() == nullptr &&
            !isLeftToArrows(*control))
            expected << control;
    if (expected.isEmpty()) return faults;
    auto* first = *std::ranges::min_element(
        expected, [](const QWidget* a, const QWidget* b) { return a != b && comesFirst(*a, *b); });
    const auto visited = walked(window, first, expected.size(), faults);
    for (const auto* control : std::as_const(expected))
        if (!visited.contains(control)) faults << u"Tab misses "_s + described(*control);
    for (qsizetype i = 0; i < visited.size(); ++i) {
        if (!expected.contains(visited[i]) && !isOneOfAGroup(*visited[i]))
            faults << u"Tab stops at "_s + described(*visited[i]);
        for (qsizetype j = i + 1; j < visited.size(); ++j)
            if (!comesFirst(*visited[i], *visited[j]))
                faults << u"Tab reaches %1 before %2"_s.arg(described(*visited[i]), described(*visited[j]));
    }
    return faults;
}

QStringList enterFaults(const QWidget& part)
{
    QStringList faults;
    for (auto* control : controlsIn(part)) {
        if (control->focusPolicy() == Qt::NoFocus || qobject_cast<QCheckBox*>(control) != nullptr ||
            qobject_cast<QAbstractButton*>(control) == nullptr)
            continue;
        // Held from before: it is taken and presses nothing.
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
        static_cast<QObject*>(control)->event(&held);
        if (!held.isAccepted()) faults << u"Enter does not press "_s + described(*control);
    }
    return faults;
}

} // namespace secondring
