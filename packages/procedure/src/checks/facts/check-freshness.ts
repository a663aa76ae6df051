import { pointerTo } from '../../json/json-pointer.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import type { Origin } from '../../shapes/procedure.ts';
import type { ProcedureFile } from '../../shapes/procedure-file.ts';
import { checkYear } from './check-periods.ts';

/** Facts not compared with their sources for longer than this are told to the editor. */
const freshDays = 90;
const fewestAliases = 5;

/** The days of `procedure.json`, as seen from today, and whether citizens can find it by their own words. */
export function checkFreshness(folder: SchemaFolder, name: string, file: ProcedureFile): void {
  const at = (...steps: (string | number)[]): Origin => ({ file: name, pointer: pointerTo('', ...steps) });
  const days = (Date.parse(folder.today) - Date.parse(file.checkedOn)) / (24 * 60 * 60 * 1000);
  if (days > freshDays)
    folder.warning(at('checkedOn'), {
      message: `Thông tin được đối chiếu với nguồn lần cuối cách đây ${Math.floor(days)} ngày, quá ${freshDays} ngày.`,
      remedy: 'Đối chiếu lại với các nguồn, rồi sửa ngày ở đây.',
    });
  for (const { place, what, day } of pastDays(at, file)) {
    checkYear(folder, place, day);
    if (day !== null && day > folder.today)
      folder.error(place, {
        message: `${what} (${day}) còn ở tương lai.`,
        remedy: 'Ghi ngày thật; xem lại có đổi chỗ ngày và tháng không.',
      });
  }
  if (file.aliases.length < fewestAliases)
    folder.warning(at('aliases'), {
      message: `Mới có ${file.aliases.length} tên gọi khác; người dân tìm bằng lời của mình sẽ khó thấy thủ tục này.`,
      remedy: `Thêm vào "aliases" cho đủ ít nhất ${fewestAliases} cách gọi thường ngày.`,
    });
  if (file.lifeEvents.length === 0 && file.supersededBy === null)
    folder.warning(at('lifeEvents'), {
      message: 'Thủ tục chưa thuộc việc nào trong đời, nên trang đầu không dẫn tới nó.',
      remedy: 'Thêm vào "lifeEvents" việc mà người dân cần thủ tục này, ví dụ "sinh-con".',
    });
}

interface PastDay {
  readonly place: Origin;
  readonly what: string;
  readonly day: string | null;
}

/** Days on which something was done: none of them is yet to come. */
function pastDays(at: (...steps: (string | number)[]) => Origin, file: ProcedureFile): PastDay[] {
  return [
    { place: at('checkedOn'), what: 'Ngày đối chiếu', day: file.checkedOn },
    ...Object.entries(file.sources).map(([id, { seenOn }]) => ({
      place: at('sources', id, 'seenOn'),
      what: `Ngày đọc nguồn "${id}"`,
      day: seenOn,
    })),
    ...file.legalBasis.map(({ number, date }, index) => ({
      place: at('legalBasis', index, 'date'),
      what: `Ngày ban hành ${number}`,
      day: date,
    })),
  ];
}
