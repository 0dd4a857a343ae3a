// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes what the labelled examples teach: teach_intents OUTPUT EXAMPLES… (`tests/run teach`).

#include "tests/leads/intent_teacher.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace secondring;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList files = QCoreApplication::arguments().mid(1);
    std::vector<Lesson> lessons;
    for (const QString& name : files.mid(1)) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) return 2;
        const auto more = lessonsIn(file.readAll());
        lessons.insert(lessons.end(), more.begin(), more.end());
    }
    QFile output(files.value(0));
    if (lessons.empty() || !output.open(QIODevice::WriteOnly)) return 2;
    const QByteArray rows = taughtIntents(lessons);
    std::printf("%zu examples, %lld bytes\n", lessons.size(), static_cast<long long>(rows.size()));
    return output.write(rows) == rows.size() ? 0 : 1;
}
