import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { listening } from '../src/http/listening.ts';
import { type Lookup, mayLeadTo, webhookOf } from '../src/http/webhook.ts';
import { smsWay } from '../src/notices/sms-way.ts';
import { NeverTaken } from '../src/notices/way.ts';
import { settingsOf } from '../src/settings.ts';

/** A name server that leads every name to these. */
const leadingTo = (...addresses: readonly string[]): Lookup =>
  ((_name: string, _options: unknown, callback: (...told: unknown[]) => void) =>
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )) as unknown as Lookup;

describe('the webhook for messages', () => {
  const asked: { readonly line: string; readonly headers: string[]; readonly body: unknown }[] = [];
  let status = 200;
  let gateway: Awaited<ReturnType<typeof listening>>;
  before(async () => {
    const server = createServer(async (request, response) => {
      const pieces: Buffer[] = await request.toArray();
      asked.push({
        line: `${request.method} ${request.url}`,
        headers: Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`),
        body: JSON.parse(Buffer.concat(pieces).toString()),
      });
      response
        .writeHead(status, status < 400 && status >= 300 ? { location: `${gateway.origin}/elsewhere` } : {})
        .end();
    });
    gateway = await listening(server, 0);
  });
  after(() => gateway.close());
  const here = (lookup?: Lookup) => smsWay(webhookOf('X', `${gateway.origin}/sms`, false), 'token', lookup);
  const parcel = { id: 'a-1', to: '0912345678', text: 'x' };

  it('gets each message once, and what it answers decides whether it is tried again', async () => {
    await here()(parcel);
    assert.deepEqual(asked.at(-1)?.body, parcel);
    assert.ok(asked.at(-1)?.headers.includes('authorization: Bearer token'));
    for (const [answer, isFinal] of [
      [400, true],
      [429, false],
      [503, false],
    ] as const) {
      status = answer;
      await assert.rejects(
        here()(parcel),
        (error) => error instanceof NeverTaken === isFinal,
        String(answer),
      );
    }
  });

  it('leads nowhere else, whatever it answers', async () => {
    for (const redirect of [301, 302, 303, 307, 308]) {
      status = redirect;
      const before = asked.length;
      await assert.rejects(here()(parcel), (error) => !(error instanceof NeverTaken));
      assert.deepEqual(
        asked.slice(before).map(({ line }) => line),
        ['POST /sms'],
      );
    }
  });

  it('is asked at its own address, whatever stands in a message', async () => {
    status = 200;
    const hostile = {
      id: '../../x?y#z',
      to: '0912345678\r\nHost: 169.254.169.254\r\n\r\nGET / HTTP/1.1',
      text: '{"url":"file:///etc/passwd"}\u0000',
    };
    const before = asked.length;
    await here()(hostile);
    assert.deepEqual(
      asked.slice(before).map(({ line, body }) => [line, body]),
      [['POST /sms', hostile]],
    );
    assert.ok(asked.at(-1)?.headers.includes(`host: ${gateway.origin.slice('http://'.length)}`));
  });

  it('is not reached where its name leads into the network of the receiver, in whichever notation', async () => {
    const before = asked.length;
    const { port } = new URL(gateway.origin);
    for (const addresses of [
      ['127.0.0.1'],
      ['::1'],
      ['::ffff:127.0.0.1'],
      ['64:ff9b::7f00:1'],
      ['10.0.0.1'],
      ['169.254.169.254'],
      // One that may be among those that may not: which of them is taken is not for the name to say.
      ['203.0.113.9', '127.0.0.1'],
      [],
    ]) {
      const send = smsWay(
        webhookOf('X', `https://cong.example:${port}/sms`, false),
        'token',
        leadingTo(...addresses),
      );
      await assert.rejects(send(parcel), /may not lie in/, addresses.join());
    }
    assert.equal(asked.length, before);
  });

  it('may lie in a network of one’s own where the setting says so, but never on this machine by a name', () => {
    for (const [address, isPublic, isAllowed] of [
      ['1.1.1.1', true, true],
      ['2606:4700::1111', true, true],
      ['10.1.2.3', false, true],
      ['172.31.0.1', false, true],
      ['192.168.1.1', false, true],
      ['100.64.0.1', false, true],
      ['fd00::1', false, true],
      ['127.0.0.1', false, false],
      ['0.0.0.0', false, false],
      ['::', false, false],
      ['169.254.169.254', false, false],
      ['fe80::1', false, false],
      ['224.0.0.1', false, false],
      ['255.255.255.255', false, false],
      ['::ffff:169.254.169.254', false, false],
    ] as const)
      assert.deepEqual([mayLeadTo(address, false), mayLeadTo(address, true)], [isPublic, isAllowed], address);
  });

  it('is refused at the start unless it is an https address and no more', () => {
    const settings = (url: string, more = {}) =>
      settingsOf({
        INTAKE_DATA: 'x',
        INTAKE_KIT: 'y',
        INTAKE_COMMUNES: '00000',
        INTAKE_SMS_URL: url,
        INTAKE_SMS_TOKEN: 'token',
        ...more,
      });
    for (const right of [
      'https://cong.example/sms?k=1',
      'http://localhost:8080/',
      'http://[::1]/',
      'https://1.1.1.1/',
    ])
      assert.equal(settings(right).sms?.webhook.url.href, right);
    for (const wrong of [
      'cong.example',
      'http://cong.example/',
      'file:///etc/passwd',
      'ftp://cong.example/',
      'gopher://cong.example/',
      'data:text/plain,x',
      'https://user:secret@cong.example/',
      'https://cong.example/#x',
      // This machine and others in the notations that a browser reads too.
      'http://2852039166/',
      'https://0xa9.0xfe.0xa9.0xfe/',
      'https://[::ffff:10.0.0.1]/',
      'https://10.0.0.1/',
    ])
      assert.throws(
        () => settings(wrong),
        (error: Error) =>
          error instanceof RangeError &&
          /INTAKE_SMS_URL/.test(error.message) &&
          !error.message.includes('secret'),
        wrong,
      );
    assert.equal(settings('https://10.0.0.1/', { INTAKE_SMS_PRIVATE: '1' }).sms?.webhook.mayBePrivate, true);
    assert.throws(
      () => settings('https://cong.example/', { INTAKE_SMS_TOKEN: 'a\r\nHost: b' }),
      /INTAKE_SMS_TOKEN/,
    );
  });
});
