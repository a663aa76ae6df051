import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pdfUaFaults } from '../src/pdf-ua/pdf-ua-faults.ts';
import { printReceipt } from '../src/print-checklist.ts';
import { scanCode } from '../src/scan-code.ts';
import { oneLine, textOf } from './pdf-tools.ts';
import { fontBytes } from './sample.ts';

const address = 'https://dvc.example.org/tra-cuu/?xa=00004#ma=7KQ2-M4TR-9XWB&bi-mat=QX7V-2M8R-KD4T-9';

const { bytes, pages, missing } = await printReceipt(
  {
    language: 'vi',
    title: 'Biên nhận hồ sơ gửi trực tuyến',
    procedure: 'Đăng ký khai sinh',
    rows: [
      { label: 'Mã hồ sơ:', value: '7KQ2-M4TR-9XWB' },
      { label: 'Mã bí mật:', value: 'QX7V-2M8R-KD4T-9', hint: 'Giữ kín.' },
    ],
    next: { title: 'Sau đó', lines: ['Cán bộ xem xong sẽ báo.'] },
    scan: {
      title: 'Tra cứu hồ sơ',
      lines: ['Quét mã này bằng điện thoại của bạn.'],
      alt: 'Mã QR mở trang tra cứu',
      modules: scanCode(address, 'byte')!,
    },
  },
  '2026-11-30',
  fontBytes,
);

describe('the receipt', () => {
  it('has both codes, what happens next and the words beside the code, on one page', () => {
    const text = oneLine(textOf(bytes));
    const codes = ['Mã hồ sơ: 7KQ2-M4TR-9XWB', 'Mã bí mật: QX7V-2M8R-KD4T-9'];
    const order = ['BIÊN NHẬN', 'khai sinh', ...codes, 'Sau đó', 'Tra cứu hồ sơ'];
    const places = order.map((words) => text.indexOf(words));
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
      text,
    );
    assert.ok(
      places.every((place) => place >= 0),
      text,
    );
    assert.deepEqual([pages, missing], [1, []]);
  });

  it('is a tagged PDF', async () => {
    assert.deepEqual(await pdfUaFaults(bytes), []);
  });
});
