// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/leads/lead_rows.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

#include <functional>

namespace secondring {

class Button;
class Words;

/// One line of a lead card: what it is, and what they said. Pressed, it shows where they said it; F2, the
/// pencil or a double click edits it in place.
class LeadFieldRow : public QAbstractButton {
    Q_OBJECT

public:
    LeadFieldRow(const Theme& theme, QWidget* parent);

    void showRow(const LeadRow& row);
    [[nodiscard]] const CardField& field() const { return m_field; }
    [[nodiscard]] bool isEditing() const { return m_editor != nullptr; }
    /// What is wrong with a value, in a sentence, or nothing. What is wrong is not kept: the line says so and
    /// holds it until it is mended or given up.
    void setCheck(std::function<QString(const QString&)> check) { m_check = std::move(check); }
    /// Another card: what was begun belongs to the one before.
    void giveUp();
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The value as it is to be kept; empty takes it away.
    void corrected(const QString& field, const QString& value);
    /// "Ask" was pressed: nothing is known yet.
    void askAsked(const secondring::CardField& field);
    void evidenceAsked(const secondring::MessageId& message,
                       const std::vector<secondring::Evidence>& evidence);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool asks() const { return m_field.mustAsk && m_field.value.isEmpty(); }
    [[nodiscard]] QString spoken() const;
    [[nodiscard]] QString written() const; ///< Beside the label.
    [[nodiscard]] QString said() const;    ///< Their words, and the days they mean.
    void onPressed();
    void edit();
    void editLine();
    void editChoice();
    bool keep(const QString& value); ///< False: it is wrong.
    bool keepChange();               ///< What the editor was changed to, if it was.
    void say(const QString& trouble);
    [[nodiscard]] int lineHeight() const;
    void leave();
    void leftFor(const QFocusEvent& event);
    bool filterList(QEvent* event); ///< What the list of a choice is told.
    void place();

    const Theme& m_theme;
    CardField m_field;
    std::vector<std::pair<QString, QString>> m_choices;
    bool m_byPhone = false;
    Button* m_pencil;
    QWidget* m_editor = nullptr;
    std::function<QString(const QString&)> m_check;
    QString m_refused; ///< What was typed and is not kept.
    Words* m_trouble;
    bool m_typing = false; ///< A key is choosing in the list.
};

} // namespace secondring
