# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
"""What a program was compiled with, as text: sizes, places and virtual functions, from what abidw(1) writes."""

import xml.etree.ElementTree as ElementTree


def names_of_types(root):
    """What each type is called, by its id."""
    names = {}
    kinds = {"class-decl", "enum-decl", "type-decl", "typedef-decl", "union-decl"}
    qualifiers = {"pointer-type-def": "*", "reference-type-def": "&", "qualified-type-def": " const"}
    pending = []
    for element in root.iter():
        if element.tag in kinds:
            names[element.get("id")] = element.get("name")
        elif element.tag in qualifiers:
            pending.append((element.get("id"), element.get("type-id"), qualifiers[element.tag]))
    for _ in range(4):
        for own, target, suffix in pending:
            if target in names:
                names[own] = names[target] + suffix
    return names


def lines_of_class(element, name, names):
    if element.get("size-in-bits") is None or element.get("is-declaration-only") == "yes":
        return
    yield f"{name}: {int(element.get('size-in-bits')) // 8} bytes"
    for base in element.findall("base-class"):
        yield f"{name}: base {names.get(base.get('type-id'))} at {base.get('layout-offset-in-bits')}"
    for member in element.findall("data-member"):
        if member.get("static") == "yes":
            continue
        variable = member.find("var-decl")
        yield (f"{name}: member {variable.get('name')} at {member.get('layout-offset-in-bits')}, "
               f"{names.get(variable.get('type-id'))}")
    for member in element.findall("member-function"):
        offset = member.get("vtable-offset")
        if offset is not None:
            function = member.find("function-decl")
            yield f"{name}: virtual {offset} {function.get('mangled-name') or function.get('name')}"


def layout(path):
    """A line for each thing that a program was compiled with, of what is Culvert's."""
    root = ElementTree.parse(path).getroot()
    names = names_of_types(root)
    lines = set()

    def visit(element, scope):
        for child in element:
            if child.tag == "namespace-decl":
                visit(child, scope + child.get("name") + "::")
            elif child.tag == "class-decl" and scope.startswith("Culvert::"):
                name = scope + child.get("name")
                lines.update(lines_of_class(child, name, names))
                for member in child.findall("member-type"):
                    visit(member, name + "::")
            elif child.tag == "enum-decl" and scope.startswith("Culvert::"):
                for value in child.findall("enumerator"):
                    lines.add(f"{scope}{child.get('name')}: {value.get('name')} = {value.get('value')}")
            elif child.tag in ("abi-instr", "abi-corpus"):
                visit(child, scope)

    visit(root, "")
    return sorted(lines)
