import { basename } from 'node:path/posix';
import type { SchemaFolder } from '../read/schema-folder.ts';
import type { CommuneProfile } from '../shapes/commune-profile.ts';
import type { Procedure } from '../shapes/procedure.ts';
import { doublesIn } from './check-doubles.ts';
import { checkSum } from './check-facts.ts';
import { insteadOf } from './suggestion.ts';

/**
 * Commune profiles, by file, against their file names and against the fees that procedures leave to the province.
 * `codes` are those of all procedures, also of such as could not be read; null where one of them cannot be told.
 */
export function checkCommunes(
  folder: SchemaFolder,
  profiles: ReadonlyMap<string, CommuneProfile>,
  procedures: readonly Procedure[],
  codes: ReadonlySet<string> | null,
): void {
  const owners = new Map<string | null, Procedure[]>();
  for (const one of procedures) owners.set(one.file.code, [...(owners.get(one.file.code) ?? []), one]);
  for (const [name, { code, fees }] of profiles) {
    checkFileName(folder, name, code);
    for (const [index, earlier] of doublesIn(fees.map(({ procedure, fee }) => `${procedure} ${fee}`)))
      folder.error(
        { file: name, pointer: `/fees/${index}` },
        {
          message: `Khoản "${fees[index]?.fee}" của thủ tục ${fees[index]?.procedure} đã có ở mục thứ ${earlier + 1}; không biết thu theo mục nào.`,
          remedy: 'Xóa mục không còn đúng.',
        },
      );
    for (const [index, { procedure, fee, vnd }] of fees.entries()) {
      const at = `/fees/${index}`;
      checkSum(folder, { file: name, pointer: `${at}/vnd` }, vnd);
      if (codes && !codes.has(procedure))
        folder.error(
          { file: name, pointer: `${at}/procedure` },
          {
            message: `Không có thủ tục nào mang mã "${procedure}".`,
            remedy: insteadOf(procedure, codes),
          },
        );
      else checkFee(folder, { file: name, pointer: `${at}/fee` }, fee, owners.get(procedure) ?? []);
    }
  }
}

function checkFileName(folder: SchemaFolder, name: string, code: string): void {
  if (basename(name) === `${code}.json`) return;
  folder.error(
    { file: name, pointer: '/code' },
    {
      message: `Mã đơn vị "${code}" khác với tên tệp "${basename(name)}".`,
      remedy: `Đổi tên tệp thành "${code}.json", hoặc sửa mã.`,
    },
  );
}

/** Of the procedures with one code, of which each is in force at another time, one leaves the fee to the province. */
function checkFee(
  folder: SchemaFolder,
  at: { file: string; pointer: string },
  fee: string,
  owners: readonly Procedure[],
): void {
  const left = owners.flatMap(({ file }) =>
    file.fees.filter(({ amount }) => amount.kind === 'province').map(({ id }) => id),
  );
  if (owners.length === 0 || left.includes(fee)) return;
  folder.error(at, {
    message: `Thủ tục "${owners[0]?.file.name}" không có khoản "${fee}" do tỉnh quy định.`,
    remedy: insteadOf(fee, left),
  });
}
