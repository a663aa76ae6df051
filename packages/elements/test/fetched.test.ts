import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Fetched } from '../src/element/fetched.ts';

/** Something that comes when the network is there; `drawn` is what the page showed meanwhile. */
function overNetwork() {
  const network = { isThere: true, asked: 0 };
  const drawn: unknown[] = [];
  const units = { communes: 3321 };
  const fetched: Fetched<typeof units> = new Fetched(
    Object.assign(new EventTarget(), { requestUpdate: () => drawn.push(fetched.state) }),
    async () => {
      network.asked += 1;
      if (!network.isThere) throw new Error('offline');
      return units;
    },
  );
  return { network, drawn, units, fetched };
}

describe('what is fetched when it is first needed', () => {
  it('is fetched once, and the page sees it come', async () => {
    const { fetched, network, drawn, units } = overNetwork();
    await Promise.all([fetched.ask(), fetched.ask()]);
    await fetched.ask();
    assert.deepEqual([network.asked, fetched.thing], [1, units]);
    assert.deepEqual(drawn, ['loading', units]);
  });

  it('says that it did not come, and comes when it is asked for again', async () => {
    const { fetched, network, units } = overNetwork();
    network.isThere = false;
    await fetched.ask();
    assert.deepEqual([fetched.state, fetched.thing], ['failed', null]);
    network.isThere = true;
    await fetched.ask();
    assert.equal(fetched.thing, units);
  });

  it('shows nothing of a failure that nobody has waited for', async () => {
    const { fetched, network, drawn } = overNetwork();
    network.isThere = false;
    await assert.rejects(fetched.askAhead(), /offline/);
    assert.deepEqual([fetched.state, drawn], ['not-asked', []]);
  });
});
