import type { Issue } from '@dvc-kit/validation';

/** What can go wrong for a sender: status, and what it is called; `title` is for developers, `detail` for the citizen. */
const problems = {
  'malformed-request': [
    400,
    'The body is no JSON',
    'Dữ liệu gửi đến không đọc được. Hãy tải lại trang rồi gửi lại.',
  ],
  'invalid-request': [
    422,
    'The request is not as the contract has it',
    'Dữ liệu gửi đến không đúng quy cách. Hãy tải lại trang rồi gửi lại.',
  ],
  'wrong-media-type': [
    415,
    'The body is of another media type',
    'Dữ liệu gửi đến không đúng loại. Hãy tải lại trang rồi gửi lại.',
  ],
  'too-large': [413, 'The body is too large', 'Dữ liệu gửi đến lớn quá mức cho phép.'],
  'not-found': [404, 'There is nothing at this address', 'Không có gì ở địa chỉ này.'],
  'wrong-method': [405, 'The address does not take this method', 'Địa chỉ này không nhận yêu cầu như vậy.'],
  'too-many-requests': [
    429,
    'Too many requests from this address',
    'Có quá nhiều yêu cầu từ mạng của bạn. Hãy chờ một lát rồi thử lại.',
  ],
  unavailable: [
    503,
    'Nothing can be taken in at the moment',
    'Nơi nhận hồ sơ tạm thời chưa nhận được. Hồ sơ vẫn còn trên máy của bạn; hãy thử lại sau ít phút.',
  ],
  internal: [
    500,
    'The receiver failed',
    'Nơi nhận hồ sơ gặp lỗi. Hồ sơ vẫn còn trên máy của bạn; hãy thử lại sau ít phút.',
  ],
  'challenge-failed': [
    403,
    'The solution is wrong, or the challenge has expired',
    'Mã xác nhận không đúng hoặc đã hết hạn. Hãy xác nhận lại.',
  ],
  'challenge-used': [409, 'The challenge was used before', 'Mã xác nhận này đã được dùng. Hãy xác nhận lại.'],
  'session-unknown': [
    401,
    'No such session, or it has expired',
    'Lượt gửi này không còn hiệu lực. Hãy bấm gửi lại; các câu trả lời vẫn còn trên máy của bạn.',
  ],
  'session-used': [
    409,
    'A dossier of this session was received already',
    'Hồ sơ của lượt gửi này đã được tiếp nhận tự động. Hãy dùng mã hồ sơ để tra cứu.',
  ],
  'identity-unknown': [
    401,
    'The identity has expired, or is none of this receiver',
    'Lượt đăng nhập đã quá hạn. Hãy đăng nhập lại, hoặc bỏ đăng nhập rồi gửi.',
  ],
  'identity-mismatch': [
    422,
    'The block of the dossier is not the person who signed in',
    'Thông tin trong tờ khai khác với người đã đăng nhập. Hãy đăng nhập lại, hoặc bỏ đăng nhập rồi gửi.',
  ],
  'upload-unknown': [404, 'No such upload', 'Tệp này không còn ở nơi nhận. Hãy gửi lại tệp.'],
  'upload-offset': [409, 'The upload goes on at another offset', 'Việc gửi tệp bị ngắt. Hãy gửi tiếp.'],
  'upload-too-large': [413, 'The file is larger than what is taken', 'Tệp lớn quá mức cho phép.'],
  'upload-too-many': [
    409,
    'The session has as many files as it may have',
    'Hồ sơ có quá nhiều tệp. Hãy bớt tệp, hoặc ghép ảnh thành một tệp PDF.',
  ],
  'unfit-file': [
    422,
    'The file is nothing that can stand for a paper',
    'Tệp không phải ảnh hoặc PDF dùng được. Hãy chụp lại hoặc chọn tệp khác.',
  ],
  'nothing-to-pay': [
    409,
    'There is nothing to pay now, or no page to pay on',
    'Lúc này không có khoản nào phải nộp ở đây.',
  ],
  'payment-unsigned': [403, 'The call is not signed by the provider, or is old', 'Không nhận.'],
  'payment-mismatch': [409, 'No such payment was asked for', 'Không nhận.'],
  'key-missing': [
    400,
    'The header Idempotency-Key is missing, or is none',
    'Dữ liệu gửi đến thiếu mã lượt gửi. Hãy tải lại trang rồi gửi lại.',
  ],
  'key-reused': [
    422,
    'Something else was handed in under this Idempotency-Key',
    'Một hồ sơ khác đã được gửi trong lượt này. Hãy tải lại trang rồi gửi lại.',
  ],
  'key-running': [
    409,
    'The first request with this Idempotency-Key is still running',
    'Hồ sơ đang được nhận. Hãy chờ một lát.',
  ],
  'dossier-refused': [
    422,
    'The dossier is not right by its procedure',
    'Hồ sơ có chỗ chưa đúng nên chưa được nhận. Hãy xem lại các mục được chỉ ra.',
  ],
  'outdated-form': [
    409,
    'The form was filled in by another version of its definition',
    'Tờ khai đã có bản mới. Hãy tải lại trang, xem lại các câu trả lời rồi gửi lại.',
  ],
  'receipt-unknown': [
    404,
    'No dossier has this code and this secret',
    'Không có hồ sơ nào với mã này và thông tin xác nhận này. Hãy kiểm tra lại từng chữ.',
  ],
  'wrong-state': [
    409,
    'The state of the dossier does not allow that',
    'Việc này không còn làm được vì hồ sơ đã chuyển sang bước khác. Hãy tra cứu lại trạng thái hồ sơ.',
  ],
} as const satisfies Readonly<Record<string, readonly [status: number, title: string, detail: string]>>;

export type ProblemName = keyof typeof problems;

/** What more a problem tells. Of a person nothing. */
export interface ProblemFacts {
  /** What is wrong with the dossier, by path in its file. */
  readonly issues?: readonly Issue[];
  /** What is wrong with the request, by JSON Pointer. */
  readonly errors?: readonly { readonly pointer: string; readonly keyword: string }[];
  /** Why a file cannot be taken: a `LookFault` of packages/attachments. */
  readonly fault?: string;
  /** The code of the dossier that was received in this session. */
  readonly dossierCode?: string;
  /** The version of the form that is taken in. */
  readonly version?: number;
}

/** A problem by RFC 9457, thrown by whoever meets it. */
export class Problem extends Error {
  readonly problem: ProblemName;
  readonly facts: ProblemFacts;
  /** Seconds after which it may be otherwise. */
  readonly retryAfter: number | undefined;

  constructor(problem: ProblemName, facts: ProblemFacts = {}, retryAfter?: number) {
    super(problems[problem][1]);
    this.problem = problem;
    this.facts = facts;
    this.retryAfter = retryAfter;
  }
}

/** The answer to a request that met a problem. */
export function problemResponse({ problem, facts, retryAfter }: Problem): Response {
  const [status, title, detail] = problems[problem];
  const body = { type: `urn:dvc-kit:problem:${problem}`, title, status, detail, ...facts };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      ...(retryAfter !== undefined && { 'retry-after': String(Math.ceil(retryAfter)) }),
      ...(status === 401 && { 'www-authenticate': 'Bearer' }),
    },
  });
}
