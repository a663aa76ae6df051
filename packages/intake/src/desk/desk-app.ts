import type { DossierFile } from '@dvc-kit/dossier';
import { papersFor } from '@dvc-kit/engine';
import type { PaperPlan, ProcedureModule } from '@dvc-kit/validation';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { proposedDay } from '../calendar/supplement-day.ts';
import { type Office, officeOf, type Term, termFrom } from '../calendar/term.ts';
import { dayOf } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { Definitions } from '../definitions/definitions.ts';
import { actOn } from '../dossiers/acting.ts';
import { deliveryOf, postageWords } from '../dossiers/delivery-words.ts';
import { readDossierCode } from '../dossiers/dossier-code.ts';
import type { Action, DossierState } from '../dossiers/states.ts';
import { told } from '../http/log.ts';
import { Problem } from '../http/problem.ts';
import type { Assurances } from '../identity/assurances.ts';
import { timeIn } from '../notices/notice-words.ts';
import type { Payments } from '../payments/payments.ts';
import { printedForm } from '../printing/printed-form.ts';
import type { Slips } from '../slips/slips.ts';
import type { PaperStore } from '../uploads/paper-store.ts';
import { answerLines } from './answer-lines.ts';
import { changedAnswers } from './changed-answers.ts';
import { type DeskSession, DeskSessions, isFormToken, type SignedIn } from './desk-sessions.ts';
import { handedInFile, type Packing, packageOf } from './handed-in-parts.ts';
import { type KeptDossier, KeptDossiers } from './kept-dossiers.ts';
import type { DeskDelivery } from './pages/dossier-content.ts';
import { dossierPage } from './pages/dossier-page.ts';
import { listPage } from './pages/list-page.ts';
import { signedOutPage } from './pages/sign-in-pages.ts';
import { stateNames } from './pages/state-words.ts';
import { styles } from './pages/styles.ts';
import { answer, download, expired, isOwn } from './responses.ts';
import { deskCookie, forgetDeskCookie, type SigningInParts, signInPages } from './signing-in.ts';
import { vouchedWords } from './vouched-words.ts';
import { faultFor, wantedAction } from './wanted-action.ts';

interface DeskVariables {
  Variables: { signedIn: SignedIn & DeskSession };
}

export interface DeskParts extends SigningInParts {
  readonly database: Database;
  readonly definitions: Definitions;
  readonly papers: PaperStore;
  readonly slips: Slips;
  readonly payments: Payments;
  readonly assurances: Assurances;
}

/** What the citizen reads beside an appointment that may move. */
const TENTATIVE = 'Ngày hẹn mới là dự kiến, vì lịch nghỉ của năm đó chưa được công bố đủ.';

/** What the history says of it: her own words, then what there is to know of the appointment. */
function eventText(text: string, action: Action, term: Term | undefined): string {
  const counted =
    action === 'accept' && term?.isLater
      ? `Tiếp nhận ngoài giờ làm việc: thời hạn tính từ ${timeIn(term.from)}.`
      : '';
  return [text, counted, term?.isTentative ? TENTATIVE : ''].filter(Boolean).join('\n');
}

/** The officer's desk: pages of a server, without a script. It belongs on an origin of its own. */
export function deskOf(parts: DeskParts): Hono<DeskVariables> {
  const { database, definitions, papers, slips, payments, assurances, signIn, clock, log } = parts;
  const app = new Hono<DeskVariables>();
  const sessions = new DeskSessions(database);
  const kept = new KeptDossiers(database);
  const packing: Packing = { definitions, papers, moduleOf };

  app.use(async (context, next) => {
    await next();
    const set = context.res.headers;
    set.set('cache-control', 'no-store');
    set.set('x-content-type-options', 'nosniff');
    set.set('referrer-policy', 'no-referrer');
    set.set('cross-origin-opener-policy', 'same-origin');
    set.set('cross-origin-resource-policy', 'same-origin');
    if (set.has('content-security-policy')) return;
    set.set(
      'content-security-policy',
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
  });
  app.onError((error, context) => {
    log({ level: 'error', event: 'desk-failed', ...told(error) });
    return answer(context, 500, 'Có lỗi', 'Việc vừa rồi chưa làm được. Hãy thử lại.');
  });
  app.notFound((context) => answer(context, 404, 'Không có trang này', 'Hãy kiểm tra lại địa chỉ.'));
  // Writes come from pages of this origin.
  app.use(async (context, next) => {
    if (context.req.method === 'GET' || context.req.method === 'HEAD') return next();
    if (context.req.method === 'POST' && isOwn(context)) return next();
    return answer(context, 403, 'Không nhận', 'Yêu cầu này không đến từ trang của bàn tiếp nhận.');
  });
  app.use(
    bodyLimit({
      maxSize: 64 * 1024,
      onError: (context) => answer(context, 413, 'Quá dài', 'Hãy viết ngắn hơn.'),
    }),
  );

  app.get('/desk.css', (context) => context.body(styles, 200, { 'content-type': 'text/css; charset=utf-8' }));
  app.route('/', signInPages(sessions, parts));

  app.use(async (context, next) => {
    const session = await sessions.of(deskCookie(context), clock());
    // What made her an officer may have been taken out of the settings since.
    const communes = session?.grants ? (signIn?.communesOf(session.grants) ?? []) : null;
    if (!session || communes?.length === 0) return context.redirect('/dang-nhap', 303);
    context.set('signedIn', { ...session, communes });
    return next();
  });
  app.post('/dang-xuat', async (context) => {
    const form = await context.req.parseBody();
    const signedIn = context.get('signedIn');
    if (!isFormToken(signedIn, String(form.token ?? ''))) return expired(context);
    await sessions.close(deskCookie(context), signedIn, clock());
    forgetDeskCookie(context);
    log({ level: 'info', event: 'signed-out', officer: signedIn.officer });
    const atProvider =
      signIn && signedIn.grants ? await signIn.provider.endSession(`${signIn.origin}/dang-nhap`) : null;
    if (atProvider === null) return context.redirect('/dang-nhap', 303);
    return context.html(signedOutPage(atProvider, signIn!.provider.settings.name));
  });

  app.get('/', async (context) => {
    const { communes } = context.get('signedIn');
    const wanted = context.req.query('trang-thai') ?? '';
    const state = Object.hasOwn(stateNames, wanted) ? (wanted as DossierState) : undefined;
    const search = (context.req.query('ma') ?? '').trim().slice(0, 40);
    const at = Math.min(Math.max(Math.trunc(Number(context.req.query('trang') ?? 0)) || 0, 0), 1e6);
    // What is no code finds nothing, rather than everything.
    const code = search === '' ? {} : { code: readDossierCode(search) ?? '-' };
    const listed = await kept.list({ ...(state && { state }), ...code, communes, page: at });
    const content = {
      dossiers: listed,
      counts: await kept.counts(communes),
      state,
      search,
      at,
      today: dayOf(clock()),
    };
    return context.html(listPage(content, context.get('signedIn')));
  });

  const read = async (context: Context, what: string): Promise<KeptDossier | null> => {
    const code = readDossierCode(context.req.param('code') ?? '');
    const signedIn = context.get('signedIn') as SignedIn;
    return code === null ? null : kept.read(code, signedIn, what, clock());
  };
  const show = async (context: Context, fault: string | null, status: 200 | 409 | 422 = 200) => {
    const found = await read(context, 'dossier');
    if (!found) return context.notFound();
    const module = found.dossier ? await moduleOf(found.dossier) : null;
    const { dossier } = found;
    const content = {
      kept: found,
      fault,
      lines: dossier ? answerLines(module?.declaration.plan ?? { children: [] }, dossier.answers) : [],
      delivery: dossier && (await deliveryAt(dossier, module)),
      papers: dossier && module ? formsOf(module, dossier) : [],
      slips: await slips.of(found.code),
      assurance: vouchedWords(await assurances.of(found.code), module),
      payment: await payments.of(found.code),
      timeLimit: module?.timeLimits.find(({ channel }) => channel === 'online')?.text ?? null,
      proposedDay: proposedDay(clock(), officeFor(found)),
      today: dayOf(clock()),
      changed: await changedAt(found),
    };
    return context.html(dossierPage(content, context.get('signedIn')), status);
  };

  app.get('/ho-so/:code', (context) => show(context, null));
  app.post('/ho-so/:code', async (context) => {
    const form = await context.req.parseBody();
    const signedIn = context.get('signedIn');
    if (!isFormToken(signedIn, String(form.token ?? ''))) return expired(context);
    const code = readDossierCode(context.req.param('code'));
    if (code === null) return context.notFound();
    const wanted = wantedAction(form);
    if (typeof wanted === 'string') return show(context, wanted, 422);
    const found = await read(context, 'dossier');
    if (!found) return context.notFound();
    const { action, asked, text, days, tracking, supplementBy } = wanted;
    const isPosted = asked.asksTracking === true && found.dossier?.delivery.option === 'post';
    const now = clock();
    const office = officeFor(found);
    const fault = faultFor(wanted, isPosted, now, office);
    if (fault !== null) return show(context, fault, 422);
    const term = days === null ? undefined : termFrom(now, days, office);
    const module = found.dossier ? await moduleOf(found.dossier) : null;
    const keepSlip = await slips.prepare(
      { action, at: now, text, term, supplementBy: supplementBy || undefined },
      found,
      module,
    );
    try {
      await database.transaction(async (within) => {
        await actOn(database, within, code, action, signedIn.officer, now, {
          text: eventText(text, action, term),
          ...(term && { appointment: term.until }),
          ...(isPosted && { tracking }),
          ...(supplementBy && { supplementBy }),
          seen: Number(form.seen),
        });
        await keepSlip?.(within);
      });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return show(context, await overtaken(code), 409);
    }
    log({ level: 'info', event: 'acted', officer: signedIn.officer, dossier: code, action });
    return context.redirect(`/ho-so/${code}`, 303);
  });

  app.post('/ho-so/:code/phi', async (context) => {
    const form = await context.req.parseBody();
    const { officer } = context.get('signedIn');
    if (!isFormToken(context.get('signedIn'), String(form.token ?? ''))) return expired(context);
    const code = readDossierCode(context.req.param('code'));
    if (code === null || !(await kept.isSeenBy(context.get('signedIn'), code)) || !(await payments.of(code)))
      return context.notFound();
    const [what, seen] = [String(form.what), Number(form.seen)];
    try {
      if (what === 'say') {
        const vnd = String(form.vnd ?? '').replace(/[\s.]/g, '');
        if (!/^\d{1,9}$/.test(vnd)) return show(context, 'Nhập số tiền, tính bằng đồng.', 422);
        await payments.say(code, Number(vnd), officer);
      } else if (what === 'cash' || what === 'transfer')
        await payments.note(code, what, officer, seen, clock());
      else if (what === 'take-back') await payments.takeBack(code, officer, seen, clock());
      else return show(context, 'Không có việc này.', 422);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return show(
        context,
        'Chưa ghi: khoản thu này vừa được ghi nhận khác đi. Dưới đây là trạng thái mới.',
        409,
      );
    }
    log({ level: 'info', event: 'payment-noted', officer, dossier: code, action: what });
    return context.redirect(`/ho-so/${code}`, 303);
  });

  app.get('/ho-so/:code/giay-to/:file', async (context) => {
    const found = await read(context, 'file');
    const file = found?.files.find(({ id }) => id === context.req.param('file'));
    if (!file) return context.notFound();
    return download(context, await papers.read(file.sha256), file.name || file.id, file.type);
  });
  app.get('/ho-so/:code/to-khai/:paper', async (context) => {
    const found = await read(context, 'form');
    const module = found?.dossier ? await moduleOf(found.dossier) : null;
    const paper =
      module && formsOf(module, found!.dossier!).find(({ id }) => id === context.req.param('paper'));
    if (!paper) return context.notFound();
    const bytes = await printedForm(definitions, module, paper, found!.dossier!.answers);
    return download(context, bytes, `${paper.fileName}-${found!.code}.pdf`, 'application/pdf');
  });
  app.get('/ho-so/:code/phieu/:revision', async (context) => {
    const found = await read(context, 'slip');
    const slip = found && (await slips.print(found.code, Number(context.req.param('revision'))));
    return slip ? download(context, slip.bytes, slip.fileName, 'application/pdf') : context.notFound();
  });
  app.get('/ho-so/:code/goi', async (context) => {
    const found = await read(context, 'package');
    if (!found?.dossier) return context.notFound();
    const name = `ho-so-${found.code}${found.versions.length > 1 ? '-va-bo-sung' : ''}.zip`;
    return download(context, await handedInFile(found.versions, packing), name, 'application/zip');
  });
  app.get('/ho-so/:code/goi/:number', async (context) => {
    const found = await read(context, 'package');
    const number = Number(context.req.param('number'));
    const version = found?.versions.find((one) => one.number === number && !one.adds);
    if (!found || !version) return context.notFound();
    const name = `ho-so-${found.code}-lan-${number}.zip`;
    return download(context, await packageOf(version, packing), name, 'application/zip');
  });
  return app;

  /** The procedure in the very version that the dossier was filled in by, if it is still there. */
  async function moduleOf({
    procedure,
    language,
    assembledAt,
  }: DossierFile): Promise<ProcedureModule | null> {
    const module = await definitions.procedure(procedure.code, language, assembledAt.slice(0, 10));
    return module?.version === procedure.version ? module : null;
  }

  function officeFor({ dossier }: Pick<KeptDossier, 'dossier'>): Office {
    return officeOf(definitions.commune(dossier?.commune ?? ''));
  }

  /** What is answered otherwise than in the dossier that was handed in before; nothing where none was. */
  async function changedAt({ versions }: Pick<KeptDossier, 'versions'>) {
    const [before, last] = versions.filter(({ adds }) => !adds).slice(-2);
    if (!before || !last) return [];
    const linesOf = async ({ dossier }: typeof before) =>
      answerLines((await moduleOf(dossier))?.declaration.plan ?? { children: [] }, dossier.answers);
    return changedAnswers(await linesOf(before), await linesOf(last));
  }

  async function deliveryAt(dossier: DossierFile, module: ProcedureModule | null): Promise<DeskDelivery> {
    const delivery = deliveryOf(dossier, module);
    const { recipient } = delivery;
    const requester = await slips.requesterOf(dossier, module);
    const isOther =
      recipient !== null && requester.name !== '' && !isSameName(requester.name, recipient.name);
    return { ...delivery, isOther, postage: postageWords(definitions.commune(dossier.commune ?? '')) };
  }

  /** Of two officers the second reads who was faster. */
  async function overtaken(code: string): Promise<string> {
    const last = await database.query
      .selectFrom('event')
      .select(['actor', 'at'])
      .where('dossier', '=', code)
      .orderBy('revision', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (!last) return 'Không có hồ sơ này.';
    const who = last.actor === 'citizen' ? 'người nộp' : last.actor;
    return `Chưa làm: hồ sơ đã được ${who} xử lý lúc ${timeIn(last.at)}. Dưới đây là trạng thái mới.`;
  }
}

/** Names of one of a couple too. */
const isSameName = (all: string, one: string): boolean =>
  all.split(' và ').some((name) => name.toLocaleLowerCase('vi') === one.toLocaleLowerCase('vi'));

const formsOf = (module: ProcedureModule, dossier: DossierFile): PaperPlan[] =>
  papersFor(module, dossier.answers);
