/**
 * `npm run dvc -- <command> …`: what a content editor works with. Each command is a module of its own, loaded only
 * when it is called, with `run(args)` that gives the exit code.
 */
import { closest } from '@dvc-kit/procedure';
import { Refusal } from './command-line/refusal.ts';
import { systemFault } from './command-line/system-fault.ts';

interface Command {
  /** What it does, in one line of the usage text. */
  readonly purpose: string;
  readonly usage: string;
  load(): Promise<{ run(args: readonly string[]): Promise<number> }>;
}

const commands: Readonly<Record<string, Command>> = {
  check: {
    purpose: 'Kiểm tra mọi tệp trong schemas, hoặc chỉ một thủ tục, và chỉ ra từng chỗ sai.',
    usage: 'check [thư mục hoặc tên thủ tục]',
    load: () => import('./commands/check.ts'),
  },
  translate: {
    purpose: 'Chép sẵn các chữ chưa có bản dịch vào tệp dịch, hoặc giữ bản dịch cho chữ vừa sửa.',
    usage: 'translate [tên thủ tục, hoặc shared] [--language en] [--still-right <số dòng>]',
    load: () => import('./commands/translate.ts'),
  },
  rename: {
    purpose:
      'Đổi tên một mục ở mọi chỗ: tờ khai, mẫu in, trường hợp thử, bản dịch, và bản nháp của người dân.',
    usage: 'rename <tên thủ tục> <tên cũ> <tên mới>',
    load: () => import('./commands/rename.ts'),
  },
  new: {
    purpose: 'Tạo thư mục của một thủ tục mới, đủ tệp và không có lỗi; các lưu ý cho biết phải điền gì.',
    usage: 'new <mã thủ tục> <tên thủ tục>',
    load: () => import('./commands/new.ts'),
  },
  diff: {
    purpose: 'Kể những gì đã đổi đối với người dân so với một phiên bản cũ trong git.',
    usage: 'diff <phiên bản git> [--format json]',
    load: () => import('./commands/diff.ts'),
  },
  bench: {
    purpose: 'Đo thời gian kiểm tra và biên dịch những danh mục lớn dần, làm từ các thủ tục có thật.',
    usage: 'bench [--sizes 500,1000,2500,5000] [--steps] [--shapes] [--json]',
    load: () => import('./commands/bench.ts'),
  },
  damage: {
    purpose: 'Làm hỏng bản sao các thủ tục theo nhiều cách, đếm những gì check bỏ lọt, sập hay treo.',
    usage: 'damage [--damages 2000] [--seed 1]',
    load: () => import('./commands/damage.ts'),
  },
  validate: {
    purpose: 'Kiểm tra một tệp câu trả lời theo một tờ khai, như mọi trình kiểm tra JSON Schema khác.',
    usage: 'validate <tên thủ tục hoặc tệp declaration.schema.json> <tệp trả lời.json>',
    load: () => import('./commands/validate.ts'),
  },
  verify: {
    purpose: 'Kiểm tra một gói hồ sơ: còn nguyên vẹn không, hồ sơ và từng giấy tờ có đúng không.',
    usage: 'verify <gói hồ sơ.zip>',
    load: () => import('./commands/verify.ts'),
  },
  'read-code': {
    purpose: 'Đọc mã quét của một tờ khai trong ảnh hoặc PDF: in ra các câu trả lời, kèm chỗ sai nếu có.',
    usage: 'read-code <ảnh PNG, JPEG hoặc tệp PDF>',
    load: () => import('./commands/read-code.ts'),
  },
  codes: {
    purpose:
      'Đo mã quét của mọi tờ khai mẫu; đóng băng từ điển tiếp theo cho tờ khai có mục mới; in thử, chụp thử rồi đọc lại.',
    usage: 'codes [--freeze] [--read [--seed 1]]',
    load: () => import('./commands/codes.ts'),
  },
  preview: {
    purpose: 'Xem biểu mẫu, bản in và trang danh mục của một thủ tục, vẽ lại mỗi khi lưu tệp.',
    usage: 'preview <tên thủ tục hoặc tệp declaration.schema.json> [--since <phiên bản git>]',
    load: () => import('./commands/preview.ts'),
  },
  paper: {
    purpose: 'Ghi tờ khai trống và tờ khai đã điền từ một tệp câu trả lời ra tệp PDF, DOCX hoặc HTML.',
    usage: 'paper <tên thủ tục> [--answers <tệp>] [--format pdf,fillable,docx,html] --out <thư mục>',
    load: () => import('./commands/paper.ts'),
  },
};

/** Calls the command that the words begin with, and gives its exit code. What an editor can mend is told, not thrown. */
export async function callCommand([wanted, ...words]: readonly string[]): Promise<number> {
  const isAsked = wanted === undefined || asksForHelp(wanted);
  const name = isAsked ? words[0] : wanted;
  if (name === undefined) {
    console.log(usage());
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    console.error(noSuchCommand(name));
    return 1;
  }
  if (isAsked || words.some(asksForHelp)) {
    console.log(usageOf(command));
    return 0;
  }
  const { run } = await command.load();
  try {
    return await run(words);
  } catch (error) {
    const told = error instanceof Refusal ? error.message : systemFault(error);
    if (told === undefined) throw error;
    console.error(told);
    return 1;
  }
}

function asksForHelp(word: string): boolean {
  return ['help', '--help', '-h'].includes(word);
}

function noSuchCommand(wanted: string): string {
  const near = closest(wanted, Object.keys(commands));
  const meant = near === undefined ? '' : ` Có phải ý bạn là "${near}"?`;
  return `Không có lệnh "${wanted}".${meant}\n\n${usage()}`;
}

function usageOf({ usage: how, purpose }: Command): string {
  return `  npm run dvc -- ${how}\n      ${purpose}`;
}

function usage(): string {
  const lines = Object.values(commands).map(usageOf);
  return `Công cụ cho cán bộ biên tập thủ tục. Cách dùng:\n\n${lines.join('\n')}`;
}
