import type { Answers, FormPlan, GroupNode, Issue, Json, PlanNode } from '@dvc-kit/validation';
import type { Identity } from './identity.ts';

/** What of a block of a person was vouched for, or what of it is not as it was. */
export type Vouched = { readonly fields: readonly string[] } | { readonly issues: readonly Issue[] };

/** Which fact of an identity a field of a person asks for, by the keys that all declarations have. */
const facts: Readonly<Record<string, keyof Identity>> = {
  fullName: 'fullName',
  personalIdNumber: 'personalIdNumber',
  identityNumber: 'personalIdNumber',
  'identityDocument.number': 'personalIdNumber',
  dateOfBirth: 'dateOfBirth',
  gender: 'gender',
};

/** Papers that bear the number itself. */
const OF_THE_NUMBER = ['personal-number', 'citizen-identity-card', 'identity-card'];
const kindOfNumber = ['documentType', 'identityNumberKind', 'identityDocument.type'];

/**
 * Holds the block at this path against an identity: all that both have must be the same, and name and number must be in it. Nothing that a
 * browser says of it counts. Paths are those of the answers.
 */
export function vouchedBlock(
  { children }: Pick<FormPlan, 'children'>,
  answers: Answers,
  path: string,
  identity: Identity,
): Vouched {
  const group = groupAt(children, path.split('.'));
  const block = answerAt(answers, path);
  if (!group || !isObject(block)) return { issues: [{ path, keyword: 'enum', params: {} }] };
  const given = Object.keys(facts).filter((key) => hasField(group, key) && textAt(block, key) !== '');
  const wrong = [
    ...given.filter((key) => !isSameFact(facts[key]!, textAt(block, key), identity)),
    ...kindOfNumber.filter((key) => {
      const kind = hasField(group, key) ? textAt(block, key) : '';
      return kind !== '' && !OF_THE_NUMBER.includes(kind);
    }),
  ];
  for (const fact of ['fullName', 'personalIdNumber'] as const)
    if (!given.some((key) => facts[key] === fact)) wrong.push(fact);
  if (wrong.length > 0)
    return { issues: wrong.map((key) => ({ path: `${path}.${key}`, keyword: 'const', params: {} })) };
  return {
    fields: given.filter((key) => identity[facts[key]!] !== undefined).map((key) => `${path}.${key}`),
  };
}

/** What is not vouched for may be anything; of a date as much must agree as both know. */
function isSameFact(fact: keyof Identity, answer: string, identity: Identity): boolean {
  const vouched = identity[fact];
  if (vouched === undefined) return true;
  if (fact === 'fullName') return plainName(answer) === plainName(vouched);
  if (fact === 'dateOfBirth') return vouched.startsWith(answer) || answer.startsWith(vouched);
  return answer === vouched;
}

/** Providers write names in capitals. */
const plainName = (name: string): string =>
  name.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleUpperCase('vi').replaceAll('Ð', 'Đ');

function groupAt(nodes: readonly PlanNode[], [key, ...rest]: readonly string[]): GroupNode | undefined {
  const found = nodes.find((node) => node.key === key);
  if (found?.kind !== 'group') return undefined;
  return rest.length === 0 ? found : groupAt(found.children, rest);
}

function hasField({ children }: GroupNode, path: string): boolean {
  const [key, ...rest] = path.split('.');
  const found = children.find((node) => node.key === key);
  if (rest.length === 0) return found?.kind === 'field';
  return found?.kind === 'group' && hasField(found, rest.join('.'));
}

const answerAt = (answers: Json | undefined, path: string): Json | undefined =>
  path
    .split('.')
    .reduce<Json | undefined>(
      (value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined),
      answers,
    );

function textAt(answers: Answers, path: string): string {
  const answer = answerAt(answers, path);
  return typeof answer === 'string' ? answer : '';
}

const isObject = (value: Json | undefined): value is Answers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
