import { caseFile } from './case-file.ts';
import { communeProfile } from './commune-profile.ts';
import { declarationSchema, vocabularySchema } from './meta-schemas/declaration-schema.ts';
import { shapeSchema } from './meta-schemas/shape-schema.ts';
import { wholeFiles } from './meta-schemas/whole-file-snippets.ts';
import { paperFile } from './paper-file.ts';
import { procedureFile } from './procedure-file.ts';
import type { JsonObject } from './subschemas.ts';
import { translationFile } from './translation-file.ts';

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
      communeProfile,
      wholeFiles.commune,
    ),
    'case.schema.json': shapeSchema('Trường hợp thử: cases/*.json', caseFile, wholeFiles.case),
    'translations.schema.json': shapeSchema('Bản dịch: en.json', translationFile, wholeFiles.translations),
    'declaration.schema.json': declarationSchema(),
    'vocabulary/form.schema.json': vocabularySchema(),
  };
}
