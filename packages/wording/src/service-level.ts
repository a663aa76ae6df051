import type { Language } from '@dvc-kit/procedure';

const levels: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: {
    'toan-trinh': 'trực tuyến toàn trình',
    'mot-phan': 'trực tuyến một phần',
    'thong-tin': 'chỉ cung cấp thông tin',
  },
  en: {
    'toan-trinh': 'fully online',
    'mot-phan': 'partly online',
    'thong-tin': 'information only',
  },
};

/** How far a procedure can be done online, inside a sentence: "trực tuyến toàn trình", "mức độ 3". */
export function serviceLevel(value: string, language: Language): string {
  return levels[language][value] ?? (language === 'vi' ? `mức độ ${value}` : `level ${value}`);
}
