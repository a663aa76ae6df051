import { atStart, serviceLevel, unverifiedMark } from '@dvc-kit/wording';

/** Everything the catalogue itself says in Vietnamese. What is said of a procedure comes from its folder. */
export const vi = {
  siteName: 'Thủ tục ở xã',
  tagline: 'Cần giấy tờ gì, nộp ở đâu, điền tờ khai thế nào',
  skipToContent: 'Đến thẳng nội dung',
  mainNavigation: 'Các trang chính',
  breadcrumbs: 'Bạn đang ở',
  home: 'Trang chủ',
  otherLanguage: 'English',
  otherLanguageLabel: 'Read this page in English',

  fields: {
    'ho-tich': 'Hộ tịch',
    'cu-tru': 'Cư trú',
    'bao-tro-xa-hoi': 'Bảo trợ xã hội',
    'bao-hiem-y-te': 'Bảo hiểm y tế',
    'chung-thuc': 'Chứng thực',
    'lien-thong': 'Thủ tục liên thông',
    khac: 'Lĩnh vực khác',
  },
  lifeEvents: {
    'sinh-con': 'Sinh con',
    'ket-hon': 'Kết hôn',
    'nguoi-than-qua-doi': 'Người thân qua đời',
    'chuyen-cho-o': 'Chuyển chỗ ở',
    'giay-to-bi-mat': 'Giấy tờ bị mất',
    'cham-soc-nguoi-than': 'Chăm sóc người thân',
  },
  channelPlaces: {
    desk: 'Bộ phận Một cửa (Trung tâm Phục vụ hành chính công)',
    post: 'Gửi về Bộ phận Một cửa qua dịch vụ bưu chính công ích',
    online: 'Cổng Dịch vụ công quốc gia',
  },
  policePlaces: {
    desk: 'Công an xã, phường, đặc khu',
    post: 'Gửi về Công an xã, phường, đặc khu qua dịch vụ bưu chính công ích',
    online: 'Cổng Dịch vụ công quốc gia hoặc ứng dụng VNeID',
  },
  levels: { commune: 'Cấp xã', province: 'Cấp tỉnh', ministry: 'Cấp bộ' },
  serviceLevelSchemes: {
    'nd43-2011': (value: string) => `Mức độ ${value} (cách gọi cũ, Nghị định 43/2011/NĐ-CP)`,
    'nd42-2022': (value: string) => atStart(serviceLevel(value, 'vi')),
    'nd224-2026-proactive': (value: string) => `Dịch vụ chủ động mức độ ${value} (Nghị định 224/2026/NĐ-CP)`,
  },

  homePage: {
    title: 'Làm thủ tục ở xã: xem giấy tờ cần có, điền sẵn tờ khai',
    heading: 'Bạn cần làm giấy tờ gì?',
    lead: 'Xem cần mang theo những gì, mất bao lâu, hết bao nhiêu. Điền tờ khai ngay tại đây rồi in ra ký, không phải viết tay.',
    procedures: 'Điền tờ khai ngay',
    allProcedures: (count: number) => `Tìm trong tất cả ${count} thủ tục`,
    byLifeEvent: 'Theo sự kiện trong đời',
    byField: 'Theo lĩnh vực',
    howItWorks: 'Ba bước',
    steps: [
      {
        title: 'Xem cần gì',
        text: 'Mỗi thủ tục có danh mục giấy tờ theo đúng hoàn cảnh của bạn. Đánh dấu, in ra, mang theo.',
      },
      {
        title: 'Điền tờ khai',
        text: 'Điền trên điện thoại hoặc máy tính. Thông tin chỉ ở trên máy của bạn, trang này không gửi đi đâu.',
      },
      {
        title: 'Ký và nộp',
        text: 'Tải tờ khai theo mẫu chính thức, in ra, ký tên, rồi nộp ở Bộ phận Một cửa hoặc gửi qua dịch vụ bưu chính công ích.',
      },
    ],
    forWebmasters: 'Trang web của xã bạn cũng dùng được các tờ khai này',
    forWebmastersText: 'Dán hai dòng mã vào trang, không cần máy chủ.',
    forWebmastersLink: 'Cách nhúng tờ khai',
  },

  search: {
    label: 'Tìm thủ tục',
    hint: 'Gõ như bạn nói, có dấu hay không dấu, tên mẫu hay mã thủ tục. Ví dụ: lam giay khai sinh',
    go: 'Tìm',
    suggestions: 'Thủ tục gợi ý',
    suggested: (count: string) => `${count} gợi ý; chọn bằng phím mũi tên lên, xuống`,
    noSuggestion: 'Không có gợi ý',
    near: 'Gần đúng nhất:',
    allResults: (typed: string) => `Xem tất cả kết quả cho “${typed}”`,
    notHere: 'Không làm ở xã: xem nơi làm',
  },

  alphabetPage: {
    title: 'Thủ tục theo vần A–Z',
    lead: 'Mỗi thủ tục có tên thường gọi và tên chính thức; cả hai đều ở đây.',
    letters: 'Chữ cái đầu',
  },

  cataloguePage: {
    title: 'Danh mục thủ tục',
    lead: (count: number, withForm: number) =>
      `${count} thủ tục, xếp theo lĩnh vực rồi theo vần; ${withForm} thủ tục điền được tờ khai ngay tại đây.`,
    clear: 'Xóa chữ đã gõ',
    clearShort: 'Xóa',
    found: (count: string) => `Có ${count} thủ tục khớp`,
    nearly: 'Không có thủ tục khớp hẳn; đây là những thủ tục gần nhất',
    none: 'Không tìm thấy thủ tục nào',
    elsewhereFound: 'Việc này không làm ở xã; nơi làm ở ngay bên dưới',
    failed: 'Chưa tải được phần tìm kiếm. Danh mục bên dưới vẫn đủ; hãy gõ lại khi có mạng.',
    resultsHeading: (typed: string) => `Thủ tục cho “${typed}”`,
    nearHeading: (typed: string) => `Gần đúng nhất với “${typed}”`,
    emptyHeading: (typed: string) => `Không tìm thấy thủ tục nào cho “${typed}”`,
    unsureHeading: 'Chưa đúng việc bạn cần?',
    emptyAdvice: 'Thử gõ ít chữ hơn, ví dụ “khai sinh”, “kết hôn”, “độc thân”, hoặc gõ mã thủ tục. Hoặc:',
    byAlphabet: 'Xem tất cả theo vần A–Z',
    byLifeEvent: 'Xem theo sự kiện trong đời',
    askDesk: 'Hỏi Bộ phận Một cửa của xã: việc nào xã không làm thì ở đó cũng chỉ nơi làm.',
    withoutScript: 'Trình duyệt không chạy JavaScript nên không lọc được; dưới đây là tất cả thủ tục.',
    elsewhereHeading: 'Việc không làm ở xã, và nơi làm',
    showAll: 'Hiện lại tất cả',
    alsoCalled: 'Còn gọi là: ',
  },

  procedurePage: {
    code: 'Mã thủ tục',
    fee: 'Lệ phí',
    time: 'Thời hạn giải quyết',
    fillIn: 'Điền tờ khai',
    blankForm: 'Mẫu trống (PDF)',
    fillableForm: 'PDF điền trên máy',
    blankDocx: 'Mẫu trống (DOCX)',
    onThisPage: 'Trên trang này',
    whenToUse: 'Khi nào làm thủ tục này',
    eligible: 'Đối tượng thực hiện',
    conditions: 'Điều kiện',
    prepare: 'Giấy tờ cần chuẩn bị',
    prepareLead: 'Đánh dấu giấy đã có. Phần “Nếu…” chỉ cần khi đúng hoàn cảnh của bạn.',
    print: 'In danh mục giấy tờ',
    always: 'Ai cũng cần',
    onlyChannels: (channels: string) => `Chỉ khi ${channels}`,
    madeHere: 'Điền tại đây rồi in ra ký',
    waiver: 'Không phải nộp nếu',
    alternatives: 'Nếu không có, dùng một trong các giấy sau (theo thứ tự ưu tiên)',
    notes: 'Lưu ý',
    costs: 'Lệ phí, thời hạn, nơi nộp',
    channelTable: 'Thời hạn và nơi nộp theo từng cách nộp',
    channelColumn: 'Cách nộp',
    timeColumn: 'Thời hạn giải quyết',
    placeColumn: 'Nộp ở đâu',
    feeTable: 'Lệ phí',
    feeColumn: 'Khoản',
    amountColumn: 'Mức',
    whenColumn: 'Khi nào phải trả',
    legalColumn: 'Căn cứ',
    noFee: 'Không có khoản phí nào được ghi nhận.',
    everyone: 'Luôn áp dụng',
    whenDelivered: (how: string) => `Khi chọn: ${how}`,
    feeDetails: 'xem từng khoản',
    timeDetails: 'xem chi tiết',
    authority: 'Cơ quan giải quyết',
    handIn: 'Cách nộp hồ sơ',
    handInSteps: [
      'Điền tờ khai tại đây, tải bản PDF về, in ra và ký tên. Hoặc tải mẫu trống rồi viết tay.',
      'Gom đủ giấy tờ trong danh mục ở trên.',
      'Nộp theo một trong các cách có ở thủ tục này:',
    ],
    visits: {
      none: 'Nộp trực tuyến toàn trình: không phải đến nơi lần nào.',
      some: 'Nộp trực tuyến một phần: vẫn phải đến nơi ít nhất một lần.',
      one: 'Chưa thấy cách nộp trực tuyến: đến nơi một lần để nộp, kết quả có thể nhận tại nhà.',
      two: 'Chưa thấy cách nộp trực tuyến: thường phải đến nơi hai lần, một lần nộp và một lần nhận kết quả.',
    },
    online: 'Nộp trực tuyến',
    onlineList: [
      'Phải khai số điện thoại và thư điện tử: thông báo về hồ sơ gửi về đó.',
      'Gửi xong, lưu mã hồ sơ để tra cứu.',
    ],
    onlinePost: 'Nhận kết quả tại nhà thì giao bản chính phải nộp cho bưu tá, trả cước khi nhận.',
    onlineGuide: 'Xem từng bước nộp trực tuyến',
    nationalPortal: 'Mở thủ tục này trên Cổng Dịch vụ công quốc gia',
    noNationalPortal: (code: string) => `Trên Cổng Dịch vụ công quốc gia, tìm theo mã thủ tục ${code}.`,
    steps: 'Cơ quan giải quyết thế nào',
    results: 'Bạn nhận được gì',
    howToReceive: 'Cách nhận kết quả',
    questions: 'Câu hỏi thường gặp',
    legal: 'Căn cứ pháp lý và nguồn',
    legalBasis: 'Căn cứ pháp lý',
    issued: (day: string) => `ban hành ngày ${day}`,
    form: 'Mẫu tờ khai',
    service: 'Mức độ dịch vụ công trực tuyến',
    sources: 'Nguồn',
    seenOn: (day: string) => `xem ngày ${day}`,
    checkedOn: 'Đối chiếu ngày',
    unverified: unverifiedMark.vi,
    unverifiedExplained:
      'Dấu này nghĩa là: thông tin có được ghi lại ở đâu đó nhưng chúng tôi chưa tự đọc được ở văn bản gốc. Hãy hỏi lại Bộ phận Một cửa trước khi dựa vào.',
    unverifiedSome: 'Trên trang này có chi tiết chưa kiểm chứng được bằng văn bản gốc.',
    schema: 'Dành cho lập trình viên: lược đồ JSON của tờ khai',
    dossierSchema: 'lược đồ JSON của tệp hồ sơ',
    validFrom: (day: string) => `Áp dụng từ ngày ${day}.`,
    notYet: (day: string) => `Thủ tục này chưa áp dụng. Bắt đầu từ ngày ${day}.`,
    repealed: (day: string) => `Thủ tục này đã hết hiệu lực từ ngày ${day}.`,
    replacedBy: 'Thủ tục thay thế: ',
    replaces: 'Thay cho thủ tục: ',
    noDeclaration: 'Thủ tục này hiện chỉ có thông tin, chưa có tờ khai để điền.',
    noNationalProcedure: 'Không có thủ tục quốc gia nào mang tên này. Hãy làm:',
    partOf: 'Làm được cùng lúc với việc khác trong thủ tục liên thông: ',
    changesOn: (day: string) => `Từ ngày ${day} áp dụng quy định mới: `,
    inForceNow: 'Quy định đang áp dụng: ',
    noPapers: 'Chưa nguồn nào đã đọc nêu danh mục giấy tờ. Hãy hỏi Bộ phận Một cửa trước khi đi.',
    noChannels: 'Chưa nguồn nào đã đọc nêu cách nộp và thời hạn. Hãy hỏi Bộ phận Một cửa.',
    whenChannels: (how: string) => `Khi ${how}`,
    handInWithoutForm: [
      'Gom đủ giấy tờ trong danh mục ở trên.',
      'Nộp theo một trong các cách có ở thủ tục này:',
    ],
    description: (name: string, summary: string) => `${name}: ${summary}`,
  },

  declarationPage: {
    title: (name: string) => `Tờ khai: ${name}`,
    description: (name: string) =>
      `Điền tờ khai ${name} trên điện thoại hoặc máy tính, tải về bản PDF theo mẫu chính thức. Thông tin chỉ ở trên máy của bạn.`,
    back: 'Xem giấy tờ cần chuẩn bị',
    withoutScript:
      'Trình duyệt đang tắt JavaScript nên không điền ở đây được. Bạn vẫn có thể tải mẫu trống về, in ra và viết tay.',
  },

  levelsPage: {
    title: 'Mức độ dịch vụ công',
    lead: 'Thủ tục nào nộp được trực tuyến, tới đâu, phải đến nơi mấy lần. Cách gọi thay đổi theo thời gian, nên mỗi bảng là một cách gọi.',
    meaning: 'Mỗi mức độ cho bạn làm gì',
    meaningNote:
      'Hai mức của hiện nay theo Nghị định 42/2022/NĐ-CP, được Nghị định 224/2026/NĐ-CP giữ lại. Bốn mức độ cũ theo Nghị định 43/2011/NĐ-CP; số lần đến nơi theo thông báo của Gia Lai.',
    levelColumn: 'Mức',
    meaningColumn: 'Bạn làm được gì',
    visitsColumn: 'Số lần đến nơi',
    levelMeanings: [
      {
        level: 'Toàn trình (hiện nay)',
        meaning:
          'Mọi bước đều qua mạng; kết quả nhận bản điện tử hoặc tại nhà qua bưu chính công ích, trừ khi luật buộc phải có mặt.',
        visits: '0',
      },
      {
        level: 'Một phần (hiện nay)',
        meaning:
          'Nộp qua mạng, nhưng có bước phải đến nơi. Cơ quan phải công bố lý do: phải có mặt, phải kiểm tra tại chỗ, hoặc lý do kỹ thuật.',
        visits: '1 trở lên',
      },
      { level: 'Mức độ 1 (cũ)', meaning: 'Xem được thông tin về thủ tục.', visits: '2' },
      {
        level: 'Mức độ 2 (cũ)',
        meaning: 'Tải được mẫu tờ khai để điền; nộp và nhận tại nơi tiếp nhận.',
        visits: '2',
      },
      {
        level: 'Mức độ 3 (cũ)',
        meaning: 'Điền và nộp qua mạng; trả phí và nhận kết quả tại nơi tiếp nhận.',
        visits: '1',
      },
      {
        level: 'Mức độ 4 (cũ)',
        meaning: 'Điền, nộp và trả phí qua mạng; nhận kết quả qua mạng hoặc tại nhà.',
        visits: '0',
      },
    ],
    proactive:
      'Từ ngày 01/7/2026, “mức độ 1–4” của dịch vụ chủ động (cơ quan nhắc việc, chuẩn bị hồ sơ, đề xuất, tự giải quyết) là chuyện khác.',
    guide: 'Nộp hồ sơ trực tuyến, từng bước',
    now: 'Từng thủ tục hiện nay',
    nowNote:
      'Dấu ✓ ở “Nộp qua mạng” và “Nhận tại nhà” lấy từ các cách nộp, cách nhận ghi ở trang của thủ tục.',
    onlineColumn: 'Nộp qua mạng',
    homeColumn: 'Nhận tại nhà',
    tick: 'có',
    noTick: 'chưa thấy',
    before: 'Cách gọi cũ, theo từng thông báo',
    beforeNote: 'Bốn mức độ của Nghị định 43/2011/NĐ-CP, như từng thông báo đã xếp.',
    procedureColumn: 'Thủ tục',
    nowColumn: 'Trực tuyến',
    level: (value: string) => `Mức độ ${value}`,
    notStated: 'không nêu',
    unknown: 'chưa rõ',
  },

  filingPage: {
    title: 'Nộp hồ sơ trực tuyến, từng bước',
    lead: 'Từ lúc chuẩn bị đến khi nhận kết quả. Các bước giống nhau ở mọi thủ tục nộp được qua mạng; giấy tờ của từng thủ tục xem ở trang của thủ tục đó.',
    sources:
      'Viết theo thông báo về dịch vụ công trực tuyến của Quảng Trị, Hà Nội, Bình Phước, Thái Nguyên, Gia Lai và hướng dẫn thao tác trên Cổng Dịch vụ công quốc gia năm 2026. Màn hình thật có thể khác đôi chút.',
    why: 'Được gì khi nộp trực tuyến',
    whyList: [
      'Nộp bất cứ lúc nào, ở bất cứ đâu có mạng, không phải chờ đến lượt.',
      'Ít phải đến nơi: dịch vụ toàn trình không phải đến lần nào, dịch vụ một phần thường còn một lần.',
      'Thông tin đã có trong cơ sở dữ liệu được điền sẵn; giấy tờ cơ quan tra cứu được thì không phải nộp.',
      'Có thủ tục thu ít hơn hoặc không thu khi nộp trực tuyến: xem bảng lệ phí của thủ tục.',
      'Theo dõi được hồ sơ bằng mã hồ sơ, tin nhắn và thư điện tử.',
      'Liên thông khai sinh: các thông báo nêu rút từ 20 ngày còn 5 ngày làm việc; Cổng nay ghi 03 ngày làm việc.',
    ],
    before: 'Chuẩn bị',
    beforeList: [
      'Tài khoản định danh điện tử (ứng dụng VNeID) của người nộp hồ sơ.',
      'Số điện thoại đang dùng và địa chỉ thư điện tử: phải khai cả hai, mọi thông báo gửi về đó.',
      'Ảnh chụp hoặc bản quét giấy tờ: rõ nét, đủ các trang, từ giấy còn giá trị. Nơi nào đòi tờ khai có chữ ký thì in, ký rồi chụp lại để đính kèm.',
      'Bản chính các giấy tờ phải nộp hoặc xuất trình: để sẵn cho lúc nhận kết quả.',
      'Tài khoản ngân hàng, ví điện tử hoặc thẻ để trả phí, lệ phí, nếu có.',
    ],
    steps: 'Các bước',
    stepList: [
      {
        title: 'Đăng nhập',
        text: 'Mở Cổng Dịch vụ công quốc gia (dichvucong.gov.vn) hoặc ứng dụng VNeID; đăng nhập bằng số định danh cá nhân, mật khẩu và mã OTP gửi về điện thoại.',
      },
      {
        title: 'Tìm thủ tục',
        text: 'Tìm theo tên hoặc mã thủ tục. Chọn tỉnh, xã và cơ quan thực hiện; chọn làm cho bản thân hay làm thay người khác.',
      },
      {
        title: 'Kê khai',
        text: 'Đọc lại phần đã điền sẵn, điền phần còn thiếu; mục có dấu * là bắt buộc. Nơi sinh ghi đủ tên cơ sở y tế và địa chỉ, ví dụ: Trạm Y tế xã Sông Mẫu, xã Sông Mẫu, tỉnh Ví Dụ.',
      },
      {
        title: 'Đính kèm giấy tờ',
        text: 'Tải lên ảnh hoặc bản quét của từng giấy tờ; giấy đã có bản điện tử thì chọn từ kho dữ liệu của bạn trên Cổng.',
      },
      {
        title: 'Chọn cách nhận kết quả',
        text: 'Tại nơi tiếp nhận, bản điện tử, hoặc tại nhà qua bưu chính công ích (ghi tên, số điện thoại, địa chỉ người nhận). Chọn nhận tại nhà là để khỏi phải đến nơi.',
      },
      {
        title: 'Kiểm tra và gửi',
        text: 'Xem lại toàn bộ, đánh dấu lời cam đoan, nhập mã xác nhận hiện trên màn hình nếu được hỏi, rồi gửi hồ sơ.',
      },
      {
        title: 'Trả phí, lệ phí',
        text: 'Trả trên Cổng bằng tài khoản ngân hàng, ngân hàng điện tử, ví điện tử, thẻ ATM hoặc Visa; có thủ tục trả khi nhận kết quả.',
      },
      {
        title: 'Lưu mã hồ sơ',
        text: 'Chép lại hoặc chụp màn hình mã hồ sơ. Mã này để tra cứu, và để đọc khi hỏi nơi tiếp nhận.',
      },
      {
        title: 'Theo dõi',
        text: 'Tin nhắn, thư điện tử và mục “Hồ sơ của tôi” báo lần lượt: đã tiếp nhận và ngày hẹn, yêu cầu bổ sung, có kết quả, hoặc từ chối kèm lý do. Được yêu cầu bổ sung thì làm trong hạn ghi ở thông báo.',
      },
      {
        title: 'Nhận kết quả, giao bản chính',
        text: 'Nhận tại nhà: đưa bản chính phải nộp cho bưu tá khi bưu tá giao kết quả, và trả cước. Nhận tại nơi tiếp nhận: mang bản chính và giấy tờ tùy thân để đối chiếu.',
      },
    ],
    obligatory: 'Khi phải khai trực tuyến trước',
    obligatoryText:
      'Có nơi buộc khai trực tuyến trước rồi mới đến xã, như thông báo của Thái Nguyên về thủ tục liên thông. Không tự khai được thì gọi hoặc đến nơi tiếp nhận của xã để được hướng dẫn khai.',
    where: 'Nộp ở cổng nào',
    whereText:
      'Thủ tục của các bộ nộp trên Cổng Dịch vụ công quốc gia; cổng của tỉnh chỉ còn cho việc riêng của địa phương. Tên, địa chỉ, giờ làm việc của nơi tiếp nhận xem ở trang của xã bạn.',
    levels: 'Thủ tục nào nộp được trực tuyến',
    unsigned:
      'Đã đăng nhập bằng tài khoản định danh thì không phải ký số biểu mẫu điện tử, theo quy trình trên Cổng của các thủ tục hộ tịch.',
  },

  embedPage: {
    title: 'Nhúng tờ khai vào trang web của xã',
    lead: 'Dán hai dòng dưới đây vào chỗ muốn hiện tờ khai. Không cần cài gì, không cần máy chủ.',
    twoLines: 'Hai dòng để dán',
    twoLinesText:
      'Đường dẫn trong thẻ là lối đi dự phòng: máy nào không chạy được mã vẫn tải được mẫu trống.',
    codes: 'Mã của từng thủ tục',
    codeColumn: 'Mã',
    nameColumn: 'Thủ tục',
    policy: 'Nếu trang có Content-Security-Policy',
    policyText: 'Cho phép đúng nguồn này là đủ; không cần unsafe-inline, không cần unsafe-eval.',
    policyTrusted: 'Nếu trang bật Trusted Types, thêm:',
    policyCard:
      'Để đọc được cả mã QR nhỏ, mờ trên thẻ căn cước (0,4 MB, chỉ tải khi cần), thêm vào script-src:',
    policyCamera:
      'Máy ảnh chỉ dùng được trên trang https mà Permissions-Policy không cấm camera; trong iframe cần allow="camera". Không có thì người dân chọn ảnh, hoặc tự điền.',
    policyOlder: 'Để tờ khai có trình bày cả trong Firefox đến 100, Safari và iOS đến 16.3, thêm:',
    attributes: 'Thuộc tính',
    events: 'Sự kiện',
    nameOf: 'Tên',
    meaning: 'Ý nghĩa',
    attributeList: [
      ['code', 'Mã thủ tục trong Cơ sở dữ liệu quốc gia, ví dụ 1.001193. Bắt buộc.'],
      ['lang', 'Ngôn ngữ của tờ khai trên màn hình: vi (mặc định) hoặc en. Bản in luôn là tiếng Việt.'],
      ['commune', 'Mã năm chữ số của xã theo Quyết định 19/2025/QĐ-TTg, để tờ khai biết nơi nhận.'],
      ['mark-required', 'Đánh dấu * ở mục bắt buộc, thay vì ghi “(không bắt buộc)” ở mục còn lại.'],
      ['page-title', 'Cho phép tờ khai ghi tên bước, và “Lỗi:” khi có mục cần sửa, vào đầu tiêu đề trang.'],
      [
        'heading-level',
        'Cấp tiêu đề của mỗi bước trong trang của bạn; mặc định 2, tức ngay dưới một tiêu đề h1.',
      ],
      ['host-submits', 'Trang của bạn tự nhận hồ sơ qua dvc-submit; người dân được báo trước điều đó.'],
      ['preload', 'none: chỉ tải danh mục địa chỉ và phần tạo PDF khi cần; mặc định tải sẵn lúc rảnh.'],
    ],
    eventList: [
      ['dvc-ready', 'Tờ khai đã hiện ra và dùng được.'],
      ['dvc-step', 'Người dùng sang bước khác hoặc bị giữ lại; detail.hasErrors cho biết bước đó còn lỗi.'],
      [
        'dvc-submit',
        'Hồ sơ đã đủ. Hủy sự kiện (preventDefault) để trang của bạn tự nhận hồ sơ. Chỉ sự kiện này mang dữ liệu cá nhân.',
      ],
      [
        'dvc-offline-ready',
        'Từ lúc này, điền và tải tờ khai PDF không cần mạng nữa; tệp DOCX tải khi bấm nút.',
      ],
      [
        'dvc-submitted',
        'Hồ sơ đã giao xong; detail.by là host (trang của bạn nhận), online (gửi tới nơi nhận) hoặc paper (in ra nộp).',
      ],
      ['dvc-error', 'Có trục trặc; đường dẫn dự phòng vẫn dùng được.'],
    ],
    promises: 'Mã này không làm gì',
    promiseList: [
      'Không đặt cookie, không đếm lượt xem, không gọi bên thứ ba.',
      'Không đổi địa chỉ trang, không đụng đến kiểu dáng hay biến toàn cục của trang.',
      'Khi người dân điền và tải tờ khai, không có gì được gửi qua mạng.',
    ],
    tryIt: 'Xem thử',
    browsers: 'Trình duyệt nào dùng được',
    browserColumn: 'Trình duyệt',
    getsColumn: 'Người dân thấy gì',
    browserList: [
      [
        'Chrome, Edge, Android WebView từ 87; Firefox từ 91; Safari, iOS từ 15.4',
        'Tờ khai, điền và in được.',
      ],
      [
        'Trong số đó, Firefox đến 100, Safari và iOS đến 16.3',
        'Tờ khai, điền và in được. Nếu Content-Security-Policy của trang không cho phép nguồn này ở style-src thì tờ khai hiện ra không có trình bày.',
      ],
      [
        'Cũ hơn, từ Chrome 63, Firefox 67, Safari 11.1',
        'Một câu cho biết trình duyệt quá cũ, và phần dự phòng trong thẻ; trang nhận dvc-error với lý do old-browser.',
      ],
      ['Cũ hơn nữa, hoặc tắt JavaScript', 'Chỉ phần dự phòng trong thẻ.'],
    ],
    fallbackWords:
      'Vì vậy nên viết thêm trong thẻ, cạnh đường dẫn: “Không thấy tờ khai? Trình duyệt có thể đã cũ. Hãy cập nhật, hoặc tải mẫu trống.”',
  },

  guidePage: {
    title: 'Hướng dẫn biên tập: mười việc hay làm',
    lead: 'Dành cho cán bộ sửa nội dung thủ tục: phí, thời hạn, giấy tờ, mục của tờ khai. Không cần biết lập trình; mỗi bước đều có đoạn cũ, đoạn mới và câu mà máy trả lời.',
    contents: 'Trên trang này',
  },

  notFoundPage: {
    title: 'Không có trang này',
    text: 'Địa chỉ có thể gõ nhầm, hoặc thủ tục đã đổi tên. Bạn hãy tìm trong danh mục.',
  },

  footer: {
    notOfficial:
      'Trang minh họa của bộ công cụ mã nguồn mở DVC Kit, không phải trang của cơ quan nhà nước. Khi có khác biệt, văn bản gốc và hướng dẫn của Bộ phận Một cửa là đúng.',
    catalogue: 'Danh mục thủ tục',
    embed: 'Nhúng tờ khai',
    levels: 'Mức độ dịch vụ công',
    guide: 'Hướng dẫn biên tập',
  },
};

/** What every language of the catalogue has to say. */
export type Texts = typeof vi;
