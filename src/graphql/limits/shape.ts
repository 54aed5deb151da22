// What a document asks for, whatever its variables are: counted before it is validated, and once for each fragment, so
// that fragments within fragments take no longer than they are written.
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { enforce } from './limits.ts';

interface Shape {
  /** Fields on the first level. */
  readonly rootFields: number;
  /** Fields on all levels; those of a fragment once a spread. */
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  /** Levels of fields. */
  readonly depth: number;
}

const NOTHING: Shape = { rootFields: 0, fields: 0, aliases: 0, directives: 0, depth: 0 };

function beside(a: Shape, b: Shape): Shape {
  return {
    rootFields: a.rootFields + b.rootFields,
    fields: a.fields + b.fields,
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    depth: Math.max(a.depth, b.depth),
  };
}

/** A function that measures selections of the document. A fragment that spreads itself counts once: validation refuses it. */
function measureSelections(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
  const measured = new Map<string, Shape>();

  function measureFragment(name: string): Shape {
    const known = measured.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    if (fragment === undefined) return NOTHING;
    measured.set(name, NOTHING);
    const shape = measureSet(fragment.selectionSet);
    measured.set(name, shape);
    return shape;
  }

  function measureSelection(selection: SelectionNode): Shape {
    const directives = selection.directives?.length ?? 0;
    if (selection.kind === Kind.FIELD) {
      const inner = selection.selectionSet ? measureSet(selection.selectionSet) : NOTHING;
      return {
        rootFields: 1,
        fields: 1 + inner.fields,
        aliases: (selection.alias ? 1 : 0) + inner.aliases,
        directives: directives + inner.directives,
        depth: 1 + inner.depth,
      };
    }
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT
        ? measureSet(selection.selectionSet)
        : measureFragment(selection.name.value);
    return { ...inner, directives: directives + inner.directives };
  }

  function measureSet({ selections }: SelectionSetNode): Shape {
    return selections.map(measureSelection).reduce(beside, NOTHING);
  }

  return measureSet;
}

/** Holds every place of the document to the limit on its directives, also where no operation leads. */
function checkDirectives(document: DocumentNode): void {
  visit(document, {
    enter(node) {
      if ('directives' in node) enforce('directivesInPlace', node.directives?.length ?? 0);
    },
  });
}

/** Holds each operation of the document to the limits on fields, depth, aliases and directives. Throws the limit’s error. */
export function checkShape(document: DocumentNode): void {
  checkDirectives(document);
  const { definitions } = document;
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const measureSet = measureSelections(new Map(fragments.map((fragment) => [fragment.name.value, fragment])));
  for (const operation of definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
    const shape = measureSet(operation.selectionSet);
    enforce('depth', shape.depth);
    enforce('aliases', shape.aliases);
    enforce('directives', shape.directives + (operation.directives?.length ?? 0));
    enforce('rootFields', shape.rootFields);
    enforce('fields', shape.fields);
  }
}
