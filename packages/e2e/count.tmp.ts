import { existsSync, readdirSync, readFileSync } from 'node:fs';

const root = '/work/wt/beside/site/dist/kit/v1/procedures/';
for (const f of readdirSync(root).filter((f) => f.endsWith('.vi.json'))) {
  const p = JSON.parse(readFileSync(root + f, 'utf8'));
  const txt = JSON.stringify(p);
  const decl = p.declaration?.plan ?? p.declaration ?? p;
  console.log(f, p.name?.length, p.name?.slice(0, 150), Object.keys(p).join());
  // selects with long options
  const walk = (n: any) => {
    if (n.widget === 'select' || n.widget === 'choice' || n.widget === 'combobox') {
      const l = Math.max(
        0,
        ...(n.options ?? []).map((o: any) => (o.label ?? '').length),
        ...(n.suggestions ?? []).map((s: any) => s.length),
      );
      if (l > 36 && n.widget !== 'choice')
        console.log(
          '   ',
          n.widget,
          n.path,
          (n.options ?? n.suggestions)?.length,
          'longest',
          l,
          n.options ? 'closed' : 'open',
        );
    }
    for (const c of n.children ?? []) walk(c);
    if (n.item) walk(n.item);
  };
  walk(decl);
}
