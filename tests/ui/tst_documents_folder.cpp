// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents_folder.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

/// A dialog opens in a folder that is there.
class TstDocumentsFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
#ifndef Q_OS_LINUX
        QSKIP("Only on Linux does the home folder come from the environment.");
#endif
        QVERIFY(qputenv("HOME", m_home.path().toUtf8()));
        QVERIFY(qputenv("XDG_CONFIG_HOME", m_home.filePath(u".config"_s).toUtf8()));
    }

    void aDeskWithoutDocumentsOpensItsHome()
    {
        QCOMPARE(documentsFolder(), m_home.path());
    }

    void aDeskWithDocumentsOpensThem()
    {
        QVERIFY(QDir(m_home.path()).mkdir(u"Documents"_s));
        QCOMPARE(documentsFolder(), m_home.filePath(u"Documents"_s));
    }

private:
    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(TstDocumentsFolder)
#include "tst_documents_folder.moc"
