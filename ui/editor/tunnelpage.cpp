// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/editor/tunnelpage.h"

#include "core/model/destination.h"
#include "core/model/names.h"
#include "ui/editor/destinationcompleter.h"
#include "ui/editor/endpointlist.h"
#include "ui/editor/profiledefaults.h"
#include "ui/words/statetexts.h"
#include "ui/words/texts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

// What problems() allows, so that the spin box never keeps a number that the file may have.
constexpr int LongestIdleSeconds = 7 * 24 * 60 * 60;

} // namespace

TunnelPage::TunnelPage(const QList<Profile> &others, QWidget *parent)
    : EditorPage(parent)
    , m_others(others)
    , m_destination(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_group(new QComboBox(this))
    , m_start(new QComboBox(this))
    , m_explanation(new MutedLabel(this))
    , m_idle(new QSpinBox(this))
    , m_endpoints(new EndpointList(others, this))
{
    m_destination->setPlaceholderText(tr("user@host, host:port or a name from ssh_config"));
    // Those that there are, or a new one.
    m_group->setEditable(true);
    m_group->setInsertPolicy(QComboBox::NoInsert);
    m_group->addItem(QString());
    for (const Profile &other : others) {
        if (m_group->findText(other.group) < 0)
            m_group->addItem(other.group);
    }
    m_group->lineEdit()->setPlaceholderText(tr("none"));
    for (const StartMode mode : {StartMode::Manual, StartMode::OnDemand, StartMode::Always})
        m_start->addItem(StateTexts::startMode(mode), static_cast<int>(mode));
    m_explanation->setWordWrap(true);
    m_explanation->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_idle->setRange(0, LongestIdleSeconds);
    m_idle->setSuffix(tr(" s", "seconds, after a number"));
    m_idle->setToolTip(tr("How long ssh is kept after the last connection closed"));

    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(10);
    addField(form, tr("&Destination:"), m_destination, u"destination"_s);
    addField(form, tr("&Name:"), m_name, u"name"_s);
    addField(form, tr("&Group:"), m_group, u"group"_s);
    addField(form, tr("&Start:"), m_start, u"start"_s);
    form->addRow(QString(), m_explanation);
    addField(form, tr("&Idle time:"), m_idle, u"idleSeconds"_s);
    addField(form, tr("&Endpoints:"), m_endpoints, u"endpoints"_s);

    connect(m_destination, &QLineEdit::textEdited, this, &TunnelPage::followDestination);
    connect(m_name, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_nameFollows = text.isEmpty(); });
    connect(m_destination, &QLineEdit::textChanged, this, &EditorPage::changed);
    connect(m_name, &QLineEdit::textChanged, this, &EditorPage::changed);
    connect(m_group, &QComboBox::currentTextChanged, this, &EditorPage::changed);
    connect(m_start, &QComboBox::currentIndexChanged, this, [this] {
        showStartMode();
        Q_EMIT changed();
    });
    connect(m_idle, &QSpinBox::valueChanged, this, &EditorPage::changed);
    connect(m_endpoints, &EndpointList::changed, this, &EditorPage::changed);
}

void TunnelPage::load(const Profile &profile)
{
    m_nameBefore = profile.name;
    m_nameFollows = profile.name.isEmpty();
    m_destination->setText(profile.destination);
    m_name->setText(profile.name);
    m_group->setCurrentText(profile.group);
    m_start->setCurrentIndex(m_start->findData(static_cast<int>(profile.start)));
    m_idle->setValue(profile.idleSeconds);
    m_endpoints->setEndpoints(profile.endpoints);
    showStartMode();
}

void TunnelPage::store(Profile &profile) const
{
    profile.destination = m_destination->text().trimmed();
    profile.name = m_name->text().trimmed();
    profile.group = m_group->currentText().trimmed();
    profile.start = static_cast<StartMode>(m_start->currentData().toInt());
    profile.idleSeconds = m_idle->value();
    profile.endpoints = m_endpoints->endpoints();
}

QList<FieldProblem> TunnelPage::ownProblems() const
{
    // A name that two profiles had before, from a file edited by hand, can stay.
    const QString name = m_name->text().trimmed();
    if (name == m_nameBefore || name.isEmpty())
        return {};
    const bool taken =
        std::any_of(m_others.begin(), m_others.end(), [key = nameKey(name)](const Profile &other) {
            return nameKey(other.name) == key;
        });
    if (!taken)
        return {};
    return {{u"name"_s, tr("another tunnel has this name")}};
}

void TunnelPage::setHosts(const QStringList &hosts)
{
    auto *completer = new DestinationCompleter(hosts, m_destination);
    m_destination->setCompleter(completer);
    // The field has the text a moment later, and does not say that it was edited.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
            &TunnelPage::followDestination, Qt::QueuedConnection);
}

/// Until a person names the tunnel, it is called after its server.
void TunnelPage::followDestination()
{
    if (!m_nameFollows)
        return;
    const Result<Destination> destination = Destination::parse(m_destination->text().trimmed());
    m_name->setText(destination ? ProfileDefaults::freeName(destination->host, m_others)
                                : QString());
}

void TunnelPage::showStartMode()
{
    const auto mode = static_cast<StartMode>(m_start->currentData().toInt());
    m_explanation->setText(StateTexts::startModeExplanation(mode));
    m_start->setAccessibleDescription(m_explanation->text());
    m_idle->setEnabled(mode == StartMode::OnDemand);
}

} // namespace Culvert
