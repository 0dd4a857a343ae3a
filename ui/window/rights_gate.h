// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/rights.h"

#include <QObject>

class QWidget;

namespace secondring {

class DeskIdentity;
class MainWindow;
class SettingsKeeper;

/// Only who has @p right can use @p part from now on: a widget with all that is in it, a shortcut, an action,
/// or a list, of which the keys and double clicks are meant: it can still be walked and scrolled. Nothing is
/// shut in a window without a RightsGate.
void reserve(QObject* part, Right right);

/// The one place that shuts what whoever sits at this desk may not use.
class RightsGate : public QObject {
    Q_OBJECT

public:
    /// @p window: of the desk; it owns the gate.
    RightsGate(QWidget* window, const DeskIdentity& identity, const SettingsKeeper& keeper);

    [[nodiscard]] bool allows(Right right) const;
    /// Why @p page is only to be looked at; empty when it is not.
    [[nodiscard]] QString whyShut(const QWidget* page) const;
    void settle(QObject* part);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* part, QEvent* event) override;

private:
    void settleAll();

    QWidget* m_window;
    const DeskIdentity& m_identity;
    const SettingsKeeper& m_keeper;
};

/// Shuts in @p window what whoever sits here may not use, and says so over its pages.
void guard(MainWindow& window, const DeskIdentity& identity, const SettingsKeeper& keeper);

} // namespace secondring
