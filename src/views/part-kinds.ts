/** Kinds of the parts that a reader can save. By itself, so that scripts that need no more do not load the archive. */
export const partKinds = ['countries', 'relations', 'years'] as const;
export type PartKind = (typeof partKinds)[number];
