import type { Picture } from '@dvc-kit/attachments/given-file';
import type { Issue, Json } from '@dvc-kit/validation';
import { isObject } from '@dvc-kit/validation/json-values';
import { readJson } from '../answers/read-json.ts';
import type { HandIn, HandInFault } from '../shapes/hand-in.ts';
import type { GivenFile, Place } from '../shapes/state.ts';
import type { AnswerWords, Draft, DraftWords } from './draft.ts';

export interface Decoded {
  /** Null where nothing can be made of it. */
  readonly draft: Draft | null;
  /** What could not be read, by its path in the draft, and why; its place is taken by what a new form has there. */
  readonly unreadable: readonly Issue[];
}

/**
 * The draft in a text (or in what `JSON.parse` made of one). Never throws. Without its format, its procedure or its answers
 * it is none; of the rest as much is kept as can be.
 */
export function decodeDraft(given: unknown): Decoded {
  const { value, unreadable } = readJson(given);
  const refused = (path: string, keyword: string, params: Issue['params'] = {}): Decoded => ({
    draft: null,
    unreadable: [...unreadable, { path, keyword, params }],
  });
  if (!isObject(value)) return value === undefined ? { draft: null, unreadable } : refused('', 'type');
  const { format, procedure, answers } = value;
  if (format !== 'dvc-draft/1') return refused('format', 'const', { given: format ?? null });
  if (!isProcedure(procedure)) return refused('procedure', 'type');
  if (!isObject(answers)) return refused('answers', 'type');
  const parts = new Parts(value);
  const way = parts.part('way', isTexts, []);
  const draft: Draft = {
    format,
    procedure: { code: procedure.code, version: procedure.version },
    answers,
    // Drafts of before have none of them.
    ...('sameAs' in value && { sameAs: parts.part('sameAs', isTicks, {}) }),
    ...('confirmed' in value && { confirmed: parts.part('confirmed', isTexts, []) }),
    delivery: parts.part('delivery', isObject, {}),
    files: parts.files(),
    waived: parts.part('waived', isTexts, []),
    ...('brought' in value && { brought: parts.part('brought', isTexts, []) }),
    undertaken: parts.part('undertaken', isBoolean, false),
    at: parts.part('at', isPlace, { step: way[way.length - 1] ?? '' }),
    way,
    checked: parts.part('checked', isTexts, []),
    returnTo: parts.part('returnTo', isTextOrNull, null),
    grouping: parts.part('grouping', isGrouping, 'section'),
    handIn: parts.part('handIn', isHandIn, { state: 'ready' }),
    words: parts.part('words', isWords, { declaration: {}, delivery: {}, attachments: {} }),
  };
  return { draft, unreadable: [...unreadable, ...parts.unreadable] };
}

/** The parts of a draft that it can do without. */
class Parts {
  readonly unreadable: Issue[] = [];
  readonly #draft: Readonly<Record<string, Json>>;

  constructor(draft: Readonly<Record<string, Json>>) {
    this.#draft = draft;
  }

  part<Part>(key: keyof Draft, isRight: (value: unknown) => value is Part, otherwise: Part): Part {
    const value: unknown = this.#draft[key];
    if (isRight(value)) return value;
    this.#refuse(key, value);
    return otherwise;
  }

  /** One by one: a file that cannot be read does not take the others with it. */
  files(): Draft['files'] {
    const given = this.part('files', isObject, {});
    const entries = Object.entries(given).map(([id, list]): [string, readonly GivenFile[]] => {
      if (Array.isArray(list))
        return [
          id,
          list.filter(
            (file, index): file is GivenFile => isFile(file) || this.#refuse(`files.${id}.${index}`, file),
          ),
        ];
      this.#refuse(`files.${id}`, list);
      return [id, []];
    });
    return Object.fromEntries(entries);
  }

  #refuse(path: string, value: unknown): false {
    this.unreadable.push({ path, keyword: value === undefined ? 'required' : 'type', params: {} });
    return false;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
const isTextOrNone = (value: unknown): value is string | undefined => value === undefined || isText(value);
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

function isTicks(value: unknown): value is Readonly<Record<string, boolean>> {
  return isObject(value) && Object.values(value).every(isBoolean);
}

function isGrouping(value: unknown): value is Draft['grouping'] {
  return value === 'section' || value === 'declaration';
}

function isPlace(value: unknown): value is Place {
  return value === 'complete' || (isObject(value) && isText(value.step));
}

function isProcedure(value: unknown): value is Draft['procedure'] {
  return isObject(value) && isText(value.code) && isCount(value.version);
}

function isFile(value: unknown): value is GivenFile {
  return (
    isObject(value) &&
    isText(value.id) &&
    isText(value.name) &&
    isText(value.type) &&
    isCount(value.size) &&
    (value.picture === undefined || isPicture(value.picture)) &&
    (value.pages === undefined || isCount(value.pages)) &&
    (value.isSigned === undefined || isBoolean(value.isSigned)) &&
    isTextOrNone(value.origin)
  );
}

function isPicture(value: unknown): value is Picture {
  return (
    isObject(value) &&
    isCount(value.width) &&
    isCount(value.height) &&
    isCount(value.turn) &&
    value.turn < 4 &&
    isTexts(value.doubts)
  );
}

function isHandIn(value: unknown): value is HandIn {
  if (!isObject(value)) return false;
  const { state, attempt, fault, receipt } = value as Readonly<Record<string, unknown>>;
  if (state === 'ready') return true;
  if (state === 'failed') return isTextOrNull(attempt) && isFault(fault);
  return (
    state === 'sent' &&
    isObject(receipt) &&
    [receipt.dossierCode, receipt.appointment, receipt.secret, receipt.text].every(isTextOrNone)
  );
}

function isFault(value: unknown): value is HandInFault {
  if (!isObject(value)) return false;
  const { reason, retryAfter, issues, text } = value as Readonly<Record<string, unknown>>;
  if (reason === 'unavailable') return retryAfter === undefined || isCount(retryAfter);
  if (reason === 'refused') return Array.isArray(issues) && issues.every(isIssue);
  return reason === 'network' || (reason === 'host' && isTextOrNone(text));
}

function isIssue(value: unknown): value is Issue {
  return isObject(value) && isText(value.path) && isText(value.keyword) && isObject(value.params);
}

function isWords(value: unknown): value is DraftWords {
  if (!isObject(value)) return false;
  const { declaration, delivery, attachments } = value as Readonly<Record<string, unknown>>;
  return (
    [declaration, delivery].every((words) => isObject(words) && Object.values(words).every(isAnswerWords)) &&
    isObject(attachments) &&
    Object.values(attachments).every(isText)
  );
}

function isAnswerWords(value: unknown): value is AnswerWords {
  return isObject(value) && isText(value.label) && isTextOrNone(value.within) && isTextOrNone(value.answer);
}
