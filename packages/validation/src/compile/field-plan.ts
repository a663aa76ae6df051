import { plainItems, type Schema } from '@dvc-kit/procedure';
import type { Clause, FieldNode, FieldWidget, Option, Refinement } from '../plan.ts';
import { simplified } from './clauses.ts';
import type { TextOf } from './text-of.ts';

/** What a field has of its own, besides place and conditions. */
export type FieldTraits = Omit<
  FieldNode,
  'kind' | 'key' | 'path' | 'shown' | 'forbidden' | 'required' | 'refinements' | 'rules' | 'isLoose'
>;

type Changeable = Omit<Refinement, 'when' | 'widget'>;

/** More options than these are hard to scan, so the field becomes a list to open, then one to search. */
const MOST_RADIOS = 6;
const MOST_SELECT = 15;
/** Formats that are asked for in three boxes. */
const DATES: readonly string[] = ['date', 'partial-date'];
/** From this length on, an answer does not fit a line. */
const LONG_TEXT = 250;

export function fieldTraits(schema: Schema, textOf: TextOf): FieldTraits {
  const { default: first } = schema;
  const items = plainItems(schema);
  const value = items ?? schema;
  const { minItems, maxItems, ...changeable } = changeableTraits(schema, textOf);
  const isSimple = typeof first === 'string' || typeof first === 'number' || typeof first === 'boolean';
  return withoutUndefined({
    ...changeable,
    label: changeable.label ?? '',
    type: typeOf(value),
    many: items && withoutUndefined({ minItems, maxItems, uniqueItems: schema.uniqueItems }),
    widget: widgetOf(schema, changeable),
    suggestions: schema['x-suggestions'],
    example: value.examples?.length ? (textOf(value, 'examples/0') ?? String(value.examples[0])) : undefined,
    default: isSimple ? first : undefined,
    autocomplete: schema['x-autocomplete'],
    warnings: schema['x-warnings']?.map((rule, index) =>
      'message' in rule
        ? { ...rule, message: textOf(schema, `x-warnings/${index}/message`) ?? rule.message }
        : rule,
    ),
    derived: schema['x-derived'],
  });
}

/** What active branches change on the field or list that `first` describes. */
export function refinements(
  declarations: readonly { readonly schema: Schema; readonly clause: Clause }[],
  first: Schema,
  textOf: TextOf,
): Refinement[] {
  const base = changeableTraits(first, textOf);
  return declarations.flatMap(({ schema, clause }) => {
    if (schema === first) return [];
    const own = changeableTraits(schema, textOf, base.options);
    const changed: [string, unknown][] = Object.entries(own).filter(
      ([key, value]) => !isSame(value, base[key as keyof Changeable]),
    );
    const change = Object.fromEntries(changed) as Changeable;
    const wanted = { ...first, ...(schema['x-widget'] && { 'x-widget': schema['x-widget'] }) };
    const widget = widgetOf(wanted, { ...base, ...change });
    const isAsked = !first.items || plainItems(first);
    if (isAsked && widget !== widgetOf(first, base)) changed.push(['widget', widget]);
    // A clause that cannot hold is none any more.
    const [when] = simplified([clause]);
    return changed.length > 0 && when ? [{ when, ...Object.fromEntries(changed) }] : [];
  });
}

export function changeableTraits(schema: Schema, textOf: TextOf, known?: readonly Option[]): Changeable {
  const items = plainItems(schema);
  const value = items ?? schema;
  return withoutUndefined({
    label: textOf(schema, 'title'),
    hint: textOf(schema, 'description'),
    format: value.format,
    maxLength: value.maxLength,
    minimum: value.minimum,
    maximum: value.maximum,
    minItems: schema.minItems,
    maxItems: schema.maxItems,
    options: optionsOf(value, textOf, known),
    messages: items
      ? merged(messagesOf(items, textOf), messagesOf(schema, textOf))
      : messagesOf(schema, textOf),
  });
}

function optionsOf(schema: Schema, textOf: TextOf, known?: readonly Option[]): readonly Option[] | undefined {
  if (schema.oneOf)
    return schema.oneOf.map((branch) => ({
      value: branch.const as Option['value'],
      label: textOf(branch, 'title') ?? String(branch.const),
    }));
  const left = schema.enum ?? (known && schema.const !== undefined ? [schema.const] : undefined);
  return left?.map((value) => ({
    value: value as Option['value'],
    label: known?.find((option) => option.value === value)?.label ?? String(value),
  }));
}

function messagesOf(schema: Schema, textOf: TextOf): Record<string, string> | undefined {
  const keywords = Object.keys(schema['x-messages'] ?? {});
  if (keywords.length === 0) return undefined;
  return Object.fromEntries(keywords.map((key) => [key, textOf(schema, `x-messages/${key}`) ?? '']));
}

/** Of the words for one value and for all of them: no check has both. */
function merged(
  ofOne: Record<string, string> | undefined,
  ofAll: Record<string, string> | undefined,
): Record<string, string> | undefined {
  return ofOne && ofAll ? { ...ofOne, ...ofAll } : (ofOne ?? ofAll);
}

function typeOf({ type, oneOf, enum: values, const: only }: Schema): FieldNode['type'] {
  if (type === 'object' || type === 'array') throw new Error(`validation: a field cannot be of type ${type}`);
  const value = oneOf?.[0]?.const ?? values?.[0] ?? only;
  return type ?? (typeof value === 'boolean' ? 'boolean' : typeof value === 'number' ? 'number' : 'string');
}

/**
 * How the field is asked for. The editor's word holds, except that a date has boxes of its own, and what is worked out is
 * never asked.
 */
function widgetOf(schema: Schema, { format, options, maxLength }: Changeable): FieldWidget {
  if (schema['x-derived']) return 'derived';
  const several = plainItems(schema);
  if (!several && DATES.includes(format ?? '')) return 'date';
  const wanted = schema['x-widget'];
  if (wanted && wanted !== 'address') return wanted;
  if (several) return options ? 'checkboxes' : 'lines';
  if (options)
    return options.length <= MOST_RADIOS ? 'radios' : options.length <= MOST_SELECT ? 'select' : 'combobox';
  // An empty tick box cannot tell "no" from "not answered yet"; it is for what can only be agreed to.
  if (schema.type === 'boolean') return schema.const === true ? 'checkbox' : 'radios';
  return (maxLength ?? 0) >= LONG_TEXT ? 'textarea' : 'text';
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function withoutUndefined<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Value;
}
