import { z } from 'zod';
import { choice } from './choice.ts';
import { decision, type LocalFacts } from './decision.ts';
import { isoDate } from './evidence.ts';
import { procedureCode } from './procedure-file.ts';
import { says } from './says.ts';

/** `07:30`, by the clocks of the country. */
const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/** Of an office: from `113` to `+84 24 3825 1234`. */
const phone = z.string().regex(/^\+?\(?\d(?:[ .()-]{0,2}\d){2,14}$/);

/**
 * A commune profile (hồ sơ đơn vị): what is local about a procedure. Never holds a person's name or phone.
 * The code is the five digits of Quyết định 19/2025/QĐ-TTg; `00000` is the fictional sample.
 */
export const communeFile = z.strictObject({
  $schema: z.string().optional().describe('Tệp mô tả cách viết, để trình soạn thảo gợi ý và báo lỗi khi gõ.'),
  code: z
    .string()
    .regex(/^\d{5}$/)
    .describe('Mã đơn vị hành chính gồm 5 chữ số (Quyết định 19/2025/QĐ-TTg); 00000 là ví dụ hư cấu.'),
  name: says.describe('Tên đơn vị, ví dụ "Xã …".'),
  isFictional: z.boolean().default(false).describe('true nếu là ví dụ, không phải đơn vị có thật.'),
  /** As it stands after "Kính gửi", such as "Ủy ban nhân dân xã …". */
  authority: says.describe('Tên đứng sau "Kính gửi", ví dụ "Ủy ban nhân dân xã …".'),
  /** Null for a commune known by its code alone: then nobody told where its desk is, and nothing is made up. */
  desk: z
    .strictObject({
      name: says.describe('Tên nơi tiếp nhận hồ sơ.'),
      address: says.describe('Địa chỉ nơi nộp hồ sơ.'),
      hours: z.array(says).min(1).describe('Giờ làm việc, mỗi dòng một phần tử.'),
      phone: phone.optional().describe('Số điện thoại chung của cơ quan; không ghi số riêng của cán bộ.'),
    })
    .nullable()
    .describe('Nơi tiếp nhận hồ sơ; null khi không nguồn nào nói.'),
  contacts: z
    .array(
      z.strictObject({
        name: says.describe('Liên hệ về việc gì, hoặc với bộ phận nào.'),
        phone: phone
          .optional()
          .describe('Số điện thoại chung của bộ phận đó; không ghi số riêng của cán bộ.'),
        email: z.email().optional().describe('Hộp thư chung của bộ phận đó.'),
        url: z.url().optional().describe('Trang mạng, bắt đầu bằng "https://".'),
      }),
    )
    .default([])
    .describe('Các cách liên hệ khác, ngoài nơi tiếp nhận hồ sơ.'),
  closedDays: z
    .array(
      z.strictObject({
        from: isoDate.describe('Ngày đầu tiên không tiếp nhận.'),
        to: isoDate.describe('Ngày cuối cùng không tiếp nhận; nghỉ một ngày thì ghi lại ngày đó.'),
        why: says.describe('Vì sao, ví dụ "nghỉ Tết Nguyên đán".'),
      }),
    )
    .default([])
    .describe('Những ngày nơi tiếp nhận đóng cửa, ngoài ngày nghỉ hằng tuần.'),
  receiver: z
    .strictObject({
      address: says.describe(
        'Địa chỉ nhận hồ sơ trực tuyến, bắt đầu bằng "https://" và kết thúc bằng "/"; chạy thử trên máy này thì ghi đường dẫn, ví dụ "/tiep-nhan/".',
      ),
      lookUp: says
        .optional()
        .describe(
          'Trang tra cứu hồ sơ đã gửi, có <dvc-status>: trên biên nhận có mã QR và liên kết dẫn đến đó. Bắt đầu bằng "https://", không có "#"; chạy thử trên máy này thì ghi đường dẫn, ví dụ "/tra-cuu/?xa=00000".',
        ),
      /** Where citizens may sign in at the receiver before they fill in: what they call the provider of identities. */
      signIn: z
        .strictObject({
          name: says.max(40).describe('Người dân gọi nơi xác thực là gì, đứng sau "Đăng nhập bằng".'),
        })
        .optional()
        .describe(
          'Nơi nhận hồ sơ cho người dân đăng nhập để điền sẵn thông tin của mình; không ghi thì tờ khai không mời đăng nhập.',
        ),
      /** What the carrier takes for bringing a result home; told on the slip and at the desk, never added to what the office is paid. */
      postage: z
        .strictObject({
          vnd: z.int().positive().describe('Cước trả kết quả tại nhà, tính bằng đồng.'),
          document: says.describe('Văn bản hoặc bảng giá nói mức cước đó.'),
        })
        .optional()
        .describe('Cước bưu chính trả kết quả tại nhà; không ghi thì phiếu nói là theo đơn vị bưu chính.'),
      /** Where fees are paid by transfer. Its BIN comes from the bank itself: no list of them may be copied here. */
      account: z
        .strictObject({
          bank: says.describe('Tên ngân hàng, hoặc Kho bạc.'),
          bin: z
            .string()
            .regex(/^\d{6}$/)
            .describe(
              'Mã BIN của ngân hàng trong mạng chuyển tiền nhanh Napas, gồm 6 chữ số; hỏi ngân hàng.',
            ),
          number: z
            .string()
            .regex(/^[0-9A-Za-z]{1,19}$/)
            .describe('Số tài khoản: chữ số và chữ cái không dấu, nhiều nhất 19, viết liền.'),
          holder: says.describe('Tên chủ tài khoản, là cơ quan; không ghi tài khoản của cá nhân.'),
        })
        .optional()
        .describe(
          'Tài khoản thu phí, lệ phí của cơ quan; có thì người nộp được đưa mã VietQR để chuyển khoản.',
        ),
      /** When what is handed in counts from; without it from 7:30 to 17:00 on working days (unverified). */
      hours: z
        .array(
          z.strictObject({
            days: z
              .array(
                choice({
                  mon: 'Thứ Hai.',
                  tue: 'Thứ Ba.',
                  wed: 'Thứ Tư.',
                  thu: 'Thứ Năm.',
                  fri: 'Thứ Sáu.',
                  sat: 'Thứ Bảy.',
                  sun: 'Chủ nhật.',
                }),
              )
              .min(1)
              .describe('Những ngày trong tuần.'),
            from: clockTime.describe('Giờ mở, ví dụ "07:30".'),
            to: clockTime.describe('Giờ đóng, ví dụ "11:30".'),
          }),
        )
        .min(1)
        .optional()
        .describe(
          'Giờ tiếp nhận để tính thời hạn; mỗi buổi một phần tử. Hồ sơ tiếp nhận ngoài các giờ này tính từ giờ mở cửa tiếp theo.',
        ),
    })
    .optional()
    .describe('Nơi nhận hồ sơ gửi trực tuyến; không ghi thì tờ khai chỉ in ra để nộp giấy.'),
  procedures: z
    .array(procedureCode)
    .min(1)
    .optional()
    .describe('Mã các thủ tục nhận ở đây; không ghi là mọi thủ tục.'),
  decisions: z
    .array(decision)
    .default([])
    .describe(
      'Văn bản áp dụng riêng ở xã này. Điều tỉnh định cho mọi xã thì ghi một lần ở provinces/<mã tỉnh>.json.',
    ),
});

/** What is known of a commune, with all that its decisions set. */
export interface CommuneProfile extends Omit<z.infer<typeof communeFile>, OptionalOfCommune>, LocalFacts {
  readonly contacts?: z.infer<typeof communeFile>['contacts'] | undefined;
  readonly closedDays?: z.infer<typeof communeFile>['closedDays'] | undefined;
  /** Where dossiers are sent: an address with https, or for trying out a path on the page's own machine. */
  readonly receiver?: z.infer<typeof communeFile>['receiver'] | undefined;
  readonly procedures?: readonly string[] | undefined;
}

type OptionalOfCommune = '$schema' | 'decisions' | 'contacts' | 'closedDays' | 'receiver' | 'procedures';
