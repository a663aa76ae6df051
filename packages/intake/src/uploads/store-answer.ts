import { XMLParser } from 'fast-xml-parser';

/** What a store that speaks S3 says in XML, as far as it matters here. */
export interface StoreAnswer {
  /** Of `ListObjectsV2`: names of objects, and the word that asks for those that follow. */
  readonly list?: { readonly keys: readonly string[]; readonly next: string | undefined };
  /** The name of what went wrong: `NoSuchBucket`. */
  readonly error?: string;
}

const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === 'Contents' });

/** Nothing, where the text is another: a store behind a proxy may answer with a page. */
export function fromStore(text: string): StoreAnswer {
  const { ListBucketResult: list, Error: error } = parsed(text);
  if (list === undefined) return /^\w+$/.test(error?.Code ?? '') ? { error: error!.Code! } : {};
  const { Contents: contents = [], NextContinuationToken: next } = list === '' ? {} : list;
  return { list: { keys: contents.map(({ Key }) => Key), next } };
}

interface Answer {
  /** An element with nothing in it is an empty text. */
  readonly ListBucketResult?:
    | ''
    | { readonly Contents?: readonly { readonly Key: string }[]; readonly NextContinuationToken?: string };
  readonly Error?: { readonly Code?: string };
}

function parsed(text: string): Answer {
  try {
    return parser.parse(text) as Answer;
  } catch {
    return {};
  }
}
