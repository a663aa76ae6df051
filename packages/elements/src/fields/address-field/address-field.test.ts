import '../../index.ts';
import '../../stage/stage.ts';
import { units } from '@dvc-kit/administrative-units/current';
import { formerUnits } from '@dvc-kit/administrative-units/former';
import { expect } from '@esm-bundle/chai';
import { waitUntil } from '@open-wc/testing-helpers';
import { aField, itemExample } from '../../stage/example.ts';
import { answersOf, onStage, part, textOf } from '../../stage/on-stage.ts';
import type { Stage } from '../../stage/stage.ts';
import { addressFieldExamples, anAddress } from './address-field.examples.ts';

const services = { loadUnits: async () => units, loadFormerUnits: async () => formerUnits };
const inputOf = (stage: Stage, key: string) => part(stage, `#f-residence-${key}`);
const listOf = (stage: Stage, key: string) =>
  [...stage.shadowRoot!.querySelectorAll(`#f-residence-${key}-list [role=option]`)].map(textOf);

/** Types into the province or the commune; resolves once the list answers. */
async function type(stage: Stage, key: string, text: string) {
  const input = inputOf(stage, key);
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await waitUntil(() => listOf(stage, key).length > 0, `suggestions for "${text}"`);
}

async function take(stage: Stage, key: string, at = 0) {
  part<HTMLElement>(stage, `#f-residence-${key}-option-${at}`).click();
  await stage.updateComplete;
}

describe('<dvc-address-field>', () => {
  for (const typed of ['ba dinh', 'phuong ba dinh', 'Phường Ba Đình', 'BA ĐÌNH']) {
    it(`finds Phường Ba Đình by "${typed}"`, async () => {
      const stage = await onStage(itemExample('Hà Nội', anAddress('01')), { services });
      await type(stage, 'commune', typed);
      expect(listOf(stage, 'commune')[0]).to.equal('Phường Ba Đình');
    });
  }

  it('finds a name however the tone is set', async () => {
    const stage = await onStage(addressFieldExamples.empty, { services });
    await type(stage, 'commune', 'hoà phú');
    const one = listOf(stage, 'commune');
    await type(stage, 'commune', 'hòa phú');
    expect(listOf(stage, 'commune')).to.deep.equal(one);
  });

  it('offers the communes of the chosen province only', async () => {
    const stage = await onStage(itemExample('Hà Nội', anAddress('01')), { services });
    inputOf(stage, 'commune').click();
    await waitUntil(() => listOf(stage, 'commune').length > 0);
    expect(textOf(part(stage, '#f-residence-commune-list ~ [role=status]'))).to.contain(
      `${units.communes('01').length} kết quả`,
    );
  });

  it('finds a commune before the province is chosen, and fills the province in', async () => {
    const stage = await onStage(addressFieldExamples.empty, { services });
    const answers = answersOf(stage);
    await type(stage, 'commune', 'ba đình');
    expect(listOf(stage, 'commune')[0]).to.equal('Phường Ba Đình Thành phố Hà Nội');
    const read = part(stage, '#f-residence-commune-option-0').getAttribute('aria-label');
    expect(read).to.equal('Phường Ba Đình, Thành phố Hà Nội');
    await take(stage, 'commune');
    expect(answers).to.deep.equal([
      { path: 'residence.province', value: '01' },
      { path: 'residence.commune', value: '00004' },
    ]);
  });

  it('empties a commune of another province', async () => {
    const stage = await onStage(addressFieldExamples.answered, { services });
    const answers = answersOf(stage);
    await type(stage, 'province', 'hue');
    await take(stage, 'province');
    expect(answers.map(({ path, value }) => [path, value])).to.deep.equal([
      ['residence.province', '46'],
      ['residence.commune', undefined],
    ]);
  });

  it('brings the commune back when its province comes back, and keeps it while one is half typed', async () => {
    const stage = await onStage(addressFieldExamples.answered, { services });
    const answers = answersOf(stage);
    await type(stage, 'province', 'hà');
    inputOf(stage, 'province').blur();
    expect(answers.map(({ path }) => path)).to.deep.equal(['residence.province']);
    answers.length = 0;
    await type(stage, 'province', 'hue');
    await take(stage, 'province');
    stage.example = itemExample('Huế, chưa có xã', anAddress('46'));
    await stage.updateComplete;
    await type(stage, 'province', 'ha noi');
    await take(stage, 'province');
    expect(answers.at(-1)).to.deep.equal({ path: 'residence.commune', value: '00004' });
  });

  for (const [typed, name] of [
    ['sài gòn', 'Thành phố Hồ Chí Minh'],
    ['TP.HCM', 'Thành phố Hồ Chí Minh'],
    ['brvt', 'Thành phố Hồ Chí Minh'],
    ['HN', 'Thành phố Hà Nội'],
    ['Hà Tây', 'Thành phố Hà Nội'],
    ['tt huế', 'Thành phố Huế'],
    ['Đắc Lắc', 'Tỉnh Đắk Lắk'],
  ] as const)
    it(`takes ${name} for "${typed}", left by Tab`, async () => {
      const stage = await onStage(addressFieldExamples.empty, { services });
      const answers = answersOf(stage);
      await type(stage, 'province', typed);
      expect(listOf(stage, 'province').length).to.equal(1);
      inputOf(stage, 'province').blur();
      const code = units.provinces.find((one) => one.name === name)!.code;
      expect(answers).to.deep.equal([{ path: 'residence.province', value: code }]);
    });

  it('asks which, where a former name has two heirs', async () => {
    const stage = await onStage(addressFieldExamples.empty, { services });
    await type(stage, 'province', 'Sông Bé');
    expect(listOf(stage, 'province')).to.deep.equal([
      'Thành phố Đồng Nai Sông Bé',
      'Thành phố Hồ Chí Minh Sông Bé',
    ]);
  });

  it('leads from a commune of before 1/7/2025 to where it went, and keeps the words of the old paper', async () => {
    const group = anAddress();
    const words = aField({ label: 'Địa chỉ ghi trên giấy tờ cũ', required: false });
    const oldWords = { ...words, id: 'f-residence-originalText', path: 'residence.originalText' };
    const example = itemExample('tên cũ', { ...group, children: [...group.children, oldWords] });
    const stage = await onStage(example, { services });
    const answers = answersOf(stage);
    await type(stage, 'commune', 'bến nghé, quận 1');
    inputOf(stage, 'commune').blur();
    expect(answers).to.deep.equal([
      { path: 'residence.province', value: '79' },
      { path: 'residence.commune', value: '26740' },
      { path: 'residence.originalText', value: 'Phường Bến Nghé, Quận 1, Thành phố Hồ Chí Minh' },
    ]);
  });

  it('asks which commune, where the old one was divided', async () => {
    const stage = await onStage(itemExample('Hà Nội', anAddress('01')), { services });
    const answers = answersOf(stage);
    await type(stage, 'commune', 'Dịch Vọng');
    expect(listOf(stage, 'commune')).to.deep.equal([
      'Phường Nghĩa Đô Phường Dịch Vọng, Quận Cầu Giấy, Thành phố Hà Nội',
      'Phường Cầu Giấy Phường Dịch Vọng, Quận Cầu Giấy, Thành phố Hà Nội',
    ]);
    inputOf(stage, 'commune').blur();
    expect(answers).to.deep.equal([{ path: 'residence.commune', value: 'Dịch Vọng' }]);
  });

  it('looks up what was typed before the list came', async () => {
    let come: (list: typeof units) => void = () => {};
    const late = { loadUnits: () => new Promise<typeof units>((resolve) => (come = resolve)) };
    const stage = await onStage(itemExample('gõ trước', anAddress('da nang')), { services: late });
    const answers = answersOf(stage);
    await waitUntil(() => stage.setting.units === 'loading');
    come(units);
    await waitUntil(() => answers.length > 0);
    expect(answers).to.deep.equal([{ path: 'residence.province', value: '48' }]);
  });

  it('takes a name that is typed in full without its kind', async () => {
    const stage = await onStage(itemExample('Hà Nội', anAddress('01')), { services });
    const answers = answersOf(stage);
    await type(stage, 'commune', 'ba dinh');
    inputOf(stage, 'commune').blur();
    expect(answers).to.deep.equal([{ path: 'residence.commune', value: '00004' }]);
  });

  it('keeps a text that is no unit in the box and hands it over', async () => {
    const stage = await onStage(addressFieldExamples.empty, { services });
    const answers = answersOf(stage);
    const input = inputOf(stage, 'province');
    input.focus();
    input.value = 'Tỉnh Xa Xôi';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.blur();
    await stage.updateComplete;
    expect(answers).to.deep.equal([{ path: 'residence.province', value: 'Tỉnh Xa Xôi' }]);
    expect(input.value).to.equal('Tỉnh Xa Xôi');
  });

  it('shows the names of units that were answered before', async () => {
    const stage = await onStage(addressFieldExamples.answered, { services });
    await waitUntil(() => inputOf(stage, 'commune').value === 'Phường Ba Đình');
    expect(inputOf(stage, 'province').value).to.equal('Thành phố Hà Nội');
  });

  it('says that it is loading, and offers to try again when the network fails', async () => {
    let isDead = true;
    const flaky = { loadUnits: async () => (isDead ? Promise.reject(new Error('offline')) : units) };
    const stage = await onStage(addressFieldExamples.empty, { services: flaky });
    inputOf(stage, 'province').focus();
    await waitUntil(() => stage.shadowRoot!.querySelector('[role=alert] button'));
    expect(textOf(part(stage, '[role=alert]'))).to.contain('mất mạng');
    isDead = false;
    part<HTMLButtonElement>(stage, '[role=alert] button').click();
    await waitUntil(() => !stage.shadowRoot!.querySelector('[role=alert]'));
    await type(stage, 'province', 'ha noi');
    expect(listOf(stage, 'province')[0]).to.equal('Thành phố Hà Nội');
  });
});
