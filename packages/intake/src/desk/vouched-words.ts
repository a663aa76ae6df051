import type { PlanNode, ProcedureModule } from '@dvc-kit/validation';
import type { Assurance } from '../identity/assurances.ts';
import { timeIn } from '../notices/notice-words.ts';

/** Who vouched for whom in a dossier, and for what of it; null where nobody did. */
export function vouchedWords(assurance: Assurance | null, module: ProcedureModule | null): string | null {
  if (!assurance) return null;
  const { provider, block, fields, at } = assurance;
  const nodes = module?.declaration.plan.children ?? [];
  const labels = fields.map((field) => labelAt(nodes, field).toLocaleLowerCase('vi'));
  return `${labelAt(nodes, block)} đã đăng nhập bằng ${provider} lúc ${timeIn(at)}; trùng với tờ khai: ${labels.join(', ')}.`;
}

/** In the words of the form; of one of another version the path. */
function labelAt(nodes: readonly PlanNode[], path: string): string {
  const [key, ...rest] = path.split('.');
  const node = nodes.find((one) => one.key === key);
  if (!node) return path;
  return rest.length > 0 && node.kind === 'group' ? labelAt(node.children, rest.join('.')) : node.label;
}
