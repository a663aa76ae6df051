import type { Answers } from '@dvc-kit/validation';

/** A birth that a grandmother registers: answers that make a whole dossier. The people do not exist. */
export const birthAnswers: Answers = {
  circumstances: {
    birthCase: 'both-parents',
    parentsMarried: true,
    surrogacy: false,
  },
  addressee: {
    authority: 'Ủy ban nhân dân xã Hòa Phú',
  },
  requester: {
    fullName: "H'Blă Êban",
    dateOfBirth: '1970',
    identityDocument: {
      type: 'identity-card',
      number: '066170001234',
      issuedOn: '2024-08-15',
      issuedBy: 'Bộ Công an',
    },
    relationshipToChild: 'other',
    residence: {
      residenceType: 'permanent',
      province: '66',
      commune: '24175',
      detail: 'Buôn Tơng Jŭ',
    },
    otherRelationship: 'Bà ngoại',
    capacity: 'relative',
  },
  child: {
    fullName: 'Y Mơ̆ng Ƀlŏ Niê',
    dateOfBirth: '2026-10-05',
    timing: 'in-time',
    gender: 'Nam',
    ethnicity: 'Ê Đê',
    nationality: 'Việt Nam',
    placeOfBirth: {
      kind: 'medical-facility',
      facilityName: 'Bệnh viện Đa khoa Sông Mẫu',
      address: {
        scope: 'domestic',
        province: '66',
        commune: '24133',
        detail: 'Số 2, đường Trần Phú',
      },
    },
    placeOfOrigin: {
      scope: 'domestic',
      province: '66',
      commune: '24175',
    },
  },
  mother: {
    fullName: "H'Ĕn Êban",
    dateOfBirth: '1998-04-12',
    ethnicity: 'Ê Đê',
    nationality: 'Việt Nam',
    identityDocument: {
      type: 'identity-card',
      number: '066198001234',
      issuedOn: '2024-08-15',
      issuedBy: 'Bộ Công an',
    },
  },
  father: {
    fullName: 'Y Bhăm Niê',
    dateOfBirth: '1995-01-30',
    ethnicity: 'Ê Đê',
    nationality: 'Việt Nam',
    identityDocument: {
      type: 'personal-number',
      number: '066095004321',
    },
  },
  parentsMarriage: {
    number: '12',
    bookNumber: '01/2020',
    date: '2020-03-08',
    authority: 'Ủy ban nhân dân xã Hòa Phú',
  },
  pledge: {
    place: 'Xã Hòa Phú',
    date: '2026-11-20',
  },
  copies: {
    requested: true,
    quantity: 3,
  },
};
