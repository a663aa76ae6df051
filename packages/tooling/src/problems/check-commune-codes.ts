import type { Units } from '@dvc-kit/administrative-units';
import { fold } from '@dvc-kit/administrative-units/fold';
import { type CommuneProfile, closest, type FoundProblem, type Province } from '@dvc-kit/procedure';

/** Every profile of a real commune bears a code that is in force, and the name that goes with it. */
export function checkCommuneCodes(
  communes: readonly CommuneProfile[],
  units: Pick<Units, 'asOf' | 'commune' | 'communes'>,
): FoundProblem[] {
  return communes
    .filter(({ isFictional }) => !isFictional)
    .flatMap(({ code, name }) => {
      const at = { severity: 'error', file: `communes/${code}.json` } as const;
      const unit = units.commune(code);
      if (!unit)
        return [
          {
            ...at,
            pointer: '/code',
            message: `Không có xã, phường, đặc khu nào mang mã "${code}" trong danh mục ngày ${vietnameseDate(units.asOf)}.`,
            remedy: remedyFor(name, units),
          },
        ];
      if (unit.name === name) return [];
      return [
        {
          ...at,
          pointer: '/name',
          message: `Mã "${code}" là của ${unit.name} (${unit.province.name}), không phải "${name}".`,
          remedy: `Sửa tên thành "${unit.name}", hoặc sửa mã và tên tệp cho đúng đơn vị.`,
        },
      ];
    });
}

/** Every file of a province bears the code and the name of one that is in force. */
export function checkProvinceCodes(
  provinces: readonly Province[],
  units: Pick<Units, 'asOf' | 'provinces'>,
): FoundProblem[] {
  const all = units.provinces;
  return provinces.flatMap(({ code, name }): FoundProblem[] => {
    const at = { severity: 'error', file: `provinces/${code}.json` } as const;
    const unit = all.find((one) => one.code === code);
    if (unit?.name === name) return [];
    const near = closest(
      name,
      all.map((one) => one.name),
    );
    const namesake = all.find((one) => one.name === near);
    if (!unit)
      return [
        {
          ...at,
          pointer: '/code',
          message: `Không có tỉnh, thành phố nào mang mã "${code}" trong danh mục ngày ${vietnameseDate(units.asOf)}.`,
          remedy: namesake
            ? `Mã của ${namesake.name} là "${namesake.code}"; sửa cả mã và tên tệp.`
            : 'Tra mã theo Quyết định 19/2025/QĐ-TTg rồi sửa cả mã và tên tệp.',
        },
      ];
    return [
      {
        ...at,
        pointer: '/name',
        message: `Mã "${code}" là của ${unit.name}, không phải "${name}".`,
        remedy: namesake
          ? `Mã của ${namesake.name} là "${namesake.code}": sửa cả mã và tên tệp; hoặc sửa lại thành "${unit.name}".`
          : `Sửa lại thành "${unit.name}".`,
      },
    ];
  });
}

const mostShown = 5;

function remedyFor(name: string, units: Pick<Units, 'communes'>): string {
  const namesakes = units.communes().filter((one) => fold(one.name) === fold(name));
  if (namesakes.length === 0)
    return 'Tra mã theo Quyết định 19/2025/QĐ-TTg rồi sửa cả mã và tên tệp; đơn vị làm ví dụ thì ghi "isFictional": true.';
  const shown = namesakes
    .slice(0, mostShown)
    .map((one) => `"${one.code}" (${one.name}, ${one.province.name})`);
  return `Sửa cả mã và tên tệp. ${namesakes.length > 1 ? 'Các đơn vị' : 'Đơn vị'} cùng tên: ${shown.join(', ')}${namesakes.length > mostShown ? ', …' : ''}.`;
}

function vietnameseDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}/${month}/${year}`;
}
