import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAsBefore } from '../src/read/read-before.ts';
import { SchemaFolder } from '../src/read/schema-folder.ts';
import { withSample } from './sample-schemas.ts';

const file = 'procedures/xin-xac-nhan/procedure.json';
const bytes = (text: string) => Buffer.from(text);

describe('a file that was read before', () => {
  it('is not read again while its bytes are the same, wherever it lies', () => {
    const first = readAsBefore(file, bytes('{"code": "1"}'));
    assert.equal(readAsBefore(file, bytes('{"code": "1"}')), first);
    assert.deepEqual(readAsBefore(file, bytes('{"code": "2"}')).value, { code: '2' });
    assert.deepEqual(readAsBefore('procedures/khac/procedure.json', bytes('{"code": "2"}')).value, {
      code: '2',
    });
  });

  it('is told of as before where it is no JSON', () => {
    const broken = bytes('{"code": "1",}');
    const first = readAsBefore(file, broken).complaints;
    assert.equal(first.length, 1);
    assert.deepEqual(readAsBefore(file, broken).complaints, first);
  });

  it('cannot be changed by who reads it, and one that may be changed is nobody else’s', () => {
    withSample(
      () => {},
      (root) => {
        const read = (one = new SchemaFolder(root)) =>
          (one.read(file)?.value as { name?: string } | undefined)?.name;
        assert.throws(
          () => Object.assign(new SchemaFolder(root).read(file)?.value as object, { name: 'Tên khác' }),
          TypeError,
        );
        const folder = new SchemaFolder(root);
        folder.read(file);
        Object.assign(folder.readToChange(file)?.value as object, { name: 'Tên khác' });
        assert.equal(read(folder), 'Tên khác');
        assert.equal(folder.readToChange(file), folder.read(file));
        assert.equal(read(), 'Xin xác nhận');
        folder.forget('procedures/xin-xac-nhan');
        assert.equal(read(folder), 'Xin xác nhận');
      },
    );
  });
});
