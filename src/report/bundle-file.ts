/** A file of a bundle; its path is relative to the bundle's folder. */
export interface BundleFile {
  readonly path: string;
  readonly content: string;
}
