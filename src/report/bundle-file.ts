/** A file of a page's folder, by its path below it, and what makes it: where that is long, piece by piece, each time anew. */
export interface PageFile {
  readonly path: string;
  readonly content: string | (() => Iterable<string>);
}

/** A file of a bundle; its path is relative to the bundle's folder. */
export interface BundleFile extends PageFile {
  readonly content: string;
}
