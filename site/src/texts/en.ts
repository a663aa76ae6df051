import { atStart, serviceLevel, unverifiedMark } from '@dvc-kit/wording';
import type { Texts } from './vi.ts';

/** Everything the catalogue itself says in English. Terms of Vietnamese law keep their Vietnamese name once. */
export const en: Texts = {
  siteName: 'Commune procedures',
  tagline: 'What to bring, where to go, how to fill in the form',
  skipToContent: 'Skip to content',
  mainNavigation: 'Main pages',
  breadcrumbs: 'You are here',
  home: 'Home',
  otherLanguage: 'Tiếng Việt',
  otherLanguageLabel: 'Đọc trang này bằng tiếng Việt',

  fields: {
    'ho-tich': 'Civil status',
    'cu-tru': 'Residence',
    'bao-tro-xa-hoi': 'Social protection',
    'bao-hiem-y-te': 'Health insurance',
    'chung-thuc': 'Certification',
    'ho-kinh-doanh': 'Household businesses',
    'lien-thong': 'Combined procedures',
    khac: 'Other',
  },
  lifeEvents: {
    'sinh-con': 'Having a child',
    'ket-hon': 'Getting married',
    'nguoi-than-qua-doi': 'When someone dies',
    'chuyen-cho-o': 'Moving home',
    'giay-to-bi-mat': 'Lost or wrong documents',
    'cham-soc-nguoi-than': 'Caring for a relative',
    'di-hoc-di-lam': 'Documents for school or work',
    'buon-ban-kinh-doanh': 'Running a small business',
    'mua-ban-thua-ke': 'Buying, selling, giving, inheriting',
    'tuoi-gia-co-cong': 'Old age, service to the country',
  },
  channelPlaces: {
    desk: 'The one-stop desk of the commune',
    post: 'Sent to the one-stop desk by the public postal service',
    online: 'National Public Service Portal',
  },
  policePlaces: {
    desk: 'The police of the commune, ward or special zone',
    post: 'Sent to the police of the commune, ward or special zone by the public postal service',
    online: 'National Public Service Portal or the VNeID app',
  },
  levels: { commune: 'Commune', province: 'Province', ministry: 'Ministry' },
  serviceLevelSchemes: {
    'nd43-2011': (value) => `Level ${value} (older term, Decree 43/2011/NĐ-CP)`,
    'nd42-2022': (value) => atStart(serviceLevel(value, 'en')),
    'nd224-2026-proactive': (value) => `Proactive service, level ${value} (Decree 224/2026/NĐ-CP)`,
  },

  homePage: {
    title: 'Commune procedures: see which documents you need, fill in the form',
    heading: 'Which documents do you need?',
    lead: 'See what to bring, how long it takes and what it costs. Fill in the declaration here, then print and sign it: no writing by hand.',
    procedures: 'Fill in a form now',
    allProcedures: (count) => `Search all ${count} procedures`,
    byLifeEvent: 'By life event',
    byField: 'By field',
    howItWorks: 'Three steps',
    steps: [
      {
        title: 'See what you need',
        text: 'Every procedure has a checklist of documents for your own situation. Tick it, print it, take it along.',
      },
      {
        title: 'Fill in the declaration',
        text: 'On a phone or a computer. What you type stays on your device; this page sends it nowhere.',
      },
      {
        title: 'Sign and submit',
        text: 'Download the declaration on its official form, print and sign it, and submit it at the one-stop desk or send it by post.',
      },
    ],
    forWebmasters: 'The website of your commune can offer these forms too',
    forWebmastersText: 'Paste two lines of code into a page; no server is needed.',
    forWebmastersLink: 'How to embed a form',
  },

  search: {
    label: 'Find a procedure',
    hint: 'In your own words, with or without Vietnamese marks, or the number of a form or procedure. For example: lam giay khai sinh',
    go: 'Search',
    suggestions: 'Suggested procedures',
    suggested: (count) => `Suggestions: ${count}; choose with the up and down arrow keys`,
    noSuggestion: 'No suggestions',
    near: 'Closest:',
    allResults: (typed) => `See all results for “${typed}”`,
    notHere: 'Done by another authority: see where',
    failed: 'The search could not be loaded; type again once there is a network.',
    whole: 'See the whole list of procedures',
  },

  alphabetPage: {
    title: 'Procedures from A to Z',
    lead: 'Each procedure has an everyday and an official name; both are here.',
    letters: 'First letters',
  },

  cataloguePage: {
    title: 'All procedures',
    lead: (count, withForm) =>
      `${count} procedures, by field and then in Vietnamese order; the forms of ${withForm} can be filled in here.`,
    clear: 'Clear what was typed',
    clearShort: 'Clear',
    found: (count) => `${count} matching`,
    nearly: 'Nothing matches fully; these come closest',
    none: 'No procedure found',
    elsewhereFound: 'This is done by another authority; where stands just below',
    failed: 'The search could not be loaded. The list below is complete; type again once there is a network.',
    resultsHeading: (typed) => `Procedures for “${typed}”`,
    nearHeading: (typed) => `Closest to “${typed}”`,
    emptyHeading: (typed) => `No procedure found for “${typed}”`,
    unsureHeading: 'Not what you need?',
    emptyAdvice: 'Try fewer words, such as “birth”, “kết hôn” or “single”, or the code of the procedure. Or:',
    byAlphabet: 'See all from A to Z',
    byLifeEvent: 'See all by life event',
    askDesk: 'Ask the one-stop desk of the commune: what is not done there, it tells where to go for.',
    withoutScript:
      'This browser runs no JavaScript, so the list cannot be narrowed; here are all procedures.',
    elsewhereHeading: 'Done by other authorities, and where',
    showAll: 'Show all again',
    alsoCalled: 'Also called: ',
  },

  procedurePage: {
    code: 'Code',
    fee: 'Fee',
    time: 'Time',
    fillIn: 'Fill in the form',
    blankForm: 'Blank form (PDF)',
    fillableForm: 'PDF to type into',
    blankDocx: 'Blank form (DOCX)',
    onThisPage: 'On this page',
    whenToUse: 'When to use it',
    eligible: 'Who can apply',
    conditions: 'Conditions',
    prepare: 'Documents to prepare',
    prepareLead: 'Tick what you have. The parts that begin with “If” are only needed when they describe you.',
    print: 'Print the checklist',
    pageCode: 'Scan to open this page again',
    always: 'Everyone needs',
    onlyChannels: (channels) => `Only ${channels}`,
    madeHere: 'Fill it in here, then print and sign it',
    waiver: 'Not needed if',
    alternatives: 'If you cannot get it, bring one of these instead (the first is preferred)',
    notes: 'Please note',
    costs: 'Fees, time limits and places',
    channelTable: 'Time limit and place, by way of submitting',
    channelColumn: 'How',
    timeColumn: 'Time limit',
    placeColumn: 'Where',
    feeTable: 'Fees',
    feeColumn: 'For',
    amountColumn: 'Amount',
    whenColumn: 'When it is due',
    legalColumn: 'Set by',
    noFee: 'No fee is on record.',
    locallySet: 'Set by provinces and cities',
    notAsked: 'Not asked for',
    everyone: 'Always',
    whenDelivered: (how) => `When you choose: ${how}`,
    feeDetails: 'see each fee',
    timeDetails: 'see details',
    authority: 'Authority',
    handIn: 'How to submit',
    handInSteps: [
      'Fill in the declaration here, download the PDF, print and sign it. Or download the blank form and write by hand.',
      'Gather the documents of the checklist above.',
      'Submit everything, in one of the ways open to this procedure:',
    ],
    visits: {
      none: 'Fully online: no visit at all.',
      some: 'Partly online: at least one visit is still needed.',
      one: 'No way to submit online was found: one visit to submit, the result can come to your home.',
      two: 'No way to submit online was found: usually two visits, one to submit and one to receive the result.',
    },
    online: 'Submitting online',
    onlineList: [
      'A telephone number and an e-mail address are asked for: notices about the dossier go there.',
      'Once sent, keep the dossier code to look it up.',
    ],
    onlinePost:
      'If you receive the result at home, give the originals to the postal worker and pay the postage.',
    onlineGuide: 'See the steps of submitting online',
    nationalPortal: 'Open this procedure on the National Public Service Portal (in Vietnamese)',
    noNationalPortal: (code) => `On the National Public Service Portal, search for the code ${code}.`,
    steps: 'What the authority does',
    results: 'What you receive',
    howToReceive: 'How to receive it',
    questions: 'Questions',
    legal: 'Legal basis and sources',
    legalBasis: 'Legal basis',
    issued: (day) => `issued ${day}`,
    form: 'Official form',
    service: 'Online service level',
    sources: 'Sources',
    seenOn: (day) => `seen ${day}`,
    checkedOn: 'Last checked',
    unverified: unverifiedMark.en,
    unverifiedExplained:
      'This mark means: the detail was reported somewhere, but we could not read it in the original document ourselves. Ask the one-stop desk before you rely on it.',
    unverifiedSome: 'Some details on this page could not be checked against the original documents.',
    schema: 'For developers: JSON Schema of the declaration',
    dossierSchema: 'JSON Schema of the dossier file',
    validFrom: (day) => `In force since ${day}.`,
    notYet: (day) => `This procedure is not in force yet. It starts on ${day}.`,
    repealed: (day) => `This procedure applied to the end of ${day} only.`,
    replacedBy: 'Replaced by: ',
    replaces: 'Replaces: ',
    noDeclaration: 'This procedure is published for information only; there is no form to fill in yet.',
    noNationalProcedure: 'No national procedure bears this name. Use instead:',
    partOf: 'Can be done together with other things, in the combined procedure: ',
    changesOn: (day) => `From ${day} new rules apply: `,
    inForceNow: 'The rules in force now: ',
    noPapers: 'No source that we read lists the documents. Ask the one-stop desk before you go.',
    noChannels: 'No source that we read says how to submit, or how long it takes. Ask the one-stop desk.',
    whenChannels: (how) => `When submitted ${how}`,
    handInWithoutForm: [
      'Gather the documents of the checklist above.',
      'Submit everything, in one of the ways open to this procedure:',
    ],
    description: (name, summary) => `${name}: ${summary}`,
  },

  declarationPage: {
    title: (name) => `Form: ${name}`,
    description: (name) =>
      `Fill in the form for ${name} on a phone or computer and download the PDF on its official form. What you type stays on your device.`,
    back: 'See which documents to prepare',
    withoutScript:
      'JavaScript is switched off in this browser, so the form cannot be filled in here. You can still download the blank form, print it and write by hand.',
  },

  levelsPage: {
    title: 'Online service levels',
    lead: 'Which procedures can be done online, how far, and with how many visits. The terms changed over time, so each table is one of them.',
    meaning: 'What each level lets you do',
    meaningNote:
      'The two of today are those of Decree 42/2022/NĐ-CP, kept by Decree 224/2026/NĐ-CP. The four older levels are those of Decree 43/2011/NĐ-CP; the number of visits follows the notice of Gia Lai.',
    levelColumn: 'Level',
    meaningColumn: 'What you can do',
    visitsColumn: 'Visits',
    levelMeanings: [
      {
        level: 'Fully online (toàn trình, today)',
        meaning:
          'Every step is online; the result comes electronically or to your home by public post, unless the law wants you to be present.',
        visits: '0',
      },
      {
        level: 'Partly online (một phần, today)',
        meaning:
          'You submit online, but one step is in person. The authority must publish why: presence, a check on the spot, or a technical reason.',
        visits: '1 or more',
      },
      { level: 'Level 1 (older)', meaning: 'You read about the procedure.', visits: '2' },
      {
        level: 'Level 2 (older)',
        meaning: 'You download the blank declaration; submit and collect at the desk.',
        visits: '2',
      },
      {
        level: 'Level 3 (older)',
        meaning: 'You fill in and submit online; pay and collect at the desk.',
        visits: '1',
      },
      {
        level: 'Level 4 (older)',
        meaning: 'You fill in, submit and pay online; the result comes online or to your home.',
        visits: '0',
      },
    ],
    proactive:
      'Since 1 July 2026 the “levels 1–4” of proactive services (the authority reminds, prepares, proposes, acts by itself) are something else.',
    guide: 'Submitting online, step by step',
    now: 'Each procedure today',
    nowNote:
      'The ticks for “Submit online” and “Result at home” come from the ways named on the page of the procedure.',
    onlineColumn: 'Submit online',
    homeColumn: 'Result at home',
    tick: 'yes',
    noTick: 'not found',
    before: 'The older terms, by notice',
    beforeNote: 'The four levels of Decree 43/2011/NĐ-CP, as each notice gave them.',
    procedureColumn: 'Procedure',
    nowColumn: 'Online',
    level: (value) => `Level ${value}`,
    notStated: 'not stated',
    unknown: 'not known',
  },

  filingPage: {
    title: 'Submitting online, step by step',
    lead: 'From preparing to receiving the result. The steps are the same for every procedure that can be submitted online; the documents of each are on its own page.',
    sources:
      'Written from the notices on online services of Quảng Trị, Hà Nội, Bình Phước, Thái Nguyên and Gia Lai and a guide to the national public service portal of 2026. The real screens may differ a little.',
    why: 'What submitting online brings',
    whyList: [
      'Submit at any time, wherever there is a connection, without waiting your turn.',
      'Fewer visits: none for a fully online service, usually one for a partly online one.',
      'What the databases know is filled in; documents that the authority can look up need not be submitted.',
      'Some procedures cost less, or nothing, online: see the fees of the procedure.',
      'You follow the dossier by its code, by text message and e-mail.',
      'Combined birth procedure: the notices tell of 20 days cut to 5 working days; the portal now says 3 working days.',
    ],
    before: 'Prepare',
    beforeList: [
      'The electronic identity account (VNeID app) of the person who submits.',
      'A telephone number in use and an e-mail address: both are asked for, every notice goes there.',
      'Photos or scans of the documents: sharp, with all pages, from documents still valid. Where a signed declaration is wanted, print it, sign it and photograph it.',
      'The originals to be submitted or presented: keep them ready for when the result comes.',
      'A bank account, e-wallet or card for the fees, if any.',
    ],
    steps: 'The steps',
    stepList: [
      {
        title: 'Sign in',
        text: 'Open the national public service portal (dichvucong.gov.vn) or the VNeID app; sign in with the personal identification number, the password and the code sent to your telephone.',
      },
      {
        title: 'Find the procedure',
        text: 'Search by name or code. Choose the province, the commune and the authority; say whether you act for yourself or for somebody else.',
      },
      {
        title: 'Declare',
        text: 'Read what is filled in, fill in the rest; what has a * is required. Give the place of birth in full, with the health facility and its address, e.g. Trạm Y tế xã Sông Mẫu, xã Sông Mẫu, tỉnh Ví Dụ.',
      },
      {
        title: 'Attach the documents',
        text: 'Upload a photo or scan of each document; one that exists electronically can be chosen from your store on the portal.',
      },
      {
        title: 'Choose how to receive the result',
        text: 'At the desk, electronically, or at home by public post (name, telephone number and address of the recipient). Receiving it at home is what saves the visit.',
      },
      {
        title: 'Check and send',
        text: 'Look through everything, tick the undertaking, type the confirmation code shown on the screen if asked, then send.',
      },
      {
        title: 'Pay the fees',
        text: 'On the portal by bank account, e-banking, e-wallet, ATM or Visa card; some procedures are paid when you receive the result.',
      },
      {
        title: 'Keep the dossier code',
        text: 'Write the dossier code down or take a screenshot. It is for looking up the dossier, and for asking the desk.',
      },
      {
        title: 'Follow the dossier',
        text: 'Text messages, e-mails and “Hồ sơ của tôi” tell in turn: accepted and due day, something to be added, result ready, or refused with the reason. What is to be added has a time limit in the notice.',
      },
      {
        title: 'Receive the result, hand over the originals',
        text: 'At home: give the originals to the postal worker who brings the result, and pay the postage. At the desk: bring the originals and your identity document for comparison.',
      },
    ],
    obligatory: 'Where declaring online first is obligatory',
    obligatoryText:
      'Some places want you to declare online before you come, as the notice of Thái Nguyên does for combined procedures. If you cannot, call or visit the desk of the commune to be guided.',
    where: 'Which portal',
    whereText:
      'Procedures of the ministries are submitted on the national public service portal; the portal of a province is left for local matters. Name, address and hours of the desk are on the page of your commune.',
    levels: 'Which procedures can be submitted online',
    unsigned:
      'Signed in with an identity account you need not sign the electronic form digitally, by the portal’s description of civil status procedures.',
  },

  copying: { copy: 'Copy', copied: 'Copied' },
  embedPage: {
    title: 'Put a form on the website of your commune',
    lead: 'Paste these two lines where the form is to appear. Nothing to install, no server needed.',
    twoLines: 'The two lines',
    twoLinesText:
      'The link inside the tag is the way out: where the script cannot run, the blank form can still be downloaded.',
    codes: 'Codes of the procedures',
    codeColumn: 'Code',
    nameColumn: 'Procedure',
    policy: 'If the page has a Content-Security-Policy',
    policyText: 'Allowing this one origin is enough; neither unsafe-inline nor unsafe-eval is needed.',
    policyCard:
      'To read small and blurred QR codes on identity cards and HEIC photos of iPhones too (0.4 and 0.5 MB, fetched only when needed), add to script-src:',
    policySend:
      'Where the profile of the commune names a receiver of dossiers, add its origin to connect-src, so that dossiers can be sent from the form. Without it they can still be printed.',
    policyCamera:
      'The camera needs a page over https whose Permissions-Policy does not take it away, and allow="camera" at an iframe. Without it people choose a photo, or type.',
    policyOlder: 'For the looks of the form in Firefox up to 100, Safari and iOS up to 16.3 as well, add:',
    policyTrusted: 'If the page enforces Trusted Types, add:',
    status: 'Looking up what was sent',
    statusText:
      'On a page with this tag the citizen sees where a dossier stands that was sent online, supplements or withdraws it. Its receiver is the one in the profile of the commune. It is fetched only where the tag is; a page with a form alone fetches nothing more. The tag may be added to the page after the script has run. CSS variables as of the form.',
    statusAttributeList: [
      ['commune', 'Code of the commune that has the dossier; its profile has to name a receiver.'],
      ['heading-level', 'Level of the heading: 2 where the page has one h1.'],
      ['lang', 'vi or en; without it that of the page.'],
      ['theme', 'light or dark; without it as what it stands on.'],
    ],
    statusEventList: [
      ['dvc-ready', 'A dossier can be looked up; detail.commune is the code of the commune.'],
      ['dvc-error', 'The look-up did not load; the citizen reads how to try again.'],
    ],
    statusPartList: [
      ['root', 'The whole look-up'],
      ['step-title', 'Its heading'],
      ['field', 'A field with its label, hint, error and box'],
      ['label', 'The label of a field'],
      ['hint', 'The hint of a field'],
      ['issue', 'What is wrong with a field'],
      ['input', 'A text box'],
      ['choice', 'An option'],
      ['notice', 'A notice: not found, no network'],
      ['warning', 'What is asked before a dossier is withdrawn'],
      ['summary', 'A part of what is told'],
      ['actions', 'The row of buttons'],
      ['continue', 'The button that looks up'],
      ['back', 'The button that leads to another dossier'],
      ['retry', 'The button that looks up again'],
      ['stop', 'The button that stops sending'],
      ['attachment', 'The documents of a supplement'],
      ['file', 'The box that takes files'],
      ['privacy', 'What is said of keeping codes'],
    ],
    attributes: 'Attributes',
    events: 'Events',
    nameOf: 'Name',
    meaning: 'Meaning',
    attributeList: [
      ['code', 'Code of the procedure in the national database, such as 1.001193. Required.'],
      [
        'lang',
        'Language of the form on screen: vi (default), en, or the code of another language that the procedure is translated into. The printed form is always Vietnamese.',
      ],
      [
        'commune',
        'Five-digit code of the commune (Decision 19/2025/QĐ-TTg), so that the form knows its desk and fees. With an unknown code the form is there all the same, without these two.',
      ],
      [
        'theme',
        'light or dark. Without it the form is as light or dark as the ground of the page where it stands; set it where that is a picture.',
      ],
      ['mark-required', 'Marks required fields with *, instead of saying “(optional)” at the others.'],
      [
        'page-title',
        'Lets the form put the name of the step before the title of the page, and “Error:” while something needs mending.',
      ],
      ['heading-level', 'Level of each step’s heading on your page; 2 by default, right below one h1.'],
      [
        'host-submits',
        'Your page takes the dossier over through dvc-submit; the citizen is told so beforehand.',
      ],
      [
        'shared-device',
        'For a computer that many use: nothing is kept, nor offered to be kept on the device; a form left alone asks, then erases everything.',
      ],
      ['history', 'off: the steps stay out of the browser’s history, for pages that manage their own.'],
      ['preload', 'none: fetches addresses and the PDF part only when needed; by default in idle time.'],
    ],
    eventList: [
      [
        'dvc-ready',
        'The form is on the page and can be used; told again for another code. detail: code, version.',
      ],
      [
        'dvc-step',
        'The citizen went to another step or was held back. detail: step, index, count, hasErrors (the step has errors).',
      ],
      [
        'dvc-submit',
        'The dossier is complete. detail: dossier, files. Call event.waitUntil(promise) as soon as you hear it to take the dossier; see below. Only this event carries personal data.',
      ],
      [
        'dvc-offline-ready',
        'From here on, filling in and downloading the PDF needs no network; a DOCX is fetched when asked for.',
      ],
      [
        'dvc-submitted',
        'The dossier was handed over; detail.by is host (your page took it), online (sent to the receiving office) or paper (to be printed).',
      ],
      [
        'dvc-error',
        'Something went wrong. detail.reason: unknown-procedure, load, draw (no form; the fallback link can still be used), unknown-commune (no desk), part (something that comes later, such as the next steps or the list of communes, did not arrive; the citizen can ask again), file (a file was not made), old-browser (the browser is too old).',
      ],
    ],
    propertyList: [
      [
        '--dvc-color-primary',
        'Buttons, links, headings of sections. The page that makes your snippet tells which colours can be read on both grounds.',
      ],
      ['--dvc-color-primary-strong', 'Buttons and links under the pointer.'],
      ['--dvc-color-primary-soft', 'The pale ground behind text.'],
      ['--dvc-color-error', 'Errors, and nothing else.'],
      ['--dvc-color-focus', 'The ring around what has the focus.'],
      ['--dvc-font', 'Font family.'],
      [
        '--dvc-text-base',
        'Size of body text: 112.5 % of the reader’s own size, or the size of the page’s html where that is larger.',
      ],
      ['--dvc-measure', 'Greatest width.'],
    ],
    partList: [
      ['root', 'The whole form.'],
      ['procedure-name', 'The name of the procedure at the top.'],
      ['progress', 'The bar that tells how far one is.'],
      ['step-title', 'The heading of a step.'],
      ['section', 'A section of the declaration.'],
      ['group', 'A group of fields, such as a person.'],
      ['group-title', 'The name of a group.'],
      ['list-item', 'One entry of a list.'],
      ['field', 'A field with its label, hint, error and box.'],
      ['label', 'The label of a field.'],
      ['hint', 'The hint of a field.'],
      ['issue', 'What is wrong with a field.'],
      ['id-card', 'The button that fills in a person from an identity card.'],
      ['input', 'A text box, list or text area.'],
      ['choice', 'An option or a tick box.'],
      ['suggestions', 'The list of suggestions below a box.'],
      ['warning', 'A remark to look again.'],
      ['warnings', 'The block of such remarks.'],
      ['error-summary', 'What is wrong, at the top of the page.'],
      ['notice', 'A notice: not loaded, not sent.'],
      ['actions', 'The row of buttons at the end of a step.'],
      ['continue', 'The button that leads on.'],
      ['back', 'The button that leads back.'],
      ['retry', 'The button that tries again.'],
      ['stop', 'The button that stops sending.'],
      ['sign-in', 'The button that leads to signing in for a person’s block.'],
      ['sign-out', 'The link that lets go of who was signed in.'],
      ['start-anew', 'The button that begins a new form.'],
      ['attachment', 'A paper of the dossier.'],
      ['file', 'The box that takes files.'],
      ['summary', 'A section of the review.'],
      ['undertaking', 'The undertaking.'],
      ['paper', 'The declaration as it prints.'],
      ['paper-button', 'The button that opens the paper while the form is filled in.'],
      ['download', 'The button of a file.'],
      ['checklist', 'The list of what to bring.'],
      ['fees', 'The table of fees.'],
      ['receipt', 'What the receiver answered: code, appointment.'],
      ['privacy', 'Where the answers are.'],
      ['saved', 'The link that saves what is filled in, or opens what was saved.'],
      ['keep', 'What is said of keeping the work.'],
      ['wipe', 'The button that erases everything.'],
      ['dialog', 'A dialog that asks.'],
    ],
    customProperties: 'Custom properties, to be set at dvc-procedure',
    parts: 'Parts for ::part()',
    takeOver: 'Your page takes the dossier',
    takeOverText:
      'When the promise is kept, the citizen reads the code, the appointment and the words that it returns. When it is rejected she reads the citizenText of the error, or words of ours; answers and files stay, and she may send again or print. With preventDefault alone the form cannot know whether your page has the dossier: it keeps everything, and lets her go back.',
    versions: 'Versions',
    versionsText:
      'The address /kit/v1/ always leads to what is newest: fees, time limits and faults are mended and your page need do nothing. A page that wants to keep to one version uses the address of that version with integrity: whatever is loaded later is held to the hashes of that version too.',
    addressColumn: 'Address',
    versionList: [
      ['/kit/v1/dvc.js', 'The newest of version 1.'],
      ['/kit/v1.4/dvc.js', 'The newest of 1.4: gets mended faults alone.'],
      [
        '/kit/v1.4.2/dvc.js',
        'One version, which never changes; kept for at least a year after the next one came.',
      ],
      ['/kit/latest.json', 'The newest version, the hash of its script, where its changes are told.'],
    ],
    versionsSafari:
      'Safari from 26 on cannot hold scripts that are loaded later (PDF, DOCX, the review) to their hashes if a server answers the second time with something else on purpose; the script of the first step and all data are held to theirs.',
    promises: 'What the script does not do',
    promiseList: [
      'It sets no cookie, counts no visit and calls no third party.',
      'It does not change the address of the page, nor touch its styles or globals.',
      'While someone fills in and downloads a form, nothing goes over the network.',
    ],
    browsers: 'Which browsers can use it',
    browserColumn: 'Browser',
    getsColumn: 'What people see',
    browserList: [
      [
        'Chrome, Edge, Android WebView from 87; Firefox from 91; Safari, iOS from 15.4',
        'The form, to fill in and print.',
      ],
      [
        'Of them Firefox up to 100, Safari and iOS up to 16.3',
        'The form, to fill in and print. Where the Content-Security-Policy of the page does not allow this origin in style-src, it is shown without its looks.',
      ],
      [
        'Older, back to Chrome 63, Firefox 67, Safari 11.1',
        'A sentence that the browser is too old, and the fallback inside the tag; the page gets dvc-error with the reason old-browser.',
      ],
      ['Still older, or JavaScript switched off', 'The fallback inside the tag alone.'],
    ],
    fallbackWords:
      'So it is worth writing beside the link inside the tag: “No form here? The browser may be too old. Please update it, or download the blank form.”',
    tryIt: 'Try it',
  },

  checkPage: {
    title: 'Check a page with a form on it',
    lead: 'Paste the source of your page here to learn what gets in the way of the form, and how to mend it. Nothing is sent: the check runs in this browser.',
    source: 'The source of the page',
    sourceHint: 'Open your page, press Ctrl+U, select all (Ctrl+A), copy, and paste it here.',
    headers: 'Response headers of the server (optional)',
    headersHint:
      'Press F12, open Network, reload the page, choose the first line, and copy its Response Headers. Needed where the Content-Security-Policy is set by the server.',
    check: 'Check',
    results: 'Results',
    levels: { fault: 'Must be mended', hint: 'Worth a look', good: 'Fine' },
    needsScript: 'The check needs JavaScript. Without it, compare with the page on embedding.',
    notFound:
      'kit/latest.json of this site could not be read, so nothing was checked. Look at the network and press again.',
    cannotSee:
      'What the source does not show: a script of the page that runs before dvc.js and listens to every key. On your page, press F12 and open Console: a line that begins with “DVC Kit:” names what is in the way, and the way out.',
    findings: {
      'no-element':
        'The page has no dvc-procedure. A CMS may have removed a tag that it does not know: use the iframe.',
      'no-code': 'The tag dvc-procedure has no attribute code, or an empty one.',
      'unknown-code':
        'There is no form with the code {}. Copy it again from the table of the page on embedding.',
      'no-fallback':
        'The tag of the code {} has no link inside: where scripts do not run there is a blank. Add a link to the blank form.',
      'no-script':
        'The page has no script of the form (…/kit/v1/dvc.js). A CMS may have removed it: use the iframe.',
      'no-module': 'The script lacks type="module", so that browsers do not run it.',
      'script-twice': 'The script is on the page twice; the second copy does nothing. Remove {}.',
      'old-version':
        'The page keeps to an old version ({}): fees and time limits may be others by now. Make the snippet anew.',
      'wrong-hash': 'integrity is not that of this version, so browsers refuse the script. It has to be {}.',
      'hash-of-channel':
        'integrity does not go with {}: that address always leads to what is newest, and the next release will break the page. Remove integrity, or use the address of one version.',
      library: 'The page has {}. The form was tried beside libraries of this kind; nothing to be done.',
      'policy-script': 'The Content-Security-Policy does not let the form run. Add {} to script-src.',
      'policy-folder':
        'script-src allows one folder only, and the files of each version lie in another. Put {} into script-src.',
      'policy-hashes':
        'script-src allows scripts by their hashes alone; what is loaded later has none there. Add {} to script-src.',
      'policy-connect':
        'The Content-Security-Policy does not let the data of the form be fetched. Add {} to connect-src.',
      'policy-images': 'Pictures of documents will not be shown. Add blob: data: to img-src.',
      'policy-types':
        "Add lit-html 'allow-duplicates' to trusted-types. Without 'allow-duplicates' the form cannot open on a page that has Lit itself.",
      'policy-sandbox':
        'The page is sandboxed without {}: the form does not run, does not go on, or files cannot be saved.',
      'policy-looks':
        'Firefox up to 100 and Safari up to 16.3 will show the form plain. Add {} to style-src if you need them.',
      'policy-cards':
        "Small or blurred codes on identity cards will not be read. Add 'wasm-unsafe-eval' to script-src if you need that.",
      'no-camera':
        'Permissions-Policy forbids the camera: people choose a photo of the card instead. Remove camera=() to let them scan.',
      'all-well': 'Nothing was found in the way of the form.',
    },
  },

  lookUpPage: {
    title: 'Look up a dossier sent online',
    lead: 'See where a dossier stands, what has to be supplemented and when the result comes; supplement or withdraw it.',
    withoutScript:
      'This page asks the office by JavaScript. Where it cannot be switched on, phone or visit the office and give the dossier code; tell nobody the secret code.',
    choose: 'Which office did you send the dossier to?',
    none: 'No office in this catalogue takes dossiers online yet.',
    need: 'What you need',
    needList: [
      'The dossier code: at the top of the receipt, and in every message and letter from the office.',
      'The secret code: just below the dossier code on the receipt. Open this page by the QR code or the link on the receipt, and you need not type either.',
      'Receipt lost: the last digits of the phone number you gave show the state. To learn more, bring an identity paper to the office.',
    ],
    others: 'Dossiers submitted elsewhere',
    othersText:
      'Only dossiers sent from an online form to an office in the list can be looked up here. Those submitted on the National Public Service Portal are looked up there; for those submitted on paper, the day stands on the slip of receipt and appointment.',
  },
  readCodePage: {
    title: 'Read the code of a declaration',
    lead: 'For officers: read the code on the list that the citizen brings, in place of typing the declaration again. It is read on this machine; nothing is sent anywhere.',
    needsScript:
      'This page needs JavaScript. If it cannot be switched on, read a photo or scan of the code with “npm run dvc -- read-code <picture or PDF>” of the toolkit, or type what the paper declaration says.',
    loading: 'What reads codes is on its way…',
    failed: 'What reads codes did not arrive. Check the network, then load the page again.',
    camera: 'Use the camera',
    stop: 'Turn the camera off',
    photo: 'Choose a photo of the code',
    video: 'Picture of the camera',
    result: 'The declaration was read',
    compare:
      'Compare it with the signed paper declaration before you use it: anyone can print a code, and only the signed declaration counts.',
    saveJson: 'Save as JSON',
    saveDraft: 'Save as a file that the form opens',
    copy: 'Copy the JSON',
    again: 'Read another code',
    about: 'About the code',
    aboutList: [
      'There is a code only where the citizen wished it, on the list to take along; the official form never has one.',
      'It holds the answers of the declaration: no documents, no way of delivery, no signature.',
      'A code that was printed by an older version of the form is read too: its answers are led to their new fields, and those that have none are listed.',
      'The file that the form opens: on the page of the form, press “Open what I saved”.',
      'When you are done, press “Read another code” or close the page: nothing stays on the machine but the files that you saved.',
    ],
    script: {
      ready: 'Ready. From now on it works without a network.',
      readyPlain:
        'Ready, but only for clear codes: hold the code very near. From now on it works without a network.',
      looking: 'Looking for the code. Hold it in the middle of the picture, in good light, and keep still.',
      reading: 'Reading the photo…',
      faults: {
        'no-code':
          'There is no code in the photo. Take it again, nearer, in good light, with all of the code and its white margin.',
        'no-picture':
          'This file cannot be opened. Choose a JPEG or PNG; a PDF is read by the command read-code of the toolkit.',
        'not-one': 'This is not the code of a declaration. Look for it on the list to take along.',
        'newer-format':
          'The code is in a newer format than this page knows. Load the page again once you are online.',
        'unknown-procedure':
          'The code is of a procedure that is not here. Type what the paper declaration says.',
        'unknown-dictionary':
          'The code was written with a newer dictionary than this page has. Load the page again once you are online.',
        'cut-off':
          'A part of the code is missing. Take another photo, or type what the paper declaration says.',
        damaged: 'The code is damaged. Take another photo, or type what the paper declaration says.',
        insecure:
          'The camera cannot be used because the connection is not secure (https). Choose a photo of the code.',
        forbidden: 'This page may not use the camera. Choose a photo of the code.',
        denied:
          'The camera was not allowed: allow it in the settings of the browser, or choose a photo of the code.',
        none: 'There is no camera. Choose a photo of the code.',
        busy: 'The camera does not open; another application may be using it. Choose a photo of the code.',
      },
      right: 'The declaration is complete and right by the form.',
      wrong: 'The declaration is not right by the form:',
      older: 'It was filled in by an older version of the form; the answers were led to the present one.',
      newer: 'It was filled in by a newer version of the form. Load the page again once you are online.',
      misfits: 'Answers without a place in the present form, to be looked up on the paper declaration:',
      copied: 'Copied.',
      notCopied: 'The browser does not let the page copy. Save it as JSON.',
    },
  },

  snippetPage: {
    title: 'Make a snippet',
    lead: 'Choose a procedure and how it shows, then copy the snippet into the page of the commune. The form at the end of this page shows as chosen.',
    needsScript:
      'This page needs JavaScript. Without it, copy the two lines of the page on embedding and change the code.',
    procedure: 'Procedure',
    commune: 'Code of the commune (optional)',
    communeHint:
      'Five digits by Decision 19/2025/QĐ-TTg. It tells the form where to submit and what it costs.',
    language: 'Language',
    languages: { page: 'That of the page', vi: 'Vietnamese', en: 'English' },
    theme: 'Background',
    themes: { page: 'As the page is', light: 'Always light', dark: 'Always dark' },
    colour: 'Colour of your page (optional)',
    colourHint: 'Six hexadecimal digits, such as 8b0000. For buttons, links and headings of sections.',
    noColour: 'A colour is three or six digits from 0 to 9 and letters from A to F, such as 8b0000.',
    colourStyles: 'Your colour, for the style sheet of your page',
    colourVerdicts: {
      light: {
        good: 'On a light ground: {ratio} : 1, easy to read.',
        poor: 'On a light ground: {ratio} : 1, hard to read (4.5 : 1 is needed), so the styles below use {colour}.',
      },
      dark: {
        good: 'On a dark ground: {ratio} : 1, easy to read.',
        poor: 'On a dark ground: {ratio} : 1, hard to read (4.5 : 1 is needed), so the styles below use {colour}.',
      },
    },
    pinned: 'Keep to this version',
    pinnedHint:
      'Browsers refuse a script other than the one that you have tried (integrity). In return, new fees and time limits show only when you make the snippet anew.',
    script: 'Two lines to paste',
    scriptText:
      'The way to prefer: the form stands in the page, as wide as it, also under a Content-Security-Policy.',
    frame: 'A frame (iframe), for a CMS that takes scripts out',
    frameText:
      'Only the first line is needed. The second has the frame be as high as the form; where a CMS takes it out, the frame scrolls. No other frame and no other site can tell it anything.',
    link: 'A link and a QR code',
    linkText:
      'Where nothing can be embedded, lead to the page that knows your commune. The QR code below may be printed and put up at the one-stop desk.',
    codeAlt: 'QR code that leads to the page with the chosen form',
    policy: 'If the page has a Content-Security-Policy, add:',
    recipes: 'How to paste it in a CMS',
    recipeList: [
      {
        title: 'WordPress',
        steps: [
          'Open the page, press the plus sign and choose the block Custom HTML.',
          'Paste the snippet, press Preview, then Update. It takes the role of an administrator; for lesser roles WordPress removes scripts: use the iframe.',
          'On pages made with Elementor: use the widget HTML, not the text editor.',
        ],
      },
      {
        title: 'Joomla',
        steps: [
          'In System, Global Configuration, Text Filters, set your group to No Filtering.',
          'In Content, Site Modules, make a module of the kind Custom; press the source button of the editor and paste.',
          'In TinyMCE, turn off the removal of tags that it does not know. Where the configuration cannot be changed, use the iframe.',
        ],
      },
      {
        title: 'DotNetNuke (DNN)',
        steps: [
          'Add the module HTML to the page, open Edit Content, and change to Source or Basic Text Box.',
          'Paste the snippet and save. DNN puts the whole page into one form: ours works all the same, and Enter does not send that of the page.',
          'For editors scripts are often filtered: put the script into Page Header Tags in the settings of the page and dvc-procedure into the module; or use the iframe.',
        ],
      },
    ],
    preview: 'Preview',
  },

  guidePage: {
    title: 'Guide for editors: the most common changes',
    lead: 'For officials who keep the procedures true: fees, time limits, documents, fields of the declaration. No programming needed. The guide itself is in Vietnamese, the language of those who edit.',
    contents: 'On this page',
  },

  notFoundPage: {
    title: 'There is no such page',
    text: 'The address may be mistyped, or the procedure was renamed. Look for it in the list.',
  },

  footer: {
    notOfficial:
      'A demonstration of the open-source DVC Kit, not a website of a public authority. Where they differ, the original legal text and the advice of the one-stop desk are right.',
    catalogue: 'All procedures',
    lookUp: 'Look up a dossier',
    embed: 'Embed a form',
    levels: 'Online service levels',
    guide: 'Guide for editors',
  },
};
