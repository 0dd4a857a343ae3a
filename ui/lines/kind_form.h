// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/fields.h"
#include "ui/settings/form_row.h"
#include "ui/settings/settings_desk.h"

class QVBoxLayout;

namespace secondring {

class Button;
class MoreBox;
class PortField;
class Words;

/// Where a value of a line stands.
template <typename Value> struct Place {
    std::function<Value(const LineSettings&)> read;
    std::function<void(LineSettings&, const Value&)> write;
};

/// The place of a member of one kind's settings.
template <typename How, typename Value> [[nodiscard]] Place<Value> placeOf(Value How::*member)
{
    return {[member](const LineSettings& line) { return std::get<How>(line.how).*member; },
            [member](LineSettings& line, const Value& value) { std::get<How>(line.how).*member = value; }};
}

/// The same of an enumeration, as the number that a choice carries.
template <typename How, typename Value> [[nodiscard]] Place<int> choiceOf(Value How::*member)
{
    return {[member](const LineSettings& line) { return static_cast<int>(std::get<How>(line.how).*member); },
            [member](LineSettings& line, const int& value) {
                std::get<How>(line.how).*member = static_cast<Value>(value);
            }};
}

/// Where the password of @p line lies in the vault.
[[nodiscard]] inline SecretRef secretOf(const LineSettings& line)
{
    return {QStringLiteral("line/%1/password").arg(line.id.value)};
}

/// What one kind of line is asked for: rows, each tied to its place in the settings.
class KindForm : public QWidget {
    Q_OBJECT

public:
    using Change = std::function<void(LineSettings&)>;

    /// @p more takes the rows that few need.
    KindForm(const SettingsDesk& desk, MoreBox& more, QWidget* parent);

    /// What is saved; what is being typed stays.
    virtual void fill(const LineSettings& line);
    /// Another line is opened: nothing of the one before stays.
    void forget();
    /// Said while the line is tested: "Signing in to pbx.example.com".
    [[nodiscard]] virtual QString testing(const LineSettings& line) const;

Q_SIGNALS:
    void edited(const std::function<void(secondring::LineSettings&)>& change);

protected:
    struct Row {
        QString name; ///< The field's object name.
        QString label;
        QString hint = {};
        bool isMore = false;
    };
    /// Tidies what was typed; says what is wrong with it, or nothing.
    using Check = std::function<QString(QString& typed)>;
    struct Option {
        QString words;
        int value = 0;
        QString hint = {}; ///< Under the choice while it is chosen.
    };

    TextField* addText(const Row& row, const Place<QString>& place, const Check& check = {});
    /// The name or address of a server.
    TextField* addHost(const Row& row, const Place<QString>& place);
    /// Words separated by commas or spaces.
    TextField* addList(const Row& row, const Place<QStringList>& place, const Check& check = {});
    TextField* addFile(const Row& row, const Place<QString>& place);
    void addNumber(const Row& row, const NumberField::Range& range, const Place<int>& place,
                   const QString& least = {});
    FormRow* addChoice(const Row& row, const std::vector<Option>& options, const Place<int>& place);
    void addTick(const Row& row, const QString& words, const Place<bool>& place);
    FormRow* addPort(const Row& row, const Place<QString>& place);
    void addSecret(const QString& label, const QString& hint = {});
    /// A sentence across the form.
    Words* addNote(const QString& sentence);
    void addWide(QWidget* widget);
    void change(const Change& change) { Q_EMIT edited(change); }

    [[nodiscard]] const SettingsDesk& desk() const { return m_desk; }

private:
    FormRow* addRow(const Row& row, QWidget* input);
    void bindText(TextField* field, FormRow* row, const Place<QString>& place, const Check& check);

    const SettingsDesk m_desk;
    MoreBox& m_more;
    QVBoxLayout* m_rows;
    std::vector<std::function<void(const LineSettings&)>> m_fill;
    std::vector<std::function<void()>> m_forget;
};

} // namespace secondring
