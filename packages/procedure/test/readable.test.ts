import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Files, loadSample, sample } from './sample-schemas.ts';

/** Texts of a sample that only programs read, and answers that a case tries. */
const forPrograms = /\/(?:\$ref|pattern)$|^procedures\/xin-xac-nhan\/cases\/[^#]*#\/(?:answers|expect)\//;

/** What the sample has none of, so that every kind of text is there once. */
function withMore(files: Files): void {
  const facts = files['procedures/xin-xac-nhan/procedure.json'];
  const evidence = { status: 'unverified', sources: ['LAW'], note: 'Chưa thấy văn bản gốc.' };
  facts.notes = [{ text: 'Nhớ mang bản chính.', evidence }];
  facts.questions = [{ question: 'Có mất tiền không?', answer: 'Có, một ít.', evidence }];
  facts.legalBasis = [
    { number: '60/2014/QH13', title: 'Luật Hộ tịch', date: '2014-11-20', note: 'Còn hiệu lực.', evidence },
  ];
  facts.attachments[1].hint = 'Bản chụp cũng được.';
  const requester = files['procedures/xin-xac-nhan/declaration.schema.json'].properties.requester;
  Object.assign(requester.properties, {
    job: {
      type: 'string',
      title: 'Nghề nghiệp',
      description: 'Ghi như trên giấy tờ.',
      default: 'Làm ruộng',
      examples: ['Làm vườn'],
      'x-suggestions': ['Làm ruộng', 'Làm vườn'],
      'x-messages': { maxLength: 'Ghi ngắn hơn.' },
      'x-filled-from': [{ from: 'choice', when: { status: 'single' }, answer: 'Làm thuê' }],
    },
    work: { type: 'string', title: 'Nơi làm', enum: ['Ở nhà', 'Nơi khác'] },
  });
  Object.assign(files['procedures/xin-xac-nhan/paper.json'].notOnPaper, {
    'requester.job': 'Mẫu không hỏi.',
    'requester.work': 'Mẫu không hỏi.',
  });
  requester['x-subject'] = 'người yêu cầu';
  files['communes/00000.json'].contacts = [{ name: 'Văn thư', phone: '0200 000 000' }];
  files['elsewhere.json'] = {
    entries: [
      {
        id: 'so-do',
        title: 'Sổ đỏ',
        aliases: ['làm sổ đỏ'],
        where: 'Nộp ở nơi khác.',
        en: { title: 'Red book', where: 'Elsewhere.' },
        evidence,
      },
    ],
    sources: { LAW: { title: 'Luật Đất đai', seenOn: '2026-10-20' } },
  };
  // Nothing stands in two places at once.
  for (const [name, content] of Object.entries(files)) files[name] = JSON.parse(JSON.stringify(content));
}

function parted(places: readonly Place[]): Place[][] {
  const size = 12;
  return Array.from({ length: Math.ceil(places.length / size) }, (_, index) =>
    places.slice(index * size, (index + 1) * size),
  );
}

interface Place {
  readonly file: string;
  readonly pointer: string;
  readonly put: (files: Files, text: string) => void;
}

function textsOf(files: Files): Place[] {
  return Object.entries(files).flatMap(([file, content]) =>
    textsIn(content, []).map((steps) => ({
      file,
      pointer: steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
      put: (changed: Files, text: string) => {
        const holder = steps.slice(0, -1).reduce((at, step) => at[step], changed[file]);
        holder[steps.at(-1) ?? ''] = text;
      },
    })),
  );
}

function textsIn(value: unknown, steps: readonly string[]): string[][] {
  if (typeof value === 'string') return [[...steps]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...steps, key]));
}

describe('a text that people meet, wherever it stands', () => {
  const files = sample();
  withMore(files);
  const places = textsOf(files);

  it('is looked for in every kind of file', () => assert.ok(places.length > 150, String(places.length)));

  // A translation is looked at beside the text that it is of.
  for (const [what, text] of [
    ['with marks of a web page', '<b>Lệ phí</b>'],
    ['with the code of a character', 'Lệ phí&nbsp;nộp'],
    ['with a hidden character', 'Lệ\u200bphí'],
  ] as const)
    for (const isTranslation of [false, true])
      it(`${what} is told of where it stands${isTranslation ? ' as a translation' : ''}`, () => {
        const changed = places.filter(
          ({ file, pointer }) =>
            file.endsWith('/en.json') === isTranslation &&
            (what === 'with a hidden character' || !forPrograms.test(`${file}#${pointer}`)),
        );
        // Few at a time: what a file has many times over is told once.
        const told = new Set(
          parted(changed).flatMap((some) => {
            const { problems } = loadSample((files) => {
              withMore(files);
              for (const { put } of some) put(files, text);
            });
            return problems.map(({ file, pointer }) => `${file}#${pointer}`);
          }),
        );
        assert.deepEqual(
          changed
            .map(({ file, pointer }) => `schemas/${file}#${pointer}`)
            .filter((place) => !told.has(place)),
          [],
        );
      });

  it('is told of nowhere when nothing is wrong', () => {
    const { problems } = loadSample(withMore);
    const told = problems.filter(({ message }) => !/tiếng Anh|"enum" không có nhãn/.test(message));
    assert.deepEqual(
      told.map(({ file, pointer, message }) => `${file}#${pointer}: ${message}`),
      [],
    );
  });
});
