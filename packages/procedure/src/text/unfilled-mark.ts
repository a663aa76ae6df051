/** What a text begins with that `dvc new` wrote and that somebody who knows the procedure has to replace. */
export const unfilledMark = 'Cần điền:';
