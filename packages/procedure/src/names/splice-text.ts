import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { stepsOf } from '../json/json-pointer.ts';
import type { RenameEdit } from './rename-edits.ts';

/** The text of a JSON file with these keys and texts put in; nothing else in it moves. */
export function spliceText(text: string, edits: readonly Omit<RenameEdit, 'file'>[]): string {
  const tree = parseTree(text);
  const cuts = edits.map(({ pointer, stands, text: put }) => {
    const value = tree && findNodeAtLocation(tree, locationOf(tree, pointer));
    const node = stands === 'as-key' ? value?.parent?.children?.[0] : value;
    if (!node) throw new Error(`procedure: there is nothing at ${pointer} to be renamed`);
    return { ...node, put: JSON.stringify(put) };
  });
  return cuts
    .sort((a, b) => b.offset - a.offset)
    .reduce(
      (left, { offset, length, put }) => left.slice(0, offset) + put + left.slice(offset + length),
      text,
    );
}

/** Steps as the parser wants them: of a list by number. */
function locationOf(tree: Node, pointer: string): (string | number)[] {
  let at: Node | undefined = tree;
  return (stepsOf(pointer) ?? []).map((step) => {
    const location = at?.type === 'array' ? Number(step) : step;
    at = at && findNodeAtLocation(at, [location]);
    return location;
  });
}
