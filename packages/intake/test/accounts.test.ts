import assert from 'node:assert/strict';
import { scryptSync } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Database } from '../src/database/database.ts';
import { sqliteIn } from '../src/database/sqlite.ts';
import { Accounts } from '../src/desk/accounts.ts';
import { PASSWORD } from './at-desk.ts';
import { rowIn } from './rows-in.ts';
import { temporaryFolder } from './sample.ts';

describe('passwords of officers', () => {
  const folder = temporaryFolder();
  let database: Database;
  before(() => {
    database = new Database(sqliteIn(join(folder, 'accounts.sqlite')));
  });
  after(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });
  const kept = async (name: string) =>
    (await rowIn(database, 'SELECT cost, salt, hash FROM officer WHERE name = ?', name))!;

  it('are kept by Argon2id as OWASP asks for it, each with a salt of its own', async () => {
    const accounts = new Accounts(database);
    for (const name of ['can-bo-1', 'can-bo-2']) await accounts.set(name, PASSWORD);
    const [one, other] = [await kept('can-bo-1'), await kept('can-bo-2')];
    assert.deepEqual(JSON.parse(String(one.cost)), { memory: 19_456, passes: 2, parallelism: 1 });
    assert.notEqual(one.hash, other.hash);
    assert.equal(await accounts.isRight('can-bo-1', PASSWORD), true);
    assert.equal(await accounts.isRight('can-bo-1', `${PASSWORD} `), false);
    // Nobody has the password of an account that there is not, not even the one that stands in for it.
    assert.equal(await accounts.isRight('khong-co', ''), false);
  });

  it('of before, by scrypt, sign in as ever and are kept anew, once', async () => {
    const cost = { N: 16, r: 1, p: 1 };
    const salt = Buffer.alloc(16, 7);
    const hash = scryptSync(PASSWORD, salt, 32, cost).toString('hex');
    const row = { name: 'can-bo-cu', cost: JSON.stringify(cost), salt: salt.toString('hex'), hash };
    await database.query.insertInto('officer').values(row).execute();
    const accounts = new Accounts(database);
    assert.equal(await accounts.isRight('can-bo-cu', 'mot mat khau khac'), false);
    assert.equal((await kept('can-bo-cu')).hash, hash);
    assert.equal(await accounts.isRight('can-bo-cu', PASSWORD), true);
    const anew = await kept('can-bo-cu');
    assert.deepEqual(Object.keys(JSON.parse(String(anew.cost))), ['memory', 'passes', 'parallelism']);
    assert.equal(await accounts.isRight('can-bo-cu', PASSWORD), true);
    assert.equal((await kept('can-bo-cu')).hash, anew.hash);
    assert.equal(await accounts.isRight('can-bo-cu', 'mot mat khau khac'), false);
  });
});
