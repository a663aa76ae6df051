import assert from 'node:assert/strict';

/** Goes from page to page as a browser does, with the cookies of each origin, until it is led back to `home`: gives that address, unopened. */
export async function throughProvider(start: string, home: string, sub: string): Promise<string> {
  const jars = new Map<string, Map<string, string>>();
  let address = new URL(start);
  for (let step = 0; step < 12; step += 1) {
    if (address.href.startsWith(home)) return address.href;
    // Chooses who she is.
    if (/^\/chon\/[^/]+$/.test(address.pathname)) address.pathname += `/${sub}`;
    const jar = jars.get(address.origin) ?? new Map<string, string>();
    jars.set(address.origin, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address, { redirect: 'manual', headers: { cookie } });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      jar.set(name, value);
    }
    const next = response.headers.get('location');
    assert.ok(next, `${response.status} at ${address}: ${await response.clone().text()}`);
    address = new URL(next, address);
  }
  throw new Error('led in a circle');
}
