# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
#
# What many sources include from Qt and the standard library is compiled once for all of them: it takes a third to a
# half of a compiler's time. Sources name what they include still; scripts/check reads them without this.

set(culvert_headers_core
  <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QJsonArray> <QJsonDocument> <QJsonObject> <QObject>
  <QPointer> <QString> <QStringList> <QTimer>
  <algorithm> <array> <chrono> <functional> <memory> <optional> <span> <utility> <vector>)
set(culvert_headers_widgets ${culvert_headers_core}
  <QApplication> <QBoxLayout> <QDialogButtonBox> <QFormLayout> <QHeaderView> <QLabel> <QLineEdit> <QPainter>
  <QPushButton> <QStyle> <QToolButton>)
set(culvert_headers_test ${culvert_headers_core} <QProcess> <QSignalSpy> <QTemporaryDir> <QTest> <thread>)

# culvert_precompile(TARGET HEADERS...)
function(culvert_precompile target)
  if(CULVERT_PRECOMPILE)
    target_precompile_headers(${target} PRIVATE ${ARGN})
    culvert_moc_without_headers(${target})
  endif()
endfunction()

# culvert_precompiled_as(TARGET OTHER): the headers of another, compiled with the same options.
function(culvert_precompiled_as target other)
  if(CULVERT_PRECOMPILE)
    target_precompile_headers(${target} REUSE_FROM ${other})
    culvert_moc_without_headers(${target})
  endif()
endfunction()

# That of a test is empty most of the time.
function(culvert_moc_without_headers target)
  set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/mocs_compilation.cpp
    PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
endfunction()
