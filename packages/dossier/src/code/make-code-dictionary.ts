import type { FieldNode, FormPlan, Json, PlanNode } from '@dvc-kit/validation';
import type { CodeDictionary, CodeEntry, LeafKind } from './code-dictionary.ts';
import { kindOf } from './leaf-value.ts';

/** A dictionary of the declaration as it is now, in the order of the form. The same for the same definition. */
export function makeCodeDictionary(
  { code, declaration }: { readonly code: string; readonly declaration: { readonly plan: FormPlan } },
  id: number,
): CodeDictionary {
  const lists = new Lists();
  const entries = entriesOf(declaration.plan.children, lists);
  return { procedure: code, id, entries, lists: lists.all, words: wordsOf(declaration.plan.children) };
}

/** Lists of values, each once. */
class Lists {
  readonly all: Json[][] = [];
  readonly #places = new Map<string, number>();

  place(values: readonly Json[]): number {
    const key = JSON.stringify(values);
    const place = this.#places.get(key) ?? this.all.push([...values]) - 1;
    this.#places.set(key, place);
    return place;
  }
}

function entriesOf(nodes: readonly PlanNode[], lists: Lists): CodeEntry[] {
  return nodes.map((node) => {
    const { key } = node;
    if (node.kind === 'group') return { key, group: entriesOf(node.children, lists) };
    if (node.kind === 'list') return { key, list: entriesOf(node.item.children, lists) };
    const values = valuesOf(node);
    const guess = values.length > 0 ? 'known' : guessOf(node);
    return {
      key,
      guess,
      ...(values.length > 0 && { known: lists.place(values) }),
      ...(node.many && { many: true as const }),
    };
  });
}

/** All that the field offers under any answers, and what it suggests. */
function valuesOf({ options = [], refinements = [], suggestions = [], type, rules = [] }: FieldNode): Json[] {
  if (type === 'boolean') return [];
  const offered = [...options, ...refinements.flatMap((one) => one.options ?? [])].map(({ value }) => value);
  const demanded = rules.flatMap((rule) => (rule.enum as Json[] | undefined) ?? (rule.const as Json) ?? []);
  return [...new Set<Json>([...offered, ...demanded, ...suggestions])];
}

function guessOf({ type, format = '', example }: FieldNode): LeafKind {
  if (type === 'boolean') return 'yes-no';
  if (type !== 'string') return 'whole';
  if (/date/.test(format)) return 'date';
  if (/phone|personal-id|personal-number|tax|digits|code|unit|province|commune/.test(format)) return 'digits';
  const kind = kindOf(example ?? '', []);
  return kind === 'digits' || kind === 'date' ? kind : 'text';
}

/** The examples of the definition, then what stands in most declarations. */
function wordsOf(nodes: readonly PlanNode[]): string {
  const examples = new Set(nodes.flatMap(examplesIn));
  return [...examples, ...common].join('\n');
}

function examplesIn(node: PlanNode): string[] {
  if (node.kind === 'group') return node.children.flatMap(examplesIn);
  if (node.kind === 'list') return node.item.children.flatMap(examplesIn);
  return kindOf(node.example ?? '', []) === 'text' && node.example ? [node.example] : [];
}

/** Of Vietnamese names, authorities and addresses in general; frozen with each dictionary that it goes into. */
const common: readonly string[] = [
  'Thành phố Hồ Chí Minh Hà Nội Đà Nẵng Cần Thơ Hải Phòng Huế tỉnh huyện thị trấn quận phường thị xã',
  'đường Trần Phú Lê Lợi Nguyễn Trãi Hai Bà Trưng Lý Thường Kiệt Quang Trung Điện Biên Phủ Hùng Vương',
  'Buôn Bản Làng Khu phố Khu dân cư Xóm Ấp Tổ dân phố số Tổ Thôn số nhà ngõ ngách hẻm Số , đường Phố ',
  'Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đào Đoàn Trương Lâm Mai Trịnh Hà Cao Phùng',
  'Anh Bình Châu Cường Dung Dũng Đức Giang Hải Hạnh Hiếu Hoa Hòa Hùng Hương Khánh Lan Linh Long Mai Minh',
  'Nam Nga Ngân Ngọc Nhung Phong Phúc Phương Quân Quang Quốc Quyên Sơn Tâm Thanh Thảo Thắng Thu Thủy Trang',
  'Trung Tuấn Tùng Tú Vân Việt Xuân Yến An Hữu Đình Công Gia Bảo Kim Hồng Thị Văn Phạm Lê Trần Nguyễn Thị ',
  'Bệnh viện Đa khoa Trạm Y tế Trung tâm Y tế Phòng Tư pháp Sở Tư pháp Bộ Y tế Bộ Ngoại giao @gmail.com',
  'Giấy chứng nhận Quyết định số Hợp đồng Cấp lần đầu Không có Con Vợ Chồng Cha Mẹ Ông Bà Anh Chị Em',
  'Cục Cảnh sát quản lý hành chính về trật tự xã hội Cục Quản lý xuất nhập cảnh Công an tỉnh Công an xã ',
  'Kinh Việt Nam Bộ Công an Ủy ban nhân dân thị trấn Ủy ban nhân dân phường Ủy ban nhân dân xã ',
];
