// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/window/quickforwarddialog.h"

#include "core/model/plaintext.h"
#include "core/session/quickforward.h"
#include "ui/widgets/failurebanner.h"
#include "ui/words/statetexts.h"
#include "ui/words/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Culvert {

using namespace Qt::StringLiterals;

QuickForwardDialog::QuickForwardDialog(EngineInterface &engine, const QString &profileId,
                                       QWidget *parent)
    : QDialog(parent)
    , m_engine(engine)
    , m_profile(new QComboBox(this))
    , m_target(new QLineEdit(this))
    , m_keep(new QCheckBox(tr("&Keep it in the tunnel"), this))
    , m_problem(new ProblemLabel(this))
    , m_result(new MutedLabel(this))
    , m_banner(new FailureBanner(this))
{
    setWindowTitle(tr("Quick forward"));
    build(profileId);
    connect(m_target, &QLineEdit::textChanged, this, &QuickForwardDialog::check);
    check();
    m_target->setFocus();
}

void QuickForwardDialog::build(const QString &profileId)
{
    const QList<Profile> profiles = m_engine.profiles();
    for (const Profile &profile : profiles)
        m_profile->addItem(plainLine(profile.name), profile.id);
    m_profile->setCurrentIndex(std::max(0, m_profile->findData(profileId)));
    m_target->setObjectName(u"target"_s);
    m_target->setPlaceholderText(tr("5432, db.internal:5432 or a socket’s path"));
    m_keep->setToolTip(tr("Else it goes when the tunnel is switched off"));
    m_result->setWordWrap(true);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Port on the server:"), m_target);
    form->addRow(QString(), m_problem);
    form->addRow(tr("&Through:"), m_profile);
    form->addRow(QString(), m_keep);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("&Forward"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QuickForwardDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_banner);
    layout->addLayout(form);
    layout->addWidget(m_result);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 62);
}

Result<EndpointSettings> QuickForwardDialog::forward() const
{
    return quickForward(m_target->text(), m_engine.profiles());
}

void QuickForwardDialog::check()
{
    const bool isEmpty = m_target->text().trimmed().isEmpty();
    const Result<EndpointSettings> made = forward();
    m_problem->setProblem(made || isEmpty ? QString() : made.failure().message);
    m_ok->setEnabled(made.ok());
    if (!made)
        m_result->setText(tr("Then it is a port of this computer as well."));
    else if (made->listen.tcp().port == 0)
        m_result->setText(tr("A free port of this computer will lead to %1.")
                              .arg(StateTexts::technical(made->target.toString())));
    else
        m_result->setText(tr("%1 of this computer will lead to %2.")
                              .arg(StateTexts::technical(made->listen.toString()),
                                   StateTexts::technical(made->target.toString())));
}

void QuickForwardDialog::accept()
{
    const Result<EndpointSettings> made = forward();
    const QString id = m_profile->currentData().toString();
    const QList<Profile> profiles = m_engine.profiles();
    const auto found = std::find_if(profiles.begin(), profiles.end(),
                                    [&id](const Profile &profile) { return profile.id == id; });
    if (!made || found == profiles.end())
        return;
    Profile profile = *found;
    EndpointSettings endpoint = *made;
    endpoint.temporary = !m_keep->isChecked();
    profile.endpoints.append(endpoint);
    m_ok->setEnabled(false);
    m_engine.save(profile,
                  [self = QPointer(this), endpoint, id](const std::optional<Failure> &failure) {
                      if (!self)
                          return;
                      if (failure) {
                          self->m_banner->setFailure(failure);
                          self->check();
                          return;
                      }
                      Q_EMIT self->made(endpoint.listen.toString(), endpoint.target.toString(), id);
                      self->done(QDialog::Accepted);
                  });
}

} // namespace Culvert
