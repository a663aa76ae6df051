import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { caseFile, declarationFile, type Files, loadSample } from './sample-schemas.ts';

const fields = (count: number, field: (index: number) => object) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, field(index)]));

/** The sample with so many more fields. */
const withFields = (count: number, field: (index: number) => object) => (files: Files) =>
  Object.assign(files[declarationFile].properties, fields(count, field));

const toldIn = (file: string, change: (files: Files) => void) =>
  loadSample(change).problems.filter((one) => one.file === `schemas/${file}`);

describe('what is wrong many times over', () => {
  it('is told at each place while they can be taken in', () => {
    const told = toldIn(
      declarationFile,
      withFields(15, () => ({ type: 'string' })),
    );
    assert.equal(told.length, 15);
    assert.ok(told.every(({ remedy }) => remedy.startsWith('Thêm "title"')));
  });

  it('is told once with how often and where, when a program or another project wrote the file', () => {
    const foreign = (files: Files) => {
      withFields(300, (index) => ({ type: 'string', [`khoa${index}`]: true }))(files);
      files[declarationFile].properties.f7 = { type: 'chuỗi', title: 'Tên' };
    };
    const told = toldIn(declarationFile, foreign).map(({ message, others }) => [
      message.replace(/ dòng \d+(?:, \d+){4}, …$/, ' dòng …'),
      others,
    ]);
    assert.deepEqual(told, [
      [
        'Mục "f0" chưa có nhãn, công dân sẽ không biết phải điền gì. Trong tệp còn 298 chỗ như vậy: dòng …',
        298,
      ],
      ['Biểu mẫu không hiểu khóa "khoa0". Trong tệp còn 298 chỗ như vậy: dòng …', 298],
      ['Giá trị "chuỗi" không nằm trong các giá trị cho phép.', undefined],
    ]);
  });

  it('keeps the way out of the place where it is told', () => {
    const [first] = toldIn(declarationFile, (files) => {
      withFields(60, (index) => ({ type: 'string', title: `Mục ${index}` }))(files);
      files[declarationFile].required.push(...Object.keys(fields(60, Object)).map((key) => `${key}x`));
    });
    assert.match(String(first?.message), /^"f\d+x" được ghi là bắt buộc/);
    assert.match(String(first?.remedy), /^Có phải ý bạn là "f\d+"\?/);
  });

  it('is told once for all cases together', () => {
    const told = loadSample((files) => {
      for (let index = 0; index < 50; index += 1)
        files[caseFile.replace('da-ket-hon', `them-${index}`)] = {
          ...files[caseFile],
          name: `Trường hợp ${index}`,
          answers: { ...files[caseFile].answers, hoTen: 'A' },
        };
    }).problems.filter(({ file }) => file.includes('/cases/'));
    assert.equal(told.length, 1);
    assert.match(
      String(told[0]?.message),
      /^Tờ khai không có mục "hoTen"\. Trong các tệp ở đây còn 49 chỗ như vậy: them-1\.json:\d+, /,
    );
  });
});
