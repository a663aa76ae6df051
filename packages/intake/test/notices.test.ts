import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { units } from '@dvc-kit/administrative-units/current';
import { SMTPServer } from 'smtp-server';
import { actOn } from '../src/dossiers/acting.ts';
import { newDossierCode } from '../src/dossiers/dossier-code.ts';
import type { Receipt } from '../src/dossiers/receipt.ts';
import type { Action } from '../src/dossiers/states.ts';
import { isTold, letterOf, messageOf, type Noticed, SMS_LENGTH } from '../src/notices/notice-words.ts';
import { smtpWay } from '../src/notices/smtp-way.ts';
import { NeverTaken, type Parcel, type Way } from '../src/notices/way.ts';
import { rowsIn } from './rows-in.ts';
import { running } from './running.ts';
import { sampleDossier } from './sample.ts';
import { contact, expecting, senderOf } from './sender.ts';

const actions: readonly Action[] = [
  'receive',
  'accept',
  'ask-supplement',
  'supplement',
  'postpone',
  'finish',
  'send',
  'withdraw',
  'refuse',
  'stop',
];

const noticed = (action: Action, name = 'Xã Sông Mẫu'): Noticed => ({
  action,
  at: '2026-11-21T17:30:00.000Z',
  code: newDossierCode(),
  procedureName: 'Đăng ký khai sinh',
  appointment: '2026-11-24T16:30:00+07:00',
  text: 'Thiếu Giấy chứng sinh.',
  delivery: 'post',
  tracking: 'EE123456789VN',
  supplementBy: '2026-12-08',
  commune: { code: '00000', name, authority: `Ủy ban nhân dân ${name}`, desk: null },
});

describe('notices', () => {
  it('are one message without marks, wherever they come from', () => {
    const names = units.communes().map(({ name }) => name);
    assert.ok(names.length > 3000);
    const longest = names.toSorted((one, other) => other.length - one.length).slice(0, 20);
    for (const name of [...longest, 'Xã Đắk Ơ', "Xã Ea H'Leo", 'Phường “Lạ” – ’x’'])
      for (const action of actions) {
        const message = messageOf(noticed(action, name));
        assert.match(message, /^[A-Za-z0-9 .,:()/'-]+$/, message);
        assert.ok(message.length <= SMS_LENGTH, `${message.length}: ${message}`);
        assert.match(message, / [2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4} /, 'the code is never cut');
      }
    assert.equal(
      messageOf({ ...noticed('accept'), code: '7KQ2-M4TR-9XWB' }),
      'UBND Xa Song Mau: ho so 7KQ2-M4TR-9XWB da duoc tiep nhan. Hen tra: 16:30 24/11/2026. Tra cuu bang ma tren bien nhan.',
    );
  });

  it('lead in the letter to the page where it is looked up, with the code and never the secret', () => {
    const at = (lookUp: string | undefined, receiver?: { address: string; lookUp: string }) => {
      const one = noticed('accept');
      const commune = one.commune && { ...one.commune, ...(receiver && { receiver }) };
      return letterOf({ ...one, code: '7KQ2-M4TR-9XWB', commune, lookUp }).text;
    };
    assert.equal(at(undefined).includes('Tra cứu hồ sơ:'), false);
    const page = 'https://dvc.example.org/tra-cuu/';
    assert.match(
      at(page),
      /Tra cứu hồ sơ: https:\/\/dvc\.example\.org\/tra-cuu\/\?xa=00000#ma=7KQ2-M4TR-9XWB$/m,
    );
    const named = { address: 'https://nop.example.org/', lookUp: `${page}?xa=00004` };
    assert.match(at(undefined, named), /\/tra-cuu\/\?xa=00004#ma=7KQ2-M4TR-9XWB$/m);
    const onThisMachine = { address: '/tiep-nhan/', lookUp: '/tra-cuu/?xa=00000' };
    assert.match(
      at('http://localhost:4321/tra-cuu/', onThisMachine),
      /localhost:4321\/tra-cuu\/\?xa=00000#ma=/,
    );
  });

  it('tell what happened, when by the clocks of the country, why and what comes next', () => {
    const { subject, text } = letterOf({ ...noticed('ask-supplement'), code: '7KQ2-M4TR-9XWB' });
    assert.equal(subject, 'Hồ sơ 7KQ2-M4TR-9XWB cần bổ sung');
    assert.match(text, /Thời điểm: 00:30 22\/11\/2026\./);
    assert.match(text, /Cần bổ sung: Thiếu Giấy chứng sinh\./);
    assert.equal(/Hẹn trả/.test(text), false);
    assert.deepEqual(
      actions.filter((action) => !isTold(action)),
      [],
    );
    assert.equal(isTold('erase') || isTold('give'), false);
  });
});

/** A receiver with a dossier, its notices going wherever the test says; the clock stands still until it is moved. */
async function withDossier(ways: { readonly email?: Way; readonly sms?: Way }) {
  let now = new Date();
  const here = await running(undefined, () => now, ways);
  const sender = senderOf((path, init) => fetch(here.origin + path, init));
  const sample = sampleDossier('noticed');
  const token = await sender.openSession();
  const body = { dossier: sample.dossier, files: await sender.uploadAll(token, sample), contact };
  const { dossierCode: code } = await expecting<Receipt>(
    201,
    await sender.handIn(token, sender.newKey(), body),
  );
  const { database } = here.receiver;
  return {
    ...here,
    code,
    later: (seconds: number) => {
      now = new Date(now.getTime() + seconds * 1000);
    },
    act: (action: Action, text?: string) =>
      database.transaction((within) => actOn(database, within, code, action, 'can-bo-1', now, { text })),
    states: async (channel: string) =>
      (await rowsIn(database, 'SELECT state FROM outbox WHERE channel = ? ORDER BY id', channel)).map(
        ({ state }) => state,
      ),
  };
}

describe('the courier', () => {
  it('sends each once, and forgets whom to', async () => {
    const sent: Parcel[] = [];
    const way: Way = async (parcel) => void sent.push(parcel);
    const here = await withDossier({ email: way, sms: way });
    assert.deepEqual(await Promise.all([here.receiver.sendNotices(), here.receiver.sendNotices()]), [2, 2]);
    assert.equal(await here.receiver.sendNotices(), 0);
    assert.deepEqual(sent.map(({ to }) => to).sort(), [contact.phone, contact.email].sort());
    assert.equal(new Set(sent.map(({ id }) => id)).size, 2);
    assert.deepEqual(
      await rowsIn(here.receiver.database, 'SELECT target FROM outbox WHERE target IS NOT NULL'),
      [],
    );
    await here.end();
  });

  it('tries again later, under the same id, and at last leaves it to a person', async () => {
    const ids: string[] = [];
    const here = await withDossier({
      sms: async ({ id }) => {
        ids.push(id);
        throw new Error('nobody answers');
      },
    });
    for (let hours = 0; hours < 60; hours += 1) {
      await here.receiver.sendNotices();
      here.later(3600);
    }
    assert.deepEqual(await here.states('sms'), ['failed']);
    assert.equal(ids.length, 7);
    assert.equal(new Set(ids).size, 1);
    // What has no way waits for one.
    assert.deepEqual(await here.states('email'), ['waiting']);
    await here.end();
  });

  it('does not try again what will never be taken, and sends of several the last alone', async () => {
    const letters: Parcel[] = [];
    const here = await withDossier({
      email: async (parcel) => void letters.push(parcel),
      sms: async () => {
        throw new NeverTaken();
      },
    });
    await here.act('accept');
    await here.act('finish');
    await here.receiver.sendNotices();
    assert.deepEqual(await here.states('email'), ['overtaken', 'overtaken', 'sent']);
    assert.deepEqual(
      letters.map(({ subject }) => subject),
      [`Hồ sơ ${here.code} đã có kết quả`],
    );
    assert.deepEqual(await here.states('sms'), ['overtaken', 'overtaken', 'failed']);
    await here.end();
  });

  it('takes over from one that died while it was sending', async () => {
    const ids: string[] = [];
    const here = await withDossier({ sms: async ({ id }) => void ids.push(id) });
    await rowsIn(
      here.receiver.database,
      "UPDATE outbox SET state = 'sending', tries = 1, leased_until = ? WHERE channel = 'sms'",
      new Date(Date.now() + 60_000).toISOString(),
    );
    assert.equal(await here.receiver.sendNotices(), 0);
    here.later(600);
    assert.equal(await here.receiver.sendNotices(), 1);
    assert.equal(ids.length, 1);
    await here.end();
  });
});

describe('the ways out', () => {
  it('are letters in UTF-8 that answer to nobody, through a mail server', async () => {
    const mails: string[] = [];
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      onRcptTo: ({ address }, _session, done) =>
        done(address.startsWith('khong-co') ? Object.assign(new Error('none'), { responseCode: 550 }) : null),
      onData(stream, _session, done) {
        let text = '';
        stream.setEncoding('utf8').on('data', (piece: string) => {
          text += piece;
        });
        stream.on('end', () => {
          mails.push(text);
          done();
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    const { port } = server.server.address() as AddressInfo;
    const send = smtpWay(`smtp://127.0.0.1:${port}`, 'Một cửa <mot-cua@xa.example>');
    const letter = letterOf(noticed('accept'));
    await send({ id: 'a-1', to: 'nguoi.nop@example.org', ...letter });
    const [mail = ''] = mails;
    assert.match(mail, /^Message-ID: <a-1@xa\.example>\r$/im);
    assert.match(mail, /^Auto-Submitted: auto-generated\r$/im);
    assert.match(mail, /^To: nguoi\.nop@example\.org\r$/im);
    const body = mail.split('\r\n\r\n').slice(1).join('\r\n\r\n');
    const decoded = /base64/i.test(mail)
      ? Buffer.from(body, 'base64').toString()
      : Buffer.from(
          body
            .replace(/=\r\n/g, '')
            .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
          'latin1',
        ).toString();
    assert.equal(decoded.replaceAll('\r\n', '\n').trim(), letter.text.trim());
    await assert.rejects(send({ id: 'a-2', to: 'khong-co@example.org', ...letter }), NeverTaken);
    await new Promise<void>((resolve) => server.close(() => resolve()));
    await assert.rejects(
      send({ id: 'a-3', to: 'nguoi.nop@example.org', ...letter }),
      (error) => !(error instanceof NeverTaken),
    );
  });
});
