/** Nothing more can be kept with the document: Google allows 500 kB in all. */
export class FullStore extends Error {
  constructor() {
    super('The document’s store is full.');
    this.name = 'FullStore';
  }
}
