import { basename } from 'node:path/posix';
import type { CommuneProfile } from './commune-profile.ts';
import type { Procedure } from './procedure.ts';
import type { SchemaFolder } from './schema-folder.ts';
import { insteadOf } from './suggestion.ts';

/** A commune profile against its file name and against the fees that procedures leave to the province. */
export function checkCommune(
  folder: SchemaFolder,
  name: string,
  { code, fees }: CommuneProfile,
  procedures: readonly Procedure[],
): void {
  if (basename(name) !== `${code}.json`)
    folder.error(
      { file: name, pointer: '/code' },
      {
        message: `Mã đơn vị "${code}" khác với tên tệp "${basename(name)}".`,
        remedy: `Đổi tên tệp thành "${code}.json", hoặc sửa mã.`,
      },
    );
  for (const [index, { procedure, fee }] of fees.entries()) {
    const owner = procedures.find(({ file }) => file.code === procedure);
    const left =
      owner?.file.fees.filter(({ amount }) => amount.kind === 'province').map(({ id }) => id) ?? [];
    if (!owner)
      folder.error(
        { file: name, pointer: `/fees/${index}/procedure` },
        {
          message: `Không có thủ tục nào mang mã "${procedure}".`,
          remedy: insteadOf(
            procedure,
            procedures.flatMap(({ file }) => file.code ?? []),
          ),
        },
      );
    else if (!left.includes(fee))
      folder.error(
        { file: name, pointer: `/fees/${index}/fee` },
        {
          message: `Thủ tục "${owner.file.name}" không có khoản "${fee}" do tỉnh quy định.`,
          remedy: insteadOf(fee, left),
        },
      );
  }
}
