// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/person_export.h"
#include "tests/support/owner_only.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

class TstPersonExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyElseOnTheComputerReadsIt()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(u"for maria"_s);
        const PersonExport exported{{{u"person.json"_s, "{}"}, {u"texts.csv"_s, "it hurts\n"}}, {}};
        QVERIFY(writeExport(exported, folder));
        QVERIFY(isForOwnerOnly(folder + u"/person.json"_s) && isForOwnerOnly(folder + u"/texts.csv"_s));
    }

    void notEvenWhereAnOlderFileWasOpenToAll()
    {
        const QTemporaryDir dir;
        QVERIFY(layOpen(dir.filePath(u"texts.csv"_s)));
        QVERIFY(writeExport({{{u"texts.csv"_s, "it hurts\n"}}, {}}, dir.path()));
        QVERIFY(isForOwnerOnly(dir.filePath(u"texts.csv"_s)));
        QFile written(dir.filePath(u"texts.csv"_s));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray("it hurts\n"));
    }
};

QTEST_GUILESS_MAIN(TstPersonExport)
#include "tst_person_export.moc"
