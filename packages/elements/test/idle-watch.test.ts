import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { IdleWatch } from '../src/kept/idle-watch.ts';

/** A watch over a clock that stands until it is put forward, in minutes. */
function watched() {
  let time = 0;
  let due: { at: number; callback: () => void } | null = null;
  const heard: string[] = [];
  const watch = new IdleWatch(
    { ask: () => heard.push('asks'), giveUp: () => heard.push('gives up') },
    { asksAfter: 5, waits: 1 },
    {
      now: () => time,
      after(delay, callback) {
        const mine = { at: time + delay, callback };
        due = mine;
        return () => {
          if (due === mine) due = null;
        };
      },
    },
  );
  const pass = (minutes: number) => {
    const end = time + minutes;
    while (due && due.at <= end) {
      const { at, callback } = due;
      due = null;
      time = at;
      callback();
    }
    time = end;
  };
  return { watch, pass, heard, sleep: (minutes: number) => (time += minutes) };
}

describe('a form that is left alone on a machine that many use', () => {
  it('asks, waits, and is given up once', () => {
    const { watch, pass, heard } = watched();
    watch.stir();
    pass(4.9);
    assert.deepEqual(heard, []);
    pass(0.1);
    assert.deepEqual(heard, ['asks']);
    pass(1);
    pass(60);
    assert.deepEqual(heard, ['asks', 'gives up']);
  });

  it('goes on when somebody is there, before the question or after', () => {
    const { watch, pass, heard } = watched();
    watch.stir();
    pass(4);
    watch.stir();
    pass(4);
    assert.deepEqual(heard, []);
    pass(1.5);
    watch.stir();
    pass(4);
    assert.deepEqual(heard, ['asks']);
    pass(1);
    assert.deepEqual(heard, ['asks', 'asks']);
  });

  it('asks nothing while nothing is filled in', () => {
    const { watch, pass, heard } = watched();
    pass(60);
    watch.stir();
    watch.rest();
    pass(60);
    assert.deepEqual(heard, []);
  });

  it('is given up when the machine wakes after a long sleep, without a question', () => {
    const { watch, sleep, heard } = watched();
    watch.stir();
    sleep(30);
    watch.look();
    assert.deepEqual(heard, ['gives up']);
  });
});
