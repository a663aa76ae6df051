import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FormView, GroupView, ItemView, ListView, SectionView } from '@dvc-kit/engine';
import type { Issue } from '@dvc-kit/validation';
import { summaryEntries } from '../src/error-summary/summary-entries.ts';
import { aField } from '../src/stage/example.ts';
import { reasonFor } from '../src/understood/understand.ts';

const missing = (path: string, label: string) =>
  aField({ id: `f-${path}`, path, label, issue: { path, keyword: 'required', params: {} } });

const group = (path: string, label: string, children: readonly ItemView[]): GroupView => ({
  kind: 'group',
  id: `f-${path}`,
  path,
  form: 'declaration',
  label,
  required: true,
  children,
});

/** What is wrong in the items, as a form gives it beside them. */
const issuesIn = (items: readonly ItemView[]): readonly Issue[] =>
  items.flatMap((item) => {
    if (item.kind === 'field') return item.issue ? [item.issue] : [];
    const inside = item.kind === 'group' ? item.children : item.items.flatMap(({ children }) => children);
    return issuesIn(inside);
  });

const messages = (...sections: readonly Pick<SectionView, 'title' | 'children'>[]): readonly string[] => {
  const content = {
    kind: 'declaration',
    step: { id: 'declaration', kind: 'declaration', title: '' },
    sections: sections.map((section, at) => ({ id: `s-${at}`, ...section })),
  } as const;
  const view: FormView = {
    steps: [],
    current: 0,
    progress: { index: 0, count: 1 },
    content,
    issues: sections.flatMap(({ children }) => issuesIn(children)),
    refusals: 1,
    handIn: { state: 'ready' },
  };
  return summaryEntries(view, reasonFor).map(({ message }) => message);
};

describe('the lines of the error summary', () => {
  it('say whose it is where two people lack the same', () => {
    const papers = (path: string) => [
      group(`${path}.document`, 'Giấy tờ tùy thân', [missing(`${path}.number`, 'Số')]),
    ];
    assert.deepEqual(
      messages(
        { title: 'Người mẹ', children: papers('mother') },
        { title: 'Người cha', children: papers('father') },
        { title: 'Kết hôn', children: [missing('marriage', 'Nơi đăng ký')] },
      ),
      ['Nhập số (người mẹ)', 'Nhập số (người cha)', 'Nhập nơi đăng ký'],
    );
  });

  it('say which part of one section, and which item of a list', () => {
    const list: ListView = {
      kind: 'list',
      id: 'f-children',
      path: 'children',
      form: 'declaration',
      label: 'Các con',
      itemLabel: 'Người con',
      canAdd: true,
      canRemove: true,
      items: [0, 1].map((at) => ({
        id: `f-children-${at}`,
        path: `children.${at}`,
        children: [missing(`children.${at}.name`, 'Họ tên')],
      })),
    };
    const places = [
      group('born', 'Nơi sinh', [missing('born.commune', 'Xã')]),
      group('home', 'Quê quán', [missing('home.commune', 'Xã')]),
    ];
    assert.deepEqual(messages({ title: 'Trẻ', children: [...places, list] }), [
      'Nhập xã (nơi sinh)',
      'Nhập xã (quê quán)',
      'Nhập họ tên (người con 1)',
      'Nhập họ tên (người con 2)',
    ]);
  });

  it('say all that they stand in where no single title tells them apart', () => {
    const own = (section: string) => ({
      title: section,
      children: ['Thường trú', 'Tạm trú'].map((label, at) =>
        group(`${section}${at}`, label, [missing(`${section}${at}.x`, 'Xã')]),
      ),
    });
    assert.deepEqual(messages(own('Vợ'), own('Chồng')), [
      'Nhập xã (vợ, thường trú)',
      'Nhập xã (vợ, tạm trú)',
      'Nhập xã (chồng, thường trú)',
      'Nhập xã (chồng, tạm trú)',
    ]);
  });
});
