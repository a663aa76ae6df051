import { CannotWrite } from '../database/database.ts';

const unwritable = ['ENOSPC', 'EDQUOT', 'EIO', 'EROFS', 'EMFILE'];

/** Tells a disk that is full or fails from all else. */
export async function writing<Result>(write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    if (unwritable.includes((error as NodeJS.ErrnoException).code ?? ''))
      throw new CannotWrite('intake: a paper cannot be written', { cause: error });
    throw error;
  }
}
