import type { FeeLine, StepView } from '@dvc-kit/engine';
import { expect } from '@esm-bundle/chai';
import { isOneEngine } from '../stage/one-engine.ts';
import { sampleCommune } from '../stage/sample-services.ts';
import { withPostage } from './with-postage.ts';

const line = (id: string, setBy: FeeLine['setBy'], total: number | null): FeeLine => ({
  id,
  name: id,
  each: total,
  quantity: 1,
  total,
  setBy,
  isVerified: true,
});
const content = (...fees: FeeLine[]) => ({ kind: 'delivery', fees }) as unknown as StepView;
const postage = { vnd: 30_000, document: 'Bảng giá ví dụ' };
const commune = { ...sampleCommune, receiver: { address: '/', postage } };

(isOneEngine ? describe : describe.skip)('postage in the fees', () => {
  it('is what the commune knows of it, for the carrier alone', () => {
    const [fee, post] = [line('copies', 'law', 8000), line('post', 'carrier', null)];
    const { fees } = withPostage(content(fee, post), commune) as unknown as {
      readonly fees: readonly FeeLine[];
    };
    expect(fees[0]).to.equal(fee);
    expect([fees[1]?.total, fees[1]?.legal, fees[1]?.note]).to.deep.equal([
      30_000,
      'Bảng giá ví dụ',
      'Trả cho bưu tá khi nhận kết quả.',
    ]);
    const unknown = content(line('local', 'province', null), line('post', 'carrier', 12_000));
    expect(withPostage(unknown, commune)).to.deep.equal(unknown);
    expect(withPostage(content(post), sampleCommune)).to.deep.equal(content(post));
    expect(withPostage(content(post), null)).to.deep.equal(content(post));
  });
});
