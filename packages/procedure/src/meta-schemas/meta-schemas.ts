import type { JsonObject } from '../json/subschemas.ts';
import { caseFile } from '../shapes/case-file.ts';
import { communeFile } from '../shapes/commune-profile.ts';
import { elsewhereFile } from '../shapes/elsewhere-file.ts';
import { paperFile } from '../shapes/paper-file.ts';
import { procedureFile } from '../shapes/procedure-file.ts';
import { provinceFile } from '../shapes/province-file.ts';
import { translationFile } from '../shapes/translation-file.ts';
import { wordsFile } from '../shapes/words-file.ts';
import { declarationSchema, vocabularySchema } from './declaration-schema.ts';
import { shapeSchema } from './shape-schema.ts';
import { wholeFiles } from './whole-file-snippets.ts';

/**
 * The files below `schemas/` that describe how definitions are written, by name: what an editor's program completes
 * from, checks against and shows as hover help. Made from the same shapes that `loadSchemas` checks with.
 */
export function metaSchemas(): Record<string, JsonObject> {
  return {
    'procedure.schema.json': shapeSchema('Thủ tục hành chính: procedure.json', procedureFile, []),
    'paper.schema.json': shapeSchema(
      'Mẫu in tờ khai: paper.json, papers/*.json',
      paperFile,
      wholeFiles.paper,
    ),
    'commune-profile.schema.json': shapeSchema(
      'Hồ sơ đơn vị: communes/<mã>.json',
      communeFile,
      wholeFiles.commune,
    ),
    'province.schema.json': shapeSchema(
      'Điều do tỉnh quy định: provinces/<mã>.json',
      provinceFile,
      wholeFiles.province,
    ),
    'case.schema.json': shapeSchema('Trường hợp thử: cases/*.json', caseFile, wholeFiles.case),
    'translations.schema.json': shapeSchema('Bản dịch: en.json', translationFile, wholeFiles.translations),
    'elsewhere.schema.json': shapeSchema('Việc không làm ở xã: elsewhere.json', elsewhereFile, []),
    'words.schema.json': shapeSchema('Danh sách cách gọi: words.json', wordsFile, []),
    'declaration.schema.json': declarationSchema(),
    'vocabulary/form.schema.json': vocabularySchema(),
  };
}
