import { pointerTo } from '../../json/json-pointer.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import type { ProcedureFile } from '../../shapes/procedure-file.ts';

/** Below this nobody would miss a procedure on the front page. */
const leastFeatured = 2;

/** Where a procedure stands among those that match what was typed, against what else its file says of it. */
export function checkPopularity(folder: SchemaFolder, name: string, file: ProcedureFile): void {
  const at = { file: name, pointer: pointerTo('', 'popularity', 'level') };
  const { level } = file.popularity;
  if (file.supersededBy !== null && level > 0)
    folder.error(at, {
      message: `Thủ tục đã được thay bằng ${file.supersededBy} mà còn ghi mức ${level}: khi tìm sẽ đứng trước thủ tục đang dùng.`,
      remedy: 'Ghi "level": 0; hoặc sửa "supersededBy" nếu thủ tục vẫn còn dùng.',
    });
  if (file.featured && level < leastFeatured)
    folder.warning(at, {
      message: `Thủ tục đứng ở trang đầu ("featured") mà chỉ ghi mức ${level}.`,
      remedy: `Ghi mức ${leastFeatured} hoặc 3, hoặc bỏ "featured".`,
    });
}
