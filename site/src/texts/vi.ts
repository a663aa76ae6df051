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
    'ho-kinh-doanh': 'Hộ kinh doanh',
    'lien-thong': 'Thủ tục liên thông',
    khac: 'Lĩnh vực khác',
  },
  lifeEvents: {
    'sinh-con': 'Sinh con',
    'ket-hon': 'Kết hôn',
    'nguoi-than-qua-doi': 'Người thân qua đời',
    'chuyen-cho-o': 'Chuyển chỗ ở',
    'giay-to-bi-mat': 'Giấy tờ bị mất, bị sai',
    'cham-soc-nguoi-than': 'Chăm sóc người thân',
    'di-hoc-di-lam': 'Làm hồ sơ đi học, đi làm',
    'buon-ban-kinh-doanh': 'Buôn bán, kinh doanh',
    'mua-ban-thua-ke': 'Mua bán, cho tặng, thừa kế',
    'tuoi-gia-co-cong': 'Tuổi già, người có công',
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
    notHere: 'Cơ quan khác giải quyết: xem nơi làm',
    failed: 'Chưa tải được phần tìm kiếm; hãy gõ lại khi có mạng.',
    whole: 'Xem cả danh mục thủ tục',
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
    elsewhereFound: 'Việc này do cơ quan khác giải quyết; nơi làm ở ngay bên dưới',
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
    elsewhereHeading: 'Việc do cơ quan khác giải quyết, và nơi làm',
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
    pageCode: 'Quét để mở lại trang này',
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
    locallySet: 'Quy định riêng của tỉnh, thành phố',
    notAsked: 'Không phải nộp',
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
    repealed: (day: string) => `Thủ tục này chỉ áp dụng đến hết ngày ${day}.`,
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

  copying: { copy: 'Chép', copied: 'Đã chép' },
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
    policySend:
      'Xã có nơi nhận hồ sơ trực tuyến (trong hồ sơ đơn vị) thì thêm nguồn của nơi nhận vào connect-src, để người dân gửi được hồ sơ từ tờ khai. Không thêm thì vẫn in ra nộp giấy được.',
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
      [
        'commune',
        'Mã năm chữ số của xã theo Quyết định 19/2025/QĐ-TTg, để tờ khai biết nơi nhận và mức phí. Mã không có thật thì tờ khai vẫn hiện, chỉ thiếu hai điều đó.',
      ],
      [
        'theme',
        'light hoặc dark. Không ghi thì tờ khai sáng hay tối theo nền của trang tại chỗ đặt nó; nền là ảnh thì nên ghi.',
      ],
      ['mark-required', 'Đánh dấu * ở mục bắt buộc, thay vì ghi “(không bắt buộc)” ở mục còn lại.'],
      ['page-title', 'Cho phép tờ khai ghi tên bước, và “Lỗi:” khi có mục cần sửa, vào đầu tiêu đề trang.'],
      [
        'heading-level',
        'Cấp tiêu đề của mỗi bước trong trang của bạn; mặc định 2, tức ngay dưới một tiêu đề h1.',
      ],
      ['host-submits', 'Trang của bạn tự nhận hồ sơ qua dvc-submit; người dân được báo trước điều đó.'],
      [
        'shared-device',
        'Cho máy nhiều người dùng chung: không giữ lại gì và không mời “Giữ trên máy này”; bỏ đó một lúc thì hỏi rồi xóa hết.',
      ],
      ['history', 'off: các bước không vào lịch sử trình duyệt, cho trang tự quản lý lịch sử của mình.'],
      ['preload', 'none: chỉ tải danh mục địa chỉ và phần tạo PDF khi cần; mặc định tải sẵn lúc rảnh.'],
    ],
    eventList: [
      ['dvc-ready', 'Tờ khai đã hiện ra và dùng được; báo lại khi trang đổi code. detail: code, version.'],
      [
        'dvc-step',
        'Người dùng sang bước khác hoặc bị giữ lại. detail: step, index, count, hasErrors (bước đó còn lỗi).',
      ],
      [
        'dvc-submit',
        'Hồ sơ đã đủ. detail: dossier, files. Gọi event.waitUntil(promise) ngay khi nghe sự kiện để trang của bạn nhận hồ sơ; xem bên dưới. Chỉ sự kiện này mang dữ liệu cá nhân.',
      ],
      [
        'dvc-offline-ready',
        'Từ lúc này, điền và tải tờ khai PDF không cần mạng nữa; tệp DOCX tải khi bấm nút.',
      ],
      [
        'dvc-submitted',
        'Hồ sơ đã giao xong; detail.by là host (trang của bạn nhận), online (gửi tới nơi nhận) hoặc paper (in ra nộp).',
      ],
      [
        'dvc-error',
        'Có trục trặc; detail.reason: unknown-procedure, load, draw (không có tờ khai, đường dẫn dự phòng vẫn dùng được), unknown-commune (thiếu nơi nhận), part (phần tải sau, như bước kế tiếp hay danh sách xã, chưa tới; người dân thử lại được), file (chưa tạo được tệp), old-browser (trình duyệt quá cũ).',
      ],
    ],
    propertyList: [
      [
        '--dvc-color-primary',
        'Nút, đường dẫn, tiêu đề phần. Trang tạo mã nhúng cho biết màu nào đọc rõ trên cả hai nền.',
      ],
      ['--dvc-color-primary-strong', 'Nút và đường dẫn khi trỏ vào.'],
      ['--dvc-color-primary-soft', 'Nền nhạt sau chữ.'],
      ['--dvc-color-error', 'Chỉ cho lỗi.'],
      ['--dvc-color-focus', 'Viền quanh chỗ đang đứng.'],
      ['--dvc-font', 'Phông chữ.'],
      [
        '--dvc-text-base',
        'Cỡ chữ: 112,5 % cỡ chữ của người đọc, hoặc bằng cỡ chữ của html trong trang nếu cỡ đó lớn hơn.',
      ],
      ['--dvc-measure', 'Bề rộng lớn nhất.'],
    ],
    partList: [
      ['root', 'Cả tờ khai.'],
      ['procedure-name', 'Tên thủ tục ở đầu trang.'],
      ['progress', 'Thanh cho biết đang ở phần mấy.'],
      ['step-title', 'Tiêu đề của bước.'],
      ['section', 'Một phần của tờ khai.'],
      ['group', 'Một nhóm mục, ví dụ một người.'],
      ['group-title', 'Tên của nhóm.'],
      ['list-item', 'Một người hoặc vật trong danh sách.'],
      ['field', 'Một mục, gồm nhãn, gợi ý, lỗi và ô.'],
      ['label', 'Nhãn của mục.'],
      ['hint', 'Gợi ý của mục.'],
      ['issue', 'Câu báo lỗi của mục.'],
      ['id-card', 'Nút điền một người từ thẻ căn cước.'],
      ['input', 'Ô chữ, danh sách chọn.'],
      ['choice', 'Một lựa chọn hoặc ô đánh dấu.'],
      ['suggestions', 'Danh sách gợi ý mở dưới ô.'],
      ['warning', 'Một lời nhắc xem lại.'],
      ['warnings', 'Khối các lời nhắc.'],
      ['error-summary', 'Danh sách mục cần sửa ở đầu trang.'],
      ['notice', 'Thông báo: chưa tải được, chưa gửi được.'],
      ['actions', 'Hàng nút cuối bước.'],
      ['continue', 'Nút sang bước sau.'],
      ['back', 'Nút quay lại.'],
      ['retry', 'Nút thử lại, gửi lại.'],
      ['stop', 'Nút dừng gửi.'],
      ['start-anew', 'Nút điền tờ khai mới.'],
      ['attachment', 'Một giấy tờ kèm theo.'],
      ['file', 'Ô chọn tệp.'],
      ['summary', 'Một phần của trang xem lại.'],
      ['undertaking', 'Lời cam đoan.'],
      ['paper', 'Tờ khai như khi in ra.'],
      ['paper-button', 'Nút mở tờ khai giấy trong lúc điền.'],
      ['download', 'Nút tải tệp.'],
      ['checklist', 'Danh sách giấy tờ mang theo.'],
      ['fees', 'Bảng phí, lệ phí.'],
      ['receipt', 'Trả lời của nơi nhận: mã hồ sơ, ngày hẹn.'],
      ['privacy', 'Câu cho biết thông tin đang ở đâu.'],
      ['saved', 'Liên kết lưu bản đang điền, hoặc mở hồ sơ đã lưu.'],
      ['keep', 'Lời về việc giữ bản đang điền.'],
      ['wipe', 'Nút “Xóa hết”.'],
      ['dialog', 'Hộp hỏi lại.'],
    ],
    customProperties: 'Biến CSS, đặt ở thẻ dvc-procedure',
    parts: 'Bộ phận cho ::part()',
    takeOver: 'Trang của bạn nhận hồ sơ',
    takeOverText:
      'Lời hứa được giữ thì người dân đọc mã hồ sơ, ngày hẹn và lời mà nó trả về. Lời hứa bị từ chối thì người dân đọc câu citizenText của lỗi, hoặc câu của tờ khai; câu trả lời và giấy tờ còn nguyên, gửi lại hay in ra đều được. Chỉ gọi preventDefault thì tờ khai không biết trang đã nhận hay chưa: nó giữ lại mọi thứ và vẫn cho quay lại.',
    versions: 'Phiên bản',
    versionsText:
      'Địa chỉ /kit/v1/ luôn dẫn tới bản mới nhất: phí, thời hạn và lỗi được sửa mà trang của bạn không phải làm gì. Trang muốn giữ nguyên một phiên bản thì dùng địa chỉ của phiên bản đó kèm integrity: mọi thứ tải sau cũng được đối chiếu với giá trị băm của phiên bản.',
    addressColumn: 'Địa chỉ',
    versionList: [
      ['/kit/v1/dvc.js', 'Bản mới nhất của phiên bản 1.'],
      ['/kit/v1.4/dvc.js', 'Bản mới nhất của 1.4: chỉ nhận bản sửa.'],
      [
        '/kit/v1.4.2/dvc.js',
        'Đúng một phiên bản, không bao giờ đổi; giữ ít nhất một năm sau khi có bản kế tiếp.',
      ],
      ['/kit/latest.json', 'Phiên bản mới nhất, giá trị băm của mã, nơi ghi các thay đổi.'],
    ],
    versionsSafari:
      'Safari từ 26 không đối chiếu được phần mã tải sau (PDF, DOCX, trang xem lại) nếu máy chủ cố tình trả lời lần thứ hai khác lần đầu; mã bước đầu và mọi dữ liệu vẫn được đối chiếu.',
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

  checkPage: {
    title: 'Kiểm tra trang đã nhúng tờ khai',
    lead: 'Dán mã nguồn trang của bạn vào đây để biết điều gì cản tờ khai, và sửa thế nào. Không có gì được gửi đi: việc kiểm tra chạy ngay trong trình duyệt này.',
    source: 'Mã nguồn của trang',
    sourceHint: 'Mở trang của bạn, bấm Ctrl+U, chọn hết (Ctrl+A), chép rồi dán vào đây.',
    headers: 'Tiêu đề trả lời của máy chủ (không bắt buộc)',
    headersHint:
      'Bấm F12, mở thẻ Mạng (Network), tải lại trang, chọn dòng đầu, chép phần Response Headers. Cần khi Content-Security-Policy nằm ở máy chủ.',
    check: 'Kiểm tra',
    results: 'Kết quả',
    levels: { fault: 'Phải sửa', hint: 'Nên xem', good: 'Được' },
    needsScript: 'Việc kiểm tra cần JavaScript. Không bật được thì đối chiếu với trang hướng dẫn nhúng.',
    notFound:
      'Không đọc được kit/latest.json của nơi phát hành, nên chưa kiểm tra được. Kiểm tra mạng rồi bấm lại.',
    cannotSee:
      'Không thấy được từ mã nguồn: mã của trang chạy trước dvc.js và nghe mọi phím bấm. Trong trang của bạn, bấm F12, mở thẻ Console: dòng bắt đầu bằng “DVC Kit:” nói đúng chỗ vướng và cách sửa.',
    findings: {
      'no-element': 'Trang không có thẻ dvc-procedure. CMS có thể đã xóa thẻ lạ: dùng bản iframe.',
      'no-code': 'Thẻ dvc-procedure thiếu thuộc tính code, hoặc để trống.',
      'unknown-code': 'Không có tờ khai nào mang mã {}. Chép lại mã ở bảng của trang hướng dẫn nhúng.',
      'no-fallback':
        'Thẻ của mã {} không có đường dẫn dự phòng bên trong: máy không chạy được mã sẽ thấy chỗ trống. Thêm đường dẫn tới mẫu trống.',
      'no-script':
        'Trang không có thẻ script của tờ khai (…/kit/v1/dvc.js). CMS có thể đã xóa script: dùng bản iframe.',
      'no-module': 'Thẻ script thiếu type="module", nên trình duyệt không chạy nó.',
      'script-twice': 'Script có hai lần trên trang; bản thứ hai không làm gì. Bỏ {}.',
      'old-version': 'Trang giữ một phiên bản cũ ({}): phí, thời hạn có thể đã khác. Tạo lại mã nhúng.',
      'wrong-hash': 'integrity không khớp với phiên bản này nên trình duyệt không chạy nó. Đúng phải là {}.',
      'hash-of-channel':
        'integrity không đi cùng {}: địa chỉ này luôn dẫn tới bản mới nhất, lần phát hành sau sẽ hỏng. Bỏ integrity, hoặc dùng địa chỉ của một phiên bản.',
      library: 'Trang có {}. Tờ khai đã được thử cạnh loại thư viện này, không cần làm gì.',
      'policy-script': 'Content-Security-Policy không cho chạy mã của tờ khai. Thêm {} vào script-src.',
      'policy-folder':
        'script-src chỉ cho một thư mục con, mã của từng phiên bản nằm ở thư mục khác. Ghi cả {} trong script-src.',
      'policy-hashes':
        'script-src chỉ nhận mã có giá trị băm; các phần tải sau không có. Thêm {} vào script-src.',
      'policy-connect': 'Content-Security-Policy không cho tải dữ liệu của tờ khai. Thêm {} vào connect-src.',
      'policy-images': 'Ảnh giấy tờ sẽ không hiện. Thêm blob: data: vào img-src.',
      'policy-types':
        "Thêm lit-html 'allow-duplicates' vào trusted-types. Thiếu 'allow-duplicates' thì trang có sẵn thư viện Lit sẽ làm tờ khai không mở được.",
      'policy-sandbox':
        'Trang nằm trong sandbox thiếu {}: tờ khai không chạy, không đi tiếp hoặc không tải được tệp.',
      'policy-looks':
        'Firefox đến 100, Safari đến 16.3 sẽ hiện tờ khai không có trình bày. Thêm {} vào style-src nếu cần các trình duyệt đó.',
      'policy-cards':
        "Mã QR nhỏ, mờ trên thẻ căn cước sẽ không đọc được. Thêm 'wasm-unsafe-eval' vào script-src nếu cần.",
      'no-camera':
        'Permissions-Policy cấm máy ảnh: người dân chọn ảnh thẻ thay vì quét. Bỏ camera=() nếu muốn quét.',
      'all-well': 'Không thấy gì cản tờ khai.',
    },
  },

  readCodePage: {
    title: 'Đọc mã tờ khai',
    lead: 'Dành cho người tiếp nhận: đọc mã quét trên danh sách mang theo của người nộp để khỏi gõ lại tờ khai. Việc đọc chạy ngay trên máy này, không gửi gì đi.',
    needsScript:
      'Trang này cần JavaScript. Không bật được thì đọc ảnh chụp hoặc bản quét của mã bằng lệnh “npm run dvc -- read-code <ảnh hoặc PDF>” của bộ công cụ, hoặc nhập theo tờ khai giấy.',
    loading: 'Đang tải phần đọc mã…',
    failed: 'Chưa tải đủ phần đọc mã. Kiểm tra mạng rồi tải lại trang.',
    camera: 'Dùng máy ảnh',
    stop: 'Tắt máy ảnh',
    photo: 'Chọn ảnh chụp mã',
    video: 'Hình từ máy ảnh',
    result: 'Đã đọc được tờ khai',
    compare: 'So với tờ khai giấy đã ký trước khi dùng: ai cũng in được một mã, chỉ tờ khai đã ký là căn cứ.',
    saveJson: 'Lưu thành JSON',
    saveDraft: 'Lưu thành tệp để mở trong tờ khai',
    copy: 'Chép JSON',
    again: 'Đọc mã khác',
    about: 'Về mã này',
    aboutList: [
      'Mã chỉ có khi người nộp muốn, in trên tờ danh sách mang theo; mẫu tờ khai chính thức không có mã.',
      'Trong mã là các câu trả lời của tờ khai. Không có giấy tờ kèm theo, cách nhận kết quả, chữ ký.',
      'Mã in từ bản cũ của tờ khai vẫn đọc được: câu trả lời được chuyển sang mục mới, mục nào không còn thì nêu riêng.',
      'Tệp để mở trong tờ khai: ở trang tờ khai, bấm “Mở hồ sơ đã lưu”.',
      'Xong thì bấm “Đọc mã khác” hoặc đóng trang: không còn gì trên máy, trừ tệp đã lưu.',
    ],
    script: {
      ready: 'Sẵn sàng. Từ giờ đọc được cả khi mất mạng.',
      readyPlain: 'Sẵn sàng, nhưng chỉ đọc được mã rõ nét: đưa mã thật gần. Từ giờ đọc được cả khi mất mạng.',
      looking: 'Đang tìm mã. Đưa mã vào giữa hình, đủ sáng, giữ yên.',
      reading: 'Đang đọc ảnh…',
      faults: {
        'no-code': 'Không thấy mã nào trong ảnh. Chụp lại gần hơn, đủ sáng, lấy trọn mã cả lề trắng.',
        'no-picture':
          'Không mở được tệp này. Chọn một ảnh JPEG hoặc PNG; tệp PDF thì đọc bằng lệnh read-code của bộ công cụ.',
        'not-one': 'Mã này không phải mã tờ khai. Tìm mã ở tờ danh sách mang theo.',
        'newer-format': 'Mã viết theo quy cách mới hơn trang này. Tải lại trang khi có mạng rồi đọc lại.',
        'unknown-procedure': 'Mã của một thủ tục không có ở đây. Nhập theo tờ khai giấy.',
        'unknown-dictionary': 'Mã dùng từ điển mới hơn trang này. Tải lại trang khi có mạng rồi đọc lại.',
        'cut-off': 'Mã bị thiếu một phần. Chụp lại; vẫn vậy thì nhập theo tờ khai giấy.',
        damaged: 'Mã bị hỏng. Chụp lại; vẫn vậy thì nhập theo tờ khai giấy.',
        insecure: 'Không mở được máy ảnh vì kết nối chưa được bảo vệ (https). Hãy chọn ảnh chụp mã.',
        forbidden: 'Trang này không được dùng máy ảnh. Hãy chọn ảnh chụp mã.',
        denied:
          'Chưa được phép dùng máy ảnh: cho phép trong phần cài đặt của trình duyệt, hoặc chọn ảnh chụp mã.',
        none: 'Không tìm thấy máy ảnh. Hãy chọn ảnh chụp mã.',
        busy: 'Không mở được máy ảnh; có thể ứng dụng khác đang dùng. Hãy chọn ảnh chụp mã.',
      },
      right: 'Tờ khai đủ và đúng theo biểu mẫu.',
      wrong: 'Tờ khai có chỗ chưa đúng theo biểu mẫu:',
      older: 'Tờ khai điền theo bản cũ của biểu mẫu; câu trả lời đã được chuyển sang bản hiện nay.',
      newer: 'Tờ khai điền theo bản mới hơn của biểu mẫu. Tải lại trang khi có mạng rồi đọc lại.',
      misfits: 'Câu trả lời không có chỗ trong biểu mẫu hiện nay, xem ở tờ khai giấy:',
      copied: 'Đã chép.',
      notCopied: 'Trình duyệt không cho chép. Hãy lưu thành JSON.',
    },
  },

  snippetPage: {
    title: 'Tạo mã nhúng',
    lead: 'Chọn thủ tục và cách hiện, rồi chép đoạn mã vào trang của xã. Tờ khai ở cuối trang hiện đúng như lựa chọn.',
    needsScript:
      'Trang này cần JavaScript. Không bật được thì chép hai dòng ở trang hướng dẫn nhúng và sửa mã thủ tục.',
    procedure: 'Thủ tục',
    commune: 'Mã xã (không bắt buộc)',
    communeHint: 'Năm chữ số theo Quyết định 19/2025/QĐ-TTg. Để tờ khai biết nơi nhận và mức phí.',
    language: 'Ngôn ngữ',
    languages: { page: 'Theo trang', vi: 'Tiếng Việt', en: 'Tiếng Anh' },
    theme: 'Nền',
    themes: { page: 'Theo nền của trang', light: 'Luôn sáng', dark: 'Luôn tối' },
    colour: 'Màu của trang (không bắt buộc)',
    colourHint: 'Mã màu sáu chữ số, ví dụ 8b0000. Dùng cho nút, đường dẫn và tiêu đề phần.',
    noColour: 'Mã màu gồm ba hoặc sáu chữ số từ 0 đến 9 và chữ từ A đến F, ví dụ 8b0000.',
    colourStyles: 'Màu của trang, thêm vào tệp CSS của trang',
    colourVerdicts: {
      light: {
        good: 'Trên nền sáng: {ratio} : 1, đọc rõ.',
        poor: 'Trên nền sáng: {ratio} : 1, khó đọc (cần 4,5 : 1), nên mã dưới đây dùng {colour}.',
      },
      dark: {
        good: 'Trên nền tối: {ratio} : 1, đọc rõ.',
        poor: 'Trên nền tối: {ratio} : 1, khó đọc (cần 4,5 : 1), nên mã dưới đây dùng {colour}.',
      },
    },
    pinned: 'Giữ nguyên phiên bản này',
    pinnedHint:
      'Trình duyệt từ chối mã khác với bản bạn đã thử (integrity). Đổi lại, phí và thời hạn mới chỉ hiện khi bạn tạo lại mã.',
    script: 'Hai dòng để dán',
    scriptText:
      'Cách nên dùng: tờ khai nằm trong trang, rộng theo trang, dùng được cả khi trang có Content-Security-Policy.',
    frame: 'Khung (iframe), khi CMS xóa thẻ script',
    frameText:
      'Chỉ dòng đầu là cần. Dòng thứ hai giúp khung cao vừa tờ khai; CMS xóa dòng đó thì khung tự cuộn. Không khung nào khác, trang nào khác ra lệnh được cho nó.',
    link: 'Đường dẫn và mã QR',
    linkText:
      'Không nhúng được gì thì dẫn tới trang điền sẵn xã của bạn. Mã QR dưới đây in ra dán ở Bộ phận Một cửa.',
    codeAlt: 'Mã QR dẫn tới trang điền tờ khai đã chọn',
    policy: 'Nếu trang có Content-Security-Policy, thêm:',
    recipes: 'Cách dán trong từng CMS',
    recipeList: [
      {
        title: 'WordPress',
        steps: [
          'Mở trang cần sửa, bấm dấu cộng, chọn khối HTML tùy chỉnh (Custom HTML).',
          'Dán đoạn mã, bấm Xem trước rồi Cập nhật. Tài khoản phải có quyền Quản trị viên; quyền thấp hơn thì WordPress xóa thẻ script: dùng bản iframe.',
          'Trang dựng bằng Elementor: dùng ô HTML, không dùng ô Văn bản.',
        ],
      },
      {
        title: 'Joomla',
        steps: [
          'Vào Hệ thống, Cấu hình chung, thẻ Bộ lọc văn bản: đặt nhóm của bạn là Không lọc.',
          'Vào Nội dung, Mô-đun, tạo mô-đun Tùy biến (Custom); trong bộ soạn thảo bấm nút mã nguồn rồi dán.',
          'Trong bộ soạn thảo TinyMCE, tắt mục xóa thẻ không hợp lệ. Không đổi được cấu hình thì dùng bản iframe.',
        ],
      },
      {
        title: 'DotNetNuke (DNN)',
        steps: [
          'Thêm mô-đun HTML vào trang, mở Sửa nội dung, chuyển sang chế độ Source hoặc Basic Text Box.',
          'Dán đoạn mã rồi lưu. DNN bọc cả trang trong một thẻ form: tờ khai vẫn chạy, phím Enter không gửi form của trang.',
          'Quyền biên tập thường bị lọc thẻ script: đưa dòng script vào Page Header Tags trong thiết lập trang, thẻ dvc-procedure để trong mô-đun HTML; hoặc dùng bản iframe.',
        ],
      },
    ],
    preview: 'Xem thử',
  },

  guidePage: {
    title: 'Hướng dẫn biên tập: mười hai việc hay làm',
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
