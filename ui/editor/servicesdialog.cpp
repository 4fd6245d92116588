// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/editor/servicesdialog.h"

#include "core/model/names.h"
#include "core/model/plaintext.h"
#include "core/session/quickforward.h"
#include "ui/widgets/failurebanner.h"
#include "ui/words/icons.h"
#include "ui/words/statetexts.h"
#include "ui/words/texts.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

enum ServiceColumn { ProgramColumn, ListensColumn, StateColumn };

} // namespace

ServicesDialog::ServicesDialog(ServerProbe &probe, Profile profile, QList<Profile> taken,
                               QWidget *parent)
    : QDialog(parent)
    , m_probe(probe)
    , m_profile(std::move(profile))
    , m_taken(std::move(taken))
    , m_banner(new FailureBanner(this))
    , m_summary(new MutedLabel(this))
    , m_list(new QTreeWidget(this))
    , m_again(new QPushButton(Icons::glyph(Glyph::Retry), tr("&Look again"), this))
{
    setWindowTitle(tr("Services of %1", "a tunnel’s server").arg(plainLine(m_profile.name)));
    build();
}

void ServicesDialog::build()
{
    m_summary->setWordWrap(true);
    m_summary->setObjectName(u"summary"_s);
    m_list->setHeaderLabels({tr("Program"), tr("Listens on"), tr("Forward")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("Services"));
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    connect(m_list, &QTreeWidget::itemChanged, this, &ServicesDialog::followChoice);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_add = buttons->button(QDialogButtonBox::Ok);
    buttons->addButton(m_again, QDialogButtonBox::ActionRole);
    m_again->setAutoDefault(false);
    connect(m_again, &QPushButton::clicked, this, &ServicesDialog::begin);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(forwards());
        accept();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_banner);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 24);
}

void ServicesDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!m_search)
        begin();
}

void ServicesDialog::begin()
{
    delete m_search;
    m_search = new QObject(this);
    m_services.clear();
    fill();
    m_banner->setFailure(std::nullopt);
    m_again->setEnabled(false);
    m_summary->setText(tr("Asking the server what listens there…"));
    m_probe.findServices(
        m_profile.id, m_search,
        [this](const Result<QList<ServerService>> &services) { showFound(services); });
}

void ServicesDialog::showFound(const Result<QList<ServerService>> &services)
{
    m_again->setEnabled(true);
    if (!services) {
        m_summary->setText(services.failure().kind == FailureKind::Permission
                               ? tr("What listens there can only be found by a command on the "
                                    "server. A forward can be added by hand all the same.")
                               : QString());
        m_banner->setFailure(services.failure());
        return;
    }
    m_services = *services;
    m_summary->setText(m_services.isEmpty()
                           ? tr("Nothing listens there that the account can see.")
                           : tr("Choose what is to be reached from this computer."));
    fill();
    m_list->setFocus();
}

bool ServicesDialog::hasForward(const ServerService &service) const
{
    return std::any_of(m_profile.endpoints.begin(), m_profile.endpoints.end(),
                       [&service](const EndpointSettings &endpoint) {
                           return endpoint.type == EndpointType::Forward &&
                                  endpoint.target.toString() == service.target;
                       });
}

void ServicesDialog::fill()
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const ServerService &service : std::as_const(m_services)) {
            auto *item = new QTreeWidgetItem(
                m_list, {service.program.isEmpty() ? tr("unknown") : plainLine(service.program),
                         StateTexts::technical(service.listen)});
            const bool isThere = hasForward(service);
            item->setCheckState(ProgramColumn, isThere ? Qt::Checked : Qt::Unchecked);
            if (isThere) {
                item->setText(StateColumn, tr("is there already"));
                item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
            }
        }
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    followChoice();
}

QList<EndpointSettings> ServicesDialog::forwards() const
{
    QList<EndpointSettings> made;
    QList<Profile> taken = m_taken;
    taken.append(m_profile);
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const ServerService &service = m_services.at(row);
        if (m_list->topLevelItem(row)->checkState(ProgramColumn) != Qt::Checked ||
            hasForward(service))
            continue;
        Result<EndpointSettings> forward = quickForward(service.target, taken);
        if (!forward)
            continue;
        EndpointSettings endpoint = forward.takeValue();
        endpoint.temporary = false;
        if (endpointNameProblem(service.program).isEmpty())
            endpoint.name = service.program;
        taken.last().endpoints.append(endpoint);
        made.append(endpoint);
    }
    return made;
}

/// Says beside each what is to become of it.
void ServicesDialog::followChoice()
{
    const QSignalBlocker quiet(m_list);
    const QList<EndpointSettings> made = forwards();
    qsizetype next = 0;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (hasForward(m_services.at(row)))
            continue;
        const bool isChosen = item->checkState(ProgramColumn) == Qt::Checked && next < made.size();
        item->setData(StateColumn, Qt::AccessibleTextRole,
                      isChosen ? QVariant() : QVariant(tr("not chosen")));
        item->setText(StateColumn, isChosen
                                       ? StateTexts::technical(made.at(next++).listen.toString())
                                       : QString());
    }
    m_add->setEnabled(!made.isEmpty());
    const int count = static_cast<int>(made.size());
    if (count == 0)
        m_add->setText(tr("&Add forwards"));
    else
        m_add->setText(count == 1 ? tr("&Add 1 forward") : tr("&Add %n forwards", nullptr, count));
}

} // namespace Culvert
