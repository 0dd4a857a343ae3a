// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/text_segments.h"
#include "tests/support/vector_file.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// How the parts of @p one differ from what is expected; empty when they do not.
QString differs(const QJsonObject& one)
{
    const TextSegments found = segmentsOf(one[u"text"_s].toString());
    const bool gsm7 = found.encoding == TextSegments::Encoding::Gsm7;
    QJsonArray accepted = one[u"acceptable_segments"_s].toArray();
    if (accepted.isEmpty()) accepted.append(one[u"segments"_s]);
    if (one[u"encoding"_s].toString() != (gsm7 ? u"GSM-7"_s : u"UCS-2"_s)) return u"wrong encoding"_s;
    if (one.contains(u"units"_s) && one[u"units"_s].toInt() != found.units)
        return u"%1 units"_s.arg(found.units);
    if (!accepted.contains(found.parts)) return u"%1 parts"_s.arg(found.parts);
    return {};
}

} // namespace

/// Every text of the vector file is cut as the file says.
class TestSegmentVectors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void everyTextIsCutAsTheFileSays()
    {
        const QString path = vectorFile(u"segment-vectors.json"_s);
        if (isNotInChosenFolder(path)) QSKIP("the folder in SECOND_RING_VECTORS has no file of that name");
        const QJsonArray cases = casesIn(path);
        QVERIFY2(!cases.isEmpty(), qPrintable(path));
        QStringList different;
        for (const auto& each : cases) {
            const QJsonObject one = each.toObject();
            const QString why = differs(one);
            if (!why.isEmpty()) different += one[u"id"_s].toString() + u": "_s + why;
        }
        printCounts(path, cases.size(), different);
        QCOMPARE(different, QStringList());
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestSegmentVectors)
#include "tst_segment_vectors.moc"
