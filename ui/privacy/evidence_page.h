// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/proof_chain.h"
#include "core/privacy/evidence.h"

#include <QSizeF>
#include <QTimeZone>

class QPaintDevice;
class QPainter;
class QTextDocument;

#include <functional>
#include <memory>

namespace secondring {

/// What the evidence page is written with.
struct EvidenceFrame {
    QString business;
    QString region; ///< Of the desk, for writing numbers.
    QTimeZone zone;
    Timestamp now;
    ProofCheck proofs; ///< The chain of all proofs, gone through.
};

/// As HTML that is black on white whatever the desk's colours are.
[[nodiscard]] QString evidenceHtml(const TextEvidence& evidence, const EvidenceFrame& frame);

/// The evidence about a person as sheets of paper, light always.
class EvidencePages {
public:
    /// @p sheet: the whole sheet in the pixels of @p device, margins included.
    EvidencePages(const TextEvidence& evidence, const EvidenceFrame& frame, QPaintDevice* device,
                  const QSizeF& sheet);
    ~EvidencePages();
    EvidencePages(const EvidencePages&) = delete;
    EvidencePages& operator=(const EvidencePages&) = delete;
    EvidencePages(EvidencePages&&) = delete;
    EvidencePages& operator=(EvidencePages&&) = delete;

    [[nodiscard]] int count() const;
    [[nodiscard]] const QTextDocument& document() const { return *m_document; }
    void paint(QPainter& painter, int page) const; ///< From 0.

private:
    std::unique_ptr<QTextDocument> m_document;
    QString m_foot;
    QSizeF m_sheet;
    double m_margin;
};

/// A4 or Letter, as the country has it. False when the file cannot be written.
[[nodiscard]] bool writeEvidence(const TextEvidence& evidence, const EvidenceFrame& frame,
                                 const QString& file);

} // namespace secondring
