// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phone_number.h"
#include "core/privacy/erasure_records.h"
#include "ui/ask.h"
#include "ui/desk.h"
#include "ui/privacy/evidence_page.h"

#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace secondring {

/// Where papers and exports are put; tests answer themselves.
struct PrivacyPlaces {
    std::function<QString(QWidget* over, const QString& suggested)> paper;
    std::function<QString(QWidget* over)> folder;
    [[nodiscard]] static PrivacyPlaces byDialog();
};

/// What can be done with all that is kept of one person: shown as proof, handed to them, erased. Says in a
/// sentence what came of it.
class PersonPrivacy : public QObject {
    Q_OBJECT

public:
    PersonPrivacy(const Desk& desk, Ask& ask, PrivacyPlaces places, QWidget* over);

    void writeEvidence(const PhoneNumber& number);
    void exportAll(const PhoneNumber& whose);
    /// Asks first, with what goes and what stays.
    void erase(const PhoneNumber& number);

Q_SIGNALS:
    void said(const QString& sentence);
    void erased(const secondring::PhoneNumber& number);

private:
    void goThrough(const TextEvidence& evidence, const ProofCheck& soFar, const QString& file);
    void write(const TextEvidence& evidence, const ProofCheck& checked, const QString& file);
    void askErasure(const PhoneNumber& number, const ErasurePlan& plan, const QString& name);
    void fail(const Error& error);

    const Desk m_desk;
    Ask& m_ask;
    const PrivacyPlaces m_places;
    QWidget* m_over;
};

/// "12 texts, 3 calls, 1 note and what you know of them"
[[nodiscard]] QString goesWords(const KindCounts& counts);
/// Why not now: "A text to them is just leaving. Try again in a minute." Empty for None.
[[nodiscard]] QString sentence(ErasureHold hold);

} // namespace secondring
