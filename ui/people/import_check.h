// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/import_job.h"
#include "ui/desk.h"

#include <QWidget>

namespace secondring {

class Button;
class ChoiceField;
class ImportColumnsBox;
class ImportRows;
class Words;

/// What a file holds and what its first rows would do, before anything is done.
class ImportCheck : public QWidget {
    Q_OBJECT

public:
    ImportCheck(const Desk& desk, QWidget* parent);

    void check(const QString& path, const ContactFile& file);

Q_SIGNALS:
    void back();
    void agreed(const secondring::ImportRequest& request);

private:
    [[nodiscard]] QWidget* makeSide();
    [[nodiscard]] QWidget* makeRows();
    [[nodiscard]] ImportRequest request() const;
    void look();
    void take(const std::vector<ImportEffect>& effects);

    const Desk m_desk;
    QString m_path;
    std::vector<FileRow> m_tableRows;
    std::vector<FilePerson> m_cards;
    bool m_isTable = true;
    int m_turn = 0;
    Words* m_title;
    Words* m_kindHint;
    QWidget* m_columnsPart = nullptr;
    ImportColumnsBox* m_columns;
    ChoiceField* m_kind;
    ImportRows* m_rows;
    Words* m_sum;
    Button* m_back;
    Button* m_import;
};

} // namespace secondring
