# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
#
# cmake -DHEADER=core/FOLDER/NAME.h -DMADE=FILE -DPUBLIC="NAME.h;..." -P PublicHeader.cmake
#
# Makes an installed header of one of the tree: in that, an #include line names the layer of what it
# includes; in this, <culvert/...>.

cmake_minimum_required(VERSION 3.25)

file(READ ${HEADER} text)
string(REGEX MATCHALL "#include \"[^\"]+\"" includes "${text}")
foreach(include ${includes})
  string(REGEX REPLACE "#include \"(.*)\"" "\\1" path ${include})
  cmake_path(GET path FILENAME name)
  if(NOT name IN_LIST PUBLIC)
    message(FATAL_ERROR "${HEADER} is public, and includes ${path}, which is not")
  endif()
  string(REPLACE "${include}" "#include <culvert/${name}>" text "${text}")
endforeach()
file(WRITE ${MADE} "${text}")
