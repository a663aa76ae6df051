import { units } from '@dvc-kit/administrative-units/current';
import type { PaperModules } from '@dvc-kit/paper/browser';
import { writeAddress } from '@dvc-kit/paper/write-address';
import type { Answers, FormPlan, GroupNode, Json, PaperPlan, PlanNode } from '@dvc-kit/validation';

/** Who hands a dossier in, as far as the declaration asks. '' is what it does not. */
export interface Requester {
  readonly name: string;
  /** Or the number of what she has in its place. */
  readonly personalNumber: string;
  readonly address: string;
}

/**
 * Who hands in: those who sign the first official form that names its signers, such as both of a couple; else the first
 * person of the form. No name of a field is known here: forms call her requester, owner, declarant.
 */
export function requesterOf(
  { children }: Pick<FormPlan, 'children'>,
  forms: readonly PaperPlan[],
  papers: PaperModules,
  answers: Answers,
): Requester {
  const signers = forms.map(({ id }) => signersOn(papers[id], answers)).find(({ length }) => length > 0);
  const paths = signers ?? firstNamed(children, answers);
  const people = paths.map((path) => personAt(children, answers, path));
  return {
    name: people.map(({ name }) => name).join(' và '),
    personalNumber: listed(people.map(({ personalNumber }) => personalNumber)),
    address: people.find(({ address }) => address !== '')?.address ?? '',
  };
}

const listed = (texts: readonly string[]): string => texts.filter(Boolean).join(', ');

/** Paths of the names below the signatures. */
function signersOn(paper: PaperModules[string] | undefined, answers: Answers): string[] {
  const boxes = (paper?.blocks ?? []).flatMap((block) => (block.block === 'signatures' ? block.boxes : []));
  const paths = boxes.flatMap(({ name }) => (name ? [name.path] : []));
  return [...new Set(paths)].filter((path) => textAt(answers, path) !== '');
}

/** The path of the first name of a person that was answered, in the order of the form. */
function firstNamed(nodes: readonly PlanNode[], answers: Answers): string[] {
  for (const node of nodes) {
    if (node.kind === 'field' && node.format === 'person-name' && textAt(answers, node.path) !== '')
      return [node.path];
    const within = node.kind === 'group' ? firstNamed(node.children, answers) : [];
    if (within.length > 0) return within;
  }
  return [];
}

function personAt(nodes: readonly PlanNode[], answers: Answers, path: string): Requester {
  const group = groupAt(nodes, path.split('.').slice(0, -1));
  const members = group?.children ?? nodes;
  const numbered = members.filter((node) => isIdentity(node));
  const numbers = numbered.map((node) =>
    textAt(answers, node.kind === 'group' ? `${node.path}.number` : node.path),
  );
  const addresses = members
    .filter((node) => node.kind === 'group' && isAddress(node))
    .map((node) => answerAt(answers, node.path));
  return {
    name: textAt(answers, path),
    personalNumber: numbers.find(Boolean) ?? '',
    address: addresses.map((one) => (isObject(one) ? writeAddress(one, units) : '')).find(Boolean) ?? '',
  };
}

function groupAt(nodes: readonly PlanNode[], path: readonly string[]): GroupNode | undefined {
  const [key, ...rest] = path;
  const found = nodes.find((node) => node.key === key);
  if (found?.kind !== 'group') return undefined;
  return rest.length === 0 ? found : groupAt(found.children, rest);
}

/** A number of its own, or a document with kind and number. */
function isIdentity(node: PlanNode): boolean {
  if (node.kind === 'field') return node.format === 'personal-id';
  return node.kind === 'group' && has(node, 'type') && has(node, 'number');
}

const isAddress = (node: GroupNode): boolean =>
  node.widget === 'address' || (has(node, 'province') && has(node, 'commune'));

const has = ({ children }: GroupNode, key: string): boolean => children.some((node) => node.key === key);

function answerAt(answers: Json, path: string): Json | undefined {
  return path
    .split('.')
    .reduce<Json | undefined>((value, key) => (isObject(value) ? value[key] : undefined), answers);
}

function textAt(answers: Answers, path: string): string {
  const answer = answerAt(answers, path);
  return typeof answer === 'string' ? answer : '';
}

const isObject = (value: Json | undefined): value is Answers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
