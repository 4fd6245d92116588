# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
#
# The compile rules every target of the project shares.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# A hundred test programs hold most of the library each; with a copy of its debug information as well, they need 6 GB.
add_compile_options($<$<CONFIG:RelWithDebInfo>:-gsplit-dwarf> -gz)
add_link_options(-gz)

if(CULVERT_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
  # A third of each program would be relocations.
  include(CheckLinkerFlag)
  check_linker_flag(CXX LINKER:-z,pack-relative-relocs CULVERT_PACKS_RELOCATIONS)
  if(CULVERT_PACKS_RELOCATIONS)
    add_link_options(LINKER:-z,pack-relative-relocs)
  endif()
endif()

# culvert_rules(TARGET): strict warnings, strict Qt, and includes that start at the project's root,
# so that an #include line names the folder that the layer rule speaks of.
function(culvert_rules target)
  target_compile_options(${target} PRIVATE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wformat=2 -Wimplicit-fallthrough
    -Wredundant-decls -Wzero-as-null-pointer-constant
    $<$<BOOL:${CULVERT_WERROR}>:-Werror>)
  target_compile_definitions(${target} PRIVATE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
    QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
  target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR})
  set_target_properties(${target} PROPERTIES AUTOMOC ON)
endfunction()

# culvert_system_sources(TARGET FILE...): sources that know one system, and are in a folder of that name ("linux")
# beside those that know none. A port writes them anew in a folder of its own: docs/portability.md.
function(culvert_system_sources target)
  string(TOLOWER ${CMAKE_SYSTEM_NAME} system)
  foreach(file ${ARGN})
    cmake_path(GET file PARENT_PATH folder)
    cmake_path(GET file FILENAME name)
    cmake_path(APPEND folder ${system} ${name} OUTPUT_VARIABLE source)
    if(NOT EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${source})
      message(FATAL_ERROR "There is no ${CMAKE_CURRENT_SOURCE_DIR}/${source}: docs/portability.md says what a port needs")
    endif()
    target_sources(${target} PRIVATE ${source})
  endforeach()
endfunction()
