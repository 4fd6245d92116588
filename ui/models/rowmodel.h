// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractItemModel>
#include <QList>
#include <QSet>

#include <algorithm>
#include <type_traits>
#include <utility>

namespace Culvert {

/// A model of snapshots: each list that it is given becomes the rows, and rows of the same key
/// change in place, so that a selection survives all but the removal of its row. Costs little more
/// than a look at each row, for thousands of them.
///
/// @p Base is QAbstractTableModel or QAbstractListModel. @p keyOf gives what tells a @p Row from
/// the others of its list, by itself and by its place there.
template <typename Base, typename Row, auto keyOf>
class RowModel : public Base
{
public:
    using Base::Base;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

protected:
    const QList<Row> &rows() const { return m_rows; }

    void setRows(const QList<Row> &now)
    {
        removeGone(now);
        placeAll(now);
        // Only where two rows had the same key.
        if (m_rows.size() > now.size())
            remove(now.size(), m_rows.size());
        changeOthers(now);
    }

private:
    using Key = std::decay_t<decltype(keyOf(std::declval<const Row &>(), qsizetype()))>;

    /// Those that follow each other go together.
    void removeGone(const QList<Row> &now)
    {
        QSet<Key> keys;
        for (qsizetype row = 0; row < now.size(); ++row)
            keys.insert(keyOf(now.at(row), row));
        for (qsizetype last = m_rows.size() - 1; last >= 0; --last) {
            qsizetype first = last;
            while (first >= 0 && !keys.contains(keyOf(m_rows.at(first), first)))
                --first;
            if (first == last)
                continue;
            remove(first + 1, last + 1);
            last = first;
        }
    }

    /// Afterwards the rows are those of @p now, in its order, if not with their newest values.
    void placeAll(const QList<Row> &now)
    {
        QSet<Key> there;
        for (qsizetype row = 0; row < m_rows.size(); ++row)
            there.insert(keyOf(m_rows.at(row), row));
        for (qsizetype row = 0; row < now.size(); ++row) {
            qsizetype end = row;
            while (end < now.size() && !there.contains(keyOf(now.at(end), end)))
                ++end;
            if (end > row)
                insert(now, row, end);
            else if (!moveTo(row, keyOf(now.at(row), row)))
                insert(now, row, ++end);
            row = std::max(row, end - 1);
        }
    }

    /// All rows above are right already, so that it is there or further down; false if it is not.
    bool moveTo(qsizetype row, const Key &key)
    {
        qsizetype old = row;
        while (old < m_rows.size() && !(keyOf(m_rows.at(old), old) == key))
            ++old;
        if (old == m_rows.size())
            return false;
        if (old == row)
            return true;
        this->beginMoveRows({}, static_cast<int>(old), static_cast<int>(old), {},
                            static_cast<int>(row));
        m_rows.move(old, row);
        this->endMoveRows();
        return true;
    }

    void insert(const QList<Row> &now, qsizetype first, qsizetype end)
    {
        this->beginInsertRows({}, static_cast<int>(first), static_cast<int>(end - 1));
        m_rows.insert(first, end - first, {});
        std::copy(now.begin() + first, now.begin() + end, m_rows.begin() + first);
        this->endInsertRows();
    }

    void remove(qsizetype first, qsizetype end)
    {
        this->beginRemoveRows({}, static_cast<int>(first), static_cast<int>(end - 1));
        m_rows.remove(first, end - first);
        this->endRemoveRows();
    }

    /// Those that follow each other are told together.
    void changeOthers(const QList<Row> &now)
    {
        const QList<Row> before = std::exchange(m_rows, now);
        // A list model hides the number of its columns.
        const int lastColumn = static_cast<const QAbstractItemModel *>(this)->columnCount() - 1;
        for (qsizetype first = 0; first < now.size(); ++first) {
            qsizetype end = first;
            while (end < now.size() && !(before.at(end) == now.at(end)))
                ++end;
            if (end == first)
                continue;
            Q_EMIT this->dataChanged(this->index(static_cast<int>(first), 0),
                                     this->index(static_cast<int>(end - 1), lastColumn));
            first = end;
        }
    }

    QList<Row> m_rows;
};

} // namespace Culvert
