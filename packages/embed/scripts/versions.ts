import manifest from '../package.json' with { type: 'json' };

/** Where the files of one version lie, below the folder of the kit. */
export interface Version {
  /** Such as `1.4.2`; `1.4.2-dev` for what is built between two releases, which nobody may keep for good. */
  readonly name: string;
  /** Such as `v1.4.2`. */
  readonly folder: string;
  /** The folders that lead to the newest version of their kind: `v1.4`, `v1`. */
  readonly channels: readonly string[];
}

/** The version that this repository is at. */
export function versionOf(isRelease: boolean, released = manifest.version): Version {
  const name = isRelease ? released : `${released}-dev`;
  const [major, minor] = released.split('.');
  return { name, folder: `v${name}`, channels: [`v${major}.${minor}`, `v${major}`] };
}
