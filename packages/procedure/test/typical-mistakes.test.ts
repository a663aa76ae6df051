import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { expectTold, type Mistake } from './mistake.ts';
import { at, requester } from './sample-places.ts';
import {
  caseFile,
  communeFile,
  declarationFile,
  englishFile,
  type Files,
  loadSample,
  paperFile,
  procedureFile,
  sharedFile,
} from './sample-schemas.ts';

const condition = (files: Files) => requester(files).allOf[0];

const inTheFile: Mistake[] = [
  {
    did: 'left a comment in the file',
    change: (files) => (files[declarationFile] = '{"title": "Tờ khai" // tên\n}'),
    file: declarationFile,
    pointer: '',
    says: 'Tệp JSON không được có chú thích // hay /* */.',
  },
  {
    did: 'left a comma behind the last item',
    change: (files) => (files[declarationFile] = '{"type": "object",\n}'),
    file: declarationFile,
    pointer: '',
    says: 'Thừa dấu phẩy sau mục cuối cùng.',
  },
  {
    did: 'forgot a comma between two items',
    change: (files) => (files[declarationFile] = '{"type": "object"\n"title": "Tờ khai"}'),
    file: declarationFile,
    pointer: '',
    says: 'Thiếu dấu phẩy trước chỗ này.',
  },
  {
    did: 'saved the file with a byte order mark',
    change: (files) => (files[communeFile] = `\ufeff${JSON.stringify(files[communeFile])}`),
    file: communeFile,
    pointer: '',
    says: 'Tệp mở đầu bằng dấu BOM, một ký tự ẩn mà nhiều phần mềm đọc JSON không chấp nhận.',
    wayOut: 'Lưu lại tệp với bảng mã "UTF-8" (không phải "UTF-8 with BOM").',
  },
  {
    did: 'wrote a key twice',
    change: (files) => {
      const text = JSON.stringify(files[communeFile]);
      files[communeFile] = text.replace('"name":', '"name": "Xã Khác", "name":');
    },
    file: communeFile,
    pointer: '/name',
    says: 'Khóa "name" được viết hai lần trong cùng một cặp ngoặc { }; máy chỉ đọc được một.',
  },
  {
    did: 'typed decomposed Vietnamese',
    change: (files) => (files[communeFile].name = 'Xã Sông Mẫu'.normalize('NFD')),
    file: communeFile,
    pointer: '/name',
    says: 'dùng dấu tiếng Việt tổ hợp (NFD)',
  },
];

const inTheDeclaration: Mistake[] = [
  {
    did: 'misspelt a keyword',
    change: (files) => (requester(files).properties.status.titel = 'Tình trạng'),
    file: declarationFile,
    pointer: `${at}/properties/status/titel`,
    says: 'Biểu mẫu không hiểu khóa "titel".',
    wayOut: 'Có phải ý bạn là "title"? Sửa lại thành "title".',
  },
  {
    did: 'misspelt an annotation',
    change: (files) => (requester(files).properties.status['x-mesages'] = {}),
    file: declarationFile,
    pointer: `${at}/properties/status/x-mesages`,
    says: 'Biểu mẫu không hiểu khóa "x-mesages".',
    wayOut: 'Có phải ý bạn là "x-messages"? Sửa lại thành "x-messages".',
  },
  {
    did: 'used a keyword that the form does not know',
    change: (files) => (requester(files).patternProperties = {}),
    file: declarationFile,
    pointer: `${at}/patternProperties`,
    says: 'Biểu mẫu không hiểu khóa "patternProperties".',
    wayOut: 'Khai từng mục trong "properties".',
  },
  {
    did: 'misspelt a format',
    change: (files) => (requester(files).properties.dateOfBirth.format = 'datee'),
    file: declarationFile,
    pointer: `${at}/properties/dateOfBirth/format`,
    says: 'Giá trị "datee" không nằm trong các giá trị cho phép.',
    wayOut: 'Có phải ý bạn là "date"? Sửa lại thành "date".',
  },
  {
    did: 'misspelt a widget',
    change: (files) => (requester(files).properties.status['x-widget'] = 'radio'),
    file: declarationFile,
    pointer: `${at}/properties/status/x-widget`,
    says: 'Giá trị "radio" không nằm trong các giá trị cho phép.',
    wayOut: 'Có phải ý bạn là "radios"? Sửa lại thành "radios".',
  },
  {
    did: 'asked a free text with radio buttons',
    change: (files) => (requester(files).properties.dateOfBirth['x-widget'] = 'radios'),
    file: declarationFile,
    pointer: `${at}/properties/dateOfBirth/x-widget`,
    says: 'Không hỏi mục "dateOfBirth" bằng "radios" được.',
  },
  {
    did: 'left a field without a label',
    change: (files) => delete requester(files).properties.dateOfBirth.title,
    file: declarationFile,
    pointer: `${at}/properties/dateOfBirth`,
    says: 'Mục "dateOfBirth" chưa có nhãn, công dân sẽ không biết phải điền gì.',
  },
  {
    did: 'left a field without a type',
    change: (files) => delete requester(files).properties.status.type,
    file: declarationFile,
    pointer: `${at}/properties/status`,
    says: 'Mục "status" chưa nói là loại gì.',
  },
  {
    did: 'named a field in Vietnamese',
    change: (files) => (requester(files).properties.ho_ten = { type: 'string', title: 'Họ tên' }),
    file: declarationFile,
    pointer: `${at}/properties/ho_ten`,
    says: 'Tên mục "ho_ten" viết không đúng quy cách.',
  },
  {
    did: 'required a field that is not there',
    change: (files) => requester(files).required.push('spous'),
    file: declarationFile,
    pointer: `${at}/required`,
    says: '"spous" được ghi là bắt buộc, nhưng không có mục nào tên như vậy trong "requester".',
    wayOut: 'Có phải ý bạn là "spouse"? Sửa lại thành "spouse".',
  },
  {
    did: 'hid a field that is not there',
    change: (files) => (condition(files).else.properties = { husband: false }),
    file: declarationFile,
    pointer: `${at}/allOf/0/else/properties/husband`,
    says: '"husband" được ghi là không hiện, nhưng không có mục nào tên như vậy trong "requester".',
  },
  {
    did: 'asked a condition about a field that is not there',
    change: (files) =>
      (condition(files).if = { properties: { statu: { const: 'married' } }, required: ['statu'] }),
    file: declarationFile,
    pointer: `${at}/allOf/0/if/properties/statu`,
    says: 'Điều kiện hỏi "statu", nhưng tờ khai không có mục này.',
    wayOut: 'Có phải ý bạn là "status"? Sửa lại thành "status".',
  },
  {
    did: 'asked a condition about a field outside of its group',
    change: (files) =>
      (condition(files).if = {
        properties: { pledge: { properties: { place: { const: 'Huế' } }, required: ['place'] } },
        required: ['pledge'],
      }),
    file: declarationFile,
    pointer: `${at}/allOf/0/if/properties/pledge/properties/place`,
    says: 'Điều kiện hỏi "pledge.place", nhưng điều kiện này nằm trong nhóm "requester" nên chỉ thấy các mục của nhóm đó.',
  },
  {
    did: 'asked a condition about a later field',
    change: (files) => {
      const { spouse, ...others } = requester(files).properties;
      requester(files).properties = { spouse, ...others };
    },
    file: declarationFile,
    pointer: `${at}/allOf/0/if`,
    says: 'Điều kiện hỏi "status", nhưng mục này đứng sau mục "spouse" được ẩn/hiện; điều kiện chỉ được hỏi mục đứng trước.',
    wayOut: 'Chuyển "spouse" xuống dưới "status", hoặc hỏi một mục đứng trước.',
  },
  {
    did: 'hid a field by its own answer',
    change: (files) => (condition(files).else.properties = { status: false }),
    file: declarationFile,
    pointer: `${at}/allOf/0/if`,
    says: 'Điều kiện hỏi "status" để ẩn/hiện hay thay đổi chính "status".',
  },
  {
    did: 'asked a condition for an option that does not exist',
    change: (files) => (condition(files).if.properties.status.const = 'maried'),
    file: declarationFile,
    pointer: `${at}/allOf/0/if/properties/status`,
    says: 'Điều kiện hỏi "status" có bằng "maried" không, nhưng mục này không bao giờ có giá trị đó.',
    wayOut: 'Có phải ý bạn là "married"? Sửa lại thành "married".',
  },
  {
    did: 'asked a condition for a number in quotes',
    change: (files) =>
      (files[declarationFile].allOf = [
        {
          if: {
            properties: { copies: { properties: { quantity: { const: '2' } }, required: ['quantity'] } },
            required: ['copies'],
          },
          else: { properties: { pledge: { properties: { place: false } } } },
        },
      ]),
    file: declarationFile,
    pointer: '/allOf/0/if/properties/copies/properties/quantity',
    says: 'Điều kiện hỏi "quantity" có bằng "2" không, nhưng mục này không bao giờ có giá trị đó.',
    wayOut: 'Sửa lại thành 2: số viết không có dấu nháy.',
  },
  {
    did: 'measured a choice like a number in a condition',
    change: (files) => (condition(files).if.properties.status.minimum = 2),
    file: declarationFile,
    pointer: `${at}/allOf/0/if/properties/status`,
    says: 'Điều kiện dùng "minimum" với mục "status", nhưng loại của mục này làm cho "minimum" không có tác dụng.',
  },
  {
    did: 'relabelled a group in a branch',
    change: (files) => {
      files[declarationFile].properties.zPlace = files[declarationFile].properties.pledge;
      delete files[declarationFile].properties.pledge;
      files[declarationFile].allOf = [
        {
          if: {
            properties: { copies: { properties: { quantity: { minimum: 2 } }, required: ['quantity'] } },
            required: ['copies'],
          },
          then: { properties: { zPlace: { title: 'Nơi làm' } } },
        },
      ];
    },
    file: declarationFile,
    pointer: '/allOf/0/then/properties/zPlace/title',
    says: 'Nhánh này không đổi được "title" của mục "zPlace" đã khai ở trên.',
  },
  {
    did: 'named an older draft of JSON Schema',
    change: (files) => (files[declarationFile].$schema = 'http://json-schema.org/draft-07/schema#'),
    file: declarationFile,
    pointer: '/$schema',
    says: 'Tờ khai viết theo JSON Schema 2020-12, không theo "http://json-schema.org/draft-07/schema#".',
  },
  {
    did: 'wrote a condition that asks nothing',
    change: (files) => (condition(files).if = {}),
    file: declarationFile,
    pointer: `${at}/allOf/0/if`,
    says: 'Điều kiện này không hỏi mục nào, nên luôn đúng.',
  },
  {
    did: 'forgot "required" in a condition',
    change: (files) => delete condition(files).if.required,
    file: declarationFile,
    pointer: `${at}/allOf/0/if/properties/status`,
    says: 'Khi "status" chưa được trả lời, điều kiện này vẫn được coi là đúng.',
    severity: 'warning',
  },
  {
    did: 'wrote "then" without "if"',
    change: (files) => delete condition(files).if,
    file: declarationFile,
    pointer: `${at}/allOf/0/then`,
    says: '"then" đứng một mình, không có "if".',
  },
  {
    did: 'wrote "if" without "then" and "else"',
    change: (files) => {
      delete condition(files).then;
      delete condition(files).else;
    },
    file: declarationFile,
    pointer: `${at}/allOf/0/if`,
    says: 'Điều kiện "if" không có "then" hay "else", nên không có tác dụng gì.',
  },
  {
    did: 'required and hid a field in one branch',
    change: (files) => (condition(files).else.required = ['spouse']),
    file: declarationFile,
    pointer: `${at}/allOf/0/else/properties/spouse`,
    says: '"spouse" vừa bắt buộc vừa không được hiện trong cùng một trường hợp.',
  },
  {
    did: 'hid a field that is always required',
    change: (files) => requester(files).required.push('spouse'),
    file: declarationFile,
    pointer: `${at}/allOf/0/else/properties/spouse`,
    says: '"spouse" luôn bắt buộc, nhưng nhánh này lại không cho hiện; ai vào nhánh này sẽ không nộp được.',
  },
  {
    did: 'nested a condition in its own opposite',
    change: (files) =>
      (condition(files).else.allOf = [
        { if: structuredClone(condition(files).if), then: { required: ['dateOfBirth'] } },
      ]),
    file: declarationFile,
    pointer: `${at}/allOf/0/else/allOf/0/then/required`,
    says: 'Nhánh này không bao giờ được áp dụng: điều kiện của nó ngược với điều kiện bao quanh.',
  },
  {
    did: 'required a field that only one branch shows',
    change: (files) => {
      requester(files).allOf.push({
        if: structuredClone(condition(files).if),
        then: { properties: { since: { type: 'string', title: 'Từ năm', format: 'year' } } },
      });
      requester(files).required.push('since');
    },
    file: declarationFile,
    pointer: `${at}/required`,
    says: '"since" bắt buộc, nhưng có trường hợp mục này không hiện ra để trả lời.',
  },
  {
    did: 'derived a text from a field that is not there',
    change: (files) => (requester(files).properties.dateInWords['x-derived'].from = 'birthday'),
    file: declarationFile,
    pointer: `${at}/properties/dateInWords/x-derived`,
    says: 'Mục "dateInWords" được tính từ "birthday", nhưng không có mục này trong cùng nhóm.',
  },
  {
    did: 'derived a text from a later field',
    change: (files) => {
      const { dateInWords, ...others } = requester(files).properties;
      requester(files).properties = { dateInWords, ...others };
    },
    file: declarationFile,
    pointer: `${at}/properties/dateInWords/x-derived`,
    says: 'Mục "dateInWords" được tính từ "dateOfBirth", nhưng "dateOfBirth" đứng sau nó.',
  },
  {
    did: 'made a field unwritable that nothing fills in',
    change: (files) => delete requester(files).properties.dateInWords['x-derived'],
    file: declarationFile,
    pointer: `${at}/properties/dateInWords/readOnly`,
    says: 'Mục "dateInWords" không cho gõ ("readOnly") nhưng cũng không được tính từ mục nào.',
  },
  {
    did: 'let a derived field be typed',
    change: (files) => delete requester(files).properties.dateInWords.readOnly,
    file: declarationFile,
    pointer: `${at}/properties/dateInWords/x-derived`,
    says: 'Mục "dateInWords" được tính tự động ("x-derived") nhưng vẫn cho gõ.',
  },
  {
    did: 'wrote a pattern that is none',
    change: (files) => (files[declarationFile].properties.pledge.properties.place.pattern = '^[A-Z'),
    file: declarationFile,
    pointer: '/properties/pledge/properties/place/pattern',
    says: 'Biểu thức chính quy "^[A-Z" viết sai: thiếu dấu ] đóng.',
  },
  {
    did: 'gave an example that is no right answer',
    change: (files) => (requester(files).properties.dateOfBirth.examples = ['31/01/1990']),
    file: declarationFile,
    pointer: `${at}/properties/dateOfBirth/examples`,
    says: 'Ví dụ "31/01/1990" không đạt "format" của chính mục này.',
  },
  {
    did: 'gave a default that is no option',
    change: (files) => (requester(files).properties.status.default = 'widowed'),
    file: declarationFile,
    pointer: `${at}/properties/status/default`,
    says: 'Câu trả lời điền sẵn "widowed" không đạt "oneOf" của chính mục này.',
  },
  {
    did: 'gave two options the same value',
    change: (files) => (requester(files).properties.status.oneOf[1].const = 'single'),
    file: declarationFile,
    pointer: `${at}/properties/status/oneOf/1/const`,
    says: 'Hai lựa chọn có cùng giá trị "single".',
  },
  {
    did: 'left an option without a label',
    change: (files) => delete requester(files).properties.status.oneOf[1].title,
    file: declarationFile,
    pointer: `${at}/properties/status/oneOf/1`,
    says: 'Lựa chọn "married" chưa có nhãn.',
  },
  {
    did: 'listed options without labels',
    change: (files) => (files[declarationFile].properties.pledge.properties.place.enum = ['Huế', 'Vinh']),
    file: declarationFile,
    pointer: '/properties/pledge/properties/place/enum',
    says: 'Các lựa chọn trong "enum" không có nhãn riêng; công dân đọc chính giá trị được lưu.',
    severity: 'warning',
  },
  {
    did: 'limited a number by its length',
    change: (files) => (files[declarationFile].properties.copies.properties.quantity.maxLength = 2),
    file: declarationFile,
    pointer: '/properties/copies/properties/quantity/maxLength',
    says: '"maxLength" không có tác dụng với mục "quantity", vì mục này là số.',
  },
  {
    did: 'swapped the bounds of a number',
    change: (files) => (files[declarationFile].properties.copies.properties.quantity.minimum = 30),
    file: declarationFile,
    pointer: '/properties/copies/properties/quantity/minimum',
    says: '"minimum" lớn hơn "maximum", nên không câu trả lời nào đạt được.',
  },
  {
    did: 'made a list of yes-no questions',
    change: (files) => (files[declarationFile].properties.children.items = { type: 'boolean' }),
    file: declarationFile,
    pointer: '/properties/children/items',
    says: 'Mỗi giá trị của mục "children" phải là chữ hoặc số',
  },
  {
    did: 'added an option in a branch',
    change: (files) => {
      const place = files[declarationFile].properties.pledge.properties;
      place.kind = { type: 'string', title: 'Loại', oneOf: [{ const: 'a', title: 'A' }] };
      files[declarationFile].allOf = [
        {
          if: {
            properties: { copies: { properties: { quantity: { minimum: 2 } }, required: ['quantity'] } },
            required: ['copies'],
          },
          then: { properties: { pledge: { properties: { kind: { enum: ['b'] } } } } },
        },
      ];
    },
    file: declarationFile,
    pointer: '/allOf/0/then/properties/pledge/properties/kind/enum',
    says: 'Nhánh này thêm lựa chọn "b" mà mục "kind" không có.',
  },
  {
    did: 'closed the declaration against what a branch adds',
    change: (files) => {
      files[declarationFile].additionalProperties = false;
      requester(files).allOf[0].then.properties = { since: { type: 'string', title: 'Từ năm' } };
      requester(files).additionalProperties = false;
    },
    file: declarationFile,
    pointer: `${at}/additionalProperties`,
    says: '"additionalProperties": false chặn luôn cả những mục mà "allOf", "then" hay "else" thêm vào.',
    wayOut: 'Dùng "unevaluatedProperties": false thay thế.',
  },
  {
    did: 'forgot to require a section with required fields',
    change: (files) => (files[declarationFile].required = ['requester']),
    file: declarationFile,
    pointer: '/properties/pledge',
    says: 'Phần "pledge" có mục bắt buộc, nhưng cả phần này thì không bắt buộc: công dân bỏ trống cả phần vẫn được.',
    severity: 'warning',
  },
];

const inReferences: Mistake[] = [
  {
    did: 'misspelt what a reference leads to',
    change: (files) =>
      (requester(files).properties.spouse.$ref = '../../shared/person.schema.json#/$defs/fulName'),
    file: declarationFile,
    pointer: `${at}/properties/spouse/$ref`,
    says: 'Tệp shared/person.schema.json không có "/$defs/fulName".',
    wayOut:
      'Có phải ý bạn là "../../shared/person.schema.json#/$defs/fullName"? Sửa lại thành "../../shared/person.schema.json#/$defs/fullName".',
  },
  {
    did: 'led a reference to a file that is not there',
    change: (files) =>
      (requester(files).properties.spouse.$ref = '../../shared/people.schema.json#/$defs/fullName'),
    file: declarationFile,
    pointer: `${at}/properties/spouse/$ref`,
    says: '"$ref" dẫn tới tệp shared/people.schema.json, nhưng không có tệp này.',
    wayOut:
      'Có phải ý bạn là "../../shared/person.schema.json#/$defs/fullName"? Sửa lại thành "../../shared/person.schema.json#/$defs/fullName".',
  },
  {
    did: 'made references run in a circle',
    change: (files) => (files[sharedFile].$defs.fullName = { $ref: '#/$defs/fullName' }),
    file: sharedFile,
    pointer: '/$defs/fullName/$ref',
    says: '"$ref" này đi vòng về chính nó',
  },
  {
    did: 'overrode what a reference decides',
    change: (files) => (requester(files).properties.spouse.maxLength = 5),
    file: declarationFile,
    pointer: `${at}/properties/spouse/maxLength`,
    says: 'Phần chung mà "$ref" dẫn tới đã có "maxLength", nên không ghi đè ở đây được.',
  },
];

const inTheFacts: Mistake[] = [
  {
    did: 'misspelt a key of procedure.json',
    change: (files) => {
      files[procedureFile].sumary = files[procedureFile].summary;
      delete files[procedureFile].summary;
    },
    file: procedureFile,
    pointer: '/sumary',
    says: 'Không có khóa nào tên "sumary" ở đây.',
    wayOut: 'Có phải ý bạn là "summary"? Sửa lại thành "summary".',
  },
  {
    did: 'forgot a key of procedure.json',
    change: (files) => delete files[procedureFile].steps,
    file: procedureFile,
    pointer: '',
    says: 'Thiếu khóa "steps" ở đây.',
    wayOut: 'Thêm "steps", giá trị là một danh sách trong [ ].',
  },
  {
    did: 'put a number in quotes',
    change: (files) => (files[procedureFile].fees[1].amount.vnd = '8000'),
    file: procedureFile,
    pointer: '/fees/1/amount/vnd',
    says: 'Giá trị "8000" phải là một số, không có dấu nháy.',
    wayOut: 'Sửa lại thành 8000: không dấu nháy, không dấu chấm ngăn hàng nghìn.',
  },
  {
    did: 'wrote a day that does not exist',
    change: (files) => (files[procedureFile].checkedOn = '2026-02-30'),
    file: procedureFile,
    pointer: '/checkedOn',
    says: 'Không có ngày 30 tháng 2 năm 2026.',
  },
  {
    did: 'shortened the code',
    change: (files) => (files[procedureFile].code = '1.1193'),
    file: procedureFile,
    pointer: '/code',
    says: '"1.1193" viết không đúng quy cách.',
    wayOut: 'Mã thủ tục có dạng một chữ số, dấu chấm, sáu chữ số, ví dụ "1.001193".',
  },
  {
    did: 'named a source that is not described',
    change: (files) => (files[procedureFile].authority.evidence = { status: 'verified', sources: ['LAV'] }),
    file: procedureFile,
    pointer: '/authority/evidence/sources/0',
    says: 'Nguồn "LAV" chưa được khai ở mục "sources" cuối tệp procedure.json.',
    wayOut: 'Có phải ý bạn là "LAW"? Sửa lại thành "LAW".',
  },
  {
    did: 'called a fact verified without a source',
    change: (files) => (files[procedureFile].authority.evidence = { status: 'verified', sources: [] }),
    file: procedureFile,
    pointer: '/authority/evidence',
    says: 'Ghi là đã kiểm chứng ("verified") nhưng không nêu nguồn nào.',
  },
  {
    did: 'did not put a condition into words',
    change: (files) => delete files[procedureFile].attachments[1].whenText,
    file: procedureFile,
    pointer: '/attachments/1',
    says: '"marriage-certificate" chỉ cần trong một trường hợp ("when"), nhưng chưa viết trường hợp đó thành lời.',
  },
  {
    did: 'made an attachment depend on a field that is not there',
    change: (files) =>
      (files[procedureFile].attachments[1].when = {
        properties: { requestor: { const: 1 } },
        required: ['requestor'],
      }),
    file: procedureFile,
    pointer: '/attachments/1/when/properties/requestor',
    says: 'Điều kiện hỏi "requestor", nhưng tờ khai không có mục này.',
    wayOut: 'Có phải ý bạn là "requester"? Sửa lại thành "requester".',
  },
  {
    did: 'used a keyword of forms in a "when"',
    change: (files) => (files[procedureFile].attachments[1].when.title = 'Đã kết hôn'),
    file: procedureFile,
    pointer: '/attachments/1/when/title',
    says: '"title" không dùng được trong điều kiện.',
  },
  {
    did: 'gave two attachments one id',
    change: (files) => (files[procedureFile].attachments[1].id = 'declaration'),
    file: procedureFile,
    pointer: '/attachments/1',
    says: '"declaration" được khai hai lần trong "attachments".',
  },
  {
    did: 'forgot which attachment is the declaration',
    change: (files) => delete files[procedureFile].attachments[0].isDeclaration,
    file: procedureFile,
    pointer: '/attachments',
    says: 'Chưa có giấy tờ nào là tờ khai của thủ tục.',
  },
  {
    did: 'led the number of copies to a text',
    change: (files) => (files[procedureFile].delivery.copies = 'pledge.place'),
    file: procedureFile,
    pointer: '/delivery/copies',
    says: '"copies" dẫn tới mục "pledge.place", nhưng mục này không phải số nguyên.',
  },
  {
    did: 'charged by the copy without saying where the number is',
    change: (files) => (files[procedureFile].delivery.copies = null),
    file: procedureFile,
    pointer: '/fees/1/amount',
    says: 'Khoản "Phí bản sao" tính theo số bản, nhưng chưa biết số bản nằm ở mục nào của tờ khai.',
  },
  {
    did: 'charged for a delivery that is not offered',
    change: (files) => (files[procedureFile].fees[0].delivery = ['post']),
    file: procedureFile,
    pointer: '/fees/0/delivery/0',
    says: 'Khoản "Lệ phí" tính khi trả kết quả kiểu "post", nhưng thủ tục không trả kết quả kiểu này.',
  },
  {
    did: 'let the facts grow old',
    change: (files) => (files[procedureFile].checkedOn = '2026-06-01'),
    file: procedureFile,
    pointer: '/checkedOn',
    says: 'Thông tin được đối chiếu với nguồn lần cuối cách đây 153 ngày, quá 90 ngày.',
    severity: 'warning',
  },
  {
    did: 'gave too few names to search by',
    change: (files) => (files[procedureFile].aliases = ['giấy xác nhận']),
    file: procedureFile,
    pointer: '/aliases',
    says: 'Mới có 1 tên gọi khác; người dân tìm bằng lời của mình sẽ khó thấy thủ tục này.',
    severity: 'warning',
  },
  {
    did: 'let a procedure that was replaced stand before its successor',
    change: (files) => (files[procedureFile].supersededBy = '1.000002'),
    file: procedureFile,
    pointer: '/popularity/level',
    says: 'Thủ tục đã được thay bằng 1.000002 mà còn ghi mức 1: khi tìm sẽ đứng trước thủ tục đang dùng.',
  },
  {
    did: 'put a rare procedure on the front page',
    change: (files) => (files[procedureFile].featured = true),
    file: procedureFile,
    pointer: '/popularity/level',
    says: 'Thủ tục đứng ở trang đầu ("featured") mà chỉ ghi mức 1.',
    severity: 'warning',
  },
  {
    did: 'set a sum for a fee that the province does not set',
    change: (files) => (files[communeFile].decisions[0].fees[0].fee = 'copies'),
    file: communeFile,
    pointer: '/decisions/0/fees/0/fee',
    says: 'Thủ tục "Xin xác nhận" không có khoản "copies" do tỉnh quy định.',
  },
  {
    did: 'had dossiers sent where others can read them',
    change: (files) => (files[communeFile].receiver = { address: 'http://nop-ho-so.example.org/' }),
    file: communeFile,
    pointer: '/receiver/address',
    says: 'Địa chỉ nơi nhận hồ sơ "http://nop-ho-so.example.org/" không dùng được: hồ sơ có giấy tờ của người dân, chỉ gửi qua https.',
  },
  {
    did: 'forgot the slash at the end of the receiver',
    change: (files) => (files[communeFile].receiver = { address: 'https://nop-ho-so.example.org/nhan' }),
    file: communeFile,
    pointer: '/receiver/address',
    says: 'Địa chỉ nơi nhận hồ sơ "https://nop-ho-so.example.org/nhan" không dùng được: hồ sơ có giấy tờ của người dân, chỉ gửi qua https.',
  },
  {
    did: 'led the receipt with its secret to a page that others can read',
    change: (files) =>
      (files[communeFile].receiver = {
        address: 'https://nop-ho-so.example.org/',
        lookUp: 'http://dvc.example.org/tra-cuu/',
      }),
    file: communeFile,
    pointer: '/receiver/lookUp',
    says: 'Địa chỉ trang tra cứu "http://dvc.example.org/tra-cuu/" không dùng được: biên nhận dẫn người dân đến đó cùng mã bí mật, chỉ mở qua https.',
  },
];

const onThePaper: Mistake[] = [
  {
    did: 'forgot to print a field',
    change: (files) => files[paperFile].blocks.splice(3, 1),
    file: paperFile,
    pointer: '/blocks',
    says: 'Mục "requester.dateOfBirth" của tờ khai không được in ở đâu cả.',
    wayOut:
      'Thêm {"answer": "requester.dateOfBirth"} vào một dòng, hoặc ghi lý do không in vào "notOnPaper".',
  },
  {
    did: 'forgot to print a field of a list',
    change: (files) => (files[paperFile].blocks[5].each.cells = ['', '']),
    file: paperFile,
    pointer: '/blocks',
    says: 'Mục "children.name" của tờ khai không được in ở đâu cả.',
  },
  {
    did: 'printed a field that is not there',
    change: (files) => (files[paperFile].blocks[2].parts[1].answer = 'requester.fulName'),
    file: paperFile,
    pointer: '/blocks/2/parts/1/answer',
    says: 'Mẫu in dùng mục "requester.fulName", nhưng tờ khai không có mục này.',
    wayOut: 'Có phải ý bạn là "requester.fullName"? Sửa lại thành "requester.fullName".',
  },
  {
    did: 'left an option without its wording',
    change: (files) => delete files[paperFile].blocks[4].parts[0].texts.single,
    file: paperFile,
    pointer: '/blocks/4/parts/0/texts',
    says: 'Lựa chọn "single" của mục "requester.status" chưa có lời văn để in.',
  },
  {
    did: 'misspelt a placeholder in a wording',
    change: (files) => (files[paperFile].blocks[4].parts[0].texts.married = 'Với {requester.spous}'),
    file: paperFile,
    pointer: '/blocks/4/parts/0/texts/married',
    says: 'Tờ khai không có mục "requester.spous"; có lẽ đó là mục "requester.spouse", chưa có ở tệp này.',
  },
  {
    did: 'ticked a box by a value that never comes',
    change: (files) =>
      files[paperFile].blocks[4].parts.push({ check: 'requester.status', equals: 'widowed', text: 'Góa' }),
    file: paperFile,
    pointer: '/blocks/4/parts/1/equals',
    says: 'Ô này không bao giờ được đánh dấu: "requester.status" không có giá trị "widowed".',
  },
  {
    did: 'repeated a table row for what is no list',
    change: (files) => (files[paperFile].blocks[5].each.list = 'copies'),
    file: paperFile,
    pointer: '/blocks/5/each/list',
    says: 'Mẫu in lặp theo "copies", nhưng mục này không phải danh sách.',
  },
  {
    did: 'left out a table cell',
    change: (files) => files[paperFile].blocks[5].each.cells.pop(),
    file: paperFile,
    pointer: '/blocks/5/each/cells',
    says: 'Hàng này có 1 ô, nhưng bảng có 2 cột.',
  },
  {
    did: 'wrote a name as a date',
    change: (files) => (files[paperFile].blocks[2].parts[1].as = 'date'),
    file: paperFile,
    pointer: '/blocks/2/parts/1/as',
    says: '"requester.fullName" được in kiểu "date", nhưng mục này không phải một ngày.',
  },
  {
    did: 'printed a whole group on one line',
    change: (files) => (files[paperFile].blocks[6].parts[1] = { answer: 'copies' }),
    file: paperFile,
    pointer: '/blocks/6/parts/1/answer',
    says: '"copies" là một nhóm, và không phải địa chỉ hay giấy tờ tùy thân nên không in trên một dòng được.',
  },
  {
    did: 'marked a footnote that is not there',
    change: (files) => (files[paperFile].blocks[2].parts[0].text = 'Họ tên: ^(1) '),
    file: paperFile,
    pointer: '/blocks/2/parts/0/text',
    says: 'Dấu chú thích ^(1) không có chú thích nào ở cuối tờ khai.',
  },
  {
    did: 'kept a footnote without a mark',
    change: (files) =>
      files[paperFile].blocks.push({ block: 'footnotes', notes: [{ mark: '(1)', text: 'Ghi rõ.' }] }),
    file: paperFile,
    pointer: '/blocks/9/notes/0',
    says: 'Chú thích (1) không được dấu nào trong tờ khai dẫn tới.',
    severity: 'warning',
  },
  {
    did: 'excused a field that is printed',
    change: (files) => (files[paperFile].notOnPaper['pledge.place'] = 'Không có chỗ.'),
    file: paperFile,
    pointer: '/notOnPaper/pledge.place',
    says: 'Mục "pledge.place" ghi là không in, nhưng mẫu in có dùng.',
  },
  {
    did: 'named an unknown kind of block',
    change: (files) => (files[paperFile].blocks[1].block = 'titel'),
    file: paperFile,
    pointer: '/blocks/1/block',
    says: 'Không có loại "titel" nào cho "block".',
    wayOut: 'Có phải ý bạn là "title"? Sửa lại thành "title".',
  },
  {
    did: 'left out the layout of a declaration',
    change: (files) => delete files[paperFile],
    file: paperFile,
    pointer: '',
    says: 'Thủ tục có tờ khai nhưng thiếu paper.json, nên không in ra được.',
  },
];

const aroundIt: Mistake[] = [
  {
    did: 'answered a field in a case that is not there',
    change: (files) => (files[caseFile].answers.requester.ful = 'x'),
    file: caseFile,
    pointer: '/answers/requester/ful',
    says: 'Tờ khai không có mục "requester.ful".',
  },
  {
    did: 'expected an attachment in a case that is not there',
    change: (files) => (files[caseFile].expect.attachments = ['declaratoin']),
    file: caseFile,
    pointer: '/expect/attachments/0',
    says: 'Thủ tục không có giấy tờ nào mang mã "declaratoin".',
  },
  {
    did: 'expected a fee in a case that is not there',
    change: (files) => (files[caseFile].expect.fees = { certificat: 8000 }),
    file: caseFile,
    pointer: '/expect/fees/certificat',
    says: 'Thủ tục không có khoản phải trả nào mang mã "certificat".',
  },
  {
    did: 'kept the translation of a text that is gone',
    change: (files) => (files[englishFile]['Mục đã bỏ'] = 'Gone'),
    file: englishFile,
    pointer: '/Mục đã bỏ',
    says: 'Không còn chữ nào là "Mục đã bỏ", nên bản dịch của nó không hiện ở đâu.',
    severity: 'warning',
  },
  {
    did: 'translated a text for a place where it does not stand',
    change: (files) =>
      (files[englishFile]['Lệ phí'] = { 'fees/certificate/name': 'Fee', 'results/text': 'Cost' }),
    file: englishFile,
    pointer: '/Lệ phí/results~1text',
    says: 'Bản dịch này dành cho chỗ "results/text", nhưng chữ "Lệ phí" không đứng ở chỗ nào như vậy.',
    wayOut: 'Chỗ ấy đã bỏ thì xóa dòng này.',
    severity: 'warning',
  },
  {
    did: 'forgot a translation',
    change: (files) => delete files[englishFile]['Xin xác nhận'],
    file: englishFile,
    pointer: '',
    says: 'Còn 1 chữ chưa có bản tiếng Anh:\n      procedure.json:4  "Xin xác nhận"',
    severity: 'warning',
  },
  {
    did: 'misnamed a file of the procedure',
    change: (files) => {
      files['procedures/xin-xac-nhan/papers.json'] = files[paperFile];
    },
    file: 'procedures/xin-xac-nhan/papers.json',
    pointer: '',
    says: 'Bộ công cụ không đọc tệp "papers.json" trong thư mục thủ tục.',
    wayOut: 'Các tệp của thủ tục đã đủ: cần gì trong đó thì chép sang, rồi xóa tệp này.',
  },
  {
    did: 'copied a procedure without changing its code',
    change: (files) => {
      for (const name of Object.keys(files).filter((one) => one.startsWith('procedures/')))
        files[name.replace('xin-xac-nhan', 'xin-xac-nhan-khac')] = files[name];
    },
    file: 'procedures/xin-xac-nhan-khac/procedure.json',
    pointer: '/code',
    says: 'Mã "1.000001" đã là của thủ tục trong thư mục "xin-xac-nhan".',
  },
];

const groups: readonly [string, readonly Mistake[]][] = [
  ['any file', inTheFile],
  ['a declaration', inTheDeclaration],
  ['references', inReferences],
  ['the facts', inTheFacts],
  ['the paper', onThePaper],
  ['cases, translations and files', aroundIt],
];

it('finds nothing to mend in a sound definition', () => {
  assert.deepEqual(loadSample().problems, []);
});

for (const [place, mistakes] of groups)
  describe(`mistakes in ${place}`, () => {
    for (const mistake of mistakes) it(`tells an editor who ${mistake.did}`, () => expectTold(mistake));
  });

it('tells all problems of all files at once, with their places', () => {
  const { problems } = loadSample((files) => {
    files[procedureFile].code = '1';
    files[paperFile].blocks[1].block = 'titel';
    files[communeFile] = '{"code": }';
    delete requester(files).properties.dateOfBirth.title;
    files[englishFile].Lệ = 3;
    requester(files).properties.spouse.titel = 'x';
  });
  const files = new Set(problems.map(({ file }) => file));
  assert.deepEqual(
    [...files],
    [communeFile, declarationFile, englishFile, paperFile, procedureFile].map((name) => `schemas/${name}`),
  );
  assert.ok(problems.every(({ line, column }) => (line ?? 0) > 0 && (column ?? 0) > 0));
  assert.equal(problems.filter(({ file }) => file === `schemas/${declarationFile}`).length, 2);
});
