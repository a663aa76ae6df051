import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { units } from '@dvc-kit/administrative-units/current';
import type { Schema } from '@dvc-kit/procedure';
import { schemasOnce } from '@dvc-kit/procedure/schemas-once';
import { compilePaper } from '../src/compile/compile-paper.ts';
import { schemasAt } from '../src/compile/schemas-at.ts';
import { writingOf } from '../src/compile/writing-of.ts';
import { parseFieldName } from '../src/fillable/field-name.ts';
import { layOutFillable } from '../src/fillable/print-fillable.ts';
import { ASCENT, DESCENT } from '../src/layout/font-metrics.ts';
import type { RoomItem } from '../src/layout/layout.ts';
import { page } from '../src/layout/page-format.ts';
import { layoutFaults } from '../src/layout-faults.ts';
import { metricsOf, openFonts } from '../src/pdf/fonts.ts';
import { fontBytes } from './sample.ts';

/*
 * What can be typed into the fillable forms is tried on their layout: whether a viewer then draws it so was looked at,
 * see "Fillable" in the README.
 */

const { procedures } = schemasOnce(fileURLToPath(new URL('../../../schemas', import.meta.url)));
const metrics = metricsOf(openFonts(fontBytes));

const name = 'Hoàng Phủ Ngọc Tường Nguyễn Thị Bích Hạnh';
const address =
  'Căn hộ 1204, tòa S2, số 25 ngõ 168 đường Nguyễn Xiển, Tổ 17, Phường Khương Đình, Thành phố Hà Nội (cổng phía Tây Nam khu)';
/** The smallest letters that are still read, in points, and how far apart viewers set their lines at most. */
const READ = 9;
const LINE = READ * 1.35;
/** What viewers leave free on both sides. */
const EDGES = 4;

for (const procedure of procedures) {
  const { declaration } = procedure;
  if (!declaration || procedure.papers.length === 0) continue;
  describe(`the fillable form of ${procedure.slug}`, () => {
    const forms = procedure.papers.map((paper) =>
      layOutFillable(compilePaper(procedure, paper), declaration, units, metrics),
    );

    it('takes a name of 40 letters and an address of 120 in every field that is meant for one', () => {
      assert.ok(name.length >= 40 && address.length >= 120);
      for (const { layout } of forms)
        for (const room of layout.pages.flatMap(({ items }) => items.filter(({ item }) => item === 'room'))) {
          const typed = room.item === 'room' && room.kind === 'text' && typedInto(declaration, room);
          if (typed) assert.ok(holds(room, typed), `${room.field}: ${room.width} × ${room.height}`);
        }
    });

    it('has each field in one place, unless the form asks the same twice, and in no other field', () => {
      for (const { layout } of forms)
        for (const { items } of layout.pages) {
          const rooms = items.filter((item) => item.item === 'room');
          assert.deepEqual(layoutFaults({ ...layout, pages: [{ items }] }), []);
          for (const [index, one] of rooms.entries()) {
            assert.ok(
              one.x >= page.left - 0.1 && one.x + one.width <= page.width - page.right + 0.1,
              one.field,
            );
            for (const other of rooms.slice(index + 1))
              assert.ok(!isOn(one, other), `${one.field} lies on ${other.field}`);
          }
          const composed = rooms.map(({ field }) => field).filter((field) => field.includes(':'));
          assert.equal(new Set(composed).size, composed.length, composed.join());
        }
    });

    it('draws no dots behind what is typed', () => {
      for (const { items } of forms.flatMap(({ layout }) => layout.pages)) {
        const dots = items.filter((item) => item.item === 'dots');
        for (const { x, y, width, height, field, kind } of items.filter((item) => item.item === 'room'))
          for (const dot of kind === 'text' ? dots : [])
            assert.ok(
              dot.x > x + width || dot.x + dot.width < x || dot.y < y + 1 || dot.y > y + height - 3,
              `dots run through ${field}`,
            );
      }
    });

    it('names every field in the words of the form, no two of them alike', () => {
      for (const { layout, labels } of forms) {
        const names = [...labels.values()];
        assert.deepEqual(
          [...labels].filter(([, label]) => label.replace(/[–\s]/g, '') === ''),
          [],
        );
        assert.deepEqual(
          names.filter((label, index) => names.indexOf(label) !== index),
          [],
        );
        const rooms = layout.pages.flatMap(({ items }) => items.filter((item) => item.item === 'room'));
        const nameless = rooms.filter(({ field, kind }) => kind !== 'reset' && !labels.has(field));
        assert.deepEqual(
          nameless.map(({ field }) => field),
          [],
        );
      }
    });
  });
}

/** What a field is meant for, if that is a name or an address. */
function typedInto(declaration: Schema, { field }: RoomItem): string | null {
  const { path, part } = parseFieldName(field);
  if (part !== undefined) return null;
  const isName = schemasAt(declaration, path.split('.')).some(({ format }) => format === 'person-name');
  if (isName) return name;
  return writingOf(declaration, path)?.as === 'address' ? address : null;
}

/** Whether all of the text is read in the field in letters of 9 points. */
function holds({ width, height, lines }: RoomItem, text: string): boolean {
  let [count, x] = [1, 0];
  for (const word of text.split(' ')) {
    const taken = metrics.widthOf(`${word} `, 'regular', READ);
    if (x > 0 && x + metrics.widthOf(word, 'regular', READ) > width - EDGES) {
      count += 1;
      x = 0;
    }
    x += taken;
  }
  return x <= width && count <= lines && count * LINE <= height + 0.1;
}

/** Two lines that stand close may touch each other's edge, never each other's letters. */
function isOn(one: RoomItem, other: RoomItem): boolean {
  const edge = (15.4 - (ASCENT + DESCENT) * 11) / 2 + 0.2;
  return (
    one.x < other.x + other.width - 0.1 &&
    other.x < one.x + one.width - 0.1 &&
    one.y < other.y + other.height - edge &&
    other.y < one.y + one.height - edge
  );
}
