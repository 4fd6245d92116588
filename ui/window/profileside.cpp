// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/window/profileside.h"

#include "core/model/plaintext.h"
#include "ui/models/profilemodel.h"
#include "ui/widgets/activation.h"
#include "ui/widgets/clearbutton.h"
#include "ui/window/profilelist.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace Culvert {

using namespace Qt::StringLiterals;

ProfileSide::ProfileSide(EngineInterface &engine, QWidget *parent)
    : QWidget(parent)
    , m_model(new ProfileModel(engine, this))
    , m_search(new QLineEdit(this))
    , m_list(new ProfileList(*m_model, this))
{
    setMinimumWidth(240);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    makeSearch();
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    onActivation(m_list, [this] { Q_EMIT activated(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        // Whoever has chosen another one meanwhile stays there.
        m_wanted.clear();
        Q_EMIT currentChanged();
    });
    connect(m_model, &ProfileModel::failed, this, &ProfileSide::failed);

    auto *searchRow = new QVBoxLayout;
    searchRow->setContentsMargins(8, 8, 8, 4);
    searchRow->addWidget(m_search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(searchRow);
    layout->addWidget(m_list, 1);
}

void ProfileSide::makeSearch()
{
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search tunnels"));
    addClearButton(m_search);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        m_list->viewport()->update();
        selectSomething();
        Q_EMIT currentChanged();
    });
    // From the words to what they found.
    connect(m_search, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
}

void ProfileSide::addProfileActions(const QList<QAction *> &actions)
{
    m_list->addActions(actions);
}

const ProfileStatus *ProfileSide::current() const
{
    return m_model->at(m_list->currentIndex());
}

QString ProfileSide::currentId() const
{
    const ProfileStatus *profile = current();
    return profile ? profile->id : QString();
}

QString ProfileSide::hint() const
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return tr("No tunnel is selected.");
    return tr("%1: %2\nIts switch is for all of them.", "a group of tunnels")
        .arg(plainLine(index.data().toString()), index.data(ProfileModel::SummaryRole).toString());
}

void ProfileSide::select(const QString &id)
{
    QModelIndex index = m_model->indexOf(id);
    if (!index.isValid() && m_model->has(id)) {
        // It is in a closed group, or not what is searched for.
        m_search->clear();
        m_model->setCollapsed(m_model->groupOf(id), false);
        index = m_model->indexOf(id);
    }
    m_wanted = index.isValid() ? QString() : id;
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void ProfileSide::selectSomething()
{
    select(std::exchange(m_wanted, {}));
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->firstProfile());
}

void ProfileSide::focusList()
{
    m_list->setFocus();
}

void ProfileSide::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ProfileSide::toggleCurrent()
{
    m_model->setData(m_list->currentIndex(), isCurrentOn() ? Qt::Unchecked : Qt::Checked,
                     Qt::CheckStateRole);
}

bool ProfileSide::isCurrentOn() const
{
    return m_list->currentIndex().data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

void ProfileSide::moveCurrent(int by)
{
    m_model->moveBy(currentId(), by);
}

} // namespace Culvert
