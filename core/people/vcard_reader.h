// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/file_person.h"

#include <QMap>

#include <deque>
#include <optional>

namespace secondring {

/// Reads business cards as telephones and mail programs write them: vCard 2.1, 3.0 (RFC 2426), 4.0 (RFC
/// 6350). Pictures and what it does not know pass by without being kept.
class VCardReader {
public:
    void feed(QStringView text);
    void end();
    [[nodiscard]] std::optional<FilePerson> take();

private:
    struct Property {
        QString name;                       ///< Without its group: "TEL".
        QMap<QString, QStringList> options; ///< TYPE, CHARSET, ENCODING, with the bare words of 2.1 as TYPE.
        QString value;
    };

    void takeLine(const QString& line);
    void beginProperty(const QString& line);
    void takeProperty(const QString& line);
    void takeOfPerson(const Property& property, const QString& value);
    void takeNumber(const Property& property);
    void takeCategories(const QStringList& categories);
    void beginCard();
    void endCard();
    [[nodiscard]] static std::optional<Property> propertyIn(const QString& line);
    [[nodiscard]] static QString valueOf(const Property& property);

    QString m_partial;  ///< A line whose end has not come yet.
    QString m_unfolded; ///< A line that may go on.
    bool m_passing = false;
    bool m_softBreak = false; ///< Quoted-printable: the line ended in "=".
    qint64 m_line = 0;
    qint64 m_unfoldedLine = 0; ///< Where m_unfolded begins.
    bool m_inCard = false;
    FilePerson m_person;
    QString m_structuredName;
    QString m_organisation;
    std::deque<FilePerson> m_people;
};

} // namespace secondring
