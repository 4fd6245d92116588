// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/editor/testdialog.h"

#include "core/model/plaintext.h"
#include "ui/words/icons.h"
#include "ui/words/plainlabel.h"
#include "ui/words/texts.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

constexpr int IconSize = 18;
enum Column { Outcome, Text, Time };

QIcon iconOf(TestStep::Outcome outcome)
{
    switch (outcome) {
    case TestStep::Outcome::Good:
        return Icons::glyph(Glyph::Done);
    case TestStep::Outcome::Bad:
        return Icons::state(TunnelState::Failed);
    case TestStep::Outcome::Skipped:
        return Icons::state(TunnelState::Stopped);
    }
    Q_UNREACHABLE();
}

} // namespace

TestDialog::TestDialog(ServerProbe &probe, Profile profile, std::optional<qsizetype> endpoint,
                       QWidget *parent)
    : QDialog(parent)
    , m_probe(probe)
    , m_profile(std::move(profile))
    , m_endpoint(endpoint)
    , m_scroll(new QScrollArea(this))
    , m_summary(new MutedLabel(this))
    , m_again(new QPushButton(Icons::glyph(Glyph::Retry), tr("&Test again"), this))
    , m_copy(new QPushButton(Icons::glyph(Glyph::Copy), tr("Co&py"), this))
{
    setWindowTitle(tr("Test %1", "a tunnel").arg(plainLine(m_profile.name)));
    build();
}

void TestDialog::build()
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Steps"));
    // What is new stays in sight.
    QScrollBar *bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, bar, [bar](int, int most) { bar->setValue(most); });
    m_summary->setWordWrap(true);
    m_summary->setObjectName(u"summary"_s);
    m_again->setObjectName(u"again"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_again, QDialogButtonBox::ActionRole);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_again, &QPushButton::clicked, this, &TestDialog::begin);
    connect(m_copy, &QPushButton::clicked, this, &TestDialog::copy);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_summary);
    layout->addWidget(buttons);
    const int character = fontMetrics().averageCharWidth();
    resize(character * 84, fontMetrics().height() * 30);
}

void TestDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!m_run)
        begin();
}

void TestDialog::begin()
{
    delete m_run;
    m_run = new QObject(this);
    m_steps.clear();
    m_content = new QWidget;
    m_grid = new QGridLayout(m_content);
    m_grid->setColumnStretch(Text, 1);
    m_grid->setHorizontalSpacing(10);
    // The scroll area deletes what it had before.
    m_scroll->setWidget(m_content);
    m_again->setEnabled(false);
    m_copy->setEnabled(false);
    m_summary->setText(tr("Trying each step of the way…"));
    m_probe.test(
        m_profile, m_endpoint, m_run, [this](const TestStep &step) { add(step); },
        [this] { finish(); });
}

void TestDialog::add(const TestStep &step)
{
    m_steps.append(step);
    const int row = m_grid->rowCount();
    auto *outcome = new PlainLabel(m_content);
    outcome->setPixmap(iconOf(step.outcome).pixmap(QSize(IconSize, IconSize), devicePixelRatio()));
    outcome->setAccessibleName(testOutcomeTitle(step.outcome));
    m_grid->addWidget(outcome, row, Outcome, Qt::AlignTop);
    auto *title = new HeadingLabel(capitalised(testStepTitle(step.step)), 1.0, m_content);
    m_grid->addWidget(title, row, Text, Qt::AlignLeading);
    if (step.ms) {
        auto *time = new MutedLabel(m_content);
        time->setText(tr("%1 ms", "milliseconds").arg(QLocale().toString(*step.ms, 'f', 1)));
        m_grid->addWidget(time, row, Time, Qt::AlignTrailing | Qt::AlignTop);
    }
    const auto addLine = [this](PlainLabel *label, const QString &text, int place) {
        label->setText(text);
        label->setWordWrap(true);
        // A label goes by the direction of its text; these have to stand below their title.
        label->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) |
                            Qt::AlignAbsolute);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_grid->addWidget(label, place, Text, 1, 2);
    };
    if (step.outcome == TestStep::Outcome::Good)
        addLine(new MutedLabel(m_content), plainText(step.message), row + 1);
    else
        addLine(new PlainLabel(m_content), plainText(step.message), row + 1);
    if (!step.mend.isEmpty())
        addLine(new PlainLabel(m_content), tr("To mend it: %1.").arg(step.mend), row + 2);
    // What is over stays at the top.
    for (int i = 0; i <= row + 3; ++i)
        m_grid->setRowStretch(i, i == row + 3 ? 1 : 0);
}

void TestDialog::finish()
{
    const auto bad = std::count_if(m_steps.begin(), m_steps.end(), [](const TestStep &step) {
        return step.outcome == TestStep::Outcome::Bad;
    });
    if (bad == 0)
        m_summary->setText(tr("Everything that could be tried works."));
    else
        m_summary->setText(bad == 1 ? tr("One step does not work.")
                                    : tr("%n steps do not work.", nullptr, static_cast<int>(bad)));
    m_again->setEnabled(true);
    m_copy->setEnabled(true);
}

QString TestDialog::text() const
{
    QStringList lines;
    for (const TestStep &step : m_steps) {
        lines.append(
            tr("%1: %2", "a step of a test and its outcome")
                .arg(capitalised(testStepTitle(step.step)), testOutcomeTitle(step.outcome)));
        if (!step.message.isEmpty())
            lines.append(u"  "_s + plainLine(step.message));
        if (!step.mend.isEmpty())
            lines.append(u"  "_s + tr("To mend it: %1.").arg(step.mend));
    }
    return lines.join(u'\n');
}

void TestDialog::copy() const
{
    QGuiApplication::clipboard()->setText(text());
}

} // namespace Culvert
