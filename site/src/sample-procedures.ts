import type { Procedure, ProcedureFile } from '@dvc-kit/procedure';
const v = { status: 'verified', sources: ['DB26'] } as const;
const u = { status: 'unverified', sources: ['TNT'] } as const;
const f = (text: string, evidence: any = v) => ({ text, evidence });
const at = (x: any) => ({ kind: 'handed-in', originals: 1, copies: 0, isDeclaration: false, required: true, channels: ['desk','post','online'], alternatives: [], evidence: v, ...x });
const birth: any = {
  code: '1.001193', version: 1, name: 'Đăng ký khai sinh', plainName: 'Làm giấy khai sinh cho con', aliases: ['làm khai sinh', 'giấy khai sinh', 'khai sinh cho bé'],
  field: 'ho-tich', lifeEvents: ['sinh-con'], summary: 'Khi trẻ vừa sinh, để trẻ có Giấy khai sinh và số định danh cá nhân. Làm trong 60 ngày kể từ ngày sinh.',
  eligibleSubjects: [f('Cha hoặc mẹ; nếu không thể thì ông bà, người thân thích hoặc người đang nuôi dưỡng trẻ.')],
  conditions: [f('Cha hoặc mẹ có trách nhiệm đăng ký trong 60 ngày kể từ ngày sinh con.'), f('Chưa xác định được cha thì họ, dân tộc, quê quán, quốc tịch theo mẹ.')],
  serviceLevels: [{ scheme: 'nd42-2022', value: 'toan-trinh', evidence: u }], implementingLevel: 'commune',
  authority: f('Ủy ban nhân dân cấp xã nơi cư trú của cha hoặc mẹ, theo lựa chọn của người yêu cầu.'), validity: { from: null, to: null }, supersedes: [], supersededBy: null,
  channels: [{ channel: 'desk', timeLimit: 'Trong ngày; nhận sau 15 giờ thì trả trong ngày làm việc tiếp theo.', evidence: v }, { channel: 'post', timeLimit: 'Trong ngày; nhận sau 15 giờ thì trả trong ngày làm việc tiếp theo.', evidence: v }, { channel: 'online', timeLimit: 'Trong ngày; nhận sau 15 giờ thì trả trong ngày làm việc tiếp theo.', note: 'Đăng nhập bằng VNeID.', evidence: v }],
  fees: [{ id: 'a', name: 'Đăng ký khai sinh đúng hạn', amount: { kind: 'free' }, when: {}, whenText: 'Nếu đăng ký trong 60 ngày kể từ ngày sinh', legal: '60/2014/QH13', evidence: v }, { id: 'b', name: 'Đăng ký khai sinh quá hạn', amount: { kind: 'province' }, when: {}, whenText: 'Nếu đăng ký sau 60 ngày', evidence: v }, { id: 'c', name: 'Bản sao Giấy khai sinh', amount: { kind: 'fixed', vnd: 8000, per: 'copy' }, when: {}, whenText: 'Nếu xin thêm bản sao', legal: '281/2016/TT-BTC', evidence: v }, { id: 'd', name: 'Cước bưu chính', amount: { kind: 'carrier' }, delivery: ['post'], evidence: u }],
  attachments: [at({ id: 'to-khai', name: 'Tờ khai đăng ký khai sinh', isDeclaration: true, channels: ['desk','post'] }), at({ id: 'gcs', name: 'Giấy chứng sinh', waiver: 'Không phải nộp nếu đã có dữ liệu điện tử có chữ ký số.', alternatives: ['Văn bản của người làm chứng về việc sinh', 'Giấy cam đoan về việc sinh'] }), at({ id: 'cc', name: 'Giấy tờ tùy thân của người đi đăng ký: hộ chiếu, thẻ căn cước công dân hoặc thẻ căn cước', kind: 'shown', originals: null, copies: null, hint: 'Gửi qua bưu điện thì nộp bản sao có chứng thực.' }), at({ id: 'bb', name: 'Biên bản về việc trẻ bị bỏ rơi', originals: null, copies: null, when: {}, whenText: 'Nếu trẻ bị bỏ rơi', }), at({ id: 'mth', name: 'Văn bản của cơ sở y tế xác nhận kỹ thuật hỗ trợ sinh sản cho việc mang thai hộ', when: {}, whenText: 'Nếu trẻ sinh ra do mang thai hộ', evidence: u }), at({ id: 'uq', name: 'Văn bản ủy quyền được chứng thực', when: {}, whenText: 'Nếu đi làm thay cha, mẹ', required: false })],
  notes: [f('Ảnh chụp giấy tờ phải rõ nét, đủ trang.'), f('Giấy tờ do nước ngoài cấp phải được hợp pháp hóa lãnh sự, trừ trường hợp được miễn.', u)],
  delivery: { options: [{ option: 'desk', evidence: v }, { option: 'post', note: 'Bưu tá thu bản chính khi giao.', evidence: v }, { option: 'electronic', evidence: v }], copies: null },
  steps: [f('Tiếp nhận, kiểm tra hồ sơ. Thiếu thì có phiếu yêu cầu bổ sung, đủ thì có phiếu hẹn.'), f('Công chức tra cứu, thẩm tra thông tin.'), f('Lấy số định danh cá nhân, ghi sổ, ký Giấy khai sinh và trả kết quả.')],
  results: [f('Giấy khai sinh (bản chính)'), f('Bản sao Giấy khai sinh theo số lượng yêu cầu')],
  legalBasis: [{ number: '60/2014/QH13', title: 'Luật Hộ tịch', date: '2014-11-20', evidence: v }, { number: '123/2015/NĐ-CP', title: 'Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Hộ tịch', date: '2015-11-15', evidence: u }],
  questions: [{ question: 'Quá 60 ngày có làm được không?', answer: 'Được. Vẫn làm như thường, có thể phải trả lệ phí theo mức của tỉnh.', evidence: v }],
  nationalPortalId: '019d2bfd-3fe0-70ac-b9d6-5e9e20d6eef7', checkedOn: '2026-11-21',
  sources: { DB26: { title: 'Cổng Dịch vụ công quốc gia', url: 'https://dichvucong.gov.vn/', seenOn: '2026-09-12' }, TNT: { title: 'Bài viết pháp luật', seenOn: null } },
} satisfies Partial<ProcedureFile> | any;
const make = (slug: string, file: any): Procedure => ({ slug, file, declaration: {}, paper: { fileName: 'to-khai-' + slug, form: { name: 'Tờ khai đăng ký khai sinh', issuedBy: 'Thông tư 04/2024/TT-BTP, Phụ lục 5', evidence: u }, notOnPaper: {}, blocks: [] } as any, cases: [], translate: () => undefined, originOf: () => ({ file: '', pointer: '' }) });
export const sampleProcedures = [
  make('xac-nhan-tinh-trang-hon-nhan', { ...birth, code: '1.004873', name: 'Cấp Giấy xác nhận tình trạng hôn nhân', plainName: 'Xin giấy xác nhận độc thân', aliases: ['giấy độc thân'], lifeEvents: ['ket-hon'], summary: 'Khi cần chứng minh mình đang độc thân hoặc đã có vợ, có chồng: để kết hôn, mua bán nhà đất, vay vốn.', fees: [{ id: 'a', name: 'Lệ phí', amount: { kind: 'province' }, evidence: v }] , channels: [{ channel: 'desk', timeLimit: '03 ngày làm việc', evidence: v }] }),
  make('dang-ky-ket-hon', { ...birth, code: '1.000894', name: 'Đăng ký kết hôn', plainName: 'Đăng ký kết hôn', aliases: ['làm giấy kết hôn'], lifeEvents: ['ket-hon'] }),
  make('dang-ky-khai-sinh', birth),
];
