# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
#
# What people read in other languages. scripts/translate brings translations/ in line with the sources.

get_target_property(rcc Qt6::rcc IMPORTED_LOCATION)
cmake_path(GET rcc PARENT_PATH rcc_folder)
# Qt's own module for it comes with Qt Designer, in Debian.
find_program(CULVERT_LRELEASE NAMES lrelease6 lrelease-qt6 lrelease
  HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS} ${rcc_folder}/../bin DOC "Qt's lrelease (qt6-l10n-tools)" REQUIRED)
mark_as_advanced(CULVERT_LRELEASE)

# culvert_translations(TARGET): compiles translations/*.ts into the target, as a resource.
function(culvert_translations target)
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/translations/culvert_*.ts)
  set(folder ${CMAKE_CURRENT_BINARY_DIR}/translations)
  foreach(source ${sources})
    cmake_path(GET source STEM name)
    add_custom_command(OUTPUT ${folder}/${name}.qm
      COMMAND ${CULVERT_LRELEASE} -silent ${source} -qm ${folder}/${name}.qm
      DEPENDS ${source} VERBATIM COMMENT "Compiling ${name}.ts")
    list(APPEND made ${folder}/${name}.qm)
    string(APPEND files "  <file>${name}.qm</file>\n")
  endforeach()
  file(CONFIGURE OUTPUT ${folder}/translations.qrc @ONLY
    CONTENT "<RCC><qresource prefix=\"/culvert/translations\">\n@files@</qresource></RCC>\n")
  set(resource ${CMAKE_CURRENT_BINARY_DIR}/qrc_translations.cpp)
  add_custom_command(OUTPUT ${resource}
    COMMAND Qt6::rcc --name culvert_translations -o ${resource} ${folder}/translations.qrc
    DEPENDS ${folder}/translations.qrc ${made} VERBATIM COMMENT "Embedding the translations")
  target_sources(${target} PRIVATE ${resource})
  set_source_files_properties(${resource} PROPERTIES
    SKIP_AUTOGEN ON SKIP_PRECOMPILE_HEADERS ON COMPILE_OPTIONS -w)
endfunction()
