import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { timeLimitTexts } from '../src/complete/time-limits.ts';
import { channelOf, wayOf } from '../src/ports/way.ts';

type Channel = Parameters<typeof channelOf>[1]['channels'][number];

const offering = (...channels: Channel[]) => ({
  channels,
  timeLimits: channels.map((channel) => ({ channel, text: '3 ngày làm việc', isVerified: true })),
});

describe('the way that a dossier goes', () => {
  it('is online only where there is a receiver and the procedure is taken online', () => {
    const receiver = { hostSubmits: false, hasReceiver: true };
    assert.equal(wayOf(receiver, offering('desk', 'online')), 'online');
    assert.equal(wayOf(receiver, offering('desk', 'post')), 'paper');
    assert.equal(wayOf({ ...receiver, hasReceiver: false }, offering('desk', 'online')), 'paper');
  });

  it('is to the host page where that one receives', () => {
    assert.equal(wayOf({ hostSubmits: true, hasReceiver: true }, offering('desk', 'online')), 'host');
  });

  it('costs on paper what it costs at the desk, and elsewhere only where there is no desk', () => {
    assert.equal(channelOf('paper', offering('online', 'post', 'desk')), 'desk');
    assert.equal(channelOf('paper', offering('post', 'online')), 'post');
    assert.equal(channelOf('paper', offering('online')), 'online');
  });

  it('costs what it costs online when it is sent, whoever receives it', () => {
    assert.equal(channelOf('online', offering('desk', 'online')), 'online');
    assert.equal(channelOf('host', offering('desk', 'online')), 'online');
  });

  it('takes the time of its own channels', () => {
    const module = offering('desk', 'post', 'online');
    const texts = (way: 'paper' | 'online') => timeLimitTexts(module, way, 'vi').map(({ text }) => text);
    assert.deepEqual(texts('paper'), [
      'Nộp trực tiếp: 3\u00a0ngày làm việc',
      'Nộp qua dịch vụ bưu chính công ích: 3\u00a0ngày làm việc',
    ]);
    assert.deepEqual(texts('online'), ['Nộp trực tuyến: 3\u00a0ngày làm việc']);
  });
});
