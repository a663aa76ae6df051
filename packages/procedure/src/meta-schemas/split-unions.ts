import { isObject, type JsonObject } from '../json/subschemas.ts';
import { mapSchemas } from './map-schemas.ts';

/**
 * The same schema with each union of objects written as one branch after the other: `if` the object says which of them
 * it is, `then` that one.
 *
 * Of a union, editors' programs offer the keys of all members at once and complain about the first. Of branches they
 * offer what tells the members apart, then the keys of the one that was chosen, and complain about that one alone.
 */
export function splitUnions(schema: JsonObject): JsonObject {
  return mapSchemas(schema, (one) => {
    const keyword = 'oneOf' in one ? 'oneOf' : 'anyOf';
    const { [keyword]: members, ...rest } = one;
    if (!Array.isArray(members)) return one;
    const nullable = orNull(members);
    if (nullable) return { ...nullable, ...rest };
    if (members.length < 2 || !members.every((member) => isObject(member) && isObject(member.properties)))
      return one;
    const shapes = members as Shape[];
    const tag = tagOf(shapes);
    return { ...rest, ...(tag === undefined ? byOwnKeys(shapes) : byTag(shapes, tag)) };
  });
}

interface Shape extends JsonObject {
  readonly properties: Readonly<Record<string, JsonObject>>;
  readonly required?: readonly string[];
}

/** `X` or null, as one schema: every other keyword of it speaks of its own type only. */
function orNull(members: readonly unknown[]): JsonObject | undefined {
  const [first, second, ...more] = members;
  if (!isObject(first) || !isObject(second) || more.length > 0 || second.type !== 'null') return undefined;
  if (typeof first.type !== 'string' || 'enum' in first || 'const' in first) return undefined;
  return { ...first, type: [first.type, 'null'] };
}

/** The key that holds another word in each member. */
function tagOf([first, ...others]: readonly Shape[]): string | undefined {
  const isTag = (key: string) => [first, ...others].every((one) => one?.properties[key]?.const !== undefined);
  return Object.keys(first?.properties ?? {}).find(isTag);
}

function byTag(shapes: readonly Shape[], tag: string): JsonObject {
  const words = shapes.map(({ properties }) => properties[tag]);
  const choose = {
    description: 'Loại; chọn một từ trong danh sách gợi ý, các khóa còn lại tùy theo loại.',
    enum: words.map((word) => word?.const),
    enumDescriptions: words.map((word) => word?.description ?? ''),
  };
  return {
    type: 'object',
    // The choice comes first, because editors' programs show the first description that they meet.
    allOf: [
      { properties: { [tag]: choose }, required: [tag] },
      ...shapes.map((shape, index) => ({
        if: { properties: { [tag]: { const: words[index]?.const } }, required: [tag] },
        then: shape,
      })),
    ],
  };
}

function byOwnKeys(shapes: readonly Shape[]): JsonObject {
  const needed = ({ required = [] }: Shape) => required;
  const telling = (shape: Shape) => ownKeys(shape, shapes).some((key) => needed(shape).includes(key));
  // One that needs no key of its own is meant when no other is.
  const order = shapes.toSorted((a, b) => Number(telling(b)) - Number(telling(a)));
  const signs = (shape: Shape) => [
    ...new Set([...ownKeys(shape, shapes), ...(telling(shape) ? [] : needed(shape))]),
  ];
  const chain = order.reduceRight<JsonObject>(
    (otherwise, shape) => ({
      if: { anyOf: signs(shape).map((key) => ({ required: [key] })) },
      then: shape,
      else: otherwise,
    }),
    menuOf(shapes, order),
  );
  return { type: 'object', ...chain };
}

function ownKeys(shape: Shape, shapes: readonly Shape[]): string[] {
  return Object.keys(shape.properties).filter((key) =>
    shapes.every((other) => other === shape || !(key in other.properties)),
  );
}

/** For an object that does not tell yet which one it is: the key that would say so, and what stands in all of them. */
function menuOf(shapes: readonly Shape[], order: readonly Shape[]): JsonObject {
  const [first] = shapes;
  const shared = Object.keys(first?.properties ?? {}).filter((key) =>
    shapes.every(({ properties }) => key in properties),
  );
  const leading = order.map((shape): [string, unknown] => {
    const { required = [], properties } = shape;
    const key = required.find((one) => ownKeys(shape, shapes).includes(one)) ?? required[0] ?? '';
    return [key, properties[key]];
  });
  return {
    properties: Object.fromEntries([...leading, ...shared.map((key) => [key, first?.properties[key]])]),
    not: {},
    errorMessage: `Cần một trong các khóa: ${leading.map(([key]) => key).join(', ')}.`,
  };
}
