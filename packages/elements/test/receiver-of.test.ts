import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CommuneProfile } from '@dvc-kit/procedure';
import { receiverOf } from '../src/online/receiver-of.ts';

const at = (origin: string, isSecureContext = true) => {
  const { hostname } = new URL(origin);
  return { isSecureContext, location: { hostname, origin } };
};

function commune(address?: string, more: Partial<CommuneProfile> = {}): CommuneProfile {
  const known = {
    code: '00000',
    name: 'Xã Sông Mẫu',
    isFictional: true,
    authority: 'Ủy ban nhân dân xã Sông Mẫu',
  };
  return { ...known, desk: null, fees: [], ...(address && { receiver: { address } }), ...more };
}

const birth = { code: '1.001193', channels: ['desk', 'online'] } as const;

describe('where a dossier can be sent from a page', () => {
  it('is what the profile of the commune names, from a page with https', () => {
    const address = 'https://nop.example.org/';
    assert.equal(receiverOf(commune(address), birth, at('https://xa.example.org')), address);
    assert.equal(receiverOf(commune(address), birth, at('http://xa.example.org', false)), null);
    assert.equal(receiverOf(commune(), birth, at('https://xa.example.org')), null);
    assert.equal(receiverOf(null, birth, at('https://xa.example.org')), null);
  });

  it('is nowhere for what is not taken online, or not there', () => {
    const page = at('https://xa.example.org');
    const address = 'https://nop.example.org/';
    assert.equal(receiverOf(commune(address), { ...birth, channels: ['desk'] }, page), null);
    assert.equal(receiverOf(commune(address, { procedures: ['1.004873'] }), birth, page), null);
  });

  it('is a path, or without TLS, on this very machine alone', () => {
    const here = at('http://localhost:4321');
    assert.equal(receiverOf(commune('/tiep-nhan/'), birth, here), 'http://localhost:4321/tiep-nhan/');
    assert.equal(receiverOf(commune('/tiep-nhan/'), birth, at('https://xa.example.org')), null);
    assert.equal(receiverOf(commune('http://127.0.0.1:4322/'), birth, here), 'http://127.0.0.1:4322/');
    assert.equal(receiverOf(commune('http://nop.example.org/'), birth, here), null);
    assert.equal(receiverOf(commune('http://localhost:4322/'), birth, at('https://xa.example.org')), null);
  });
});
