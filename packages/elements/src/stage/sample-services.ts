import type { CommuneProfile } from '@dvc-kit/procedure';
import type { PlainProcedure } from '@dvc-kit/validation';
import type { PaperPort } from '../ports/paper-port.ts';
import type { KitServices } from '../services.ts';

const slugs: Readonly<Record<string, string>> = {
  '1.001193': 'dang-ky-khai-sinh',
  '1.000894': 'dang-ky-ket-hon',
  '1.004873': 'xac-nhan-tinh-trang-hon-nhan',
};

/** A commune that does not exist. */
export const sampleCommune: CommuneProfile = {
  code: '00000',
  name: 'Xã Sông Mẫu',
  isFictional: true,
  authority: 'Ủy ban nhân dân xã Sông Mẫu',
  desk: {
    name: 'Bộ phận Một cửa xã Sông Mẫu',
    address: 'Thôn Trung, xã Sông Mẫu',
    hours: ['Thứ Hai đến thứ Sáu: 7 giờ 30 – 11 giờ 30 và 13 giờ 30 – 17 giờ'],
  },
  fees: [],
};

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A paper that shows what it was given: tests and stories of the elements do without the engine for PDF. */
export const samplePaper: PaperPort = {
  preview(_id, answers) {
    const page = document.createElement('pre');
    page.textContent = JSON.stringify(answers, null, 2);
    return page;
  },
  pdf: async (_id, answers) => {
    const text = JSON.stringify(answers);
    const file = new Blob([`%PDF-1.7\n${text}`], { type: 'application/pdf' });
    return { file, missing: text.match(/\p{Extended_Pictographic}/gu) ?? [] };
  },
  docx: async (_id, answers) => {
    const file = new Blob([JSON.stringify(answers)], { type: DOCX });
    return { file, missing: [] };
  },
  checklist: async (contents) => {
    const file = new Blob([`%PDF-1.7\n${JSON.stringify(contents)}`], { type: 'application/pdf' });
    return { file, missing: [] };
  },
  checklistWithCode: (contents, scan) => samplePaper.checklist(Object.assign({}, contents, { scan })),
  receipt: async (contents) => {
    const file = new Blob([`%PDF-1.7\n${JSON.stringify(contents)}`], { type: 'application/pdf' });
    return { file, missing: [] };
  },
  addressCode: async () =>
    Array.from({ length: 21 }, (_, y) => Array.from({ length: 21 }, (_, x) => (x * y) % 3 === 0)),
  prepare: async () => {},
};

/** Services for tests and stories: procedures that are kept for them, served beside the page below `/procedures/`. */
export function sampleServices(changes: Partial<KitServices> = {}): KitServices {
  return {
    async loadProcedure(code, language) {
      const slug = slugs[code];
      if (!slug) return null;
      const answer = await fetch(new URL(`procedures/${slug}.${language}.json`, document.baseURI));
      return (await answer.json()) as PlainProcedure;
    },
    loadCommune: async (code) => (code === sampleCommune.code ? sampleCommune : null),
    loadUnits: async () => (await import('@dvc-kit/administrative-units/current')).units,
    loadFormerUnits: async () => (await import('@dvc-kit/administrative-units/former')).formerUnits,
    loadPaper: async () => samplePaper,
    ...changes,
  };
}
