import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CitizenSignIn, DeskSignIn, type Settings, serveTrialProvider } from '@dvc-kit/intake';
import type { MadeFile } from './serve.ts';

/** Who can sign in where a site is tried out. None of them is anybody. */
const people = [
  {
    sub: 'cong-dan-mau',
    name: 'NGUYỄN THỊ MẪU',
    personal_id_number: '001190000001',
    birthdate: '1990-02-03',
    gender: 'female',
  },
  { sub: 'can-bo-mau', name: 'Cán bộ mẫu', preferred_username: 'can-bo-mau', roles: ['mot-cua'] },
];

const NAME = 'định danh thử';

/** What signs in where a site is tried out: a provider of its own without passwords, and what the receiver has to know of it. */
export interface SampleSignIn {
  readonly settings: Required<Pick<Settings, 'citizenSignIn' | 'deskSignIn'>>;
  /** The profile of the sample commune, which offers it. */
  make(path: string): Promise<MadeFile | undefined>;
  close(): Promise<void>;
}

/** `origin` has the pages, `receiver` is the address of the receiver, `desk` the origin of its desk; `communes` are those of the receiver. */
export async function openSampleSignIn(
  site: string,
  {
    origin,
    receiver,
    desk,
    communes,
  }: {
    readonly origin: string;
    readonly receiver: string;
    readonly desk: string;
    readonly communes: readonly string[];
  },
): Promise<SampleSignIn> {
  const client = (clientId: string) => ({ clientId, clientSecret: randomBytes(16).toString('hex') });
  const [citizens, officers] = [client('nhan-ho-so'), client('ban-tiep-nhan')];
  const { issuer, close } = await serveTrialProvider(
    [
      { ...citizens, redirectUris: [`${receiver}v1/sign-in/back`] },
      { ...officers, redirectUris: [`${desk}/dang-nhap/ve`], afterSignOut: [`${desk}/dang-nhap`] },
    ],
    people,
  );
  const of = { issuer, name: NAME };
  return {
    settings: {
      citizenSignIn: new CitizenSignIn({ ...of, ...citizens, address: receiver, pages: [origin] }),
      deskSignIn: new DeskSignIn({
        ...of,
        ...officers,
        origin: desk,
        claim: 'roles',
        officers: { 'mot-cua': communes },
      }),
    },
    async make(path) {
      if (!/^\/kit\/[^/]+\/communes\/00000\.json$/.test(path)) return undefined;
      const profile = JSON.parse(await readFile(join(site, path), 'utf8'));
      const offering = { ...profile, receiver: { ...profile.receiver, signIn: { name: NAME } } };
      return { ending: '.json', text: JSON.stringify(offering) };
    },
    close,
  };
}
