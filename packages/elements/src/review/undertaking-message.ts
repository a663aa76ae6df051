import { msg } from '../language/language.ts';

export const undertakingIssueMessage = (): string => msg('Đọc lời cam đoan và đánh dấu vào ô bên cạnh');
