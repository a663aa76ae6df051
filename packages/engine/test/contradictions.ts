/** Answers of real life that cannot all be true, and what has to be said about which of them; today is 21/11/2026. */
interface Row {
  readonly slug: string;
  /** What is changed in a right worked case, by path. */
  readonly given: Readonly<Record<string, string | number | boolean>>;
  /** The field at which it is told, and words of what is said there. */
  readonly at: string;
  readonly says: string;
}

const birth = 'dang-ky-khai-sinh';
const death = 'dang-ky-khai-tu';
const wedding = 'dang-ky-ket-hon';
const status = 'xac-nhan-tinh-trang-hon-nhan';
/** Numbers of nobody: the fourth digit is even for a man, odd for a woman. */
const man = '001090000001';
const woman = '001190000002';

export const contradictions: readonly Row[] = [
  {
    slug: birth,
    given: { 'child.dateOfBirth': '1990-10-05' },
    at: 'child.dateOfBirth',
    says: 'đã quá 60 ngày',
  },
  {
    slug: birth,
    given: { 'child.dateOfBirth': '2026-09-21' },
    at: 'child.dateOfBirth',
    says: 'đã quá 60 ngày',
  },
  {
    slug: birth,
    given: { 'child.timing': 'late', 'child.dateOfBirth': '2026-11-01' },
    at: 'child.dateOfBirth',
    says: 'chưa quá 60 ngày',
  },
  {
    slug: birth,
    given: { 'requester.relationshipToChild': 'self' },
    at: 'requester.relationshipToChild',
    says: 'không thể tự mình',
  },
  {
    slug: birth,
    given: { 'mother.dateOfBirth': '2026-10-05' },
    at: 'mother.dateOfBirth',
    says: 'chưa đủ 12 tuổi',
  },
  { slug: birth, given: { 'mother.dateOfBirth': '2016' }, at: 'mother.dateOfBirth', says: 'chưa đủ 12 tuổi' },
  {
    slug: birth,
    given: { 'mother.dateOfBirth': '1950-01-01' },
    at: 'mother.dateOfBirth',
    says: 'trên 60 tuổi',
  },
  {
    slug: birth,
    given: { 'father.dateOfBirth': '2026-10-05' },
    at: 'father.dateOfBirth',
    says: 'chưa đủ 12 tuổi',
  },
  {
    slug: birth,
    given: { 'requester.dateOfBirth': '2020-04-12' },
    at: 'child.dateOfBirth',
    says: 'người yêu cầu là mẹ',
  },
  {
    slug: birth,
    given: { 'father.identityDocument.number': woman },
    at: 'father.identityDocument.number',
    says: 'cấp cho nữ',
  },
  {
    slug: birth,
    given: { 'mother.identityDocument.number': man },
    at: 'mother.identityDocument.number',
    says: 'cấp cho nam',
  },
  {
    slug: birth,
    given: {
      'requester.relationshipToChild': 'other',
      'requester.identityDocument.number': woman,
      'mother.identityDocument.number': woman,
    },
    at: 'mother.identityDocument.number',
    says: 'không phải là mẹ',
  },
  {
    slug: birth,
    given: { 'parentsMarriage.date': '2002-03-08' },
    at: 'parentsMarriage.date',
    says: 'chưa đủ 15 tuổi',
  },
  { slug: birth, given: { 'pledge.date': '2026-10-04' }, at: 'pledge.date', says: 'trước ngày sinh' },
  { slug: wedding, given: { 'pledge.date': '1990-10-05' }, at: 'pledge.date', says: 'quá 30 ngày' },
  {
    slug: birth,
    given: { 'mother.identityDocument.issuedOn': '1990-08-15' },
    at: 'mother.identityDocument.issuedOn',
    says: 'trước ngày sinh',
  },
  {
    slug: 'lien-thong-khai-sinh',
    given: { 'father.dateOfBirth': '2026-10-05' },
    at: 'father.dateOfBirth',
    says: 'chưa đủ 12 tuổi',
  },
  {
    slug: 'dang-ky-lai-khai-sinh',
    given: { 'previousRegistration.date': '1901' },
    at: 'previousRegistration.date',
    says: 'trước ngày sinh',
  },
  { slug: death, given: { 'death.date': '1930-01-01' }, at: 'death.date', says: 'trước ngày sinh' },
  {
    slug: death,
    given: { 'death.timing': 'in-time', 'death.date': '2026-11-01' },
    at: 'death.date',
    says: 'đã quá 15 ngày',
  },
  {
    slug: death,
    given: { 'death.timing': 'late', 'death.date': '2026-11-20' },
    at: 'death.date',
    says: 'chưa quá 15 ngày',
  },
  {
    slug: death,
    given: { 'deceased.identityDocument.number': man, 'requester.identityDocument.number': man },
    at: 'deceased.identityDocument.number',
    says: 'giống số',
  },
  {
    slug: death,
    given: { 'requester.relationshipToDeceased': 'wife', 'requester.identityDocument.number': man },
    at: 'requester.identityDocument.number',
    says: 'cấp cho nam',
  },
  {
    slug: death,
    given: { 'requester.relationshipToDeceased': 'father', 'requester.identityDocument.number': woman },
    at: 'requester.identityDocument.number',
    says: 'cấp cho nữ',
  },
  {
    slug: death,
    given: { 'requester.relationshipToDeceased': 'child', 'requester.dateOfBirth': '1940-01-01' },
    at: 'deceased.dateOfBirth',
    says: 'Người yêu cầu là con',
  },
  {
    slug: death,
    given: { 'deathNotice.date': '2026-10-01' },
    at: 'deathNotice.date',
    says: 'trước ngày chết',
  },
  {
    slug: 'dang-ky-lai-khai-tu',
    given: { 'previousRegistration.date': '1940' },
    at: 'previousRegistration.date',
    says: 'trước ngày chết',
  },
  {
    slug: wedding,
    given: { 'groom.identityDocument.number': woman },
    at: 'groom.identityDocument.number',
    says: 'cấp cho nữ',
  },
  {
    slug: wedding,
    given: { 'bride.identityDocument.number': man },
    at: 'bride.identityDocument.number',
    says: 'cấp cho nam',
  },
  {
    slug: wedding,
    given: { 'bride.marriageOrdinal': 2, 'bride.maritalStatusBefore': 'never-married' },
    at: 'bride.maritalStatusBefore',
    says: 'lần kết hôn thứ hai',
  },
  {
    slug: wedding,
    given: { 'groom.identityDocument.issuedOn': '1980-01-01' },
    at: 'groom.identityDocument.issuedOn',
    says: 'trước ngày sinh',
  },
  {
    slug: 'dang-ky-lai-ket-hon',
    given: { 'previousRegistration.date': '1901-01-01' },
    at: 'previousRegistration.date',
    says: 'chưa đủ 15 tuổi',
  },
  {
    slug: status,
    given: { 'subject.gender': 'Nữ', 'maritalStatus.spouseTitle': 'vợ là bà' },
    at: 'maritalStatus.spouseTitle',
    says: 'là nữ, mà bạn chọn vợ',
  },
  {
    slug: status,
    given: { 'subject.gender': 'Nam', 'maritalStatus.deceasedSpouse': 'chồng' },
    at: 'maritalStatus.deceasedSpouse',
    says: 'là nam, mà bạn chọn chồng',
  },
  {
    slug: status,
    given: { 'residencePeriod.from': '2020-01-01', 'residencePeriod.to': '2019-01-01' },
    at: 'residencePeriod.to',
    says: 'trước ngày đầu',
  },
  {
    slug: status,
    given: { 'purpose.marriagePartner.dateOfBirth': '2014-05-06' },
    at: 'purpose.marriagePartner.dateOfBirth',
    says: 'chưa đủ 18 tuổi',
  },
  {
    slug: 'dang-ky-giam-ho',
    given: { 'guardian.dateOfBirth': '2012-05-06' },
    at: 'guardian.dateOfBirth',
    says: 'chưa đủ 18 tuổi',
  },
  {
    slug: 'dang-ky-giam-ho',
    given: { 'ward.identityDocument.number': man, 'guardian.identityDocument.number': man },
    at: 'ward.identityDocument.number',
    says: 'giống số',
  },
  {
    slug: 'dang-ky-cham-dut-giam-ho',
    given: { 'reason.ground': 'full-capacity', 'ward.dateOfBirth': '2015-05-06' },
    at: 'ward.dateOfBirth',
    says: 'chưa đủ 18 tuổi',
  },
  {
    slug: 'dang-ky-tam-tru',
    given: { 'request.from': '2026-11-20', 'request.to': '2025-11-20' },
    at: 'request.to',
    says: 'trước ngày bắt đầu',
  },
  {
    slug: 'dang-ky-tam-tru',
    given: { 'request.from': '2026-11-20', 'request.to': '2030-11-20' },
    at: 'request.to',
    says: 'nhiều nhất là 2 năm',
  },
  {
    slug: 'dang-ky-thuong-tru',
    given: { 'circumstances.person': 'adult', 'subject.dateOfBirth': '2015-01-01' },
    at: 'subject.dateOfBirth',
    says: 'chưa đủ 18 tuổi',
  },
  {
    slug: 'thay-doi-cai-chinh-ho-tich',
    given: { 'circumstances.subjectAge': 'under-9', 'subject.dateOfBirth': '1990-01-01' },
    at: 'subject.dateOfBirth',
    says: 'đã đủ 9 tuổi',
  },
  {
    slug: 'dang-ky-nhan-cha-me-con',
    given: { 'recognized.relation': 'father', 'recognized.dateOfBirth': '1997-01-01' },
    at: 'counterpart.dateOfBirth',
    says: 'chưa đủ 12 tuổi',
  },
  {
    slug: 'ho-tro-mai-tang',
    given: { 'deceased.dateOfDeath': '1930-01-01' },
    at: 'deceased.dateOfDeath',
    says: 'trước ngày sinh',
  },
  {
    slug: 'khai-bao-tam-vang',
    given: { 'absence.from': '2026-12-01', 'absence.to': '2026-11-25' },
    at: 'absence.to',
    says: 'trước ngày đi',
  },
  {
    slug: 'cap-the-bao-hiem-y-te',
    given: { 'circumstances.isUnderSix': false, 'insured.dateOfBirth': '2024-01-01' },
    at: 'insured.dateOfBirth',
    says: 'chưa đủ 6 tuổi',
  },
  {
    slug: 'tach-ho',
    given: { 'subject.dateOfBirth': '2015-01-01' },
    at: 'subject.dateOfBirth',
    says: 'chưa đủ 18 tuổi',
  },
  {
    slug: 'tach-ho',
    given: { 'householder.relation': 'Con đẻ' },
    at: 'householder.personalIdNumber',
    says: 'chủ hộ là người khác',
  },
  {
    slug: 'tach-ho',
    given: { 'opinion.owner.personalIdNumber': '066198004567' },
    at: 'opinion.owner.personalIdNumber',
    says: 'chọn cách cuối',
  },
  {
    slug: 'xac-nhan-thong-tin-ve-cu-tru',
    given: { 'householder.relation': 'Vợ', 'subject.gender': 'Nam' },
    at: 'householder.relation',
    says: 'giới tính nam',
  },
  {
    slug: 'xac-nhan-thong-tin-ve-cu-tru',
    given: { 'householder.relation': 'Cha đẻ', 'subject.gender': 'Nữ' },
    at: 'householder.relation',
    says: 'giới tính nữ',
  },
];
