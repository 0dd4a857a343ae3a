// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/evidence_screens.h"

#include "tests/ui/evidence_fixture.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Letter, at 96 to the inch.
constexpr QSize sheet(816, 1056);
constexpr int dotsPerMeter = 3780;

int takeSheets(const TextEvidence& evidence, const QString& name, const QString& folder)
{
    QImage image(sheet, QImage::Format_RGB32);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    const EvidencePages pages(evidence, evidenceFrame(), &image, QSizeF(sheet));
    int missed = 0;
    for (int page = 0; page < std::min(pages.count(), 3); ++page) {
        QPainter painter(&image);
        pages.paint(painter, page);
        painter.end();
        if (!image.save(u"%1/evidence-%2-%3.png"_s.arg(folder, name).arg(page + 1))) ++missed;
    }
    return missed;
}

} // namespace

int takeEvidence(const QString& folder, const QString& suffix)
{
    if (!suffix.isEmpty()) return 0; // Paper has one size.
    Theme theme(1.0);
    theme.choose(Theme::Choice::Dark); // Paper is light all the same.
    theme.dress();
    auto broken = evidenceWith(2);
    broken.consentBrokenAt = 4;
    broken.texts[0].words.reset();
    return takeSheets(evidenceWith(3), u"some"_s, folder) + takeSheets(evidenceWith(40), u"many"_s, folder) +
           takeSheets(evidenceWith(0), u"nothing"_s, folder) + takeSheets(broken, u"broken"_s, folder);
}

} // namespace secondring
