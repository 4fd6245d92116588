# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
#
# Most of a small source's time is its compiler's reading of headers. Where CULVERT_MERGE_ROOMS is on, the sources of a
# folder are compiled as one: CI builds the program three to four times as fast that way. It asks that what is local to a source has
# a name of its own within its folder. Developers' builds compile each by itself, and clang-tidy reads each by itself.

# culvert_merge_rooms(TARGET [ALONE SOURCE...]): to be called when all its sources are known. Those behind ALONE, named from
# the project's root, or all of a folder that is named there, stay objects of their own, of which a program links what it needs.
function(culvert_merge_rooms target)
  if(NOT CULVERT_MERGE_ROOMS)
    return()
  endif()
  cmake_parse_arguments(PARSE_ARGV 1 merge "" "" ALONE)
  get_target_property(sources ${target} SOURCES)
  get_target_property(from ${target} SOURCE_DIR)
  foreach(source ${sources})
    cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY ${from} NORMALIZE)
    if(NOT source MATCHES "^${PROJECT_SOURCE_DIR}/.*[.]cpp$")
      continue()
    endif()
    # These make what has one name everywhere: the tr() of texts that are in no class, and a test's own main().
    file(STRINGS ${source} alone REGEX "^(CULVERT_DECLARE_TR|CULVERT_TEST_MAIN|(static |inline )*QString tr)\\(" LIMIT_COUNT 1)
    cmake_path(GET source PARENT_PATH folder)
    cmake_path(RELATIVE_PATH folder BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE room)
    cmake_path(RELATIVE_PATH source BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE name)
    if(NOT alone AND NOT room IN_LIST merge_ALONE AND NOT name IN_LIST merge_ALONE)
      set_source_files_properties(${source} TARGET_DIRECTORY ${target} PROPERTIES UNITY_GROUP ${room})
    endif()
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
  # Takes a source for a header, since another includes it.
  target_compile_options(${target} PRIVATE -Wno-subobject-linkage)
endfunction()

# culvert_compile_alone(SOURCE...): of the same folder; sources that have names which others of their folder have, too.
function(culvert_compile_alone)
  set_source_files_properties(${ARGN} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()
