import type { Answer } from './citizen.ts';

/** One procedure as someone on a phone goes through it, with what must stand on the paper in the end. */
export interface Journey {
  readonly name: string;
  readonly code: string;
  readonly slug: string;
  /** What is answered before each Continue of the declaration. */
  readonly declaration: readonly (readonly Answer[])[];
  readonly delivery: readonly Answer[];
  /** Lines of the PDF, white space aside. */
  readonly printed: readonly string[];
}

const authority = 'Ủy ban nhân dân xã Hòa Phú';

/** A card with a number, a date and who issued it. */
const identityCard = (number: string): Answer[] => [
  ['Loại giấy tờ tùy thân', 'Thẻ căn cước'],
  ['Số định danh cá nhân', number],
  ['Ngày cấp', '15/8/2024'],
  ['Cơ quan cấp', 'Bộ Công an'],
];

const pledge: Answer[] = [
  ['Làm tại', 'Xã Hòa Phú'],
  ['Ngày làm tờ khai', '20/11/2026'],
];

const atTheDesk: Answer[] = [['Bạn muốn nhận kết quả bằng cách nào?', 'Nhận tại nơi tiếp nhận hồ sơ']];

/** A child whose name is typed decomposed, as some keyboards send it; the result comes by post. */
export const birth: Journey = {
  name: 'đăng ký khai sinh',
  code: '1.001193',
  slug: 'dang-ky-khai-sinh',
  declaration: [
    [
      ['Cha, mẹ của trẻ', 'Đã xác định được cả cha lẫn mẹ'],
      ['Cha và mẹ của trẻ đã đăng ký kết hôn với nhau', 'Đã đăng ký kết hôn'],
    ],
    [['Kính gửi', authority]],
    [
      ['Họ, chữ đệm, tên người yêu cầu', "H'Ĕn Êban"],
      ['Ngày, tháng, năm sinh', '12/4/1998'],
      ...identityCard('066198001234'),
      ['Quan hệ với người được khai sinh', 'Mẹ đẻ'],
    ],
    [
      ['Họ, chữ đệm, tên', 'Y Mơ̆ng Ƀlŏ Niê'.normalize('NFD')],
      ['Ngày, tháng, năm sinh', '5/10/2026'],
      ['Từ ngày trẻ sinh ra đến hôm nay', 'Chưa quá 60 ngày'],
      ['Giới tính', 'Nam'],
      ['Dân tộc', 'Ê Đê'],
      ['Trẻ sinh ở đâu', 'Bệnh viện, trạm y tế hoặc cơ sở y tế khác'],
      ['Tên cơ sở y tế', 'Bệnh viện Đa khoa Sông Mẫu'],
      ['Tỉnh, thành phố', 'Tỉnh Đắk Lắk'],
      ['Xã, phường, đặc khu', 'Xã Hòa Phú'],
      ['Số nhà, đường, thôn, tổ dân phố', 'Số 2, đường Trần Phú'],
      // The commune of origin alone: it brings its province.
      ['Xã, phường, đặc khu', 'Xã Hòa Phú'],
    ],
    // She said that she is the mother: the rest is filled in.
    [['Dân tộc', 'Ê Đê']],
    [
      ['Họ, chữ đệm, tên người cha', 'Y Bhăm Niê'],
      ['Ngày, tháng, năm sinh', '30/1/1995'],
      ['Dân tộc', 'Ê Đê'],
      ['Loại giấy tờ tùy thân', 'Số định danh cá nhân'],
      ['Số định danh cá nhân', '066095004321'],
    ],
    [
      ['Số', '12'],
      ['Quyển số', '01/2020'],
      ['Ngày đăng ký kết hôn', '8/3/2020'],
      ['Nơi đăng ký kết hôn', authority],
    ],
    pledge,
    [
      ['Đề nghị cấp bản sao', 'Có'],
      ['Số lượng bản sao', '3'],
    ],
  ],
  delivery: [
    ['Bạn muốn nhận kết quả bằng cách nào?', 'Nhận tại nhà, qua dịch vụ bưu chính công ích'],
    ['Họ, chữ đệm, tên', 'Nguyễn Thị Ổi'],
    ['Số điện thoại', '0912 345 678'],
    ['Tỉnh, thành phố', 'Tỉnh Đắk Lắk'],
    ['Xã, phường, đặc khu', 'Xã Hòa Phú'],
    ['Số nhà, đường, thôn, tổ dân phố', 'Buôn Tơng Jŭ'],
  ],
  printed: [
    'Kính gửi: (1)',
    "Họ, chữ đệm, tên người yêu cầu: H'Ĕn Êban",
    'Căn cước số 066198001234 do Bộ Công an cấp ngày 15/08/2024',
    'Quan hệ với người được khai sinh: Mẹ đẻ',
    'Y MƠ̆NG ɃLŎ NIÊ',
    'Ngày năm tháng mười năm hai nghìn không trăm hai mươi sáu',
    'Giới tính: Nam',
    'Dân tộc: Ê Đê',
    'Bệnh viện Đa khoa Sông Mẫu, Số 2, đường Trần Phú',
    "Họ, chữ đệm, tên người mẹ: H'Ĕn Êban",
    'Họ, chữ đệm, tên người cha: Y Bhăm Niê',
    'Số định danh cá nhân 066095004321',
    '08/03/2020',
  ],
};

export const marriage: Journey = {
  name: 'đăng ký kết hôn',
  code: '1.000894',
  slug: 'dang-ky-ket-hon',
  declaration: [
    [['Kính gửi', authority]],
    [
      ['Họ, chữ đệm, tên', "H'Ĕn Êban"],
      ['Ngày, tháng, năm sinh', '12/4/1998'],
      ['Dân tộc', 'Ê Đê'],
      ...identityCard('066198001234'),
      ['Kết hôn lần thứ mấy', '2'],
      ['Tình trạng hôn nhân trước khi kết hôn', 'Đã ly hôn'],
      ['Số', '15/2020/QĐST-HNGĐ'],
      ['Ngày ra bản án, quyết định', '15/7/2020'],
      ['Tòa án, cơ quan', 'Tòa án nhân dân khu vực 1'],
    ],
    [
      ['Họ, chữ đệm, tên', 'Y Mơ̆ng Ƀlŏ Niê'],
      ['Ngày, tháng, năm sinh', '30/1/1995'],
      ['Dân tộc', 'Ê Đê'],
      ...identityCard('066095004321'),
      ['Kết hôn lần thứ mấy', '1'],
    ],
    pledge,
    [
      ['Đề nghị cấp bản sao', 'Có'],
      ['Số lượng bản sao', '2'],
    ],
  ],
  delivery: atTheDesk,
  printed: ["H'Ĕn Êban", 'Y Mơ̆ng Ƀlŏ Niê', '066198001234', '066095004321', 'Số lượng: 2 bản'],
};

export const maritalStatus: Journey = {
  name: 'xác nhận tình trạng hôn nhân',
  code: '1.004873',
  slug: 'xac-nhan-tinh-trang-hon-nhan',
  declaration: [
    [['Bạn xin cấp giấy lần đầu hay xin cấp lại', 'Xin cấp lần đầu']],
    [['Kính gửi', authority]],
    [
      ['Họ, chữ đệm, tên người yêu cầu', 'Nguyễn Thị Ổi'],
      ['Ngày, tháng, năm sinh', '2/9/1990'],
      ...identityCard('066190005678'),
      ['Quan hệ với người được cấp Giấy xác nhận tình trạng hôn nhân', 'Bản thân'],
    ],
    [
      // She asks for herself: the rest is filled in.
      ['Giới tính', 'Nữ'],
      ['Dân tộc', 'Kinh'],
    ],
    [['Tình trạng hôn nhân hiện tại', 'Hiện tại chưa đăng ký kết hôn với ai']],
    [
      ['Mục đích sử dụng giấy xác nhận', 'Sử dụng vào mục đích khác'],
      ['Mục đích khác (ghi rõ)', 'Để làm thủ tục vay vốn'],
    ],
    pledge,
  ],
  delivery: atTheDesk,
  printed: [
    'Kính gửi: (1)',
    'Nguyễn Thị Ổi',
    '066190005678',
    'Hiện tại chưa đăng ký kết hôn với ai',
    'Để làm thủ tục vay vốn',
  ],
};
